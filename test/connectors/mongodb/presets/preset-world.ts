import { BSON, type Db, MongoClient } from 'mongodb'
import { afterAll, onTestFinished } from 'vitest'
import { planAction } from '../../../../src/actions/list.ts'
import type { StageSpec } from '../../../../src/actions/specs.ts'
import { createPseudonym } from '../../../../src/anonymisation/pseudonym.ts'
import type { Connector, KeptOriginal } from '../../../../src/connectors/connector.ts'
import { type DataMapInput, dataMapSchema } from '../../../../src/connectors/mongodb/data-map.ts'
import { openMongoStore } from '../../../../src/connectors/mongodb/index.ts'
import type { ObjectStore } from '../../../../src/connectors/s3/object-store.ts'
import { createRedactor } from '../../../../src/redaction/create-redactor.ts'
import type { ChangeOutcome, StampedChange } from '../../../../src/tickets/change.ts'
import { recordId, storeId } from '../../../../src/tickets/ids.ts'
import type { RecordKind, StoreRecord } from '../../../../src/tickets/record.ts'
import { readable } from '../../../support/raw-search.ts'
import { mongoServer } from '../../../support/servers.ts'

const never = new AbortController().signal

export interface PresetWorld {
  readonly db: Db
  /** The desk's other database, where its map has one. */
  readonly other: Db
  readonly connector: Connector
  read(kind: RecordKind, id: string): Promise<StoreRecord>
  /** What a run does to one record, and what became of it. */
  act(kind: RecordKind, id: string, spec: StageSpec): Promise<ChangeOutcome | undefined>
  /** The same, with what it takes to bring the record back. */
  keepAndAct(kind: RecordKind, id: string, spec: StageSpec): Promise<KeptOriginal>
}

/** With the test, or, outside of one, with the file. */
const whenDone = (close: () => Promise<void>): void => {
  try {
    onTestFinished(close)
  } catch {
    afterAll(close)
  }
}

/**
 * A desk of its own with this map, and what runs do to it; in a test, or in what comes before all of them. `apart`: no
 * transaction holds both of its databases.
 */
export const openPreset = async (
  input: DataMapInput,
  {
    filesRoot,
    objects,
    apart = false,
  }: {
    readonly filesRoot?: string
    readonly objects?: ObjectStore
    readonly apart?: boolean
  } = {},
): Promise<PresetWorld> => {
  const url = await mongoServer()
  const client = await new MongoClient(url).connect()
  const [name = ''] = input.databases ?? []
  const otherUrl = new URL(url)
  otherUrl.pathname += `-${name}`
  // Asked in another way, so that it has a client of its own.
  if (apart) otherUrl.searchParams.set('maxPoolSize', '3')
  const dataMap = dataMapSchema.parse(input)
  const redactor = createRedactor({
    locales: ['sv-SE', 'en-GB'],
    allow: dataMap.own.filter(place => typeof place === 'string'),
  })
  const connector = await openMongoStore({
    id: storeId('desk'),
    url,
    locales: ['sv-SE', 'en-GB'],
    timezone: 'Europe/Stockholm',
    dataMap,
    ...(name === '' ? {} : { databases: { [name]: otherUrl.href } }),
    ...(filesRoot === undefined ? {} : { filesRoot }),
    ...(objects === undefined ? {} : { objects }),
  })
  whenDone(async () => {
    await connector[Symbol.asyncDispose]()
    await client.close()
  })
  const read: PresetWorld['read'] = async (kind, id) => {
    const [record] = await connector.readMany(kind, [recordId(id)], never)
    if (!record) throw new Error(`no ${kind} ${id}`)
    return record
  }
  const planned = async (kind: RecordKind, id: string, spec: StageSpec): Promise<StampedChange> => {
    const record = await read(kind, id)
    const { change } = planAction(record, spec, {
      redactor,
      roster: await connector.agents(never),
      pseudonym: createPseudonym(Buffer.alloc(32, 7)),
      timezone: 'Europe/Stockholm',
    })
    const { stamp, source } = record
    return { change, stamp, source, holdTags: [] }
  }
  return {
    db: client.db(),
    other: client.db(otherUrl.pathname.slice(1)),
    connector,
    read,
    act: async (kind, id, spec) => (await connector.applyMany([await planned(kind, id, spec)], never))[0],
    async keepAndAct(kind, id, spec) {
      const each = await planned(kind, id, spec)
      const [kept] = (await connector.originals?.([{ change: each }], never)) ?? []
      const [outcome] = await connector.applyMany([each], never)
      if (kept?.result !== 'original' || outcome?.result !== 'applied')
        throw new Error('not kept or not applied')
      return { id: recordId(id), kind, at: new Date(), bytes: kept.bytes, wanted: true }
    },
  }
}

function* leaves(value: unknown, path: string): Generator<{ path: string; text: string }> {
  if (Array.isArray(value))
    for (const [index, inner] of value.entries()) yield* leaves(inner, `${path}.${index}`)
  else if (typeof value === 'object' && value !== null && !('_bsontype' in value) && !(value instanceof Date))
    for (const [key, inner] of Object.entries(value)) yield* leaves(inner, `${path}.${key}`)
  else yield { path, text: String(value) }
}

/**
 * Where the spellings stand, as `collection/key path`, keys of members included. A search of the tests' own: it asks no
 * data map.
 */
export const placesWith = async (db: Db, spellings: readonly string[]): Promise<string[]> => {
  const wanted = spellings.map(readable)
  const found: string[] = []
  for (const { name } of await db.listCollections().toArray())
    for await (const document of db.collection(name).find()) {
      const key = `${name}/${String(document._id)}`
      for (const { path, text } of leaves(document, '')) {
        const read = readable(`${path} ${text}`)
        if (wanted.some(each => read.includes(each))) found.push(`${key} ${path.slice(1)}`)
      }
    }
  return found.sort()
}

/** Documents byte for byte, by `collection/key`. */
export const bytesOf = async (db: Db): Promise<Map<string, string>> => {
  const all = new Map<string, string>()
  for (const { name } of await db.listCollections().toArray())
    for await (const raw of db.collection(name).find({}, { raw: true })) {
      const bytes = Buffer.from(raw as unknown as Uint8Array)
      all.set(`${name}/${String(BSON.deserialize(bytes)._id)}`, bytes.toString('base64'))
    }
  return all
}
