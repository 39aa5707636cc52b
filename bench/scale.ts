// Plans and runs of three sizes as processes of their own, as they are installed: how much memory each takes at its peak,
// and how long. Beside each plan a scan with the driver alone of the same documents and the same projection; the two take
// turns, and what counts is the ratio within each pair. `npm run bench:scale -- --tickets 10000,100000,1000000 --pairs 3
// --kind delete [--json]`; `--kind none` plans only. Its figures are true of one machine on one day; they are not written
// down anywhere.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { MongoClient } from 'mongodb'
import { parse } from 'yaml'
import { buildUnchecked } from '../.ci/build.ts'
import { dataMapSchema } from '../src/connectors/mongodb/data-map.ts'
import { decisionProjection } from '../src/connectors/mongodb/facts.ts'
import { startServers } from '../src/servers/acquire.ts'
import { print, type Row, rowOf } from './report.ts'
import { deskMap, fillDesk, tickets } from './runs/desk.ts'
import { type Kind, writeConfig } from './runs/worker.ts'
import { bareScan, run, type Took } from './scale/processes.ts'

const { values: given } = parseArgs({
  options: {
    tickets: { type: 'string', default: '10000,100000,1000000' },
    pairs: { type: 'string', default: '3' },
    kind: { type: 'string', default: 'delete' },
    json: { type: 'boolean', default: false },
  },
})
const sizes = given.tickets.split(',').map(Number)
const pairs = Number(given.pairs)
const kind = given.kind as Kind | 'none'

const folder = await mkdtemp(join(tmpdir(), 'gallra-scale-'))
// Beside the packages that it needs.
const program = await mkdtemp(join(import.meta.dirname, '..', 'node_modules', '.gallra-scale-'))
const servers = await startServers({ folder, need: { mongodb: true, redis: true } })
const client = await MongoClient.connect(servers.mongodbUrl)
const named = (name: string): string => Object.assign(new URL(servers.mongodbUrl), { pathname: name }).href
const urls = { mongodb: named('bench_own'), redis: servers.redisUrl, desk: named('bench_desk') }

const gallra = (env: Record<string, string>, ...args: string[]): Promise<Took> =>
  run({ args: [join(program, 'src/cli/main.js'), ...args], env, folder })

const cutoff = new Date(Date.now() - 365 * 86_400_000)
const scan = (): Promise<Took> =>
  bareScan(
    {
      url: urls.desk,
      collection: tickets,
      filter: { status: 'closed', closedAt: { $lt: cutoff } },
      projection: decisionProjection(dataMapSchema.parse(parse(deskMap)).tickets),
    },
    folder,
  )

const measure = async (count: number): Promise<Row[]> => {
  await fillDesk(client.db('bench_desk'), count)
  const env = await writeConfig(kind === 'none' ? 'delete' : kind, urls, folder)
  const [scans, plans]: [Took[], Took[]] = [[], []]
  for (let pair = 0; pair < pairs; pair++) {
    scans.push(await scan())
    await client.db('bench_own').dropDatabase()
    plans.push(await gallra(env, 'plan', '--json'))
  }
  const row = (name: string, unit: string, of: (took: Took) => number): Row =>
    rowOf({ name: `${name}, ${count} tickets`, unit, baseline: 'reference' }, plans.map(of), scans.map(of))
  const rows = [
    row('plan', 's', each => each.seconds),
    row('processor time of plan', 's', each => each.cpu),
    row('peak of plan', 'MB', each => each.peak),
  ]
  if (kind === 'none') return rows
  const { plan } = JSON.parse(plans.at(-1)?.stdout ?? '') as { plan: string }
  const worked = await gallra(env, 'apply', plan, '--yes', '--json')
  const own = await client.db('bench_own').stats()
  const alone = (name: string, unit: string, value: number): Row =>
    rowOf({ name: `${name}, ${count} tickets`, unit, baseline: 'none' }, [value])
  return [
    ...rows,
    alone(`apply (${kind})`, 's', worked.seconds),
    alone(`processor time of the worker (${kind})`, 's', worked.cpu),
    alone(`peak of the worker (${kind})`, 'MB', worked.peak),
    alone("Gallra's own database", 'MB', own.totalSize / 1e6),
  ]
}

try {
  await buildUnchecked(program)
  const rows: Row[] = []
  for (const count of sizes) {
    const some = await measure(count)
    if (!given.json) print(some, false)
    rows.push(...some)
  }
  if (given.json) print(rows, true)
} finally {
  await client.close()
  await servers.release()
  for (const each of [folder, program]) await rm(each, { recursive: true, force: true })
}
