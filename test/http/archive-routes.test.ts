import { randomBytes } from 'node:crypto'
import rateLimit from '@fastify/rate-limit'
import fastify from 'fastify'
import { unzipSync } from 'fflate'
import { exportJWK, generateKeyPair } from 'jose'
import { MongoClient } from 'mongodb'
import { afterAll, expect, test } from 'vitest'
import { openDatabase } from '../../src/database/open-database.ts'
import { archiveRoutes } from '../../src/http/archive-routes.ts'
import { createRequestKeys } from '../../src/keys/request-keys.ts'
import { createSeals } from '../../src/keys/seal.ts'
import { createArchiveDesk, deliverArchive } from '../../src/requests/archive/deliver-archive.ts'
import { deliveryKey } from '../../src/requests/archive/delivery-key.ts'
import { openWithKey } from '../../src/requests/archive/seal-archive.ts'
import { requestId } from '../../src/requests/model.ts'
import { requestSettings } from '../../src/requests/settings.ts'
import { recordId } from '../../src/tickets/ids.ts'
import { requestOf } from '../requests/archive/archive-input.ts'
import { fileDatabase } from '../support/lent-database.ts'
import { inventDesk } from '../support/memory-desk.ts'
import { store } from '../support/memory-records.ts'
import { nobody } from '../support/nobody.ts'
import { createWorld, signal, today } from '../support/run-world.ts'

const url = await fileDatabase()
const database = await openDatabase(url)
const client = await new MongoClient(url).connect()
const master = randomBytes(32)
const keys = await createRequestKeys(master, createSeals(master, 'keys.json'))
const world = createWorld(inventDesk(20))
const context = {
  run: { ...world.context, random: (bytes: number) => randomBytes(bytes) },
  settings: requestSettings.parse({}),
  keys,
  archives: database.archives,
}
const failures: unknown[] = []
const app = fastify()
await app.register(rateLimit, { global: false })
await app.register(archiveRoutes({ desk: createArchiveDesk(context), failed: error => failures.push(error) }))
afterAll(async () => {
  await app.close()
  await client.close()
  await database[Symbol.asyncDispose]()
})

const records = [
  {
    store,
    kind: 'ticket' as const,
    id: recordId('ticket-0000'),
    role: 'own' as const,
    by: ['id' as const],
    doubtful: false,
  },
]

let numbers = 0
const deliver = (
  more: Partial<typeof nobody> = {},
  id = `req-2026-11-20-${String(++numbers).padStart(12, '0')}`,
) =>
  deliverArchive(
    context,
    {
      request: requestOf({ id: requestId(id) }),
      subject: { ...nobody, names: ['Anna Berg'], ...more },
      records,
      policies: [],
    },
    signal,
  )

const ask = (method: 'GET' | 'POST', path: string, from = '192.0.2.1') =>
  app.inject({
    method,
    url: path,
    remoteAddress: from,
    headers: {
      'accept-language': 'sv-SE,sv;q=0.9',
      ...(method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    },
  })

test('a link shows a page and burns nothing; its button gives the archive once, and then it is erased', async () => {
  const { path, token } = await deliver()
  for (const _ of [1, 2, 3, 4, 5]) {
    const page = await ask('GET', path, '192.0.2.9')
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('<button type="submit">Hämta</button>')
    expect(page.headers['referrer-policy']).toBe('no-referrer')
    expect(page.headers['cache-control']).toBe('no-store')
  }
  const given = await ask('POST', path)
  expect(given.statusCode).toBe(200)
  expect(given.headers['content-disposition']).toMatch(/^attachment; filename="req-[\w-]+\.zip"$/u)
  expect(Object.keys(unzipSync(given.rawPayload))).toContain('data.json')
  await expect.poll(() => database.archives.find([keys.digest('archive', token)], today)).toBeUndefined()
  expect(await client.db().collection('archivePieces').countDocuments()).toBe(0)
  expect((await ask('POST', path)).statusCode).toBe(404)
  expect(failures).toEqual([])
})

test('unknown, expired, taken and malformed links have one answer', async () => {
  const [one, other] = [
    await ask('GET', `/archives/${'A'.repeat(22)}`),
    await ask('GET', '/archives/x', '192.0.2.2'),
  ]
  const { path } = await deliver()
  // The letter names 2 December, which ends in Stockholm an hour before it does in UTC.
  world.setClock(new Date('2026-12-02T22:59:59Z'))
  expect((await ask('GET', path, '192.0.2.3')).statusCode).toBe(200)
  world.setClock(new Date('2026-12-02T23:00:00Z'))
  const expired = await ask('POST', path, '192.0.2.3')
  world.setClock(today)
  expect([one, other, expired].map(({ statusCode }) => statusCode)).toEqual([404, 404, 404])
  expect(new Set([one, other, expired].map(({ body }) => body)).size).toBe(1)
})

test('what is stored says nothing and opens with nothing that is stored', async () => {
  const { token } = await deliver()
  const stored = JSON.stringify([
    await client.db().collection('archives').find().toArray(),
    (await client.db().collection('archivePieces').find().toArray()).map(({ bytes }) =>
      bytes.toString('latin1'),
    ),
  ])
  for (const secret of [token, 'Anna', 'PK\u0003\u0004', 'data.json']) expect(stored).not.toContain(secret)
})

test('made twice, the one that the letter tells of stays, whichever was made first', async () => {
  const id = 'req-2026-11-20-aaaaaaaaaaaa'
  const [told, other] = [await deliver({}, id), await deliver({}, id)]
  await database.archives.keepOnly(told.id, requestId(id))
  expect((await ask('GET', told.path, '192.0.2.4')).statusCode).toBe(200)
  expect((await ask('GET', other.path, '192.0.2.4')).statusCode).toBe(404)
})

test('sealed to the key of the person, nobody else reads what is given out', async () => {
  const pair = await generateKeyPair('ECDH-ES+A256KW', { crv: 'X25519', extractable: true })
  const { path } = await deliver({ deliverTo: deliveryKey.parse(await exportJWK(pair.publicKey)) })
  const given = await ask('POST', path, '192.0.2.5')
  expect(given.headers['content-disposition']).toContain('.zip.sealed"')
  expect(given.rawPayload.subarray(0, 15).toString()).toBe('GALLRA-SEALED/1')
  const parts: Uint8Array[] = []
  const content = (async function* () {
    yield given.rawPayload
  })()
  for await (const part of openWithKey(content, await exportJWK(pair.privateKey))) parts.push(part)
  expect(Object.keys(unzipSync(Buffer.concat(parts)))).toContain('index.html')
})

test('what ran out is erased, with what a crash left behind', async () => {
  await deliver()
  const later = new Date(today.getTime() + 8 * 86_400_000)
  const pieces = client.db().collection('archivePieces')
  await pieces.insertOne({ archive: 'archive-half', number: 0 })
  await database.archives.eraseExpired(later)
  expect(
    await client
      .db()
      .collection('archives')
      .countDocuments({ expiresAt: { $lte: later } }),
  ).toBe(0)
  const ahead = new Date(Date.now() + 2 * 86_400_000)
  await database.archives.eraseExpired(ahead)
  expect(await pieces.countDocuments({ archive: 'archive-half' })).toBe(0)
})

test('guessing is slowed down', async () => {
  const codes: number[] = []
  for (let number = 0; number < 22; number++)
    codes.push((await ask('GET', `/archives/${String(number).padStart(22, '0')}`, '192.0.2.99')).statusCode)
  expect(codes.at(-1)).toBe(429)
})
