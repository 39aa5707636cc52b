import { withApp } from '../app.ts'
import { type PlanId, planId } from '../runs/model.ts'
import { pauseAll, pauseRun } from '../runs/pause.ts'
import { actor } from './arguments.ts'
import type { CommonOptions, Io } from './verb.ts'

const told = (id: string | undefined, ids: readonly PlanId[]): string => {
  if (id !== undefined) return `Paused: ${ids.join(', ')}. gallra resume goes on.\n`
  const runs = ids.length === 0 ? 'No run was under way.' : `Paused: ${ids.join(', ')}.`
  return `${runs} Nothing that writes to a store is begun until gallra resume.\n`
}

/** One run, or everything: then no schedule plans either, and no request changes anything in a store. */
export const pauseRuns = (io: Io, id: string | undefined, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async ({ context }) => {
    // First, so that no run is started between the look at them and the end of it.
    if (id === undefined) await pauseAll(context, actor())
    const running = (await context.runStore.openRuns()).filter(({ state }) => state === 'running')
    const ids = id === undefined ? running.map(run => run.id) : [planId(id)]
    for (const each of ids) await pauseRun(context, each, actor())
    const everything = (await context.runStore.pausedAll()) !== undefined
    if (options.json) io.out(`${JSON.stringify({ paused: ids, everything })}\n`)
    else if (!options.quiet) io.out(told(id, ids))
    return 0
  })
