import { z } from 'zod'
import type { Account } from './account.ts'

export const sessionSchema = z.object({
  /** sha256 (hex) of the token in the cookie, which is kept nowhere. */
  id: z.string(),
  login: z.string(),
  /** What forms of this session must bring along. */
  csrf: z.string(),
  createdAt: z.date(),
  /** It is over then, unless somebody uses it; never later than `endsAt`. */
  expiresAt: z.date(),
  endsAt: z.date(),
})

/** Somebody who is signed in, in one browser. */
export type Session = Readonly<z.output<typeof sessionSchema>>

export type AccountChange = Partial<
  Pick<Account, 'roles' | 'passwordHash' | 'mustChange' | 'isDisabled' | 'language' | 'oidc'>
>

/** The port to accounts and sessions in Gallra's own database. Implemented in `src/database/`. */
export interface AccountStore {
  account(login: string): Promise<Account | undefined>
  /** By login. */
  accounts(): Promise<readonly Account[]>
  /** False when the login is taken. */
  addAccount(account: Account): Promise<boolean>
  /** False when there is no such account. */
  changeAccount(login: string, change: AccountChange): Promise<boolean>
  /** One wrong password more; gives how many there are since the last right one. */
  noteFailure(login: string): Promise<number>
  lock(login: string, until: Date): Promise<void>
  /** A right password: failures are forgotten. */
  noteSuccess(login: string): Promise<void>

  openSession(session: Session): Promise<void>
  /** Undefined also for one that is over at this moment. */
  session(id: string, now: Date): Promise<Session | undefined>
  prolong(id: string, expiresAt: Date): Promise<void>
  closeSession(id: string): Promise<void>
  /** All of a person but the one that is kept. */
  closeSessionsOf(login: string, but?: string): Promise<void>
}
