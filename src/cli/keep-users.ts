import { type App, withApp } from '../app.ts'
import {
  type AccountDesk,
  addAccount,
  resetPassword,
  rolesOf,
  setDisabled,
  setRoles,
} from '../console/accounts/keep-accounts.ts'
import { inventPassword } from '../console/accounts/password.ts'
import { AppError } from '../errors.ts'
import { actor } from './arguments.ts'
import { table } from './table.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface UserOptions {
  readonly role?: readonly string[]
  readonly reset?: boolean
  readonly off?: boolean
  readonly on?: boolean
  readonly as?: string
}

const deskOf = ({ accounts, context: { ledger, clock } }: App): AccountDesk => ({ accounts, ledger, clock })

const columns = [
  { title: 'login' },
  { title: 'roles' },
  { title: 'state' },
  { title: 'made' },
  { title: 'by' },
]

/** Nothing of a password is shown, nor who is signed in. */
export const listUsers = (io: Io, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async ({ accounts }) => {
    const all = await accounts.accounts()
    const shown = all.map(({ login, roles, isDisabled, mustChange, createdAt, createdBy }) => ({
      ...{
        login,
        roles,
        state: isDisabled ? 'off' : mustChange ? 'new password' : 'on',
        createdAt,
        createdBy,
      },
    }))
    if (options.json) io.out(`${JSON.stringify(shown)}\n`)
    else if (!options.quiet)
      io.out(
        shown.length === 0
          ? 'No account yet; gallra users add NAME --role admin makes one.\n'
          : `${table(
              columns,
              shown.map(each => [
                ...[each.login, each.roles.join(' '), each.state],
                ...[each.createdAt.toISOString().slice(0, 10), each.createdBy],
              ]),
            )}\n`,
      )
    return 0
  })

/** On stdout alone, so that it can be taken from there; told once. */
const tellPassword = (io: Io, login: string, password: string, { json, quiet }: CommonOptions): void => {
  if (json) io.out(`${JSON.stringify({ login, password })}\n`)
  else {
    io.out(`${password}\n`)
    if (!quiet) io.err(`The password of ${login}, shown only now; it must be changed at the first sign-in.\n`)
  }
}

/** USAGE for a login that is taken or none, or a role that there is not. */
export const addUser = (io: Io, login: string, options: UserOptions & CommonOptions): Promise<number> =>
  withApp({ io, options }, async app => {
    const password = inventPassword()
    const roles = rolesOf(options.role ?? [])
    await addAccount(deskOf(app), { login, roles, password, by: actor(options.as) })
    tellPassword(io, login, password, options)
    return 0
  })

/** NOT_FOUND, USAGE; APPROVAL_REFUSED for what would leave nobody who keeps accounts. */
export const changeUser = (io: Io, login: string, options: UserOptions & CommonOptions): Promise<number> => {
  const { role, reset, off, on } = options
  const asked = [role, reset, off, on].filter(each => each !== undefined).length
  if (asked !== 1) throw new AppError('USAGE', 'say one of --role, --reset, --off, --on')
  return withApp({ io, options }, async app => {
    const [desk, at] = [deskOf(app), { login, by: actor(options.as) }]
    if (reset) {
      const password = inventPassword()
      await resetPassword(desk, { ...at, password })
      tellPassword(io, login, password, options)
      return 0
    }
    if (role) await setRoles(desk, { ...at, roles: rolesOf(role) })
    else await setDisabled(desk, { ...at, isDisabled: off === true })
    if (options.json) io.out(`${JSON.stringify({ login, changed: true })}\n`)
    else if (!options.quiet) io.out(`${login} is changed, and signed out.\n`)
    return 0
  })
}
