import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

interface Options extends CommonOptions {
  readonly requests?: boolean
  readonly serve?: boolean
  readonly consolePort?: string
  readonly tickets?: string
  readonly seed: string
}

export const demo: Verb = {
  add: (program, run) => {
    withCommon(program.command('demo'))
      .description('the whole job on embedded servers: invented tickets, plan, apply, verify, report')
      .option('--requests', "data subjects' requests through the queue instead, and what became of each")
      .option('--serve', 'then the console and its workers, until Ctrl-C')
      .option('--console-port <number>', 'of --serve (default: 8485)')
      .option('--tickets <n>', 'so many tickets (default: 2000; with --requests 300)')
      .option('--seed <n>', 'the same seed, the same tickets', '1')
      .action(({ requests, tickets, ...options }: Options) =>
        run(async io =>
          requests
            ? (await import('../../demo/requests/run-request-demo.ts')).runRequestDemo(io, {
                tickets: tickets ?? '300',
                ...options,
              })
            : (await import('../../demo/run-demo.ts')).runDemo(io, {
                tickets: tickets ?? '2000',
                ...options,
              }),
        ),
      )
  },
}
