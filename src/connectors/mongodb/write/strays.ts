import type { Document } from 'mongodb'
import type { DataMap, OnDelete } from '../data-map.ts'
import { referencesIn } from '../joins.ts'
import { queryPath } from '../paths.ts'
import type { Collections } from '../store-db.ts'
import { mapOf, ticketMaps } from '../ticket-maps.ts'
import { idsIn, idText } from '../values.ts'
import { durable } from './bulk.ts'
import type { RecordWrite } from './record-write.ts'
import { addressText, latest } from './stored.ts'

interface Join {
  readonly collection: string
  readonly ticket: {
    readonly path: string
    readonly references: string
    readonly through?: { readonly collection: string } | undefined
  }
  readonly 'on-delete': OnDelete
}

/** Joins that a query can follow; a copy inside a JSON text is found by the reader alone. */
const joinsOf = ({ messages, copies }: DataMap): Join[] => [
  ...messages,
  ...copies.filter(({ ticket }) => ticket.json === undefined),
]

/** The tickets among the records, by the part of the map that their collection has. */
const ticketsBy = (map: DataMap, records: readonly RecordWrite[]): [DataMap, RecordWrite[]][] =>
  ticketMaps(map).map(each => [
    each,
    records.filter(({ source }) => source.kind === 'ticket' && mapOf(map, source) === each),
  ])

/** Keys by which documents of the join point to the ticket, or to what of it stands between. */
const keysFor = (
  { source: { documents } }: RecordWrite,
  { ticket: { references, through } }: Join,
): string[] =>
  through
    ? documents.flatMap(({ collection, id }) => (collection === through.collection ? (idText(id) ?? []) : []))
    : referencesIn(documents[0].document, { path: references })

const straysIn = async (
  db: Collections,
  map: DataMap,
  tickets: readonly RecordWrite[],
): Promise<ReadonlySet<number>> => {
  const found = new Set<number>()
  const known = new Set(tickets.flatMap(({ source }) => source.documents.map(addressText)))
  for (const join of joinsOf(map)) {
    const owners = new Map(
      tickets.flatMap(record => keysFor(record, join).map(key => [key, record.number] as const)),
    )
    if (owners.size === 0) continue
    const path = queryPath(join.ticket.path)
    const cursor = db
      .collection(join.collection)
      .find({ [path]: { $in: idsIn(owners.keys()) } }, { projection: { [path]: 1 }, ...latest })
    for await (const document of cursor) {
      if (known.has(addressText({ collection: join.collection, id: document._id }))) continue
      for (const key of referencesIn(document, { path })) {
        const owner = owners.get(key)
        if (owner !== undefined) found.add(owner)
      }
    }
  }
  return found
}

/**
 * Numbers of the tickets to which a message or a copy has come since they were read. In a collection of its own it
 * leaves the ticket's document as it was, so no guard on that would see it. Asked outside any transaction: the latest
 * counts, not the state the transaction began with.
 */
export const withStrays = async (
  db: Collections,
  map: DataMap,
  records: readonly RecordWrite[],
): Promise<ReadonlySet<number>> => {
  const found: number[] = []
  for (const [each, tickets] of ticketsBy(map, records)) found.push(...(await straysIn(db, each, tickets)))
  return new Set(found)
}

const sweepIn = async (db: Collections, map: DataMap, tickets: readonly RecordWrite[]): Promise<void> => {
  for (const join of joinsOf(map)) {
    const ids = idsIn(tickets.flatMap(record => keysFor(record, join)))
    if (join['on-delete'] !== 'delete' || ids.length === 0) continue
    const filter: Document = { [queryPath(join.ticket.path)]: { $in: ids } }
    await db.collection(join.collection).deleteMany(filter, { writeConcern: durable })
  }
}

/** Takes away what came between the last look and the removal of the ticket: nobody would find it again. */
export const sweep = async (
  db: Collections,
  map: DataMap,
  deleted: readonly RecordWrite[],
): Promise<void> => {
  for (const [each, tickets] of ticketsBy(map, deleted)) await sweepIn(db, each, tickets)
}
