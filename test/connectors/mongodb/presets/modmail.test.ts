import type { Db } from 'mongodb'
import { describe, expect, it } from 'vitest'
import { dataMapSchema } from '../../../../src/connectors/mongodb/data-map.ts'
import { ticketFacts } from '../../../../src/connectors/mongodb/facts.ts'
import { modmail } from '../../../../src/connectors/mongodb/presets/modmail.ts'
import { recordId } from '../../../../src/tickets/ids.ts'
import { readingContract } from '../../../contract/connector-contract.ts'
import { connectorWriteContract } from '../../../contract/connector-write-contract.ts'
import {
  addThread,
  asa,
  asaSpellings,
  erik,
  fillDesk,
  moderator,
  rawStatistics,
  thread,
} from './modmail-desk.ts'
import { bytesOf, openPreset, placesWith } from './preset-world.ts'

const map = dataMapSchema.parse(modmail)
const tables = { rows: new Map(), agentRoles: [], ordinaryRole: undefined }
const anonymise = { action: 'anonymise', 'free-text': 'redact', 'coarsen-times': 'none' } as const
const redact = { action: 'redact', operator: 'replace' } as const
const others = (bytes: ReadonlyMap<string, string>) =>
  [...bytes].filter(([key]) => !key.includes('aaa111')).sort()
const logs = (db: Db) => db.collection<{ _id: string }>('logs')

describe('a Modmail thread', () => {
  it.each([
    ['closed, at a date that is a text', {}, new Date('2024-01-03T10:00:00.654Z')],
    ['closed at its last message, without a date', { closed_at: null }, new Date('2024-01-03T09:00:05.123Z')],
    ['open', { open: true, closed_at: null }, undefined],
  ] as const)('is %s', (_, change, expected) => {
    const facts = ticketFacts(map.tickets, thread('k', asa, change), tables)
    expect(facts.clocks.closed_at).toEqual(expected)
    expect(facts.closed).toBe(expected !== undefined)
  })

  it('is first answered by a moderator', async () => {
    const world = await openPreset(modmail)
    await fillDesk(world.db)
    expect(await world.read('ticket', 'aaa111')).toMatchObject({
      facts: { category: '701234567890123461', requester: asa.id },
      statistics: { messages: 4, firstResponseMinutes: 60, resolutionMinutes: 2880 },
    })
  })

  it('is known to `doctor` in all its collections and texts', async () => {
    const world = await openPreset(modmail)
    await fillDesk(world.db)
    const told = await world.connector.diagnose({ rules: [] }, new AbortController().signal)
    const unmapped = told.filter(({ check }) => check.startsWith('unmapped'))
    expect(unmapped.length).toBeGreaterThan(2)
    expect(unmapped.flatMap(({ check, ok, detail }) => (ok ? [] : [`${check}: ${detail}`]))).toEqual([])
  })

  it('leaves no place unmapped that names its member', async () => {
    const world = await openPreset(modmail)
    await fillDesk(world.db)
    const { fields } = await world.read('ticket', 'aaa111')
    const mapped = new Set(
      fields.flatMap(({ document, path, class: of }) => (of === 'technical' ? [] : [`${document} ${path}`])),
    )
    const named = await placesWith(world.db, asaSpellings)
    expect(named.length).toBeGreaterThan(15)
    expect(named.filter(place => !mapped.has(place))).toEqual([])
  })

  it.each([
    ['redacted', redact],
    ['anonymised', anonymise],
  ] as const)('%s names the member nowhere, with notes, and moderators as before', async (_, spec) => {
    const world = await openPreset(modmail)
    await fillDesk(world.db)
    const [before, statistics] = [await bytesOf(world.db), await rawStatistics(world.db)]
    expect(await world.act('ticket', 'aaa111', spec)).toMatchObject({ result: 'applied' })
    const left = await placesWith(world.db, asaSpellings)
    // Redacting leaves files where they are.
    expect(left.filter(place => spec === anonymise || !/attachments\.0\.url$/u.test(place))).toEqual([])
    expect(await rawStatistics(world.db)).toEqual(statistics)
    expect(others(await bytesOf(world.db))).toEqual(others(before))
    const after = await logs(world.db).findOne({ _id: 'aaa111' })
    expect(after).toMatchObject({
      closer: moderator,
      messages: [{}, { author: moderator }, {}, { content: 'Löst.' }],
    })
  })

  it.each([
    ['redacted', redact],
    ['anonymised', anonymise],
  ] as const)(
    '%s keeps one name for one member within a run, so that threads can be told apart',
    async (_, spec) => {
      const world = await openPreset(modmail)
      await fillDesk(world.db)
      await world.act('ticket', 'aaa111', spec)
      await world.act('ticket', 'eee111', spec)
      const notes = await world.db.collection('notes').find().sort({ _id: 1 }).toArray()
      const threads = await logs(world.db).find().toArray()
      const ids = threads.map(each => (each as unknown as { recipient: { id: string } }).recipient.id)
      expect(ids).toEqual([1, 2].map(() => expect.stringMatching(/^anon-[0-9a-f]{16}$/)))
      expect(new Set(ids).size).toBe(2)
      expect(notes.map(each => each.recipient)).toEqual(ids)
      expect(threads[0]).toMatchObject({
        creator: { id: ids[0] },
        messages: [{ author: { id: ids[0] } }, {}, {}, {}],
      })
    },
  )

  it('tells that Discord’s attachments are out of reach, and takes their entries', async () => {
    const world = await openPreset(modmail)
    await fillDesk(world.db)
    const outcome = await world.act('ticket', 'aaa111', anonymise)
    expect(outcome).toMatchObject({ unreachable: ['file:elsewhere'] })
    expect(await logs(world.db).findOne({ _id: 'aaa111' })).toMatchObject({
      messages: [{ attachments: [] }, {}, {}, {}],
    })
  })

  it('is deleted with the notes on the member', async () => {
    const world = await openPreset(modmail)
    await fillDesk(world.db)
    const before = await bytesOf(world.db)
    expect(await world.act('ticket', 'aaa111', { action: 'delete' })).toMatchObject({ result: 'applied' })
    expect(await placesWith(world.db, [...asaSpellings, 'aaa111'])).toEqual([])
    expect([...(await bytesOf(world.db))].sort()).toEqual(others(before))
  })
})

readingContract('Modmail', async () => {
  const { db, connector } = await openPreset(modmail)
  await fillDesk(db)
  await addThread(db, 'bbb111', asa, { open: true, closed_at: null, closer: null })
  await addThread(db, 'ccc111', erik, { closed_at: null, messages: [] })
  await addThread(db, 'ddd111', erik, {
    created_at: '2023-05-01 10:00:00.5',
    guild_id: '2',
    recipient: { id: '1' },
  })
  const update = (id: string, change: object) => () => logs(db).updateOne({ _id: id }, change)
  return {
    connector,
    ids: { ticket: ['aaa111', 'bbb111', 'ccc111', 'ddd111', 'eee111'], contact: [] },
    deskWrites: [
      { what: 'opened', kind: 'ticket', id: 'aaa111', write: update('aaa111', { $set: { open: true } }) },
      {
        what: 'written in',
        kind: 'ticket',
        id: 'eee111',
        write: update('eee111', { $push: { messages: { content: 'x', timestamp: '2024-02-01 10:00:00' } } }),
      },
    ],
    remove: (_, id) => logs(db).deleteOne({ _id: id }),
  }
})

connectorWriteContract('Modmail', async () => {
  const { db, connector } = await openPreset(modmail)
  let made = 0
  const update = (id: string, change: object) => logs(db).updateOne({ _id: id }, change)
  return {
    connector,
    holdTag: 'Legal-Hold',
    addTicket: async word => {
      made += 1
      await addThread(db, `key${made}`, { ...erik, id: `39${made}`, real: word })
      return recordId(`key${made}`)
    },
    write: {
      comment: id =>
        update(id, { $push: { messages: { content: 'new', timestamp: '2024-02-01 10:00:00' } } }),
      reopen: id => update(id, { $set: { open: true } }),
      hold: id => update(id, { $push: { tags: 'legal-hold' } }),
    },
  }
}, ['ticket'])
