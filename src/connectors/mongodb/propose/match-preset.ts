import { mappedCollections } from '../collections.ts'
import { type DataMapInput, dataMapSchema } from '../data-map.ts'
import { queryPath } from '../paths.ts'
import type { Collection } from './evidence.ts'

const share = (part: number, of: number): number => (of === 0 ? 0 : part / of)

/** How much of a shipped map is met in the database: a number up to 1. */
const fitOf = (input: DataMapInput, collections: ReadonlyMap<string, Collection>): number => {
  const map = dataMapSchema.parse(input)
  const tickets = collections.get(map.tickets.collection)
  if (!tickets || tickets.sampled === 0) return 0
  const paths = new Set([...tickets.leaves.keys()].map(queryPath))
  const wanted = Object.keys(map.tickets.fields).map(queryPath)
  const met = wanted.filter(path => [...paths].some(each => each === path || each.startsWith(`${path}.`)))
  // Nobody has said yet where the desk's other databases are.
  const mapped = mappedCollections(map).filter(
    name => !map.databases.some(each => name.startsWith(`${each}:`)),
  )
  const there = mapped.filter(name => collections.has(name))
  return share(met.length, wanted.length) * share(there.length, mapped.length)
}

/** The preset that the database was made by, if one is plain. Of two that fit, the one that knows more of it. */
export const matchPreset = (
  presets: Readonly<Record<string, DataMapInput>>,
  all: readonly Collection[],
): string | undefined => {
  const collections = new Map(all.map(each => [each.name, each]))
  const known = (input: DataMapInput): number =>
    mappedCollections(dataMapSchema.parse(input)).filter(name => collections.has(name)).length
  const [best] = Object.entries(presets)
    .map(([name, input]) => ({ name, fit: fitOf(input, collections), known: known(input) }))
    .filter(({ fit }) => fit >= 0.25)
    .sort((a, b) => b.known - a.known || b.fit - a.fit)
  return best?.name
}
