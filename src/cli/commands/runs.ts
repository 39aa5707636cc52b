import type { AcceptOptions } from '../left-records.ts'
import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

export const runs: Verb = {
  add: (program, run) => {
    withCommon(program.command('runs'))
      .argument('[run]', 'id of a plan or run (default: the latest)')
      .description('what was planned and what became of it')
      .option('--limit <n>', 'so many of the latest', '20')
      .option('--accept <store/id>', 'the ticket is done, whatever a run found left in it')
      .option('--contact', 'with --accept: a person')
      .action((id: string | undefined, options: AcceptOptions & CommonOptions & { limit: string }) =>
        run(async io => {
          if (options.accept !== undefined)
            return (await import('../left-records.ts')).acceptOne(io, options.accept, options)
          const { listRuns, showRun } = await import('../show-runs.ts')
          return id === undefined ? listRuns(io, options) : showRun(io, id, options)
        }),
      )
  },
}
