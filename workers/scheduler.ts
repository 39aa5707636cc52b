import { withApp } from '../src/app.ts'
import { serveHealth } from '../src/http/health-server.ts'
import { runScheduler } from '../src/jobs/scheduler.ts'
import { untilSignal } from '../src/jobs/until-signal.ts'

/** Watches the policies' schedules until SIGTERM or SIGINT. */
await untilSignal(signal =>
  withApp({ io: { signal }, logging: 'info' }, async app => {
    await Promise.all([
      runScheduler(app.jobs(await app.queue()), signal),
      app.followPolicies(signal),
      serveHealth(
        { source: app.readySource(['scheduler']), log: app.log, place: app.settings.http.health },
        signal,
      ),
    ])
  }),
)
