import type { ExplainOptions } from '../explain-record.ts'
import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

export const explain: Verb = {
  add: (program, run) => {
    withCommon(program.command('explain'))
      .argument('<store>', 'name of the store')
      .argument('<ticket>', 'id of the ticket')
      .description('why, what, and when next, for one record')
      .option('--contact', 'the id is that of a person')
      .option('--now <iso>', 'at this moment instead of the clock')
      .action((store: string, id: string, options: ExplainOptions & CommonOptions) =>
        run(async io => (await import('../explain-record.ts')).explainOne(io, store, id, options)),
      )
  },
}
