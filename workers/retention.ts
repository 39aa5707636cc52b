import { withApp } from '../src/app.ts'
import { serveHealth } from '../src/http/health-server.ts'
import { runRetentionWorker } from '../src/jobs/retention-worker.ts'
import { untilSignal } from '../src/jobs/until-signal.ts'

/** Works off batches until SIGTERM or SIGINT. */
await untilSignal(signal =>
  withApp({ io: { signal }, logging: 'info' }, async app => {
    await Promise.all([
      runRetentionWorker(app.jobs(await app.queue()), signal),
      app.followPolicies(signal),
      serveHealth(
        { source: app.readySource(['retention']), log: app.log, place: app.settings.http.health },
        signal,
      ),
    ])
  }),
)
