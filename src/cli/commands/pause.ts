import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

export const pause: Verb = {
  add: (program, run) => {
    withCommon(program.command('pause'))
      .argument('[run]', 'id of the run (default: everything, schedules and requests included)')
      .description('stop before the next batch, or everything that writes to a store; `resume` goes on')
      .action((id: string | undefined, options: CommonOptions) =>
        run(async io => (await import('../steer-runs.ts')).pauseRuns(io, id, options)),
      )
  },
}
