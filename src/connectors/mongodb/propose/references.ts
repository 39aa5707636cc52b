import type { Db } from 'mongodb'
import { type Collection, type Evidence, isKeyLike, type Reference, wordsOf } from './evidence.ts'

/** Fields that other collections may call a document by, beside `_id`. */
const keyName = /^(?:id|uid|key|number|uuid|guid|(?:ticket|case|conversation|customer|user|contact) id)$/u

/** So many of a leaf's values have to be keys there. */
const enough = 0.6

const candidates = ({ leaves }: Collection): Evidence[] =>
  [...leaves.values()].filter(
    each =>
      !each.leaf.names &&
      each.leaf.path !== '_id' &&
      (isKeyLike(each) ||
        each.leaf.kinds.has('number') ||
        / id$|^ticket$|^user$|^customer$/u.test(wordsOf(each.leaf.path))),
  )

const keysOf = ({ leaves }: Collection): string[] => [
  '_id',
  ...[...leaves.values()]
    .filter(
      ({ leaf }) =>
        /^[^.[\]]+$/u.test(leaf.path) &&
        leaf.path !== '_id' &&
        leaf.isMany &&
        keyName.test(wordsOf(leaf.path)),
    )
    .map(({ leaf }) => leaf.path),
]

/** A counter of another thing would have small numbers that are keys by chance. */
const isTelling = (values: readonly unknown[]): boolean =>
  values.length >= 2 && values.some(value => typeof value !== 'number' || value > 1000)

/** Which fields hold keys of which collections: asked of the database with values of the sample. */
export const findReferences = async (
  db: Db,
  collections: readonly Collection[],
  signal: AbortSignal,
): Promise<Reference[]> => {
  const found: Reference[] = []
  for (const from of collections) {
    for (const { leaf } of candidates(from)) {
      const values = [...leaf.few.values()]
      if (!isTelling(values)) continue
      const fits = await bestOf(db, { values, from, path: leaf.path }, collections, signal)
      if (fits) found.push(fits)
    }
  }
  return found
}

const bestOf = async (
  db: Db,
  { values, from, path }: { values: readonly unknown[]; from: Collection; path: string },
  collections: readonly Collection[],
  signal: AbortSignal,
): Promise<Reference | undefined> => {
  for (const to of collections) {
    for (const key of keysOf(to)) {
      if (to === from && (key === path || key !== '_id')) continue
      signal.throwIfAborted()
      const known = await db.collection(to.name).distinct(key, { [key]: { $in: values } })
      if (known.length >= values.length * enough) return { from: from.name, path, to: to.name, key }
    }
  }
  return undefined
}
