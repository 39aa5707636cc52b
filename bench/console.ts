// Every page of the console on a desk of 50,000 tickets, with a finished run over as many, a plan of as many that waits, some
// hundred requests and sealed months: how long each takes to answer over HTTP, one call at a time, each ten times after one
// that does not count. Beside each call one for `/healthz`, which does next to nothing: on a machine with other work what
// counts is the processor time and that ratio. What takes long by nature is done in the background: it is pressed once, and
// told is how long the press took, how long the slowest page meanwhile, and how long the work.
// `npm run bench:console -- --tickets 50000 --requests 300 --times 10 [--json]`; `--folder DIR` keeps the desk there for a
// second time, `--only /runs` takes those whose name holds that. Its figures are true of one machine on one day.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { MongoClient } from 'mongodb'
import { createConsole } from '../src/console/create-console.ts'
import { openConsoleDesk } from '../src/console/open-desk.ts'
import { addToken } from '../src/console/tokens/keep-tokens.ts'
import { acquireServers, startServers } from '../src/servers/acquire.ts'
import { apiCallsOf, type Call, callsOf, longWorkOf } from './console/calls.ts'
import { signIn, type Visitor } from './console/visitor.ts'
import { openWorld } from './console/world.ts'
import { median, print, type Row, rowOf } from './report.ts'

const { values: given } = parseArgs({
  options: {
    tickets: { type: 'string', default: '50000' },
    requests: { type: 'string', default: '300' },
    times: { type: 'string', default: '10' },
    only: { type: 'string', default: '' },
    folder: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const times = Number(given.times)
/** What a page may take. */
const mostMs = 500

interface Measured {
  readonly name: string
  readonly status: number
  /** Of the call that does not count: what is made at first use is in it. */
  readonly first: number
  /** Milliseconds, of each time. */
  readonly took: readonly number[]
  readonly cpu: readonly number[]
  readonly beside: readonly number[]
}

const tell = (line: string): void => void (given.json || process.stdout.write(`${line}\n`))

const timed = async (
  work: () => Promise<unknown>,
): Promise<{ readonly ms: number; readonly cpu: number }> => {
  const [before, since] = [process.cpuUsage(), performance.now()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return { ms: performance.now() - since, cpu: (user + system) / 1000 }
}

const measure = async ({ name, make }: Call, trivial: () => Promise<unknown>): Promise<Measured> => {
  let status = 0
  const { ms: first } = await timed(async () => {
    status = (await make()).status
  })
  const [took, cpu, beside]: [number[], number[], number[]] = [[], [], []]
  for (let time = 0; time < times; time++) {
    beside.push((await timed(trivial)).ms)
    const one = await timed(make)
    took.push(one.ms)
    cpu.push(one.cpu)
  }
  return { name, status, first, took, cpu, beside }
}

const inTheMiddle = (all: readonly number[]): string => median(all).toFixed(0).padStart(6)
const percentile = (all: readonly number[], share: number): number =>
  all.toSorted((a, b) => a - b)[Math.ceil(share * all.length) - 1] ?? Number.NaN

const heads = `${'route'.padEnd(58)}status  first median    p95    max    cpu  × /healthz`
const lineOf = ({ name, status, first, took, cpu, beside }: Measured): string => {
  const rest = [percentile(took, 0.95), Math.max(...took)].map(ms => ms.toFixed(0).padStart(7)).join('')
  const ratio = (median(took) / median(beside)).toFixed(0).padStart(8)
  const isOver = Math.max(...took) > mostMs ? `  over ${mostMs} ms` : ''
  return `${name.padEnd(58)}${String(status).padStart(6)} ${inTheMiddle([first])} ${inTheMiddle(took)}${rest} ${inTheMiddle(cpu)}${ratio}${isOver}`
}

/** Until the page says no more that something is going on; a page without scripts asks to be loaded again meanwhile. */
const longWork = async (
  visitor: Visitor,
  [name, press, page]: readonly [string, string, string],
): Promise<string> => {
  const since = performance.now()
  const pressed = await timed(() => visitor.send(press, {}))
  let slowest = 0
  for (let isGoingOn = true; isGoingOn; ) {
    await sleep(50)
    let text = ''
    const { ms } = await timed(async () => {
      text = (await visitor.get(page)).text
    })
    slowest = Math.max(slowest, ms)
    isGoingOn = text.includes('http-equiv="refresh"')
  }
  const seconds = ((performance.now() - since) / 1000).toFixed(1)
  return `${name.padEnd(30)} pressed ${pressed.ms.toFixed(0)} ms, slowest page meanwhile ${slowest.toFixed(0)} ms, done after ${seconds} s`
}

const folder = given.folder ?? (await mkdtemp(join(tmpdir(), 'gallra-console-')))
const need = { mongodb: true, redis: true } as const
const servers = given.folder
  ? await acquireServers({ dataFolder: join(folder, 'servers'), need })
  : await startServers({ folder: join(folder, 'servers'), need })
const named = (name: string): string => Object.assign(new URL(servers.mongodbUrl), { pathname: name }).href
const client = await MongoClient.connect(servers.mongodbUrl)
const stop = new AbortController()
try {
  const urls = { own: named('bench_own'), desk: named('bench_desk'), redis: servers.redisUrl }
  const place = { folder, desk: client.db('bench_desk'), urls, signal: stop.signal }
  const sizes = { tickets: Number(given.tickets), requests: Number(given.requests) }
  const { app, known } = await openWorld(place, sizes, tell)
  const opened = await openConsoleDesk(app, stop.signal)
  const desk = { ...opened, trustProxy: ['127.0.0.1'], apiLimits: { calls: 10_000, refusals: 10 } }
  const server = await createConsole(desk)
  const visitor = await signIn(desk, await server.listen({ host: '127.0.0.1', port: 0 }))
  const [{ login } = { login: '' }] = (await app.accounts.accounts()).toReversed()
  const keeper = { ...desk, ledger: desk.run.ledger }
  const token = { login, label: 'bench', scopes: ['read'] as const, days: 1, by: 'bench' }
  const { secret } = await addToken(keeper, token)

  // First, so that the pages have something to show.
  for (const work of longWorkOf(known)) tell(await longWork(visitor, work))
  const calls = [...(await callsOf(app, visitor, known)), ...apiCallsOf(visitor, secret, known)]
  tell(heads)
  const all: Measured[] = []
  for (const call of calls.filter(({ name }) => name.includes(given.only))) {
    const one = await measure(call, () => visitor.get('/healthz'))
    tell(lineOf(one))
    all.push(one)
  }
  const over = all.filter(({ took }) => median(took) > mostMs).map(({ name }) => name)
  tell(over.length === 0 ? `no page over ${mostMs} ms` : `over ${mostMs} ms: ${over.join(', ')}`)
  const rows: Row[] = all.map(({ name, took, beside }) =>
    rowOf({ name, unit: 'ms', baseline: 'reference' }, took, beside),
  )
  if (given.json) print(rows, true)
  await server.close()
  stop.abort()
  await app[Symbol.asyncDispose]()
} finally {
  await client.close()
  await servers.release()
  if (given.folder === undefined) await rm(folder, { recursive: true, force: true })
}
