import { createHash, randomBytes } from 'node:crypto'
import type { Account } from './account.ts'
import type { AccountStore, Session } from './account-store.ts'

/** OWASP Session Management Cheat Sheet: half an hour without a sign of life, and a working day in all. */
const idleMs = 30 * 60_000
const longestMs = 10 * 60 * 60_000
/** A session is prolonged when a minute of it is used up: not every call is a write. */
const stepMs = 60_000

const idOf = (token: string): string => createHash('sha256').update(token).digest('hex')

interface Sessions {
  readonly accounts: AccountStore
  clock(): Date
}

/** A token of its own for every sign-in: one that somebody knew before is worth nothing after. */
export const openSession = async ({ accounts, clock }: Sessions, login: string): Promise<string> => {
  const token = randomBytes(32).toString('base64url')
  const now = clock().getTime()
  await accounts.openSession({
    id: idOf(token),
    login,
    csrf: randomBytes(18).toString('base64url'),
    createdAt: new Date(now),
    expiresAt: new Date(now + idleMs),
    endsAt: new Date(now + longestMs),
  })
  return token
}

export interface SignedIn {
  readonly session: Session
  readonly account: Account
}

/**
 * Whoever the token stands for: undefined when it is none or over, or the account is gone or switched off. A call that a page makes
 * by itself is no sign of life, or an open page would keep its session for the whole day.
 */
export const signedIn = async (
  { accounts, clock }: Sessions,
  token: string | undefined,
  { isSignOfLife = true }: { readonly isSignOfLife?: boolean } = {},
): Promise<SignedIn | undefined> => {
  if (token === undefined || token.length > 100) return undefined
  const now = clock()
  const session = await accounts.session(idOf(token), now)
  const account = session && (await accounts.account(session.login))
  if (!session || !account || account.isDisabled) return undefined
  if (!isSignOfLife) return { session, account }
  const until = new Date(Math.min(now.getTime() + idleMs, session.endsAt.getTime()))
  if (until.getTime() - session.expiresAt.getTime() > stepMs) await accounts.prolong(session.id, until)
  return { session, account }
}
