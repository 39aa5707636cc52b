import { withApp } from '../app.ts'
import { runRetentionWorker } from '../jobs/retention-worker.ts'
import { runScheduler } from '../jobs/scheduler.ts'
import type { CommonOptions, Io } from './verb.ts'

/** Scheduler and retention worker in one process, until a signal. */
export const workHere = (io: Io, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async (app, signal) => {
    const jobs = app.jobs(await app.queue())
    if (!options.quiet && !options.json) io.err('Working. Ctrl-C stops after the batch at hand.\n')
    await Promise.all([runRetentionWorker(jobs, signal), runScheduler(jobs, signal)])
    if (options.json) io.out('{"state":"stopped"}\n')
    return 0
  })
