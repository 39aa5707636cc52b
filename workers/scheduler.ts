import { withApp } from '../src/app.ts'
import { runScheduler } from '../src/jobs/scheduler.ts'

/** Watches the policies' schedules until SIGTERM or SIGINT. */
await withApp(async (app, signal) => runScheduler(app.jobs(await app.queue()), signal))
