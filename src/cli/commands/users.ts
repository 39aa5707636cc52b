import type { UserOptions } from '../keep-users.ts'
import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

const roleOption = [
  '--role <role...>',
  'viewer, operator, approver, admin, auditor; several may be borne',
] as const
const asOption = ['--as <login>', 'who you are (default: your login name)'] as const

export const users: Verb = {
  add: (program, run) => {
    const group = program.command('users').description('who may sign in at the console, and as what')
    withCommon(group.command('list'))
      .description('accounts with their roles')
      .action((options: CommonOptions) =>
        run(async io => (await import('../keep-users.ts')).listUsers(io, options)),
      )
    withCommon(group.command('add'))
      .argument('<login>', 'as plans and the ledger will name the person')
      .requiredOption(...roleOption)
      .option(...asOption)
      .description('a new account; prints a password to be changed at the first sign-in')
      .action((login: string, options: UserOptions & CommonOptions) =>
        run(async io => (await import('../keep-users.ts')).addUser(io, login, options)),
      )
    withCommon(group.command('change'))
      .argument('<login>', 'whose account')
      .option(...roleOption)
      .option('--reset', 'a new password, to be changed at the next sign-in')
      .option('--off', 'no sign-in any more; the account stays, since the ledger names it')
      .option('--on', 'sign-in again')
      .option(...asOption)
      .description(
        'other roles, a new password, switched off or on; whoever is signed in with it is signed out',
      )
      .action((login: string, options: UserOptions & CommonOptions) =>
        run(async io => (await import('../keep-users.ts')).changeUser(io, login, options)),
      )
  },
}
