import type { RecordQuery } from '../../tickets/filter.ts'
import type { RecordId } from '../../tickets/ids.ts'
import type { RecordRef } from '../../tickets/record.ts'
import { asFilter } from './conditions.ts'
import { decisionProjection, ticketFacts, ticketStamp } from './facts.ts'
import { inKeyOrder, type Keyed } from './key-order.ts'
import { loadTables, type Tables } from './lookups.ts'
import { keyed, pagesByKey, storedKey } from './pages.ts'
import type { StoreParts } from './parts.ts'
import { parsePath, storedAt } from './paths.ts'
import { filterOf, ticketCondition } from './query.ts'
import { requestersOf } from './requesters.ts'
import { ticketMaps } from './ticket-maps.ts'

/** Records fetched in one go unless the query says otherwise. */
export const defaultBatch = 500

/** Those of one collection. */
async function* selectIn(
  { db, map }: StoreParts,
  tables: Tables,
  { afterKey, ...query }: RecordQuery & { readonly afterKey: unknown },
  signal: AbortSignal,
): AsyncGenerator<Keyed<RecordRef>> {
  const { tickets } = map
  const filter = filterOf(
    query.all ? asFilter(tickets.filter) : ticketCondition(tickets, tables, query.rules),
  )
  if (!filter) return
  const pages = pagesByKey({
    collection: db.collection(tickets.collection),
    id: tickets.id,
    filter,
    projection: decisionProjection(tickets),
    ...(query.after === undefined ? {} : { after: query.after, afterKey }),
    batch: query.batch ?? defaultBatch,
    signal,
  })
  for await (const page of pages) {
    const found = keyed(page, tickets.id)
    const requesters = await requestersOf(db, tickets, found, signal)
    for (const { id, document } of found) {
      const stamp = ticketStamp(tickets, document)
      const facts = ticketFacts(tickets, document, tables, requesters.get(id))
      yield { key: storedAt(document, parsePath(tickets.id)), value: { kind: 'ticket', id, stamp, facts } }
    }
  }
}

const keyIn = async ({ db, map }: StoreParts, after: RecordId, signal: AbortSignal): Promise<unknown> => {
  for (const { tickets } of ticketMaps(map)) {
    const collection = db.collection(tickets.collection)
    const key = await storedKey({ collection, id: tickets.id, after, signal })
    if (key !== undefined) return key
  }
  return undefined
}

/** References of the tickets that any of the rules may ask for, in the order of their keys. */
export async function* selectTickets(
  parts: StoreParts,
  query: RecordQuery,
  signal: AbortSignal,
): AsyncGenerator<RecordRef> {
  const tables = await loadTables(parts.db, parts.map)
  const maps = ticketMaps(parts.map)
  // A page of one collection goes on behind a key of another: of what type that is, only its own can tell.
  const afterKey =
    maps.length > 1 && query.after !== undefined ? await keyIn(parts, query.after, signal) : undefined
  const streams = maps.map(map => selectIn({ ...parts, map }, tables, { ...query, afterKey }, signal))
  for await (const { value } of inKeyOrder(streams)) yield value
}
