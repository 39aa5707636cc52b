import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

export const runs: Verb = {
  add: (program, run) => {
    withCommon(program.command('runs'))
      .argument('[run]', 'id of a plan or run (default: the latest)')
      .description('what was planned and what became of it')
      .option('--limit <n>', 'so many of the latest', '20')
      .action((id: string | undefined, options: CommonOptions & { limit: string }) =>
        run(async io => {
          const { listRuns, showRun } = await import('../show-runs.ts')
          return id === undefined ? listRuns(io, options) : showRun(io, id, options)
        }),
      )
  },
}
