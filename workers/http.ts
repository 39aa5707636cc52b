import { withApp } from '../src/app.ts'
import { optionsOf, serveHttp } from '../src/http/serve.ts'
import { untilSignal } from '../src/jobs/until-signal.ts'

/** Takes requests in over HTTP, and gives out status pages and archives, until SIGTERM or SIGINT. */
await untilSignal(signal =>
  withApp(
    { io: { signal }, logging: 'info' },
    async ({ log, settings, requests, requestJobs, callCounts }) => {
      const { trustProxy, ...place } = settings.http
      const { queue } = await requestJobs()
      const announce = (address: string, what: string): void => log.info({ what }, `http started: ${address}`)
      const options = { ...optionsOf(requests(), queue, log), trustProxy, counts: await callCounts() }
      await serveHttp(options, { ...place, announce }, signal)
      log.info({}, 'http stopped')
    },
  ),
)
