import { withApp } from '../src/app.ts'
import { runRetentionWorker } from '../src/jobs/retention-worker.ts'
import { runScheduler } from '../src/jobs/scheduler.ts'

/** Everything in one process until SIGTERM or SIGINT. */
await withApp(async (app, signal) => {
  const jobs = app.jobs(await app.queue())
  await Promise.all([runRetentionWorker(jobs, signal), runScheduler(jobs, signal)])
})
