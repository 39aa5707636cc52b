import { type Db, MongoClient, ObjectId } from 'mongodb'
import { afterAll } from 'vitest'
import type { Connector } from '../../../../src/connectors/connector.ts'
import type { DataMap } from '../../../../src/connectors/mongodb/data-map.ts'
import { openMongoStore } from '../../../../src/connectors/mongodb/index.ts'
import type { StoreParts } from '../../../../src/connectors/mongodb/parts.ts'
import type { ChangeOutcome, Edit, RecordChange } from '../../../../src/tickets/change.ts'
import { documentKey, recordId, storeId } from '../../../../src/tickets/ids.ts'
import type { RecordKind, StoreRecord } from '../../../../src/tickets/record.ts'
import { anna, billing, bo, conversation, holdLabel } from './chat.ts'

export const anySignal = (): AbortSignal => new AbortController().signal

export interface Desk {
  readonly db: Db
  readonly client: MongoClient
  readonly connector: Connector
  read(kind: RecordKind, ...ids: readonly ObjectId[]): Promise<StoreRecord[]>
  one(kind: RecordKind, id: ObjectId): Promise<StoreRecord>
  apply(
    changes: readonly (readonly [StoreRecord, RecordChange])[],
    holdTags?: readonly string[],
    until?: number,
  ): Promise<ChangeOutcome[]>
}

export const openDesk = async (
  url: string,
  map: DataMap,
  beside: string | Pick<StoreParts, 'filesRoot' | 'objects' | 'search'> = {},
): Promise<Desk> => {
  const options = { id: storeId('desk'), url, locales: ['en-GB'], timezone: 'UTC', dataMap: map }
  const connector = await openMongoStore({
    ...options,
    ...(typeof beside === 'string' ? { filesRoot: beside } : beside),
  })
  const client = await new MongoClient(url).connect()
  afterAll(async () => {
    await connector[Symbol.asyncDispose]()
    await client.close()
  })
  const read: Desk['read'] = (kind, ...ids) =>
    connector.readMany(
      kind,
      ids.map(id => recordId(id.toHexString())),
      anySignal(),
    )
  return {
    db: client.db(),
    client,
    connector,
    read,
    one: async (kind, id) => {
      const [record] = await read(kind, id)
      if (!record) throw new Error('no such record')
      return record
    },
    apply: (changes, holdTags = [], until = Number.POSITIVE_INFINITY) =>
      connector.applyMany(
        changes.map(([{ stamp, source }, change]) => ({ change, stamp, source, holdTags, until })),
        anySignal(),
      ),
  }
}

export const editing = (
  record: StoreRecord,
  edits: readonly Edit[],
): Extract<RecordChange, { do: 'edit' }> => ({ kind: record.kind, id: record.id, do: 'edit', edits })

export const deleting = ({ kind, id }: StoreRecord): RecordChange => ({ kind, id, do: 'delete' })

const keyIn = (collection: string, id: ObjectId) => documentKey(`${collection}/${id.toHexString()}`)

export const set = (
  [collection, id]: readonly [string, ObjectId],
  path: string,
  value: string | number | Date | null,
): Edit => ({ kind: 'set', document: keyIn(collection, id), path, value })

export const unset = ([collection, id]: readonly [string, ObjectId], path: string): Edit => ({
  kind: 'unset',
  document: keyIn(collection, id),
  path,
})

export const relink = (
  [collection, id]: readonly [string, ObjectId],
  path: string,
  pseudonym: string,
): Edit => ({ kind: 'relink', document: keyIn(collection, id), path, pseudonym })

export const removeFile = ([collection, id]: readonly [string, ObjectId], path: string): Edit => ({
  kind: 'remove-file',
  document: keyIn(collection, id),
  path,
})

/** The small tables and people of the chat desk. */
export const fillDesk = async (db: Db): Promise<void> => {
  await db.collection('departments').insertOne({ _id: billing, name: 'Billing' })
  await db.collection('labels').insertOne({ _id: holdLabel, name: 'Legal-Hold' })
  await db.collection('people').createIndex({ email: 1 }, { unique: true })
  await db.collection('people').insertMany([
    { _id: anna, name: 'Anna Berg', email: 'anna@example.com', avatar: 'anna.png' },
    { _id: bo, name: 'Bo Ek', email: 'bo@example.com', agent: true },
  ])
}

const newIds = () => ({
  id: new ObjectId(),
  first: new ObjectId(),
  second: new ObjectId(),
  audit: new ObjectId(),
  trash: new ObjectId(),
})

/** Conversations, each with two messages, an audit entry and a row in the trash. */
export const addTickets = async (
  db: Db,
  count: number,
  extra: Readonly<Record<string, unknown>> = {},
): Promise<ReturnType<typeof newIds>[]> => {
  const made = Array.from({ length: count }, newIds)
  const documents = new Map(made.map(({ id }) => [id, conversation(id, extra)]))
  await db.collection('conversations').insertMany([...documents.values()])
  await db.collection('messages').insertMany(
    made.flatMap(({ id, first, second }) => [
      {
        _id: first,
        roomId: id,
        body: 'Anna wrote',
        md: [{ text: 'Anna wrote' }],
        parts: [{ text: 'a', upper: 'A' }],
      },
      { _id: second, roomId: id, body: 'nothing', md: [] },
    ]),
  )
  const entries = made.map(({ id, audit }) => ({ _id: audit, action: 'created', doc: documents.get(id) }))
  await db.collection('audit').insertMany(entries)
  const rows = made.map(({ id, trash }) => ({
    _id: trash,
    rows: [{ doc: { _id: new ObjectId(), subject: 'another' } }, { doc: documents.get(id) }, { keep: true }],
  }))
  await db.collection('trash').insertMany(rows)
  return made
}

export const addTicket = async (db: Db, extra: Readonly<Record<string, unknown>> = {}) => {
  const [made] = await addTickets(db, 1, extra)
  if (!made) throw new Error('one was made')
  return made
}
