import type { ClientSession, Document } from 'mongodb'
import type { Collections } from '../store-db.ts'
import { digestOf, idText } from '../values.ts'

export interface Address {
  readonly collection: string
  /** As stored. */
  readonly id: unknown
}

/** One text for each stored document. */
export const addressText = ({ collection, id }: Address): string =>
  `${collection}/${idText(id) ?? digestOf(id)}`

export const groupBy = <T>(list: readonly T[], key: (each: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const each of list) {
    const group = groups.get(key(each))
    if (group) group.push(each)
    else groups.set(key(each), [each])
  }
  return groups
}

/** What was written last, though no majority has it yet: it changes what we may write. */
export const latest = { readConcern: { level: 'local' } } as const

/** The documents as they are now, one query a collection; what is gone is missing. */
export const readAgain = async (
  db: Collections,
  addresses: readonly Address[],
  session?: ClientSession,
): Promise<Map<string, Document>> => {
  const found = new Map<string, Document>()
  for (const [collection, group] of groupBy(addresses, each => each.collection)) {
    const ids = group.map(({ id }) => id)
    const cursor = db
      .collection(collection)
      .find({ _id: { $in: ids } } as Document, session ? { session } : latest)
    for await (const document of cursor) found.set(addressText({ collection, id: document._id }), document)
  }
  return found
}
