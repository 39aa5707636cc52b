import { loadTables, nameFor, namesIn } from './lookups.ts'
import type { StoreParts } from './parts.ts'
import { queryPath } from './paths.ts'
import { ticketFilter } from './query.ts'

/** Names a policy may use: those of the desk's own table, else those its tickets bear. */
export const readCategories = async (
  { db, map }: StoreParts,
  signal: AbortSignal,
): Promise<readonly string[]> => {
  const { category, collection } = map.tickets
  if (!category) return []
  const tables = await loadTables(db, map)
  if (category.lookup) return [...new Set(namesIn(tables, category.lookup))].sort()
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
  return [...names].sort()
}
