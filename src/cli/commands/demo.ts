import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

interface Options extends CommonOptions {
  readonly tickets: string
  readonly seed: string
}

export const demo: Verb = {
  add: (program, run) => {
    withCommon(program.command('demo'))
      .description('the whole job on embedded servers: invented tickets, plan, apply, verify, report')
      .option('--tickets <n>', 'so many tickets', '2000')
      .option('--seed <n>', 'the same seed, the same tickets', '1')
      .action((options: Options) =>
        run(async io => (await import('../../demo/run-demo.ts')).runDemo(io, options)),
      )
  },
}
