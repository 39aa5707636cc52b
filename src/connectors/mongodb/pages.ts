import type { Collection, Document } from 'mongodb'
import { type RecordId, recordId } from '../../tickets/ids.ts'
import { parsePath, queryPath, storedAt } from './paths.ts'
import { idForms, idText } from './values.ts'

/** Types a key may have, in the order MongoDB sorts them. A range never goes from one into the next. */
const keyTypes = ['number', 'string', 'objectId'] as const
type KeyType = (typeof keyTypes)[number]

const typeOf = (key: unknown): KeyType =>
  typeof key === 'number' ? 'number' : typeof key === 'string' ? 'string' : 'objectId'

interface PageQuery {
  readonly collection: Collection
  readonly id: string
  readonly filter: Document
  readonly projection?: Document
  readonly after?: RecordId
  /** The same as it is stored, where that is known already. */
  readonly afterKey?: unknown
  readonly batch: number
  readonly signal: AbortSignal
}

/** The key as it is stored, which tells of what type it is; undefined where it stands in no document any more. */
export const storedKey = async ({
  collection,
  id,
  after,
  signal,
}: Pick<PageQuery, 'collection' | 'id' | 'signal'> & { readonly after: RecordId }): Promise<unknown> => {
  const path = queryPath(id)
  const stored = await collection.findOne(
    { [path]: { $in: idForms(after) } },
    { projection: { [path]: 1 }, sort: { [path]: -1 }, signal },
  )
  return stored ? storedAt(stored, parsePath(id)) : undefined
}

/**
 * Keys from which each type goes on. One text may spell keys of several types: the stored document tells which, and
 * when it is gone since, the lowest type is taken, so that something may come twice, but nothing is left out.
 */
const startsAfter = async (query: PageQuery): Promise<Map<KeyType, unknown>> => {
  const { after } = query
  if (after === undefined) return new Map(keyTypes.map(type => [type, undefined]))
  const stored = query.afterKey ?? (await storedKey({ ...query, after }))
  const byType = new Map<KeyType, unknown>(idForms(after).map(form => [typeOf(form), form]))
  const known = stored === undefined ? undefined : typeOf(stored)
  const first = known ?? keyTypes.find(type => byType.has(type))
  const index = first ? keyTypes.indexOf(first) : 0
  return new Map(
    keyTypes.slice(index).map((type, offset) => [type, offset === 0 ? byType.get(type) : undefined]),
  )
}

const readPage = (query: PageQuery, type: KeyType, last: unknown): Promise<Document[]> => {
  const { collection, id, filter, projection, batch, signal } = query
  signal.throwIfAborted()
  const path = queryPath(id)
  const key = { [path]: { $type: type, ...(last === undefined ? {} : { $gt: last }) } }
  const page = collection
    .find({ $and: [key, filter] }, { ...(projection ? { projection } : {}), signal, batchSize: batch + 1 })
    // The condition is worded for plain comparison, whatever collation the desk gave its collection.
    .collation({ locale: 'simple' })
    .sort({ [path]: 1 })
    .limit(batch)
    .toArray()
  // Whoever asks for no more pages does not hear how the one ahead went.
  page.catch(() => undefined)
  return page
}

/**
 * Documents in the order of their keys, page by page, each page a query of its own: no cursor to lose at a fail-over
 * or over a slow reader, nothing held but one page and the next, which the server looks for while this one is worked
 * through. Keys that are no number, text or ObjectId are not met.
 */
export async function* pagesByKey(query: PageQuery): AsyncGenerator<Document[]> {
  const path = parsePath(query.id)
  for (const [type, start] of await startsAfter(query)) {
    let ahead: Promise<Document[]> | undefined = readPage(query, type, start)
    while (ahead) {
      const page: Document[] = await ahead
      const isLast = page.length < query.batch
      ahead = isLast ? undefined : readPage(query, type, storedAt(page.at(-1), path))
      if (page.length > 0) yield page
      query.signal.throwIfAborted()
    }
  }
}

/** Documents whose key has a text, once each. */
export const keyed = (documents: readonly Document[], id: string): { id: RecordId; document: Document }[] => {
  const found = new Map<string, Document>()
  for (const document of documents) {
    const text = idText(storedAt(document, parsePath(id)))
    if (text !== undefined && !found.has(text)) found.set(text, document)
  }
  return [...found].map(([text, document]) => ({ id: recordId(text), document }))
}
