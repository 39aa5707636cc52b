import type { RecordQuery } from '../../tickets/filter.ts'
import type { Diagnosis } from '../connector.ts'
import { diagnoseBeside } from './diagnose-beside.ts'
import { diagnoseIndexes } from './diagnose-indexes.ts'
import { diagnoseCollections, diagnoseFields } from './diagnose-map.ts'
import { loadTables } from './lookups.ts'
import type { StoreParts } from './parts.ts'
import { queryPath } from './paths.ts'
import { filterOf, ticketCondition, ticketFilter } from './query.ts'
import { inOther, ticketMaps } from './ticket-maps.ts'

const diagnoseServer = async ({ db }: StoreParts, signal: AbortSignal): Promise<Diagnosis> => {
  const hello = await db.main.command({ hello: 1 }, { signal })
  const ok = hello.setName !== undefined || hello.msg === 'isdbgrid'
  return {
    check: 'replica set',
    ok,
    detail: ok ? 'yes' : 'a single server confirms no write by a majority and knows no transactions',
    ...(ok ? {} : { fix: 'start mongod with --replSet and run rs.initiate()' }),
  }
}

/** Keys of types that pages by key do not meet. */
const diagnoseKeys = async (
  { db, map }: StoreParts,
  check: string,
  signal: AbortSignal,
): Promise<Diagnosis> => {
  const path = queryPath(map.tickets.id)
  const other = { [path]: { $type: ['object', 'binData', 'bool', 'date', 'timestamp', 'decimal'] } }
  const found = await db
    .collection(map.tickets.collection)
    .countDocuments({ $and: [other, ticketFilter(map.tickets)] }, { signal, limit: 1 })
  return {
    check,
    ok: found === 0,
    detail:
      found === 0
        ? 'text, numbers or ObjectIds'
        : 'some are of a type that cannot be a key here; those tickets are not met',
    ...(found === 0 ? {} : { fix: 'name another unique field as `tickets.id` in the data map' }),
  }
}

/** How long MongoDB may take to try the query out. */
const explainMillis = 10_000

const counted = (value: unknown): number => (typeof value === 'number' ? value : 0)

/** Runs the plan's query inside MongoDB and tells what it reads. */
const diagnoseCost = async (
  { db, map }: StoreParts,
  { check, query }: { readonly check: string; readonly query: RecordQuery },
  signal: AbortSignal,
): Promise<Diagnosis> => {
  const tables = await loadTables(db, map)
  const filter = filterOf(ticketCondition(map.tickets, tables, query.rules))
  if (!filter) return { check, ok: true, detail: 'no ticket can be due: nothing is read' }
  const collection = db.collection(map.tickets.collection)
  const total = await collection.countDocuments(ticketFilter(map.tickets), { signal })
  const explained = await collection
    .find(filter, { maxTimeMS: explainMillis })
    .collation({ locale: 'simple' })
    .explain('executionStats')
  const stats = explained.executionStats ?? {}
  if (stats.executionSuccess === false) {
    const detail = `more than ${explainMillis / 1000} s for ${total} tickets`
    const fix =
      'make the indexes that are missing; else plan at night, with limits.reads-per-second of the store'
    return { check, ok: false, detail, fix }
  }
  const { nReturned, totalDocsExamined, executionTimeMillis } = stats
  return {
    check,
    ok: true,
    detail:
      `${counted(nReturned)} of ${total} tickets may be due; ` +
      `${counted(totalDocsExamined)} read to find them, in ${counted(executionTimeMillis)} ms`,
  }
}

/** What an operator should know before the first plan. Names of collections, fields and settings only, no values. */
export const diagnose = async (
  parts: StoreParts,
  query: RecordQuery,
  signal: AbortSignal,
): Promise<readonly Diagnosis[]> => {
  const { db, map } = parts
  const infos = await db.list({ signal })
  const existing = new Set(infos.filter(({ type }) => type !== 'view').map(({ name }) => name))
  const collections = diagnoseCollections(map, existing)
  const server = await diagnoseServer(parts, signal)
  const elsewhere = map.elsewhere.map(detail => ({ check: 'elsewhere', ok: true, detail }))
  if (!existing.has(map.tickets.collection)) return [server, ...collections, ...elsewhere]
  const [keys, costs]: [Diagnosis[], Diagnosis[]] = [[], []]
  for (const own of ticketMaps(map).filter(({ tickets }) => existing.has(tickets.collection))) {
    const check = inOther(map, 'cost of a plan', own)
    keys.push(await diagnoseKeys({ ...parts, map: own }, inOther(map, 'keys of tickets', own), signal))
    costs.push(await diagnoseCost({ ...parts, map: own }, { check, query }, signal))
  }
  return [
    server,
    ...collections,
    ...keys,
    ...(await diagnoseFields(parts, existing, signal)),
    ...(await diagnoseIndexes(parts, existing, signal)),
    ...costs,
    ...(await diagnoseBeside(parts)),
    ...elsewhere,
  ]
}
