import type { RecordKind } from '../../tickets/record.ts'
import { isContact } from './contacts.ts'
import { loadTables } from './lookups.ts'
import type { StoreParts } from './parts.ts'
import { filterOf, ticketFilter } from './query.ts'
import { ticketMaps } from './ticket-maps.ts'

/** All records of the kind. Counted, not estimated: caps are measured against it. */
export const countRecords = async (
  { db, map }: StoreParts,
  kind: RecordKind,
  signal: AbortSignal,
): Promise<number> => {
  const { contacts } = map
  if (kind === 'ticket') {
    const counts = ticketMaps(map).map(({ tickets }) =>
      db.collection(tickets.collection).countDocuments(ticketFilter(tickets), { signal }),
    )
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
  }
  if (!contacts) return 0
  const filter = filterOf(isContact(contacts, await loadTables(db, map)))
  return filter ? db.collection(contacts.collection).countDocuments(filter, { signal }) : 0
}
