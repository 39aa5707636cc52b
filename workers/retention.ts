import { withApp } from '../src/app.ts'
import { runRetentionWorker } from '../src/jobs/retention-worker.ts'

/** Works off batches until SIGTERM or SIGINT. */
await withApp(async (app, signal) => runRetentionWorker(app.jobs(await app.queue()), signal))
