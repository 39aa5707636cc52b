import { loadTables, nameFor, namesIn, type Tables } from './lookups.ts'
import type { StoreParts } from './parts.ts'
import { queryPath } from './paths.ts'
import { ticketFilter } from './query.ts'
import { ticketMaps } from './ticket-maps.ts'

const categoriesIn = async (
  { db, map }: StoreParts,
  tables: Tables,
  signal: AbortSignal,
): Promise<readonly string[]> => {
  const { category, collection } = map.tickets
  if (!category) return []
  if (category.lookup) return namesIn(tables, category.lookup)
  const groups = db
    .collection(collection)
    .aggregate<{ _id: unknown }>(
      [{ $match: ticketFilter(map.tickets) }, { $group: { _id: `$${queryPath(category.path)}` } }],
      { signal },
    )
  const names = new Set<string>()
  for await (const { _id } of groups) {
    const name = nameFor(tables, undefined, _id)
    if (name !== undefined) names.add(name)
  }
  return [...names]
}

/** Names a policy may use: those of the desk's own table, else those its tickets bear. */
export const readCategories = async (parts: StoreParts, signal: AbortSignal): Promise<readonly string[]> => {
  const tables = await loadTables(parts.db, parts.map)
  const names = new Set<string>()
  for (const map of ticketMaps(parts.map))
    for (const name of await categoriesIn({ ...parts, map }, tables, signal)) names.add(name)
  return [...names].sort()
}
