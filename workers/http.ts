import { withApp } from '../src/app.ts'
import { serveHealth } from '../src/http/health-server.ts'
import { optionsOf, serveHttp } from '../src/http/serve.ts'
import { untilSignal } from '../src/jobs/until-signal.ts'

/** Takes requests in over HTTP, and gives out status pages and archives, until SIGTERM or SIGINT. */
await untilSignal(signal =>
  withApp({ io: { signal }, logging: 'info' }, async app => {
    const { log, refusedPolicies } = app
    const { trustProxy, console: _, health, ...place } = app.settings.http
    const { queue } = await app.requestJobs()
    const announce = (address: string, what: string): void => log.info({ what }, `http started: ${address}`)
    const asked = optionsOf(app.requests(), { queue, log, health: app, counted: app, refusedPolicies })
    const options = { ...asked, trustProxy, counts: await app.callCounts() }
    await Promise.all([
      serveHttp(options, { ...place, announce }, signal),
      app.followPolicies(signal),
      serveHealth({ source: app.readySource(), log, place: health }, signal),
    ])
    log.info({}, 'http stopped')
  }),
)
