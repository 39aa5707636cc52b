import type { CustomerNames } from '../connector.ts'
import { isContact } from './contacts.ts'
import { projectionOf } from './facts.ts'
import { loadTables } from './lookups.ts'
import type { StoreParts } from './parts.ts'
import { queryPath } from './paths.ts'
import { filterOf } from './query.ts'
import { namesAt } from './spelt-at.ts'

/** Full names of the desk's customers, nothing else of them: one reader over the collection, the newest first. */
export const readCustomers = async (
  { db, map }: StoreParts,
  most: number,
  signal: AbortSignal,
): Promise<CustomerNames> => {
  const { contacts } = map
  const filter = contacts && filterOf(isContact(contacts, await loadTables(db, map)))
  if (!contacts || !filter || contacts.names.length === 0) return { names: [] }
  const documents = db
    .collection(contacts.collection)
    .find(filter, { projection: projectionOf(contacts.names.flat()), signal })
    .sort({ [queryPath(contacts.id)]: -1 })
    .limit(most)
  const names = new Set<string>()
  for await (const document of documents)
    for (const name of namesAt(document, contacts.names)) names.add(name)
  return { names: [...names], cutAt: contacts['cut-at'] }
}
