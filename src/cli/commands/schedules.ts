import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

export const schedules: Verb = {
  add: (program, run) => {
    withCommon(program.command('schedules'))
      .description('what runs when')
      .action((options: CommonOptions) =>
        run(async io => (await import('../show-schedules.ts')).showSchedules(io, options)),
      )
  },
}
