import type { Account } from '../accounts/account.ts'
import { type AccountDesk, isLogin } from '../accounts/keep-accounts.ts'
import type { Proven } from './oidc-client.ts'

type Outcome = { readonly account: Account } | { readonly refused: string }

interface Desk extends AccountDesk {
  /** Nobody signs in with a password: the provider alone says who is who. */
  readonly passwordsOff: boolean
}

const by = 'oidc'

const tell = ({ ledger }: Desk, account: string, what: string): Promise<unknown> =>
  ledger.append({ kind: 'account-changed', account, what, by })

/** By who the provider says it is, whatever they are called now: a new name does not make two persons of one. */
const boundTo = async ({ accounts }: Desk, { issuer, subject }: Proven): Promise<Account | undefined> =>
  (await accounts.accounts()).find(({ oidc }) => oidc?.issuer === issuer && oidc.subject === subject)

const make = async (desk: Desk, proven: Proven): Promise<Outcome> => {
  const { login, roles, issuer, subject } = proven
  const account: Account = {
    // Of no password at all: nothing that is typed is equal to it.
    ...{ login, roles: [...roles], passwordHash: '', mustChange: false, isDisabled: false, failures: 0 },
    ...{ createdAt: desk.clock(), createdBy: by, oidc: { issuer, subject } },
  }
  if (!(await desk.accounts.addAccount(account))) return { refused: 'login-taken' }
  await tell(desk, login, `added ${roles.join(' ')}`)
  return { account }
}

/** A local account of the same name is somebody's already: it becomes the provider's only where nobody has a password. */
const link = async (
  desk: Desk,
  account: Account,
  { issuer, subject }: Proven,
): Promise<Account | undefined> => {
  if (account.oidc || !desk.passwordsOff) return undefined
  const change = { oidc: { issuer, subject }, passwordHash: '', mustChange: false }
  await desk.accounts.changeAccount(account.login, change)
  await tell(desk, account.login, 'signs in by OpenID Connect')
  return { ...account, ...change }
}

/** What the claims say now is what somebody may; whoever is signed in elsewhere with other roles is signed out. */
const withRoles = async (desk: Desk, account: Account, { roles }: Proven): Promise<Account> => {
  if (roles.length === account.roles.length && roles.every(role => account.roles.includes(role)))
    return account
  await desk.accounts.changeAccount(account.login, { roles: [...roles] })
  await desk.accounts.closeSessionsOf(account.login)
  await tell(desk, account.login, `roles ${roles.join(' ')}`.trim())
  return { ...account, roles: [...roles] }
}

/**
 * The account of whoever the provider let in: made at the first sign-in, with the roles that the claims say each time. Refused
 * without a role (the account keeps none either), when it is switched off, and when the login belongs to somebody else.
 */
export const accountOfProven = async (desk: Desk, proven: Proven): Promise<Outcome> => {
  const bound = await boundTo(desk, proven)
  const named = bound ?? (await desk.accounts.account(proven.login))
  const isNew = !named
  if (isNew && !isLogin(proven.login)) return { refused: 'login-claim' }
  if (isNew && proven.roles.length === 0) return { refused: 'no-role' }
  if (isNew) return make(desk, proven)
  const account = bound ?? (await link(desk, named, proven))
  if (!account) return { refused: 'login-taken' }
  const present = await withRoles(desk, account, proven)
  if (present.isDisabled) return { refused: 'switched-off' }
  return present.roles.length === 0 ? { refused: 'no-role' } : { account: present }
}
