import { AppError } from '../../errors.ts'
import type { LedgerEvent } from '../../ledger/event.ts'
import { didYouMean } from '../../yaml/near-miss.ts'
import { type Account, type Role, roles } from './account.ts'
import type { AccountStore } from './account-store.ts'
import { checkPassword, hashPassword } from './password.ts'

/** What changes of accounts need. */
export interface AccountDesk {
  readonly accounts: AccountStore
  readonly ledger: { append(event: LedgerEvent): Promise<unknown> }
  clock(): Date
}

/** USAGE for one that there is not. */
export const rolesOf = (texts: readonly string[]): readonly Role[] => {
  const read = texts.map(text => {
    const role = roles.find(known => known === text)
    if (!role)
      throw new AppError(
        'USAGE',
        `no role is called that${didYouMean(text, roles)} (valid: ${roles.join(', ')})`,
      )
    return role
  })
  if (read.length === 0) throw new AppError('USAGE', `name at least one role: ${roles.join(', ')}`)
  return [...new Set(read)]
}

const missing = (login: string): AppError => new AppError('NOT_FOUND', `no account is called ${login}`)

const accountOf = async ({ accounts }: AccountDesk, login: string): Promise<Account> => {
  const account = await accounts.account(login)
  if (!account) throw missing(login)
  return account
}

/** As `--as` of the command line takes it. */
const loginPattern = /^[\p{L}\p{N}][\p{L}\p{N}._@+-]{0,63}$/u

/** What plans and the ledger can name somebody by. */
export const isLogin = (text: string): boolean => loginPattern.test(text)

/** USAGE for a login that is taken or none; the password must be changed at the first sign-in. */
export const addAccount = async (
  desk: AccountDesk,
  {
    login,
    roles: borne,
    password,
    by,
  }: { login: string; roles: readonly Role[]; password: string; by: string },
): Promise<void> => {
  if (!isLogin(login))
    throw new AppError('USAGE', 'not a login name; up to 64 letters, digits and . _ @ + - without spaces')
  const account: Account = {
    ...{ login, roles: [...borne], passwordHash: await hashPassword(password), mustChange: true },
    ...{ isDisabled: false, failures: 0, createdAt: desk.clock(), createdBy: by },
  }
  if (!(await desk.accounts.addAccount(account)))
    throw new AppError('USAGE', `there is an account ${login} already`)
  await desk.ledger.append({ kind: 'account-changed', account: login, what: `added ${borne.join(' ')}`, by })
}

/** Whoever is signed in with the account is signed out by any of these. */
const changed = async (
  desk: AccountDesk,
  { login, what, by }: { readonly login: string; readonly what: string; readonly by: string },
): Promise<void> => {
  await desk.accounts.closeSessionsOf(login)
  await desk.ledger.append({ kind: 'account-changed', account: login, what, by })
}

const isAdmin = ({ roles: borne, isDisabled }: Account): boolean => borne.includes('admin') && !isDisabled

/** Without anybody who keeps accounts nobody could be let in any more but from the command line. */
const demandAnotherAdmin = async ({ accounts }: AccountDesk, account: Account): Promise<void> => {
  if (!isAdmin(account)) return
  const others = (await accounts.accounts()).filter(each => isAdmin(each) && each.login !== account.login)
  if (others.length === 0)
    throw new AppError('APPROVAL_REFUSED', `${account.login} is the last admin; make somebody else one first`)
}

/** NOT_FOUND; APPROVAL_REFUSED for the last admin. */
export const setRoles = async (
  desk: AccountDesk,
  {
    login,
    roles: borne,
    by,
  }: { readonly login: string; readonly roles: readonly Role[]; readonly by: string },
): Promise<void> => {
  const account = await accountOf(desk, login)
  if (!borne.includes('admin')) await demandAnotherAdmin(desk, account)
  if (!(await desk.accounts.changeAccount(login, { roles: [...borne] }))) throw missing(login)
  await changed(desk, { login, what: `roles ${borne.join(' ')}`, by })
}

/** Accounts are never removed: plans and the ledger name them. NOT_FOUND; APPROVAL_REFUSED for the last admin. */
export const setDisabled = async (
  desk: AccountDesk,
  { login, isDisabled, by }: { readonly login: string; readonly isDisabled: boolean; readonly by: string },
): Promise<void> => {
  const account = await accountOf(desk, login)
  if (isDisabled) await demandAnotherAdmin(desk, account)
  if (!(await desk.accounts.changeAccount(login, { isDisabled }))) throw missing(login)
  await changed(desk, { login, what: isDisabled ? 'switched off' : 'switched on', by })
}

/** A password that somebody else knows: good for choosing another one. NOT_FOUND, USAGE for whoever has none. */
export const resetPassword = async (
  desk: AccountDesk,
  { login, password, by }: { readonly login: string; readonly password: string; readonly by: string },
): Promise<void> => {
  const { oidc } = await accountOf(desk, login)
  if (oidc) throw new AppError('USAGE', `${login} signs in by OpenID Connect, without a password here`)
  const passwordHash = await hashPassword(password)
  if (!(await desk.accounts.changeAccount(login, { passwordHash, mustChange: true }))) throw missing(login)
  await desk.accounts.noteSuccess(login)
  await changed(desk, { login, what: 'password reset', by })
}

/** One's own. All other sessions of the account are over with it. USAGE for one that is too weak. */
export const choosePassword = async (
  desk: AccountDesk,
  {
    login,
    password,
    session,
  }: { readonly login: string; readonly password: string; readonly session: string },
): Promise<void> => {
  checkPassword(password, login)
  const passwordHash = await hashPassword(password)
  if (!(await desk.accounts.changeAccount(login, { passwordHash, mustChange: false }))) throw missing(login)
  await desk.accounts.closeSessionsOf(login, session)
  await desk.ledger.append({
    ...{ kind: 'account-changed', account: login, what: 'password chosen' },
    by: `console:${login}`,
  })
}
