import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

export const resume: Verb = {
  add: (program, run) => {
    withCommon(program.command('resume'))
      .argument('[run]', 'id of the run (default: every run that is not finished)')
      .description('go on with what was paused or interrupted, from MongoDB alone, and wait for the end')
      .action((id: string | undefined, options: CommonOptions) =>
        run(async io => (await import('../resume-runs.ts')).resumeRuns(io, id, options)),
      )
  },
}
