import type { Binary, Collection, Db, ObjectId } from 'mongodb'
import type { ActionName } from '../runs/model.ts'
import type { End } from '../runs/undo/quarantine-store.ts'

export interface QuarantineDocument {
  readonly _id: string
  readonly policy: string
  readonly generation: number
  readonly state: 'kept' | 'destroying' | 'destroyed'
  readonly until: Date
  readonly end?: End
  /** Sealed under the installation's key; absent once it is destroyed. */
  readonly sealedKey?: string
  readonly attempts: number
  readonly erased: number
  readonly undone: readonly { readonly by: string; readonly reason: string; readonly at: Date }[]
}

export interface OriginalDocument {
  readonly run: string
  readonly store: string
  readonly kind: 'ticket' | 'contact'
  readonly id: string
  readonly batch: string
  readonly action: ActionName
  readonly at: Date
  readonly documents: readonly string[]
  /** Sealed under the quarantine's key; absent where it lies in pieces. */
  readonly sealed?: Binary
  readonly pieces?: ObjectId
  readonly final?: boolean
  readonly restoredBy?: number
  readonly told?: boolean
}

export interface OriginalPieceDocument {
  readonly run: string
  readonly original: ObjectId
  readonly number: number
  readonly bytes: Binary
}

export interface QuarantineCollections {
  readonly quarantines: Collection<QuarantineDocument>
  readonly originals: Collection<OriginalDocument>
  readonly pieces: Collection<OriginalPieceDocument>
}

export const quarantineCollections = (db: Db): QuarantineCollections => ({
  quarantines: db.collection('quarantines'),
  originals: db.collection('originals'),
  pieces: db.collection('originalPieces'),
})

export const createQuarantineIndexes = async ({
  quarantines,
  originals,
  pieces,
}: QuarantineCollections): Promise<void> => {
  await Promise.all([
    quarantines.createIndex({ state: 1, until: 1 }),
    originals.createIndexes([
      { key: { run: 1, store: 1, kind: 1, id: 1 }, unique: true },
      { key: { run: 1, batch: 1 } },
      { key: { run: 1, documents: 1 } },
    ]),
    pieces.createIndexes([{ key: { original: 1, number: 1 }, unique: true }, { key: { run: 1 } }]),
  ])
}
