import type { Account } from './account.ts'
import type { AccountStore } from './account-store.ts'
import { isPassword } from './password.ts'

/** So many wrong ones cost nothing; each one after them doubles the wait, up to a quarter of an hour. */
const freeFailures = 5
const firstWaitMs = 5000
const longestWaitMs = 15 * 60_000

/** Of no password: for a login that is none it takes as long to say so. */
const nobodys = `scrypt$15$8$3$${'A'.repeat(22)}$${'A'.repeat(43)}`

const waitFor = (failures: number): number =>
  Math.min(longestWaitMs, firstWaitMs * 2 ** (failures - freeFailures))

/**
 * Whose login and password these are; undefined when they do not belong together. A login that is none, a wrong password, an
 * account that is switched off and one that waits after too many tries are told apart neither by the answer nor by the time it
 * takes.
 */
export const checkSignIn = async (
  { accounts, clock }: { readonly accounts: AccountStore; clock(): Date },
  { login, password }: { readonly login: string; readonly password: string },
): Promise<Account | undefined> => {
  const account = await accounts.account(login)
  const isRight = await isPassword(password, account?.passwordHash ?? nobodys)
  if (!account || account.isDisabled) return undefined
  if (account.lockedUntil && account.lockedUntil > clock()) return undefined
  if (isRight) {
    await accounts.noteSuccess(login)
    return account
  }
  const failures = await accounts.noteFailure(login)
  if (failures >= freeFailures) await accounts.lock(login, new Date(clock().getTime() + waitFor(failures)))
  return undefined
}
