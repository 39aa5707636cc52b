import { ownAddresses } from '../own-addresses.ts'
import { readAgents } from './agents.ts'
import { asFilter } from './conditions.ts'
import type { OwnPlace } from './data-map.ts'
import type { StoreParts } from './parts.ts'
import { parsePattern, queryPath, valuesAt } from './paths.ts'

const readPlace = async (
  { db }: StoreParts,
  { collection, where, path }: OwnPlace,
  signal: AbortSignal,
): Promise<string[]> => {
  const asked = asFilter(where)
  const documents = await db
    .collection(collection)
    .find(typeof asked === 'object' ? asked : {}, { projection: { [queryPath(path)]: 1 }, signal })
    .toArray()
  return documents
    .flatMap(document => valuesAt(document, parsePattern(path)))
    .filter(value => typeof value === 'string')
}

/** The organisation's own addresses and numbers, from the desk's settings and the domains of its agents. */
export const readOwn = async (parts: StoreParts, signal: AbortSignal): Promise<readonly string[]> => {
  const values = await Promise.all(
    parts.map.own.map(place => (typeof place === 'string' ? [place] : readPlace(parts, place, signal))),
  )
  const agents = await readAgents(parts, signal)
  const addresses = ownAddresses({ values: values.flat(), agents: agents.flatMap(({ emails }) => emails) })
  // What the map itself says stays as it says it, also where it is no address: a word of the desk's own.
  return [...new Set([...addresses, ...parts.map.own.filter(place => typeof place === 'string')])]
}
