// How long verbs take that do next to nothing: what starting costs, of the program as it is installed and of this checkout
// (`npm run -s gallra`, npm's own time included). Beside each a Node that starts and ends; the two take turns, and what
// counts is the ratio within each pair, or processor time where the machine has other work. `npm run bench:start --
// --pairs 5 [--json]`; its figures are true of one machine on one day, and are not written down anywhere.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { MongoClient } from 'mongodb'
import { buildUnchecked } from '../.ci/build.ts'
import { startServers } from '../src/servers/acquire.ts'
import { print, type Row, rowOf } from './report.ts'
import { fillDesk } from './runs/desk.ts'
import { writeConfig } from './runs/worker.ts'
import { run, type Took } from './scale/processes.ts'

const { values: given } = parseArgs({
  options: { pairs: { type: 'string', default: '5' }, json: { type: 'boolean', default: false } },
})
const pairs = Number(given.pairs)

const root = join(import.meta.dirname, '..')
const folder = await mkdtemp(join(tmpdir(), 'gallra-start-'))
// Beside the packages that it needs.
const program = await mkdtemp(join(root, 'node_modules', '.gallra-start-'))
const servers = await startServers({ folder, need: { mongodb: true, redis: true } })
const named = (name: string): string => Object.assign(new URL(servers.mongodbUrl), { pathname: name }).href
const urls = { mongodb: named('bench_own'), redis: servers.redisUrl, desk: named('bench_desk') }

const bare = (): Promise<Took> => run({ args: ['-e', '0'], env: {}, folder })

const timed = async (verb: readonly string[], env: Readonly<Record<string, string>>): Promise<number> => {
  const since = performance.now()
  const child = spawn('npm', ['run', '-s', 'gallra', '--', ...verb], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0) throw new Error(`npm run gallra -- ${verb.join(' ')} ended with ${code}`)
  return (performance.now() - since) / 1000
}

const measure = async (verb: readonly string[], env: Readonly<Record<string, string>>): Promise<Row[]> => {
  const args = [join(program, 'src/cli/main.js'), ...verb]
  // The first one makes the database's indexes, and the checkout's build.
  await run({ args, env, folder })
  await timed(verb, env)
  const [own, beside, checkout]: [Took[], Took[], number[]] = [[], [], []]
  for (let pair = 0; pair < pairs; pair++) {
    beside.push(await bare())
    own.push(await run({ args, env, folder }))
    checkout.push(await timed(verb, env))
  }
  const row = (what: string, unit: string, of: (took: Took) => number): Row =>
    rowOf(
      { name: `gallra ${verb.join(' ')}${what}`, unit, baseline: 'reference' },
      own.map(of),
      beside.map(of),
    )
  return [
    row('', 's', each => each.seconds),
    row(', processor', 's', each => each.cpu),
    row(', peak', 'MB', each => each.peak),
    rowOf(
      { name: `npm run gallra -- ${verb.join(' ')}`, unit: 's', baseline: 'reference' },
      checkout,
      beside.map(each => each.seconds),
    ),
  ]
}

try {
  await buildUnchecked(program)
  const client = await MongoClient.connect(servers.mongodbUrl)
  await fillDesk(client.db('bench_desk'), 0)
  await client.close()
  const env = await writeConfig('delete', urls, folder)
  const rows: Row[] = []
  for (const verb of [['--help'], ['validate'], ['runs'], ['plan', '--json']]) {
    const some = await measure(verb, env)
    if (!given.json) print(some, false)
    rows.push(...some)
  }
  if (given.json) print(rows, true)
} finally {
  await servers.release()
  for (const each of [folder, program]) await rm(each, { recursive: true, force: true })
}
