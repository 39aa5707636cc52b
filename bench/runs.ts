// Whole runs on an invented desk, Gallra's `plan` and `apply` beside two others on the same servers: bare driver calls with
// the same guard, audit and write concern (`bench/runs/reference.ts`), and the naive script that goes from ticket to ticket.
// They take turns in one process; what counts is the ratio within each pair, and of these the median. `idle` is the share of
// both cores that nothing used before the first pair: on a busy machine even ratios say little.
// `npm run bench:runs -- --tickets 20000 --pairs 5 --kinds delete,anonymise,redact [--json]`. Its figures are true of one
// machine on one day; they are not written down anywhere.
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { type Db, MongoClient } from 'mongodb'
import { createRedactor } from '../src/redaction/create-redactor.ts'
import { startServers } from '../src/servers/acquire.ts'
import { median } from './report.ts'
import { fillDesk } from './runs/desk.ts'
import { type RedactTexts, runNaive, runReference } from './runs/reference.ts'
import { type Kind, runWorker } from './runs/worker.ts'

const { values: given } = parseArgs({
  options: {
    tickets: { type: 'string', default: '20000' },
    pairs: { type: 'string', default: '5' },
    kinds: { type: 'string', default: 'delete,anonymise,redact' },
    json: { type: 'boolean', default: false },
  },
})
const [count, pairs] = [Number(given.tickets), Number(given.pairs)]
/** Of the naive script some tickets are enough, since each takes as long as the next. */
const naiveCount = Math.min(count, 2000)

/** Tickets per second, and of Gallra the seconds of its two halves. */
interface Pair {
  readonly gallra: number
  readonly planned: number
  readonly applied: number
  readonly reference: number
  readonly naive: number
  /** Microseconds per ticket that the reference was in the detector. */
  readonly detector: number
}

const idleShare = async (): Promise<number> => {
  const read = () => cpus().map(({ times }) => times)
  const sum = (of: ReturnType<typeof read>, only?: 'idle'): number =>
    of.reduce((all, { idle, ...busy }) => {
      const used = Object.values(busy).reduce((a, b) => a + b, 0)
      return all + idle + (only ? 0 : used)
    }, 0)
  const before = read()
  await sleep(2000)
  const after = read()
  return (sum(after, 'idle') - sum(before, 'idle')) / (sum(after) - sum(before))
}

const detector = { ms: 0, tickets: 0 }
const redactor = createRedactor({
  locales: ['sv-SE', 'nb-NO', 'da-DK', 'fi-FI', 'nl-NL', 'de-DE', 'en-GB'],
})
const redact: RedactTexts = (texts, known) => {
  const since = performance.now()
  const results = redactor.redact(
    texts.map(text => ({ text, format: 'plain' as const })),
    known.map(name => ({ names: [name], emails: [], phones: [], usernames: [] })),
    { operator: 'replace', digest: value => value },
  )
  detector.ms += performance.now() - since
  detector.tickets += 1
  return results.map(({ text }) => text)
}

/** The work on a desk made anew, in seconds. */
const timed = async (desk: Db, work: () => Promise<number>): Promise<readonly [number, number]> => {
  await fillDesk(desk, count)
  const since = performance.now()
  const done = await work()
  return [done, (performance.now() - since) / 1000]
}

interface Servers {
  readonly mongodbUrl: string
  readonly redisUrl: string
}

const runPair = async (client: MongoClient, servers: Servers, kind: Kind): Promise<Pair> => {
  const named = (name: string): string => Object.assign(new URL(servers.mongodbUrl), { pathname: name }).href
  const [desk, own] = [client.db('bench_desk'), client.db('bench_own')]
  await fillDesk(desk, count)
  const urls = { mongodb: named('bench_own'), redis: servers.redisUrl, desk: named('bench_desk') }
  const { done, planned, applied } = await runWorker(kind, urls)
  await own.dropDatabase()
  detector.ms = detector.tickets = 0
  const [asMany, reference] = await timed(desk, () => runReference(desk, own, kind, redact))
  const cost = detector.tickets > 0 ? (1000 * detector.ms) / detector.tickets : 0
  await own.dropDatabase()
  const [some, naive] = await timed(desk, () => runNaive(desk, kind, redact, naiveCount))
  if (done !== asMany) throw new Error(`${kind}: Gallra did ${done} tickets, the reference ${asMany}`)
  const gallra = done / (planned + applied)
  return { gallra, planned, applied, reference: asMany / reference, naive: some / naive, detector: cost }
}

const rows = (kind: Kind, of: readonly Pair[]) => {
  const row = (baseline: 'reference' | 'naive') => ({
    name: `${kind}, beside ${baseline}`,
    value: Math.round(median(of.map(({ gallra }) => gallra))),
    unit: 'tickets/s',
    baseline,
    ratio: Number(median(of.map(pair => pair.gallra / pair[baseline])).toFixed(3)),
    pairs: of.map(pair => Number((pair.gallra / pair[baseline]).toFixed(3))),
  })
  return [row('reference'), row('naive')]
}

const tell = (kind: Kind, of: readonly Pair[]): void => {
  const at = (each: (pair: Pair) => number): string => median(of.map(each)).toFixed(1)
  console.log(`${kind}: plan ${at(p => p.planned)} s, apply ${at(p => p.applied)} s; tickets/s: Gallra`)
  console.log(`  ${at(p => p.gallra)}, reference ${at(p => p.reference)}, naive ${at(p => p.naive)}`)
  if (kind === 'redact') console.log(`  the detector takes ${at(p => p.detector)} µs of each ticket, once`)
  for (const { baseline, ratio, pairs: all } of rows(kind, of))
    console.log(`  ${ratio} of ${baseline} [${all.join(' ')}]`)
}

const folder = await mkdtemp(join(tmpdir(), 'gallra-bench-'))
const servers = await startServers({ folder, need: { mongodb: true, redis: true } })
const client = await MongoClient.connect(servers.mongodbUrl)
try {
  const idle = await idleShare()
  if (!given.json) console.log(`idle ${idle.toFixed(2)}; ${count} tickets, ${pairs} pairs`)
  const all: unknown[] = [{ name: 'idle', value: idle, unit: 'share', baseline: 'none', ratio: 1, pairs: [] }]
  for (const kind of given.kinds.split(',') as Kind[]) {
    const measured: Pair[] = []
    for (let pair = 0; pair < pairs; pair++) measured.push(await runPair(client, servers, kind))
    if (given.json) all.push(...rows(kind, measured))
    else tell(kind, measured)
  }
  if (given.json) console.log(JSON.stringify(all))
} finally {
  await client.close()
  await servers.release()
  await rm(folder, { recursive: true, force: true })
}
