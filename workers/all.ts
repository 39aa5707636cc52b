import { withApp } from '../src/app.ts'
import { duties } from '../src/health/workers.ts'
import { serveHealth } from '../src/http/health-server.ts'
import { runRequestsWorker } from '../src/jobs/requests-worker.ts'
import { runRetentionWorker } from '../src/jobs/retention-worker.ts'
import { runScheduler } from '../src/jobs/scheduler.ts'
import { untilSignal } from '../src/jobs/until-signal.ts'
import { upkeepOf } from '../src/jobs/upkeep.ts'

/** Everything in one process until SIGTERM or SIGINT. */
await untilSignal(signal =>
  withApp({ io: { signal }, logging: 'info' }, async app => {
    const jobs = app.jobs(await app.queue())
    await Promise.all([
      runRetentionWorker(jobs, signal),
      runScheduler(jobs, signal),
      runRequestsWorker(await app.requestJobs(), signal),
      ...upkeepOf(app, signal),
      app.followPolicies(signal),
      serveHealth({ source: app.readySource(duties), log: app.log, place: app.settings.http.health }, signal),
    ])
  }),
)
