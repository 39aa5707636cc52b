import { readAgents } from './agents.ts'
import { readCategories } from './categories.ts'
import { readContacts, selectContacts } from './contacts.ts'
import { countRecords } from './count.ts'
import { readCustomers } from './customers.ts'
import { diagnose } from './diagnose.ts'
import { readLineage } from './lineage.ts'
import { readOwn } from './own.ts'
import type { Reader, StoreParts } from './parts.ts'
import { readTickets } from './read.ts'
import { selectTickets } from './select.ts'
import { guarded, guardedStream } from './store-errors.ts'
import { storedFiles } from './stored-files.ts'
import { survey } from './survey.ts'
import { readLooseTexts, readTexts } from './texts.ts'

/** The reading half of the connector. Driver errors leave it as STORE_UNREACHABLE or STORE_UNREADABLE. */
export const createReader = (parts: StoreParts): Reader => {
  const { id } = parts
  return {
    lineage: signal => guarded(id, signal, () => readLineage(parts, signal)),
    count: (kind, signal) => guarded(id, signal, () => countRecords(parts, kind, signal)),
    select: (kind, query, signal) => {
      const stream = kind === 'ticket' ? selectTickets : selectContacts
      return guardedStream(id, signal, stream(parts, query, signal))
    },
    readMany: (kind, ids, signal) =>
      guarded(id, signal, () => (kind === 'ticket' ? readTickets : readContacts)(parts, ids, signal)),
    texts: signal => guardedStream(id, signal, readTexts(parts, signal)),
    loose: signal => guardedStream(id, signal, readLooseTexts(parts, signal)),
    storedFiles: (record, field) => storedFiles(parts, record, field),
    agents: signal => guarded(id, signal, () => readAgents(parts, signal)),
    customers: (most, signal) => guarded(id, signal, () => readCustomers(parts, most, signal)),
    own: signal => guarded(id, signal, () => readOwn(parts, signal)),
    categories: signal => guarded(id, signal, () => readCategories(parts, signal)),
    makeIndex: ({ collection, path }, signal) =>
      guarded(
        id,
        signal,
        async () => void (await parts.db.collection(collection).createIndex({ [path]: 1 })),
      ),
    survey: (size, signal) => guardedStream(id, signal, survey(parts, size, signal)),
    diagnose: (query, signal) => guarded(id, signal, () => diagnose(parts, query, signal)),
  }
}
