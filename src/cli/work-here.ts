import { withApp } from '../app.ts'
import { runRetentionWorker } from '../jobs/retention-worker.ts'
import { runScheduler } from '../jobs/scheduler.ts'
import { guardContacts, tellRecipients } from '../jobs/upkeep.ts'
import type { Returned } from '../requests/returned.ts'
import { submitReplay } from '../requests/submit-replay.ts'
import type { CommonOptions, Io } from './verb.ts'

/** Everything that goes on by itself in one process, until a signal. */
export const workHere = (io: Io, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async (app, signal) => {
    const jobs = app.jobs(await app.queue())
    if (!options.quiet && !options.json) io.err('Working. Ctrl-C stops after the batch at hand.\n')
    const telling = app.telling()
    const working = { log: app.log, signal }
    const guarding = {
      context: { ...telling, tombstones: app.tombstones },
      stores: app.stores,
      submit: async (returned: Returned) => (await submitReplay(telling, returned, 'worker')).request,
    }
    await Promise.all([
      runRetentionWorker(jobs, signal),
      runScheduler(jobs, signal),
      tellRecipients(telling, working),
      guardContacts(guarding, working),
    ])
    if (options.json) io.out('{"state":"stopped"}\n')
    return 0
  })
