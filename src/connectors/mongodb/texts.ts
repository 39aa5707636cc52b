import type { CollectionInfo } from 'mongodb'
import type { StoredTexts } from '../connector.ts'
import { isTicket, mayBeLoose } from './collections.ts'
import type { StoreParts } from './parts.ts'
import { digestOf, idText } from './values.ts'
import { textsIn } from './write/dump.ts'

/** Documents fetched in one go. */
const batchSize = 500

/** Views say again what collections say, the server's own collections hold nothing of the desk's. */
const holdsDocuments = ({ name, type }: CollectionInfo): boolean =>
  type !== 'view' && !/(?:^|:)system\./u.test(name)

/** The collections that hold documents, by name. */
export const placesIn = async ({ db }: Pick<StoreParts, 'db'>, signal: AbortSignal): Promise<string[]> => {
  const infos = await db.list({ signal })
  const names = new Set(infos.map(({ name }) => name))
  // Bytes of files in GridFS: their names and what else is noted of them stand in the bucket's other collection.
  const isChunks = (name: string): boolean =>
    name.endsWith('.chunks') && names.has(name.replace(/chunks$/u, 'files'))
  return infos
    .filter(holdsDocuments)
    .map(({ name }) => name)
    .filter(name => !isChunks(name))
    .sort()
}

async function* textsOf(
  parts: StoreParts,
  places: readonly string[],
  { signal, leavesTickets = false }: { readonly signal: AbortSignal; readonly leavesTickets?: boolean },
): AsyncGenerator<StoredTexts> {
  for (const place of places) {
    const cursor = parts.db.collection(place).find({}, { batchSize, signal })
    for await (const document of cursor) {
      if (leavesTickets && isTicket(parts.map, place, document)) continue
      const { _id: id } = document
      yield { place, document: idText(id) ?? digestOf(id), texts: textsIn(document) }
    }
  }
}

/** All texts of the database, document by document, in the order of the names of the collections. */
export async function* readTexts(parts: StoreParts, signal: AbortSignal): AsyncGenerator<StoredTexts> {
  yield* textsOf(parts, await placesIn(parts, signal), { signal })
}

/** Those of documents that may be looked at by themselves. */
export async function* readLooseTexts(parts: StoreParts, signal: AbortSignal): AsyncGenerator<StoredTexts> {
  const places = (await placesIn(parts, signal)).filter(place => mayBeLoose(parts.map, place))
  yield* textsOf(parts, places, { signal, leavesTickets: true })
}
