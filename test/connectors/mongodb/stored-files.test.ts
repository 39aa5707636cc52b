import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { GridFSBucket, ObjectId } from 'mongodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StoreRecord } from '../../../src/tickets/record.ts'
import { mongoServer } from '../../support/servers.ts'
import { never } from './open-database.ts'
import { chatMap, gridMap } from './write/chat.ts'
import { addTicket, type Desk, fillDesk, openDesk } from './write/desk.ts'

const root = await mkdtemp(join(tmpdir(), 'gallra-stored-'))
const outside = await mkdtemp(join(tmpdir(), 'gallra-elsewhere-'))
const [url, gridUrl] = [await mongoServer(), await mongoServer()]
let desk: Desk

beforeAll(async () => {
  desk = await openDesk(url, chatMap, root)
  await fillDesk(desk.db)
})
afterAll(async () => {
  await rm(root, { recursive: true })
  await rm(outside, { recursive: true })
})

const put = async (path: string, text: string, base = root): Promise<void> => {
  await mkdir(dirname(join(base, path)), { recursive: true })
  await writeFile(join(base, path), text)
}

const filesIn = ({ connector }: Desk, record: StoreRecord, pattern: RegExp) =>
  record.fields
    .filter(({ path, document }) => document.startsWith('conversations/') && pattern.test(path))
    .flatMap(field => connector.storedFiles(record, field))

const textOf = async (stream: AsyncIterable<Uint8Array>): Promise<string> => {
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts).toString()
}

test('attachments on disk, with their size; what is not there is missing', async () => {
  const { id } = await addTicket(desk.db)
  await put(`public/uploads/${id.toHexString()}/anna.pdf`, 'the first')
  const record = await desk.one('ticket', id)
  const [first, second] = filesIn(desk, record, /attachments\.\d+\.path/u)
  expect(first?.name).toBe('anna.pdf')
  expect(await first?.size(never)).toEqual({ bytes: 9 })
  expect(first && (await textOf(first.read(never)))).toBe('the first')
  expect(await second?.size(never)).toEqual({ problem: 'missing' })
})

describe('what leads out', () => {
  const attachedAt = async (path: string) => {
    const { id } = await addTicket(desk.db, { attachments: [{ name: 'x', path }] })
    return filesIn(desk, await desk.one('ticket', id), /attachments\.\d+\.path/u)[0]
  }

  test.each(['../../etc/passwd', '/uploads/../../secret.txt', '/uploads/..%2f..%2fsecret.txt/../../../../x'])(
    '%s is refused',
    async path => {
      const file = await attachedAt(path)
      expect(await file?.size(never)).toEqual({ problem: expect.stringMatching(/outside|missing/u) })
    },
  )

  test('a symbolic link is not followed', async () => {
    await put('key.pem', 'secret', outside)
    await mkdir(join(root, 'public/uploads/links'), { recursive: true })
    await symlink(join(outside, 'key.pem'), join(root, 'public/uploads/links/a.pem'))
    await symlink(outside, join(root, 'public/uploads/links/folder'))
    const [file, below] = [
      await attachedAt('/uploads/links/a.pem'),
      await attachedAt('/uploads/links/folder/key.pem'),
    ]
    expect(await file?.size(never)).toEqual({ problem: 'outside' })
    expect(await below?.size(never)).toEqual({ problem: 'outside' })
  })

  test('an address on the web is somebody else’s server', async () => {
    expect(await (await attachedAt('https://files.example.com/a.pdf'))?.size(never)).toEqual({
      problem: 'elsewhere',
    })
  })
})

test('links in texts lead into the ticket’s own folder, and into nobody else’s', async () => {
  const id = new ObjectId()
  const [own, other] = [
    `/uploads/${id.toHexString()}/photo%201.png`,
    '/uploads/65f000000000000000000001/x.png',
  ]
  await addTicket(desk.db, {
    _id: id,
    comments: [{ comment: `<p><img src="${own}"> <img src="${other}"> <img src="${own}"></p>` }],
  })
  await put(`public/uploads/${id.toHexString()}/photo 1.png`, 'photo')
  await put(`public${other}`, 'somebody else')
  const files = filesIn(desk, await desk.one('ticket', id), /comments/u)
  expect(files.map(({ name }) => name)).toEqual(['photo 1.png', 'x.png'])
  expect(await Promise.all(files.map(file => file.size(never)))).toEqual([
    { bytes: 5 },
    { problem: 'outside' },
  ])
})

test('files in GridFS come in pieces', async () => {
  const grid = await openDesk(gridUrl, gridMap('id'))
  await fillDesk(grid.db)
  const bucket = new GridFSBucket(grid.db, { bucketName: 'uploads' })
  const stream = bucket.openUploadStream('anna.pdf')
  await new Promise(done => stream.end('in the grid', () => done(undefined)))
  const there = await addTicket(grid.db, { attachments: [{ name: 'anna.pdf', path: stream.id }] })
  const gone = await addTicket(grid.db, { attachments: [{ name: 'anna.pdf', path: new ObjectId() }] })
  const [file] = filesIn(grid, await grid.one('ticket', there.id), /attachments\.\d+\.path/u)
  expect(await file?.size(never)).toEqual({ bytes: 11 })
  expect(file && (await textOf(file.read(never)))).toBe('in the grid')
  const [missing] = filesIn(grid, await grid.one('ticket', gone.id), /attachments\.\d+\.path/u)
  expect(await missing?.size(never)).toEqual({ problem: 'missing' })
})
