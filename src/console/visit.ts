import type { Language } from '../languages.ts'
import type { Account } from './accounts/account.ts'
import type { Session } from './accounts/account-store.ts'
import type { Formats } from './formats.ts'
import type { ShellWords } from './words.ts'

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** A call of somebody who need not be signed in: how they want it shown. */
export interface Look {
  readonly language: Language
  readonly words: ShellWords
  readonly show: Formats
  readonly theme: Theme
  /** Of the page, for the forms that lead back to it. */
  readonly path: string
  readonly now: Date
}

/** A call of somebody who is signed in. */
export interface Visit extends Look {
  readonly account: Account
  readonly session: Session
  /** What was done by the form before this page. */
  readonly done?: string
}

/** As plans and the ledger name people: `console:anna`. */
export const actorOf = ({ account }: Pick<Visit, 'account'>): string => `console:${account.login}`
