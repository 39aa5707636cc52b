import { randomUUID } from 'node:crypto'
import type { MongoClient } from 'mongodb'
import type { LateChange, Seal, SealedTicket, SealStore } from '../runs/sealing/seal-store.ts'
import { type RecordId, recordId, type StoreId } from '../tickets/ids.ts'
import { type Collections, type Keyed, keyed, readAs } from './collections.ts'
import { isDuplicate } from './driver-errors.ts'
import type { SealCollections } from './seal-collections.ts'
import { sealSchema } from './seal-schema.ts'

const dayMs = 86_400_000
/** Originals of what is deleted are kept for thirty days at most, from the last write of a run. */
const longestReturnMs = 62 * dayMs

const keyOf = (store: StoreId, id: RecordId): string => JSON.stringify([store, id])

const toDocument = ({ cells, ...seal }: Seal): Keyed => ({
  ...keyed(seal),
  cells: cells.map(({ counters, ...group }) => ({ ...group, counters: Object.entries(counters) })),
})

/** Of `["2026-01","Billing",…]`; a ticket without a date has no month, and is never sealed. */
const monthOfKey = { $substrBytes: [{ $arrayElemAt: ['$$cell', 0] }, 2, 7] }
const isLater = (through: string) => ({
  $or: [{ $gt: [monthOfKey, through] }, { $eq: [{ $substrBytes: [monthOfKey, 0, 1] }, '"'] }],
})

const toTicket = (store: StoreId, { id, statistics }: SealedTicket) => ({
  store,
  id,
  ...(statistics ? { statistics } : {}),
})

/** Somebody else has corrected a ticket meanwhile. */
class Overtaken extends Error {}

const changed = (store: StoreId, { before, after }: LateChange) => {
  const _id = keyOf(store, after.id)
  const replacement = toTicket(store, after)
  if (!before) return { insertOne: { document: { _id, ...replacement } } }
  const statistics = before.statistics ?? { $exists: false }
  return { replaceOne: { filter: { _id, statistics }, replacement } }
}

const put = (store: StoreId, ticket: SealedTicket) => ({
  replaceOne: {
    filter: { _id: keyOf(store, ticket.id) },
    replacement: toTicket(store, ticket),
    upsert: true,
  },
})

type Tickets = Pick<
  SealStore,
  'sealedTickets' | 'putSealedTickets' | 'correct' | 'sealedTicketIds' | 'forgetSealedTickets'
>

const ticketDocuments = (
  client: MongoClient,
  { sealedTickets }: SealCollections,
  { statistics }: Collections,
): Tickets => {
  return {
    async sealedTickets(store, ids) {
      const found = await sealedTickets.find({ _id: { $in: ids.map(id => keyOf(store, id)) } }).toArray()
      return found.map(
        ({ id, statistics: of }): SealedTicket => ({
          id: recordId(id),
          ...(of ? { statistics: of as NonNullable<SealedTicket['statistics']> } : {}),
        }),
      )
    },
    async putSealedTickets(store, tickets) {
      const writes = tickets.map(ticket => put(store, ticket))
      if (writes.length > 0) await sealedTickets.bulkWrite(writes, { ordered: false })
    },
    async correct(store, cells, changes) {
      try {
        await client.withSession(session =>
          session.withTransaction(async () => {
            const { matchedCount, insertedCount } = await sealedTickets.bulkWrite(
              changes.map(change => changed(store, change)),
              { session },
            )
            if (matchedCount + insertedCount < changes.length) throw new Overtaken()
            if (Object.keys(cells).length === 0) return
            const listed = Object.entries(cells).map(
              ([cell, numbers]) => [cell, Object.entries(numbers)] as const,
            )
            await statistics.insertOne({ _id: `late.${randomUUID()}`, store, cells: listed }, { session })
          }),
        )
        return true
      } catch (error) {
        if (error instanceof Overtaken || isDuplicate(error)) return false
        throw error
      }
    },
    sealedTicketIds: store =>
      sealedTickets
        .find({ store, goneAt: { $exists: false } }, { projection: { id: 1 } })
        .map(({ id }) => recordId(id)),
    async forgetSealedTickets(store, ids, now) {
      const _id = { $in: ids.map(id => keyOf(store, id)) }
      await sealedTickets.updateMany({ _id }, { $unset: { statistics: '' }, $set: { goneAt: now } })
      await sealedTickets.deleteMany({ store, goneAt: { $lt: new Date(now.getTime() - longestReturnMs) } })
    },
  }
}

/** Sealed statistics. A seal is one document, so that there is all of it or nothing; it is never written again. */
export const sealDocuments = (client: MongoClient, own: SealCollections, all: Collections): SealStore => ({
  ...ticketDocuments(client, own, all),
  async seals(store) {
    const found = await own.seals.find({ store }).sort({ number: 1 }).toArray()
    return found.map(document => readAs(sealSchema, 'seals', document))
  },
  async seal(id) {
    const found = await own.seals.findOne({ _id: id })
    return found ? readAs(sealSchema, 'seals', found) : undefined
  },
  async addSeal(seal) {
    try {
      await own.seals.insertOne(toDocument(seal))
      return true
    } catch (error) {
      if (isDuplicate(error)) return false
      throw error
    }
  },
  async dropKept(store, through) {
    const cells = { $filter: { input: '$cells', as: 'cell', cond: isLater(through) } }
    await all.statistics.updateMany({ store }, [{ $set: { cells } }])
    await all.statistics.deleteMany({ store, cells: { $size: 0 } })
  },
})
