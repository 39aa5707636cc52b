import { mappedCollections } from './collections.ts'
import type { StoreParts } from './parts.ts'
import { digestOf } from './values.ts'

/** MongoDB gives a collection a new uuid whenever it is made anew: by a drop, a replacement, a restore. */
export const readLineage = async ({ db, map }: StoreParts, signal: AbortSignal): Promise<string> => {
  const infos = await db.list({ signal, names: mappedCollections(map) })
  const uuids = infos.map(({ name, info }) => `${name}:${info?.uuid?.toString('hex') ?? ''}`)
  return digestOf(uuids.sort())
}
