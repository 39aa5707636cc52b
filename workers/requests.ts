import { withApp } from '../src/app.ts'
import { serveHealth } from '../src/http/health-server.ts'
import { runRequestsWorker } from '../src/jobs/requests-worker.ts'
import { untilSignal } from '../src/jobs/until-signal.ts'
import { upkeepOf } from '../src/jobs/upkeep.ts'

/** Takes data subjects' requests in and carries them out until SIGTERM or SIGINT. */
await untilSignal(signal =>
  withApp({ io: { signal }, logging: 'info' }, async app => {
    await Promise.all([
      runRequestsWorker(await app.requestJobs(), signal),
      ...upkeepOf(app, signal),
      app.followPolicies(signal),
      serveHealth(
        { source: app.readySource(['requests']), log: app.log, place: app.settings.http.health },
        signal,
      ),
    ])
  }),
)
