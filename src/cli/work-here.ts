import { withApp } from '../app.ts'
import { runRequestsWorker } from '../jobs/requests-worker.ts'
import { runRetentionWorker } from '../jobs/retention-worker.ts'
import { runScheduler } from '../jobs/scheduler.ts'
import { upkeepOf } from '../jobs/upkeep.ts'
import type { CommonOptions, Io } from './verb.ts'

/** Everything that goes on by itself in one process, until a signal. */
export const workHere = (io: Io, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async (app, signal) => {
    const jobs = app.jobs(await app.queue())
    if (!options.quiet && !options.json) io.err('Working. Ctrl-C stops after the batch at hand.\n')
    await Promise.all([
      runRetentionWorker(jobs, signal),
      runScheduler(jobs, signal),
      runRequestsWorker(await app.requestJobs(), signal),
      ...upkeepOf(app, signal),
    ])
    if (options.json) io.out('{"state":"stopped"}\n')
    return 0
  })
