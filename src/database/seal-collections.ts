import type { Collection, Db } from 'mongodb'
import type { Keyed } from './collections.ts'

/** One for each ticket of a sealed month that is in the desk, by store and id. */
export interface SealedTicketDocument {
  readonly _id: string
  readonly store: string
  readonly id: string
  /** Absent once the ticket is gone. */
  readonly statistics?: object
  readonly goneAt?: Date
}

export interface SealCollections {
  readonly seals: Collection<Keyed>
  readonly sealedTickets: Collection<SealedTicketDocument>
}

export const sealCollections = (db: Db): SealCollections => ({
  seals: db.collection('seals'),
  sealedTickets: db.collection('sealedTickets'),
})

export const createSealIndexes = async ({ seals, sealedTickets }: SealCollections): Promise<void> => {
  await Promise.all([
    seals.createIndex({ store: 1, number: 1 }, { unique: true }),
    sealedTickets.createIndexes([{ key: { store: 1 } }, { key: { goneAt: 1 }, sparse: true }]),
  ])
}
