import { withApp } from '../app.ts'
import { planId } from '../runs/model.ts'
import { pauseRun } from '../runs/pause.ts'
import { actor } from './arguments.ts'
import type { CommonOptions, Io } from './verb.ts'

export const pauseRuns = (io: Io, id: string | undefined, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async ({ context }) => {
    const running = (await context.runStore.openRuns()).filter(({ state }) => state === 'running')
    const ids = id === undefined ? running.map(run => run.id) : [planId(id)]
    for (const each of ids) await pauseRun(context, each, actor())
    if (options.json) io.out(`${JSON.stringify({ paused: ids })}\n`)
    else if (!options.quiet) {
      io.out(
        ids.length === 0 ? 'No run is under way.\n' : `Paused: ${ids.join(', ')}. gallra resume goes on.\n`,
      )
    }
    return 0
  })
