import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

export const work: Verb = {
  add: (program, run) => {
    withCommon(program.command('work'))
      .description('all workers in this process, until a signal')
      .action((options: CommonOptions) =>
        run(async io => (await import('../work-here.ts')).workHere(io, options)),
      )
  },
}
