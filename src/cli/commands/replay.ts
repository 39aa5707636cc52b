import type { ReplayOptions } from '../replay-erasures.ts'
import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

export const replay: Verb = {
  add: (program, run) => {
    withCommon(program.command('replay'))
      .description('after a restore, before the desk goes live: find whoever was erased and is there again')
      .option('--store <name>', 'only this store (default: all)')
      .option('--yes', 'erase them again, each as a request of its own; without it they are only shown')
      .option('--returned', 'also those who have a newer contact and may be customers again')
      .option('--as <login>', 'who you are (default: your login name)')
      .action((options: ReplayOptions & CommonOptions) =>
        run(async io => (await import('../replay-erasures.ts')).replayErasures(io, options)),
      )
  },
}
