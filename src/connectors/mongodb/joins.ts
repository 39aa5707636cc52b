import type { Collection, Document } from 'mongodb'
import type { RecordId } from '../../tickets/ids.ts'
import { getAt, parsePath, queryPath, valuesThrough } from './paths.ts'
import type { Collections } from './store-db.ts'
import { idsIn, idText } from './values.ts'

interface Join {
  readonly path: string
  readonly references: string
  readonly json?: string | undefined
  /** Between the two: the value is the key of a document there, whose path names the record. */
  readonly through?: { readonly collection: string; readonly path: string } | undefined
}

export interface Root {
  readonly id: RecordId
  readonly document: Document
}

const texts = (values: readonly unknown[]): string[] => values.flatMap(value => idText(value) ?? [])

/** Texts of the keys a document refers to by this path, also by a path inside a JSON text there. */
export const referencesIn = (document: unknown, { path, json }: Pick<Join, 'path' | 'json'>): string[] => {
  if (json === undefined) return texts(valuesThrough(document, parsePath(queryPath(path))))
  return texts([getAt(document, [...parsePath(queryPath(path)), ...parsePath(json)])])
}

/** No query sees into a JSON text: the texts of the whole collection pass by, and only what fits is fetched. */
const findByJson = async (
  collection: Collection,
  join: Pick<Join, 'path' | 'json'>,
  wanted: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Document[]> => {
  const path = queryPath(join.path)
  const fitting: Document['_id'][] = []
  const all = collection.find({ [path]: { $exists: true } }, { projection: { [path]: 1 }, signal })
  for await (const document of all) {
    if (referencesIn(document, join).some(text => wanted.has(text))) fitting.push(document._id)
  }
  return fitting.length === 0 ? [] : collection.find({ _id: { $in: fitting } }, { signal }).toArray()
}

/** Documents that refer to any of the keys, whatever type either side stores them in: one query for all. */
const findReferring = async (
  collection: Collection,
  join: Pick<Join, 'path' | 'json'>,
  wanted: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Document[]> => {
  if (wanted.size === 0) return []
  if (join.json !== undefined) return findByJson(collection, join, wanted, signal)
  return collection.find({ [queryPath(join.path)]: { $in: idsIn(wanted) } }, { signal }).toArray()
}

const byKey = (a: Document, b: Document): number => {
  const [left, right] = [idText(a._id) ?? '', idText(b._id) ?? '']
  return left < right ? -1 : Number(left > right)
}

/** Records by the keys that documents name them by. */
const ownersBy = (references: string, roots: readonly Root[]): Map<string, RecordId[]> => {
  const owners = new Map<string, RecordId[]>()
  for (const { id, document } of roots) {
    for (const text of referencesIn(document, { path: references })) {
      owners.set(text, [...(owners.get(text) ?? []), id])
    }
  }
  return owners
}

/** Each document between stands for all of the records it refers to. */
const rootsBetween = async (
  db: Collections,
  { references, through }: Join & { readonly through: NonNullable<Join['through']> },
  roots: readonly Root[],
  signal: AbortSignal,
): Promise<Root[]> => {
  const owners = ownersBy(references, roots)
  const keys = new Set(owners.keys())
  const between = await findReferring(db.collection(through.collection), through, keys, signal)
  return between.flatMap(document =>
    referencesIn(document, through).flatMap(key => (owners.get(key) ?? []).map(id => ({ id, document }))),
  )
}

/** The documents joined to each record, in the order of their keys. One document may belong to several records. */
export const joined = async (
  db: Collections,
  collection: string,
  join: Join,
  roots: readonly Root[],
  signal: AbortSignal,
): Promise<Map<RecordId, Document[]>> => {
  const { through } = join
  if (through) {
    const between = await rootsBetween(db, { ...join, through }, roots, signal)
    return joined(db, collection, { ...join, references: '_id', through: undefined }, between, signal)
  }
  const owners = ownersBy(join.references, roots)
  const found = await findReferring(db.collection(collection), join, new Set(owners.keys()), signal)
  const result = new Map<RecordId, Document[]>()
  for (const document of found.sort(byKey)) {
    const ids = new Set(referencesIn(document, join).flatMap(text => owners.get(text) ?? []))
    for (const id of ids) result.set(id, [...(result.get(id) ?? []), document])
  }
  return result
}
