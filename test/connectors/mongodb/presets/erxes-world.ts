import { erxes } from '../../../../src/connectors/mongodb/presets/erxes.ts'
import { type Databases, fillDesk } from './erxes-desk.ts'
import type { Person } from './erxes-persons.ts'
import { bytesOf, openPreset, type PresetWorld, placesWith } from './preset-world.ts'

export const anonymise = { action: 'anonymise', 'free-text': 'redact', 'coarsen-times': 'none' } as const
export const redact = { action: 'redact', operator: 'replace' } as const

export interface ErxesWorld extends PresetWorld {
  readonly both: Databases
  readonly ids: Awaited<ReturnType<typeof fillDesk>>
}

export const openDesk = async (apart = false): Promise<ErxesWorld> => {
  const world = await openPreset(erxes, { apart })
  const both = { db: world.db, logs: world.other }
  return { ...world, both, ids: await fillDesk(both) }
}

/** In both databases; those of the second as the map calls them. */
export const everywhere = async (
  { db, other }: Pick<PresetWorld, 'db' | 'other'>,
  spellings: readonly string[],
): Promise<string[]> => [
  ...(await placesWith(db, spellings)),
  ...(await placesWith(other, spellings)).map(place => `logs:${place}`),
]

/** Documents byte for byte, without those of these keys. */
export const bytesWithout = async (
  { db, other }: PresetWorld,
  keys: ReadonlySet<string>,
): Promise<[string, string][]> =>
  [
    ...(await bytesOf(db)),
    ...[...(await bytesOf(other))].map(([key, bytes]) => [`logs:${key}`, bytes] as const),
  ].flatMap(([key, bytes]): [string, string][] => (keys.has(key) ? [] : [[key, bytes]]))

export const documentOf = (place: string): string => place.split(' ')[0] ?? ''

/** Everything that names the person or their key. */
export const documentsOf = async (
  world: PresetWorld,
  { id }: Person,
  spellings: readonly string[],
): Promise<Set<string>> => new Set((await everywhere(world, [...spellings, id])).map(documentOf))
