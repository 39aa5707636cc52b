import type { DiffOptions } from '../diff-policies.ts'
import { type Verb, withCommon } from '../verb.ts'

export const diff: Verb = {
  add: (program, run) => {
    withCommon(program.command('diff'))
      .argument('<old>', 'a file with the policy as it was')
      .argument('<new>', 'a file with the policy as it would be')
      .description(
        'what another version of a policy would change, by category, on the records that are there; nothing is written. Exit 3 when something would change',
      )
      .option('--now <iso>', 'the moment deadlines are compared with')
      .option('--markdown', 'tables for a pull request')
      .action((before: string, after: string, options: DiffOptions) =>
        run(async io => (await import('../diff-policies.ts')).diffPolicies(io, before, after, options)),
      )
  },
}
