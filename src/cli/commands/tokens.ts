import type { TokenOptions } from '../keep-tokens.ts'
import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

const asOption = ['--as <login>', 'who you are (default: your login name)'] as const

export const tokens: Verb = {
  add: (program, run) => {
    const group = program.command('tokens').description('what programs call the API with')
    withCommon(group.command('list'))
      .argument('[login]', 'of this account alone')
      .description('tokens with their scopes; nothing that opens anything')
      .action((login: string | undefined, options: CommonOptions) =>
        run(async io => (await import('../keep-tokens.ts')).listTokens(io, login, options)),
      )
    withCommon(group.command('add'))
      .argument('<login>', 'the account that the program acts for')
      .requiredOption('--for <what>', 'what it is for, in a few words')
      .requiredOption(
        '--scope <scope...>',
        'read, plan, steer, decide, requests; none that the roles of the account do not cover',
      )
      .option('--days <n>', 'how long it is good for, at most 365 (default: 90)')
      .option(...asOption)
      .description('a new token; prints it, once')
      .action((login: string, options: TokenOptions & CommonOptions) =>
        run(async io => (await import('../keep-tokens.ts')).addOne(io, login, options)),
      )
    withCommon(group.command('revoke'))
      .argument('<token>', 'its id, as the list shows it')
      .option(...asOption)
      .description('the next call with it is refused')
      .action((id: string, options: CommonOptions & { as?: string }) =>
        run(async io => (await import('../keep-tokens.ts')).revokeOne(io, id, options)),
      )
  },
}
