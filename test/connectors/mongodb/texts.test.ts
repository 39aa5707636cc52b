import { Binary, Decimal128, type Document, GridFSBucket, Long, ObjectId } from 'mongodb'
import { beforeAll, expect, test } from 'vitest'
import type { StoredTexts } from '../../../src/connectors/connector.ts'
import { mongoServer } from '../../support/servers.ts'
import { chatMap } from './chat-desk.ts'
import { collect, databases, never, readerOf } from './open-database.ts'

const database = databases(await mongoServer())
const db = database('texts')
const odd = new ObjectId('5f0000000000000000000042')
let stored: StoredTexts[]

const textsAt = (place: string): string[] =>
  stored.filter(each => each.place === place).flatMap(({ texts }) => texts)

beforeAll(async () => {
  await db.collection('conversations').insertOne({ _id: odd, subject: 'Where is it', seen: new Date(0) })
  await db.collection<Document>('plugin_cache').insertMany([
    { _id: 'one' as never, 'anna@example.se': { list: ['first', { deep: 'second' }], count: 701234567 } },
    { _id: 7 as never, wide: Long.fromString('9007199254740993'), exact: Decimal128.fromString('1.5') },
    { _id: { a: 1 } as never, bytes: new Binary(Buffer.from('Anna Berg')) },
  ])
  // Looks like a bucket of GridFS and is none.
  await db.collection('log.chunks').insertOne({ text: 'a piece of a log' })
  await db.createCollection('by_subject', { viewOn: 'conversations', pipeline: [] })
  await db.createCollection('measured', { timeseries: { timeField: 'at', metaField: 'who' } })
  await db.collection('measured').insertOne({ at: new Date(), who: 'bo@example.se' })
  const upload = new GridFSBucket(db, { bucketName: 'uploads' }).openUploadStream('anna-berg.pdf')
  upload.end('what the file holds')
  await new Promise((resolve, reject) => upload.on('finish', resolve).on('error', reject))
  stored = await collect(readerOf(db, chatMap).texts(never))
})

test('every collection is read, mapped or not, and nothing twice or of the server', () => {
  expect([...new Set(stored.map(({ place }) => place))]).toEqual([
    'conversations',
    'log.chunks',
    'measured',
    'plugin_cache',
    'uploads.files',
  ])
})

test('keys, lists, numbers of every kind and keys of objects are texts', () => {
  const texts = textsAt('plugin_cache')
  for (const text of ['anna@example.se', 'first', 'second', '701234567', '9007199254740993', '1.5'])
    expect(texts).toContain(text)
  expect(texts).toContain(Buffer.from('Anna Berg').toString('base64'))
  expect(textsAt('measured')).toContain('bo@example.se')
})

test('a stored file is known by its name, not by what it holds', () => {
  expect(textsAt('uploads.files')).toContain('anna-berg.pdf')
})

test('a document is called by its key as records call it, whatever the key', () => {
  const ids = stored.filter(({ place }) => place === 'plugin_cache').map(({ document }) => document)
  expect(ids.slice(0, 2)).toEqual(['one', '7'])
  expect(ids[2]).toMatch(/^[0-9a-f]{64}$/u)
  expect(stored.find(({ place }) => place === 'conversations')?.document).toBe(odd.toHexString())
})

test('large collections come page by page', async () => {
  const many = database('texts-many')
  await many
    .collection('conversations')
    .insertMany(Array.from({ length: 1200 }, (_, n) => ({ subject: `s${n}` })))
  const found = await collect(readerOf(many, chatMap).texts(never))
  expect(new Set(found.map(({ document }) => document)).size).toBe(1200)
})
