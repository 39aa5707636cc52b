import type { ObjectId } from 'mongodb'
import { beforeAll, describe, expect, test } from 'vitest'
import { rocketchat } from '../../../src/connectors/mongodb/presets/rocketchat.ts'
import type { ObjectStore } from '../../../src/connectors/s3/object-store.ts'
import { openObjectStore } from '../../../src/connectors/s3/open-object-store.ts'
import { s3Server, s3Users } from '../../support/s3-server.ts'
import { mongoServer } from '../../support/servers.ts'
import { openPreset, placesWith } from '../mongodb/presets/preset-world.ts'
import { fillDesk as fillRooms } from '../mongodb/presets/rocketchat-desk.ts'
import { asaSpellings } from '../mongodb/presets/rocketchat-persons.ts'
import { objectMap } from '../mongodb/write/chat.ts'
import {
  addTicket,
  type Desk,
  deleting,
  editing,
  fillDesk,
  openDesk,
  removeFile,
  set,
} from '../mongodb/write/desk.ts'
import { type BucketWorld, newBucket } from './bucket-world.ts'

const endpoint = await s3Server()
const url = await mongoServer()
const never = new AbortController().signal

const textOf = async (stream: AsyncIterable<Uint8Array>): Promise<string> => {
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts).toString()
}

describe.skipIf(endpoint === undefined)('a bucket', () => {
  let [plain, versioned]: BucketWorld[] = []
  const worldOf = (world: BucketWorld | undefined): BucketWorld => {
    if (!world) throw new Error('no bucket')
    return world
  }
  beforeAll(async () => {
    plain = await newBucket(endpoint ?? '', 'plain', false)
    versioned = await newBucket(endpoint ?? '', 'versioned', true)
  })

  test('loses an object with every version of it, and nothing that is called alike', async () => {
    for (const world of [worldOf(plain), worldOf(versioned)]) {
      const objects = await world.open()
      for (const text of ['one', 'two', 'three']) await world.put('a/Anna Ö&.pdf', text)
      await world.put('a/Anna Ö&.pdf2', 'another')
      expect(await objects.size('a/Anna Ö&.pdf', never)).toEqual({ bytes: 5 })
      expect(await textOf(objects.read('a/Anna Ö&.pdf', never))).toBe('three')
      expect(await objects.remove('a/Anna Ö&.pdf')).toBeUndefined()
      expect(await world.versions()).toEqual(['a/Anna Ö&.pdf2'])
      expect(await objects.remove('a/Anna Ö&.pdf')).toBe('s3:missing')
      expect(await objects.size('a/Anna Ö&.pdf', never)).toEqual({ problem: 'missing' })
      await expect(textOf(objects.read('a/Anna Ö&.pdf', never))).rejects.toThrow('(s3:missing)')
    }
  })

  test('an object under a delete marker of the desk is still found', async () => {
    const objects = await worldOf(versioned).open()
    await worldOf(versioned).put('b.pdf', 'one')
    expect(await (await worldOf(versioned).open('limited')).remove('b.pdf')).toBe('s3:versions-unknown')
    expect((await worldOf(versioned).versions()).filter(key => key === 'b.pdf')).toHaveLength(2)
    expect(await objects.remove('b.pdf')).toBeUndefined()
    expect(await worldOf(versioned).versions()).not.toContain('b.pdf')
  })

  test('nothing outside of the prefix is touched or read', async () => {
    const objects = await worldOf(plain).open('all', 'desk/')
    await worldOf(plain).put('others/x.pdf', 'x')
    expect(await objects.remove('others/x.pdf')).toBe('s3:outside')
    expect(await objects.rename('others/x.pdf', 'desk/x.pdf')).toBe('s3:outside')
    expect(await objects.size('others/x.pdf', never)).toEqual({ problem: 'outside' })
    await expect(textOf(objects.read('others/x.pdf', never))).rejects.toThrow('outside')
    expect(await worldOf(plain).versions()).toContain('others/x.pdf')
  })

  test('an object gets another name, never over another one', async () => {
    const objects = await worldOf(versioned).open()
    await worldOf(versioned).put('c/Anna.pdf', 'Anna’s')
    await worldOf(versioned).put('c/taken.pdf', 'x')
    expect(await objects.rename('c/Anna.pdf', 'c/taken.pdf')).toBe('s3:exists')
    expect(await objects.rename('c/Anna.pdf', 'c/[PERSON].pdf')).toBeUndefined()
    expect(await textOf(objects.read('c/[PERSON].pdf', never))).toBe('Anna’s')
    expect((await worldOf(versioned).versions()).filter(key => key.startsWith('c/'))).toEqual([
      'c/[PERSON].pdf',
      'c/taken.pdf',
    ])
    expect(await objects.rename('c/none.pdf', 'c/new.pdf')).toBe('s3:missing')
  })

  test('a wrong key, another bucket and a server that is away are told by codes', async () => {
    const settings = { bucket: 'plain', prefix: '', region: 'us-east-1', endpoint: endpoint ?? '' }
    const stranger = { accessKeyId: 'all', secretAccessKey: 'not-it' }
    const denied = await openObjectStore('desk', { ...settings, credentials: stranger })
    expect(await denied.remove('x')).toBe('s3:denied')
    await expect(denied.notes.all()).rejects.toMatchObject({ code: 'STORE_UNREADABLE' })
    const credentials = s3Users.all
    const away = await openObjectStore('desk', { ...settings, endpoint: 'http://127.0.0.1:1', credentials })
    expect(await away.remove('x')).toBe('s3:unreachable')
    expect(await away.size('x', never)).toEqual({ problem: 'unreachable' })
    await expect(away.notes.put('n', 'x')).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
  })
})

describe.skipIf(endpoint === undefined)('attachments of a desk in S3', () => {
  let bucket: BucketWorld
  let objects: ObjectStore
  let desk: Desk
  beforeAll(async () => {
    bucket = await newBucket(endpoint ?? '', 'uploads', true)
    objects = await bucket.open()
    desk = await openDesk(url, objectMap, { objects })
    await fillDesk(desk.db)
  })

  const withObjects = async () => {
    const { id } = await addTicket(desk.db)
    const keys = ['anna.pdf', 'log.txt'].map(name => `desk/uploads/${id.toHexString()}/${name}`)
    for (const key of keys) await bucket.put(key, 'Anna')
    return { id, keys, record: await desk.one('ticket', id), at: ['conversations', id] as const }
  }
  const taking = (id: ObjectId) => removeFile(['conversations', id], 'attachments.0.path')

  test('can be read, go with their entry, and leave no note', async () => {
    const { id, keys, record } = await withObjects()
    const field = record.fields.find(({ path }) => path === 'attachments.0.path')
    const [file] = field ? desk.connector.storedFiles(record, field) : []
    expect(file?.name).toBe('anna.pdf')
    expect(await file?.size(never)).toEqual({ bytes: 4 })
    expect(file && (await textOf(file.read(never)))).toBe('Anna')
    expect(desk.connector.capabilities.has('files')).toBe(true)
    expect(await desk.apply([[record, editing(record, [taking(id)])]])).toMatchObject([
      { result: 'applied', unreachable: [] },
    ])
    const left = await bucket.versions()
    expect(keys.map(key => left.includes(key))).toEqual([false, true])
    expect(left.filter(key => key.startsWith('.gallra/'))).toEqual([])
  })

  test('go with a deleted ticket; one that is not there is told', async () => {
    const { record, keys } = await withObjects()
    await objects.remove(keys[1] ?? '')
    expect(await desk.apply([[record, deleting(record)]])).toMatchObject([
      { result: 'applied', unreachable: ['s3:missing'] },
    ])
    expect(await bucket.versions()).not.toContain(keys[0])
  })

  test('are renamed where the name of the file is redacted', async () => {
    const { id, record, at } = await withObjects()
    const path = `/uploads/${id.toHexString()}/[PERSON].pdf`
    expect(
      await desk.apply([[record, editing(record, [set(at, 'attachments.0.path', path)])]]),
    ).toMatchObject([{ result: 'applied', unreachable: [] }])
    const left = (await bucket.versions()).filter(key => key.includes(id.toHexString()))
    expect(left).toEqual([`desk${path}`, `desk/uploads/${id.toHexString()}/log.txt`])
  })

  test('where no note can be taken, nothing is written', async () => {
    const { id, record } = await withObjects()
    const settings = { bucket: 'uploads', prefix: '', region: 'us-east-1', endpoint: 'http://127.0.0.1:1' }
    const away = await openObjectStore('desk', { ...settings, credentials: s3Users.all })
    const cut = await openDesk(url, objectMap, { objects: away })
    const change = editing(record, [taking(id)])
    await expect(cut.apply([[record, change]])).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
    expect((await desk.one('ticket', id)).stamp).toBe(record.stamp)
  })

  test('a bucket that goes away in between is told, and asked again before the next write', async () => {
    const { id, keys, record } = await withObjects()
    let isAway = true
    const real = await bucket.open()
    const remove: ObjectStore['remove'] = async key => (isAway ? 's3:unreachable' : real.remove(key))
    const cut = await openDesk(url, objectMap, { objects: { ...real, remove } })
    expect(await cut.apply([[record, editing(record, [taking(id)])]])).toMatchObject([
      { result: 'applied', unreachable: ['s3:unreachable'] },
    ])
    expect(await bucket.versions()).toContain(keys[0])
    isAway = false
    const other = await withObjects()
    await cut.apply([[other.record, editing(other.record, [])]])
    const left = await bucket.versions()
    expect(left).not.toContain(keys[0])
    expect(left.filter(key => key.startsWith('.gallra/'))).toEqual([])
  })

  test('without a bucket they are out of reach', async () => {
    const { id, record } = await withObjects()
    const bare = await openDesk(url, objectMap)
    expect(bare.connector.capabilities.has('files')).toBe(false)
    expect(await bare.apply([[record, editing(record, [taking(id)])]])).toMatchObject([
      { unreachable: ['s3:no-bucket'] },
    ])
  })

  test('doctor says whether the bucket is there', async () => {
    const filesIn = async ({ connector }: Desk) =>
      (await connector.diagnose({ rules: [] }, never)).find(({ check }) => check === 'files in S3')
    expect(await filesIn(desk)).toMatchObject({ ok: true })
    expect(await filesIn(await openDesk(url, objectMap))).toMatchObject({ ok: false })
  })

  test('an upload of Rocket.Chat goes with its entry in the message', async () => {
    const world = await openPreset(rocketchat, { objects })
    await fillRooms(world.db)
    const path = 'uniqueId/uploads/rAsa/visitor/rAsaupload'
    await bucket.put(path, 'invoice')
    await world.db
      .collection<{ _id: string }>('rocketchat_uploads')
      .updateOne({ _id: 'rAsaupload' }, { $set: { store: 'AmazonS3:Uploads', AmazonS3: { path } } })
    await world.db.collection('rocketchat_uploads.files').deleteMany({ filename: 'rAsaupload' })
    const spec = { action: 'anonymise', 'free-text': 'redact', 'coarsen-times': 'none' } as const
    expect(await world.act('ticket', 'rAsa', spec)).toMatchObject({ result: 'applied', unreachable: [] })
    expect(await bucket.versions()).not.toContain(path)
    const named = await placesWith(world.db, asaSpellings)
    expect(named.filter(place => place.startsWith('rocketchat_uploads'))).toEqual([])
  })
})
