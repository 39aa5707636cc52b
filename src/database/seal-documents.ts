import type { ClientSession, MongoClient } from 'mongodb'
import type { Seal, SealedTicket, SealStore } from '../runs/sealing/seal-store.ts'
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

const put = (store: StoreId, { id, statistics }: SealedTicket) => {
  const _id = keyOf(store, id)
  return {
    replaceOne: {
      filter: { _id },
      replacement: { store, id, ...(statistics ? { statistics } : {}) },
      upsert: true,
    },
  }
}

type Tickets = Pick<
  SealStore,
  'sealedTickets' | 'putSealedTickets' | 'correct' | 'sealedTicketIds' | 'forgetSealedTickets'
>

const ticketDocuments = (
  client: MongoClient,
  { sealedTickets }: SealCollections,
  { statistics }: Collections,
): Tickets => {
  const putAll = async (
    store: StoreId,
    tickets: readonly SealedTicket[],
    session?: ClientSession,
  ): Promise<void> => {
    const writes = tickets.map(ticket => put(store, ticket))
    if (writes.length > 0)
      await sealedTickets.bulkWrite(writes, { ordered: false, ...(session ? { session } : {}) })
  }
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
    putSealedTickets: (store, tickets) => putAll(store, tickets),
    async correct(id, store, cells, tickets) {
      const listed = Object.entries(cells).map(([cell, numbers]) => [cell, Object.entries(numbers)] as const)
      await client.withSession(session =>
        session.withTransaction(async () => {
          const known = await statistics.findOne({ _id: id }, { session, projection: { _id: 1 } })
          if (known) return
          await statistics.insertOne({ _id: id, store, cells: listed }, { session })
          await putAll(store, tickets, session)
        }),
      )
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
