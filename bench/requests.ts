// Two hundred data subjects' requests at once: how long both searches of a Trudesk desk take for all of them in one pass
// (who has to do with which record; then every spelling in every document), beside the naive loop of one search for each
// request, in the same process and in time of its own (user and system; the database's is not in it). Of the loop only
// some requests are run, since each takes as long as the next. Then the same once others have four times as many tickets:
// memory is to stay as it was. `npm run bench:requests`, `-- TICKETS REQUESTS LOOP` for other sizes, `--json`. Its figures are true of one
// machine on one day; they are not written down anywhere.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { constants, PerformanceObserver } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { MongoClient, ObjectId } from 'mongodb'
import { dataMapSchema } from '../src/connectors/mongodb/data-map.ts'
import { openMongoStore } from '../src/connectors/mongodb/index.ts'
import { trudesk } from '../src/connectors/mongodb/presets/trudesk.ts'
import { fillTrudeskDatabase } from '../src/demo/trudesk-database.ts'
import { createRedactor } from '../src/redaction/create-redactor.ts'
import { locate } from '../src/requests/locate.ts'
import { createMatcher } from '../src/requests/matcher.ts'
import { requestId, type Subject } from '../src/requests/model.ts'
import { searchAgain } from '../src/requests/second-search.ts'
import { spellingsOf } from '../src/requests/spellings.ts'
import type { OpenStore } from '../src/runs/context.ts'
import { startServers } from '../src/servers/acquire.ts'
import { storeId } from '../src/tickets/ids.ts'
import { print, rowOf } from './report.ts'

const { values: given, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [tickets, requests, looped] = [1000, 200, 5].map((size, at) => Number(positionals[at] ?? size)) as [
  number,
  number,
  number,
]
const times = 4
const locales = ['sv-SE', 'nb-NO', 'da-DK', 'fi-FI', 'nl-NL', 'de-DE', 'en-GB']
const helpdesk = storeId('helpdesk')
const { signal } = new AbortController()

interface Wanted {
  readonly request: ReturnType<typeof requestId>
  readonly subject: Subject
  readonly stores: readonly (typeof helpdesk)[]
  readonly everywhere: boolean
}

const nobody: Subject = { emails: [], phones: [], names: [], usernames: [], ids: [], values: [], changes: [] }

const openDesk = async (url: string): Promise<OpenStore> => {
  const options = { id: helpdesk, url, locales, timezone: 'Europe/Stockholm' }
  const connector = await openMongoStore({ ...options, dataMap: dataMapSchema.parse(trudesk) })
  return {
    connector,
    redactor: async () => createRedactor({ locales }),
    roster: () => connector.agents(signal),
  }
}

/** People of the desk, by the address that it has of them. */
const peopleOf = async ({ connector }: OpenStore): Promise<readonly Wanted[]> => {
  const wanted: Wanted[] = []
  const ids: Parameters<typeof connector.readMany>[1][number][] = []
  for await (const { id } of connector.select('contact', { rules: [], all: true }, signal)) ids.push(id)
  for (const contact of await connector.readMany('contact', ids.slice(0, requests), signal)) {
    const emails = contact.participants.flatMap(each => each.emails)
    const request = requestId(`req-${wanted.length}`)
    wanted.push({ request, subject: { ...nobody, emails }, stores: [helpdesk], everywhere: true })
  }
  return wanted
}

const seconds = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000_000
}

/** Both searches; how many records and documents were found, so that nobody can say it was for nothing. */
const search = async (store: OpenStore, wanted: readonly Wanted[]) => {
  const run = { store: async () => store } as unknown as Parameters<typeof locate>[0]
  const located = await locate(run, wanted, signal)
  const people = located.map(({ request, subject }) => ({ key: request, spellings: spellingsOf(subject) }))
  const left = await searchAgain(store.connector, createMatcher(people), { except: () => false }, signal)
  const ids = new Set(located.flatMap(each => each.records.map(({ id }) => String(id))))
  return { records: located.reduce((sum, each) => sum + each.records.length, 0), documents: left.length, ids }
}

const isFull = (entry: object): boolean =>
  'detail' in entry &&
  (entry.detail as { readonly kind?: number }).kind === constants.NODE_PERFORMANCE_GC_MAJOR

const measured = async <T>(work: () => Promise<T>) => {
  let most = 0
  // What is left after a full collection: what lies about until the next one says nothing.
  const observer = new PerformanceObserver(list => {
    if (list.getEntries().some(isFull)) most = Math.max(most, process.memoryUsage().heapUsed)
  })
  observer.observe({ entryTypes: ['gc'] })
  const before = seconds()
  const result = await work()
  const spent = seconds() - before
  observer.disconnect()
  return { result, seconds: spent, megabytes: Math.round(most / 2 ** 20) }
}

const line = (name: string, figures: string): void => {
  if (!given.json) process.stdout.write(`${name.padEnd(34)}${figures}\n`)
}

interface Measured {
  readonly seconds: number
  readonly megabytes: number
}

const figures = ({ seconds: spent, megabytes }: Measured): string =>
  `${spent.toFixed(1)} s, heap after full collections up to ${megabytes} MB`

const folder = await mkdtemp(join(tmpdir(), 'gallra-bench-'))
const servers = await startServers({ folder, need: { mongodb: true, redis: false } })
const client = await new MongoClient(servers.mongodbUrl).connect()
const desk = client.db('desk')

const filled = async (): Promise<OpenStore> => {
  await fillTrudeskDatabase(desk, { tickets, seed: 7, now: new Date('2026-11-29T09:00:00Z') })
  const url = new URL(servers.mongodbUrl)
  url.pathname = '/desk'
  return openDesk(url.href)
}

/** Makes tickets of others again and again, until there are so many: what is found stays the same. */
const grow = async (found: ReadonlySet<string>): Promise<void> => {
  const all = await desk.collection('tickets').find().toArray()
  const others = all.filter(({ _id }) => !found.has(String(_id)))
  const missing = tickets * (times - 1)
  for (let made = 0; made < missing && others.length > 0; made += others.length) {
    const copies = others
      .slice(0, missing - made)
      .map((ticket, index) => ({ ...ticket, _id: new ObjectId(), uid: 1_000_000 + made + index }))
    await desk.collection('tickets').insertMany(copies)
  }
}

try {
  const store = await filled()
  const wanted = await peopleOf(store)
  // What is made at first use is made.
  await search(store, wanted.slice(0, 1))
  const together = await measured(() => search(store, wanted))
  const loop = await measured(async () => {
    for (const each of wanted.slice(0, looped)) await search(store, [each])
  })
  const each = loop.seconds / Math.min(looped, wanted.length)
  const { records, documents, ids } = together.result
  line(`${wanted.length} requests, ${tickets} tickets`, `${records} records, ${documents} documents found`)
  line('in one pass', figures(together))
  line(
    'one search for each',
    `${(each * wanted.length).toFixed(1)} s (${each.toFixed(2)} s each, ${looped} run)`,
  )
  line('times faster', ((each * wanted.length) / together.seconds).toFixed(1))
  await grow(ids)
  const again = await measured(() => search(store, wanted))
  line(`in one pass, ${tickets * times} tickets`, figures(again))
  if (given.json) {
    const searched = (spent: number): number => wanted.length / spent
    const size = `${wanted.length} requests in one pass, ${tickets} tickets`
    const row = { name: size, unit: 'requests/s of CPU', baseline: 'naive' } as const
    const heap = { name: `${size}: heap`, unit: 'MB', baseline: 'none' } as const
    const grown = { ...heap, name: `${size} and others ${times} times as many: heap` }
    print(
      [
        rowOf(row, [searched(together.seconds)], [searched(each * wanted.length)]),
        rowOf(heap, [together.megabytes]),
        rowOf(grown, [again.megabytes]),
      ],
      true,
    )
  }
  await store.connector[Symbol.asyncDispose]()
} finally {
  await client.close()
  await servers.release()
  await rm(folder, { recursive: true, force: true })
}
