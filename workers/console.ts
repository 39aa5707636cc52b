import { withApp } from '../src/app.ts'
import { createConsole } from '../src/console/create-console.ts'
import { openConsoleDesk } from '../src/console/open-desk.ts'
import { serveHealth } from '../src/http/health-server.ts'
import { listenUntil } from '../src/http/serve.ts'
import { untilSignal } from '../src/jobs/until-signal.ts'

/** The console for people of the house, until SIGTERM or SIGINT. */
await untilSignal(signal =>
  withApp({ io: { signal }, logging: 'info' }, async app => {
    const { log, settings } = app
    const forPeople = await createConsole(await openConsoleDesk(app, signal))
    const announce = (address: string): void => log.info({ what: 'console' }, `http started: ${address}`)
    await Promise.all([
      listenUntil([{ ...settings.http.console, app: forPeople, what: 'console' }], announce, signal),
      app.followPolicies(signal),
      serveHealth({ source: app.readySource(), log: app.log, place: app.settings.http.health }, signal),
    ])
    log.info({}, 'http stopped')
  }),
)
