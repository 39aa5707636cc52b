import { type App, withApp } from '../app.ts'
import { createConsole } from '../console/create-console.ts'
import { openConsoleDesk } from '../console/open-desk.ts'
import { AppError } from '../errors.ts'
import { duties } from '../health/workers.ts'
import { optionsOf, type Served, serveHttp } from '../http/serve.ts'
import type { CommonOptions, Io } from './verb.ts'
import { healthHere, workersOf } from './work-here.ts'

export interface ServeOptions {
  readonly port?: string
  readonly host?: string
  readonly metricsPort?: string
  readonly consolePort?: string
  readonly work?: boolean
}

const portOf = (text: string, option: string): number => {
  if (!(/^\d{1,5}$/.test(text) && Number(text) <= 65_535))
    throw new AppError('USAGE', `${option}: not a port`)
  return Number(text)
}

/** Without `--host` or GALLRA_HTTP_HOST nobody but this machine is listened to. */
const placeOf = ({ port, host, metricsPort, consolePort }: ServeOptions, { settings: { http } }: App) => {
  // Node takes an empty one for every address of the machine.
  if (host?.trim() === '') throw new AppError('USAGE', '--host: write an address, or 0.0.0.0 for all')
  return {
    port: port === undefined ? http.port : portOf(port, '--port'),
    host: host ?? http.host,
    metrics:
      metricsPort === undefined
        ? http.metrics
        : { ...http.metrics, port: portOf(metricsPort, '--metrics-port') },
    console: {
      ...http.console,
      ...(consolePort === undefined ? {} : { port: portOf(consolePort, '--console-port') }),
    },
  }
}

type Work = (signal: AbortSignal) => Promise<unknown>

/** When one of them fails the others are stopped and waited for, and the failure is told. */
const together = async (works: readonly Work[], signal: AbortSignal): Promise<void> => {
  const stop = new AbortController()
  const either = AbortSignal.any([signal, stop.signal])
  const ended = await Promise.allSettled(
    works.map(work =>
      work(either).catch(error => {
        stop.abort()
        throw error
      }),
    ),
  )
  const failed = ended.find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
}

const names: Readonly<Record<Served, string>> = {
  ...{ service: 'Listening', metrics: 'Metrics', console: 'Console', health: 'Health' },
}

/** The HTTP service and the console in this process, until a signal. */
export const serveHere = (io: Io, options: CommonOptions & ServeOptions): Promise<number> =>
  withApp({ io, options }, async (app, signal) => {
    const place = placeOf(options, app)
    const { queue } = await app.requestJobs()
    const service = {
      ...optionsOf(app.requests(), {
        queue,
        log: app.log,
        health: app,
        counted: app,
        refusedPolicies: app.refusedPolicies,
      }),
      isWorking: options.work === true,
      trustProxy: app.settings.http.trustProxy,
      counts: await app.callCounts(),
    }
    const announce = (address: string, what: Served): void => {
      if (!options.quiet) io.err(`${names[what]} on ${address}\n`)
    }
    const forPeople = { ...place.console, app: await createConsole(await openConsoleDesk(app, signal)) }
    const works: Work[] = [own => serveHttp(service, { ...place, console: forPeople, announce }, own)]
    works.push(own => (options.work ? workersOf(app, own) : app.followPolicies(own)))
    works.push(own => healthHere(app, options.work ? duties : [], own))
    await together(works, signal)
    if (options.json) io.out('{"state":"stopped"}\n')
    return 0
  })
