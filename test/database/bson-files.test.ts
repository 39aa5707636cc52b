import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BSON, Long, ObjectId } from 'mongodb'
import { afterAll, expect, it } from 'vitest'
import { readBson, writeBson } from '../../src/database/bson-files.ts'

const folder = await mkdtemp(join(tmpdir(), 'gallra-bson-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const documents = Array.from({ length: 300 }, (_, index) => ({
  _id: new ObjectId(),
  n: index,
  wide: Long.fromNumber(2 ** 60),
  text: 'å'.repeat(index * 40),
}))
const raw = documents.map(document => Buffer.from(BSON.serialize(document)))

async function* stream() {
  yield* raw
}

const read = async (path: string): Promise<Buffer[]> => {
  const all: Buffer[] = []
  for await (const each of readBson(path)) all.push(Buffer.from(each))
  return all
}

it('documents come back byte for byte from a file that only its owner can read', async () => {
  const path = join(folder, 'all.bson')
  const { documents: count, bytes } = await writeBson(path, 'all', stream())
  expect([count, bytes]).toEqual([raw.length, Buffer.concat(raw).length])
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(Buffer.concat(await read(path)).equals(Buffer.concat(raw))).toBe(true)
  expect(await read(path)).toHaveLength(raw.length)
  await expect(writeBson(path, 'all', stream())).rejects.toMatchObject({ code: 'EEXIST' })
})

it.each([
  ['cut short', Buffer.concat(raw).subarray(0, -2)],
  ['with a length that no document has', Buffer.concat([raw[0] ?? Buffer.alloc(0), Buffer.alloc(40, 0xff)])],
  ['of text', Buffer.from('not BSON at all, and long enough for a length')],
  ['of three bytes', Buffer.from('abc')],
])('a file %s ends with what is no document', async (name, content) => {
  const path = join(folder, `${name}.bson`)
  await writeFile(path, content)
  const last = (await read(path)).at(-1) ?? Buffer.alloc(0)
  expect(last.length < 5 || last.readInt32LE(0) !== last.length).toBe(true)
})
