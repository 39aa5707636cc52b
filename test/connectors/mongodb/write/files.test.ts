import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { GridFSBucket, ObjectId } from 'mongodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mongoServer } from '../../../support/servers.ts'
import { chatMap, gridMap } from './chat.ts'
import {
  addTicket,
  type Desk,
  deleting,
  editing,
  fillDesk,
  openDesk,
  relink,
  removeFile,
  set,
} from './desk.ts'

const url = await mongoServer()
const gridUrl = await mongoServer()
const root = await mkdtemp(join(tmpdir(), 'gallra-files-'))
const outside = await mkdtemp(join(tmpdir(), 'gallra-outside-'))
let desk: Desk

beforeAll(async () => {
  desk = await openDesk(url, chatMap, root)
  await fillDesk(desk.db)
})
afterAll(async () => {
  await rm(root, { recursive: true })
  await rm(outside, { recursive: true })
})

const put = async (path: string, base = root): Promise<void> => {
  await mkdir(dirname(join(base, path)), { recursive: true })
  await writeFile(join(base, path), 'Anna')
}
const isThere = (path: string, base = root): Promise<boolean> =>
  readFile(join(base, path)).then(
    () => true,
    () => false,
  )

const withFiles = async () => {
  const { id } = await addTicket(desk.db)
  const folder = `public/uploads/${id.toHexString()}`
  await put(`${folder}/anna.pdf`)
  await put(`${folder}/log.txt`)
  return { id, folder, record: await desk.one('ticket', id), at: ['conversations', id] as const }
}

const attachments = async (id: ObjectId): Promise<unknown> =>
  (await desk.db.collection('conversations').findOne({ _id: id }))?.attachments

describe('on disk', () => {
  test('the file goes with its element; a later element is edited at the place it moves to', async () => {
    const { id, folder, record, at } = await withFiles()
    const change = editing(record, [
      set(at, 'attachments.0.name', '[PERSON].pdf'),
      removeFile(at, 'attachments.0.path'),
      set(at, 'attachments.1.name', 'file.txt'),
    ])
    expect(await desk.apply([[record, change]])).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect(await attachments(id)).toEqual([
      { name: 'file.txt', path: `/uploads/${id.toHexString()}/log.txt` },
    ])
    expect(await readdir(join(root, folder))).toEqual(['log.txt'])
  })

  test('all elements of a list go, whatever order they are named in', async () => {
    const { id, folder, record, at } = await withFiles()
    const change = editing(record, [
      removeFile(at, 'attachments.0.path'),
      removeFile(at, 'attachments.1.path'),
    ])
    await desk.apply([[record, change]])
    expect(await attachments(id)).toEqual([])
    expect(await readdir(join(root, folder))).toEqual([])
  })

  test('a stale record keeps its files', async () => {
    const { id, folder, record, at } = await withFiles()
    await desk.db.collection('conversations').updateOne({ _id: id }, { $set: { state: 'open' } })
    const outcomes = await desk.apply([[record, editing(record, [removeFile(at, 'attachments.0.path')])]])
    expect(outcomes[0]?.result).toBe('stale')
    expect((await readdir(join(root, folder))).sort()).toEqual(['anna.pdf', 'log.txt'])
    expect(await readdir(join(root, '.gallra'))).toEqual([])
  })

  test('a file renamed by redaction is renamed on disk as well', async () => {
    const { folder, record, at, id } = await withFiles()
    const path = `/uploads/${id.toHexString()}/[PERSON].pdf`
    const outcomes = await desk.apply([[record, editing(record, [set(at, 'attachments.0.path', path)])]])
    expect(outcomes).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect((await readdir(join(root, folder))).sort()).toEqual(['[PERSON].pdf', 'log.txt'])
  })

  test('a deleted ticket’s folder goes whole', async () => {
    const { folder, record } = await withFiles()
    await put(`${folder}/inline_1.png`)
    expect(await desk.apply([[record, deleting(record)]])).toMatchObject([
      { result: 'applied', unreachable: [] },
    ])
    expect(await isThere(`${folder}/inline_1.png`)).toBe(false)
    expect(await readdir(join(root, 'public/uploads'))).not.toContain(folder.split('/').at(-1))
  })

  test('images in texts go when a ticket is anonymised, with the links to them', async () => {
    const id = new ObjectId()
    const link = `/uploads/${id.toHexString()}/inline%201.png`
    const made = await addTicket(desk.db, {
      comments: [{ comment: `<p>x <img src="https://desk.example.com${link}"> y</p>` }],
    })
    await put(`public/uploads/${id.toHexString()}/inline 1.png`)
    const record = await desk.one('ticket', made.id)
    const at = ['conversations', made.id] as const
    const redacted = await desk.apply([[record, editing(record, [set(at, 'subject', 'x')])]])
    expect(redacted[0]?.result).toBe('applied')
    expect(await isThere(`public/uploads/${id.toHexString()}/inline 1.png`)).toBe(true)
    const again = await desk.one('ticket', made.id)
    const change = editing(again, [relink(at, 'person', 'a'.repeat(64))])
    expect(await desk.apply([[again, change]])).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect(await isThere(`public/uploads/${id.toHexString()}/inline 1.png`)).toBe(false)
    const after = await desk.db.collection('conversations').findOne({ _id: made.id })
    expect(after?.comments).toEqual([{ comment: '<p>x <img src=""> y</p>' }])
  })

  test('the value of an avatar goes, a file that belongs to everybody stays', async () => {
    const [own, shared] = [new ObjectId(), new ObjectId()]
    await desk.db.collection('people').insertMany([
      { _id: own, name: 'Eva', email: 'eva@example.com', avatar: 'eva.png' },
      { _id: shared, name: 'Ove', email: 'ove@example.com', avatar: 'default.png' },
    ])
    await put('public/avatars/eva.png')
    await put('public/avatars/default.png')
    const records = await desk.read('contact', own, shared)
    const ids = [own, shared] as const
    const outcomes = await desk.apply(
      records.map(
        (record, index) =>
          [record, editing(record, [removeFile(['people', ids[index] ?? own], 'avatar')])] as const,
      ),
    )
    expect(outcomes).toMatchObject([{ unreachable: [] }, { unreachable: [] }])
    expect(await readdir(join(root, 'public/avatars'))).toEqual(['default.png'])
    expect(await desk.db.collection('people').findOne({ _id: own })).not.toHaveProperty('avatar')
  })
})

describe('what cannot be reached is counted, the record is written', () => {
  const cases: readonly [string, string, string][] = [
    ['a file that is gone', '/uploads/none.pdf', 'file:missing'],
    ['a way out of the root', '/../../../../etc/passwd', 'file:outside'],
    ['a way out inside a name', '/uploads/../../../outside.txt', 'file:outside'],
    ['a link out of the root', '/uploads/link/secret.txt', 'file:outside'],
    ['a folder', '/uploads', 'file:denied'],
    ['the root itself', '/..', 'file:outside'],
    ['somebody else’s server', 'https://cdn.example.com/anna.pdf', 'file:elsewhere'],
  ]
  test.each(cases)('%s', async (_, path, code) => {
    await put('secret.txt', outside)
    await put('public/uploads/any.txt')
    await symlink(outside, join(root, 'public/uploads/link')).catch(() => undefined)
    const { id } = await addTicket(desk.db, { attachments: [{ name: 'x', path }] })
    const record = await desk.one('ticket', id)
    const change = editing(record, [removeFile(['conversations', id], 'attachments.0.path')])
    expect(await desk.apply([[record, change]])).toMatchObject([{ result: 'applied', unreachable: [code] }])
    expect(await attachments(id)).toEqual([])
    expect(await isThere('secret.txt', outside)).toBe(true)
    expect(await isThere('public/uploads/any.txt')).toBe(true)
  })

  test('the files root is not there: nothing is made in its place', async () => {
    const nowhere = join(outside, 'none')
    const bare = await openDesk(url, chatMap, nowhere)
    const { id } = await addTicket(desk.db)
    const record = await bare.one('ticket', id)
    const change = editing(record, [removeFile(['conversations', id], 'attachments.0.path')])
    expect(await bare.apply([[record, change]])).toMatchObject([{ unreachable: ['file:no-root'] }])
    expect(await readdir(outside)).not.toContain('none')
  })

  test('no files root is known', async () => {
    const bare = await openDesk(url, chatMap)
    const { id } = await addTicket(desk.db)
    const record = await bare.one('ticket', id)
    const change = editing(record, [removeFile(['conversations', id], 'attachments.0.path')])
    expect(await bare.apply([[record, change]])).toMatchObject([
      { result: 'applied', unreachable: ['file:no-root'] },
    ])
  })
})

describe('a crash between the database and the disk', () => {
  const note = async (id: ObjectId, path: string): Promise<string> => {
    const text = [
      {
        collection: 'conversations',
        id: { $oid: id.toHexString() },
        named: path,
        place: { on: 'disk', path: `public${path}` },
      },
    ]
    await mkdir(join(root, '.gallra'), { recursive: true })
    await writeFile(join(root, '.gallra', `${id.toHexString()}.json`), JSON.stringify(text))
    return `${id.toHexString()}.json`
  }

  /** As a process that starts anew. */
  const started = (): Promise<Desk> => openDesk(url, chatMap, root)

  test('files that nothing names any more go before the next process writes', async () => {
    const { id, folder, record } = await withFiles()
    const name = await note(id, `/uploads/${id.toHexString()}/anna.pdf`)
    await desk.db.collection('conversations').deleteOne({ _id: id })
    await (await started()).apply([[record, editing(record, [])]])
    expect(await readdir(join(root, folder))).toEqual(['log.txt'])
    expect(await readdir(join(root, '.gallra'))).not.toContain(name)
  })

  test('files that are still named wait for their record', async () => {
    const { id, folder, record } = await withFiles()
    const name = await note(id, `/uploads/${id.toHexString()}/anna.pdf`)
    await (await started()).apply([[record, editing(record, [])]])
    expect((await readdir(join(root, folder))).sort()).toEqual(['anna.pdf', 'log.txt'])
    expect(await readdir(join(root, '.gallra'))).toContain(name)
    await desk.apply([[record, deleting(record)]])
    await (await started()).apply([[record, editing(record, [])]])
    expect(await readdir(join(root, '.gallra'))).not.toContain(name)
  })

  test('half a note, written before anything else, is dropped', async () => {
    const { record, folder } = await withFiles()
    await mkdir(join(root, '.gallra'), { recursive: true })
    await writeFile(join(root, '.gallra', 'half.json'), '[{"collection":"conv')
    await (await started()).apply([[record, editing(record, [])]])
    expect(await readdir(join(root, '.gallra'))).not.toContain('half.json')
    expect((await readdir(join(root, folder))).sort()).toEqual(['anna.pdf', 'log.txt'])
  })
})

describe('in GridFS', () => {
  const upload = async (bucket: GridFSBucket, name: string): Promise<ObjectId> => {
    const stream = bucket.openUploadStream(name)
    await new Promise((resolve, reject) => stream.end('Anna', () => resolve(undefined)).on('error', reject))
    return stream.id
  }

  test.each(['id', 'filename'] as const)('a file named by its %s goes with its chunks', async by => {
    const grid = await openDesk(gridUrl, gridMap(by))
    const bucket = new GridFSBucket(grid.db, { bucketName: 'uploads' })
    const [own, other] = [await upload(bucket, `anna-${by}.pdf`), await upload(bucket, 'other.pdf')]
    const named = by === 'id' ? own : `anna-${by}.pdf`
    const made = await addTicket(grid.db, {
      attachments: [
        { name: 'x', path: named },
        { name: 'y', path: by === 'id' ? new ObjectId().toHexString() : 'none.pdf' },
      ],
    })
    const record = await grid.one('ticket', made.id)
    const at = ['conversations', made.id] as const
    const change = editing(record, [
      removeFile(at, 'attachments.0.path'),
      removeFile(at, 'attachments.1.path'),
    ])
    expect(await grid.apply([[record, change]])).toMatchObject([
      { result: 'applied', unreachable: ['gridfs:missing'] },
    ])
    expect(await bucket.find({ _id: own }).toArray()).toEqual([])
    expect(await grid.db.collection('uploads.chunks').countDocuments({ files_id: own })).toBe(0)
    expect(await grid.db.collection('uploads.chunks').countDocuments({ files_id: other })).toBe(1)
  })
})
