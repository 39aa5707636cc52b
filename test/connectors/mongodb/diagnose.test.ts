import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Diagnosis } from '../../../src/connectors/connector.ts'
import type { DataMapInput } from '../../../src/connectors/mongodb/data-map.ts'
import { createReader } from '../../../src/connectors/mongodb/reader.ts'
import type { RecordQuery } from '../../../src/tickets/filter.ts'
import { mongoServer } from '../../support/servers.ts'
import { chatMap, fillChat } from './chat-desk.ts'
import { databases, never, partsOf } from './open-database.ts'

const db = databases(await mongoServer())('doctor')
const query: RecordQuery = {
  rules: [{ categories: '*', clock: 'closed_at', before: new Date('2025-01-01T00:00:00Z') }],
}

const diagnose = async (map: DataMapInput, filesRoot?: string): Promise<Map<string, Diagnosis>> => {
  const parts = partsOf(db, map, filesRoot === undefined ? {} : { filesRoot })
  const all = await createReader(parts).diagnose(query, never)
  return new Map(all.map(each => [each.check, each]))
}

beforeEach(() => fillChat(db))

describe('what doctor says of a desk', () => {
  it('is well where the map fits', async () => {
    const found = await diagnose(chatMap)
    expect(found.get('replica set')).toMatchObject({ ok: true })
    expect(found.get('collections of the data map')).toMatchObject({ ok: true, detail: 'all there' })
    expect(found.get('unmapped collections')).toMatchObject({ ok: true })
    expect(found.get('fields of conversations')).toMatchObject({ ok: true })
    expect(found.get('unmapped text in conversations')).toMatchObject({ ok: true })
    expect(found.get('cost of a plan')?.detail).toMatch(
      /^2 of 3 tickets may be due; 3 read to find them, in \d+ ms$/u,
    )
  })

  it('names collections that nobody mapped, with what to do', async () => {
    await db.collection('transcripts').insertOne({ text: 'x' })
    const found = await diagnose({ ...chatMap, ignore: ['departments'] })
    expect(found.get('unmapped collections')).toMatchObject({
      ok: false,
      detail: 'transcripts',
      fix: expect.stringContaining('ignore'),
    })
  })

  it('tells that the tickets are not there at all', async () => {
    const found = await diagnose({ ...chatMap, tickets: { ...chatMap.tickets, collection: 'tickets' } })
    expect(found.get('collections of the data map')).toMatchObject({
      ok: false,
      detail: 'not there: tickets',
    })
    expect(found.has('cost of a plan')).toBe(false)
  })

  it('finds paths that lead nowhere and text that has no class, without telling what it says', async () => {
    const secret = 'Eva Testsson, Storgatan 1'
    await db.collection('conversations').updateMany(
      {},
      {
        $set: {
          summary: secret,
          notes: [{ text: secret }],
          people: { 'eva@example.org': { said: secret } },
        },
      },
    )
    const map = { ...chatMap, tickets: { ...chatMap.tickets, status: { path: 'stat', closed: ['closed'] } } }
    const found = await diagnose(map as DataMapInput)
    expect(found.get('fields of conversations')).toMatchObject({
      ok: false,
      detail: expect.stringContaining('stat'),
    })
    expect(found.get('unmapped text in conversations')?.detail).toBe(
      'notes[].text, people.*.said, state, summary',
    )
    expect(JSON.stringify([...found.values()])).not.toMatch(/Eva|Storgatan/u)
  })

  it('counts keys that stand in no table', async () => {
    expect((await diagnose(chatMap)).get('keys of category')).toMatchObject({
      ok: false,
      detail: '1 of 3 keys stand in no row of departments',
    })
  })

  it('asks for an index where a join reads a big collection in full', async () => {
    await db.collection('messages').insertMany(Array.from({ length: 5000 }, () => ({ roomId: 'x' })))
    const check = 'index messages.roomId'
    const missing = (await diagnose(chatMap)).get(check)
    expect(missing).toMatchObject({
      ok: false,
      fix: 'db.getCollection("messages").createIndex({ "roomId": 1 })',
    })
    await db.collection('messages').createIndex({ roomId: 1, at: 1 })
    expect((await diagnose(chatMap)).get(check)).toMatchObject({ ok: true })
    expect((await diagnose(chatMap)).get('index audit_log.doc._id')).toMatchObject({
      ok: true,
      detail: expect.stringContaining('few'),
    })
  })

  it('passes on where copies are out of reach, and that files are', async () => {
    const map: DataMapInput = { ...chatMap, elsewhere: ['Backups.'], files: { folder: 'uploads/{id}' } }
    expect((await diagnose(map)).get('elsewhere')).toMatchObject({ detail: 'Backups.' })
    expect((await diagnose(map)).get('files on disk')).toMatchObject({ ok: false })
    expect((await diagnose(map, '/srv/desk')).get('files on disk')).toMatchObject({ ok: false })
    const root = await mkdtemp(join(tmpdir(), 'desk-'))
    expect((await diagnose(map, root)).get('files on disk')).toMatchObject({ ok: false })
    await mkdir(join(root, 'uploads'))
    expect((await diagnose(map, root)).get('files on disk')).toMatchObject({ ok: true })
  })

  it('warns of keys that are of no known type', async () => {
    await db.collection('conversations').insertOne({ _id: { a: 1 } as never })
    expect((await diagnose(chatMap)).get('keys of tickets')).toMatchObject({ ok: false })
  })
})
