import type { AnyBulkWriteOperation, Collection, Db, Document } from 'mongodb'
import { z } from 'zod'
import { actionNames } from '../actions/kinds.ts'
import { foundRoles } from '../requests/found-record.ts'
import { requestId } from '../requests/model.ts'
import type { Suppressed } from '../requests/suppression.ts'
import type { Look, ReturnedContact, Tombstone, TombstoneStore } from '../requests/tombstones.ts'
import { recordId, storeId } from '../tickets/ids.ts'

const text = z.string()
const store = text.transform(storeId)
const record = text.transform(recordId)
const request = text.transform(requestId)
const at = z.date()

const tombstoneSchema: z.ZodType<Tombstone> = z.strictObject({
  store,
  kind: z.enum(['ticket', 'contact']),
  id: record,
  role: z.enum(foundRoles),
  action: z.enum([...actionNames, 'kept']),
  at,
  request,
  lineage: text,
  until: at,
})

const suppressedSchema: z.ZodType<Suppressed> = z.strictObject({
  digest: text,
  store,
  request,
  contact: record.exactOptional(),
  erasedAt: at,
  until: at,
})

const returnedSchema: z.ZodType<ReturnedContact> = z.strictObject({
  store,
  contact: record,
  request,
  at,
  until: at,
})

const lookSchema: z.ZodType<Look> = z.strictObject({
  lineage: text,
  after: record.exactOptional(),
  roundAt: at,
  tombstone: record.exactOptional(),
})

interface Graves {
  readonly tombstones: Collection<Document>
  readonly suppression: Collection<Document>
  readonly returned: Collection<Document>
  readonly looks: Collection<Document>
}

export const gravesOf = (db: Db): Graves => ({
  tombstones: db.collection('tombstones'),
  suppression: db.collection('suppression'),
  returned: db.collection('returned'),
  looks: db.collection('looks'),
})

/** Idempotent. */
export const createGraveIndexes = async (graves: Graves): Promise<void> => {
  await Promise.all([
    graves.tombstones.createIndexes([
      { key: { store: 1, kind: 1, id: 1, request: 1 }, unique: true },
      { key: { until: 1 } },
    ]),
    graves.suppression.createIndexes([
      { key: { store: 1, digest: 1, request: 1, contact: 1 }, unique: true },
      { key: { until: 1 } },
    ]),
    graves.returned.createIndexes([
      { key: { store: 1, contact: 1, request: 1 }, unique: true },
      { key: { at: -1 } },
      { key: { until: 1 } },
    ]),
    graves.looks.createIndex({ store: 1 }, { unique: true }),
  ])
}

const withoutId = { projection: { _id: 0 } }

/** In the place of what has the same key, so that a repetition after a crash changes nothing. */
const buryWrite = (entry: Tombstone): AnyBulkWriteOperation<Document> => {
  const { store: of, kind, id, request: by } = entry
  return {
    replaceOne: { filter: { store: of, kind, id, request: by }, replacement: { ...entry }, upsert: true },
  }
}

const suppressWrite = (entry: Suppressed): AnyBulkWriteOperation<Document> => {
  const { erasedAt, until, contact, ...key } = entry
  return {
    updateOne: {
      filter: { ...key, contact: contact ?? { $exists: false } },
      update: { $min: { erasedAt }, $max: { until } },
      upsert: true,
    },
  }
}

async function* read<T>(schema: z.ZodType<T>, found: AsyncIterable<Document>): AsyncGenerator<T> {
  for await (const document of found) yield schema.parse(document)
}

/** Tombstones, the suppression list, and who came back. */
export const tombstoneDocuments = (graves: Graves): TombstoneStore => {
  const { tombstones, suppression, returned, looks } = graves
  return {
    async bury(entries) {
      if (entries.length === 0) return
      await tombstones.bulkWrite(entries.map(buryWrite), { ordered: false })
    },
    tombstones: (of, kind, { after, limit } = {}) =>
      read(
        tombstoneSchema,
        tombstones
          .find({ store: of, kind, ...(after === undefined ? {} : { id: { $gt: after } }) }, withoutId)
          .sort({ id: 1, request: 1 })
          .limit(limit ?? 0),
      ),
    async tombstonesOf(of, kind, ids) {
      const found = await tombstones.find({ store: of, kind, id: { $in: [...ids] } }, withoutId).toArray()
      return found.map(each => tombstoneSchema.parse(each))
    },
    async suppress(entries) {
      if (entries.length === 0) return
      await suppression.bulkWrite(entries.map(suppressWrite), { ordered: false })
    },
    suppressed: of => read(suppressedSchema, suppression.find({ store: of }, withoutId)),
    async noteReturned(contacts) {
      if (contacts.length === 0) return
      await returned.bulkWrite(
        contacts.map(({ store: of, contact, request: by, ...rest }) => ({
          updateOne: {
            filter: { store: of, contact, request: by },
            update: { $setOnInsert: rest },
            upsert: true,
          },
        })),
        { ordered: false },
      )
    },
    async returned(limit) {
      const found = await returned.find({}, withoutId).sort({ at: -1, contact: 1 }).limit(limit).toArray()
      return found.map(each => returnedSchema.parse(each))
    },
    async look(of) {
      const found = await looks.findOne({ store: of }, { projection: { _id: 0, store: 0 } })
      return found ? lookSchema.parse(found) : undefined
    },
    async saveLook(of, look) {
      await looks.replaceOne({ store: of }, { store: of, ...look }, { upsert: true })
    },
    async prune(now) {
      const over = { until: { $lte: now } }
      const dropped = await Promise.all(
        [tombstones, suppression, returned].map(each => each.deleteMany(over)),
      )
      return dropped.reduce((sum, { deletedCount }) => sum + deletedCount, 0)
    },
  }
}
