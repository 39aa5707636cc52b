import type { RecordQuery } from '../../tickets/filter.ts'
import type { RecordRef } from '../../tickets/record.ts'
import { asFilter } from './conditions.ts'
import { decisionProjection, ticketFacts, ticketStamp } from './facts.ts'
import { loadTables } from './lookups.ts'
import { keyed, pagesByKey } from './pages.ts'
import type { StoreParts } from './parts.ts'
import { filterOf, ticketCondition } from './query.ts'

/** Records fetched in one go unless the query says otherwise. */
export const defaultBatch = 500

/** References of the tickets that any of the rules may ask for, in the order of their keys. */
export async function* selectTickets(
  { db, map }: StoreParts,
  query: RecordQuery,
  signal: AbortSignal,
): AsyncGenerator<RecordRef> {
  const { tickets } = map
  const tables = await loadTables(db, map)
  const filter = filterOf(
    query.all ? asFilter(tickets.filter) : ticketCondition(tickets, tables, query.rules),
  )
  if (!filter) return
  const pages = pagesByKey({
    collection: db.collection(tickets.collection),
    id: tickets.id,
    filter,
    projection: decisionProjection(tickets),
    ...(query.after === undefined ? {} : { after: query.after }),
    batch: query.batch ?? defaultBatch,
    signal,
  })
  for await (const page of pages) {
    for (const { id, document } of keyed(page, tickets.id)) {
      yield {
        kind: 'ticket',
        id,
        stamp: ticketStamp(tickets, document),
        facts: ticketFacts(tickets, document, tables),
      }
    }
  }
}
