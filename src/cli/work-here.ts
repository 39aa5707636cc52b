import { type App, withApp } from '../app.ts'
import { type Duty, duties } from '../health/workers.ts'
import { serveHealth } from '../http/health-server.ts'
import { runRequestsWorker } from '../jobs/requests-worker.ts'
import { runRetentionWorker } from '../jobs/retention-worker.ts'
import { runScheduler } from '../jobs/scheduler.ts'
import { upkeepOf } from '../jobs/upkeep.ts'
import type { CommonOptions, Io } from './verb.ts'

/** Everything that goes on by itself, until the signal. */
export const workersOf = async (app: App, signal: AbortSignal): Promise<void> => {
  const jobs = app.jobs(await app.queue())
  await Promise.all([
    runRetentionWorker(jobs, signal),
    runScheduler(jobs, signal),
    runRequestsWorker(await app.requestJobs(), signal),
    ...upkeepOf(app, signal),
    app.followPolicies(signal),
  ])
}

/** Whether this process is of use, told where GALLRA_HEALTH_PORT says. */
export const healthHere = (app: App, own: readonly Duty[], signal: AbortSignal): Promise<void> =>
  serveHealth({ source: app.readySource(own), log: app.log, place: app.settings.http.health }, signal)

/** All of it in one process, until a signal. */
export const workHere = (io: Io, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async (app, signal) => {
    if (!options.quiet && !options.json) io.err('Working. Ctrl-C stops after the batch at hand.\n')
    await Promise.all([workersOf(app, signal), healthHere(app, duties, signal)])
    if (options.json) io.out('{"state":"stopped"}\n')
    return 0
  })
