import type { Document } from 'mongodb'
import { beforeAll, describe, expect, it } from 'vitest'
import { dataMapSchema } from '../../../../src/connectors/mongodb/data-map.ts'
import { ticketFacts } from '../../../../src/connectors/mongodb/facts.ts'
import { loadTables, type Tables } from '../../../../src/connectors/mongodb/lookups.ts'
import { presets } from '../../../../src/connectors/mongodb/presets/list.ts'
import { rocketchat } from '../../../../src/connectors/mongodb/presets/rocketchat.ts'
import { bytesOf, openPreset, type PresetWorld, placesWith } from './preset-world.ts'
import { addOpenInquiry, addTranscript, fillDesk, rawStatistics } from './rocketchat-desk.ts'
import { openRoom, room } from './rocketchat-documents.ts'
import { agent, asa, asaSpellings, at, erik, type Stored } from './rocketchat-persons.ts'

const map = dataMapSchema.parse(presets.rocketchat)
const anonymise = { action: 'anonymise', 'free-text': 'redact', 'coarsen-times': 'none' } as const
const redact = { action: 'redact', operator: 'replace' } as const

/** Without her keys, which redacting leaves, as it leaves all links. */
const words = asaSpellings.filter(each => ![asa.token, asa.visitor].includes(each))
const personsOwn = /^(?:rocketchat_livechat_visitor|rocketchat_livechat_contact)\//u
const eriks = (bytes: ReadonlyMap<string, string>): [string, string][] =>
  [...bytes].filter(([key]) => /rErik|GENERAL|0000e[12]|users|dept|prio|From_Email/u.test(key)).sort()

describe('a Rocket.Chat room', () => {
  let world: PresetWorld
  let tables: Tables
  beforeAll(async () => {
    world = await openPreset(rocketchat)
    await fillDesk(world.db)
    tables = await loadTables(world.db, map)
  })

  it.each([
    ['closed, with the date it was closed', {}, at('2024-01-05')],
    ['closed at its last message, where the date is missing', { closedAt: undefined }, at('2024-01-02')],
    ['open, whatever an earlier closing left', { open: true }, undefined],
  ] as const)('is %s', (_, change, expected) => {
    const facts = ticketFacts(map.tickets, room('r', asa, change), tables)
    expect(facts.clocks.closed_at).toEqual(expected)
    expect(facts.closed).toBe(expected !== undefined)
  })

  it('is called by the names that policies use, and is counted as the dashboards count', async () => {
    const record = await world.read('ticket', 'rAsa')
    expect(record).toMatchObject({
      facts: {
        category: 'Billing',
        channel: 'widget',
        priority: 'High',
        tags: ['refund'],
        custom: { plan: 'gold' },
        requester: asa.visitor,
      },
      statistics: { agent: agent._id, messages: 10, firstResponseMinutes: 1440, resolutionMinutes: 5760 },
    })
  })

  it('is a ticket only where it is of the omnichannel', async () => {
    const never = new AbortController().signal
    expect(await world.connector.count('ticket', never)).toBe(2)
    expect((await world.connector.agents(never)).map(({ id, names }) => [id, names])).toEqual([
      [agent._id, [agent.name]],
    ])
  })

  it('is known to `doctor` in all its collections and texts', async () => {
    const never = new AbortController().signal
    const told = await world.connector.diagnose({ rules: [] }, never)
    const failing = told.filter(({ check, ok }) => check.startsWith('unmapped') && !ok)
    expect(told.filter(({ check }) => check.startsWith('unmapped')).length).toBeGreaterThan(3)
    expect(failing.map(({ check, detail }) => `${check}: ${detail}`)).toEqual([])
  })

  it('leaves no place unmapped that names its visitor, trees and points aside', async () => {
    const { fields } = await world.read('ticket', 'rAsa')
    const mapped = new Set(
      fields.flatMap(({ document, path, class: of }) =>
        of === 'technical' || of === 'statistic' ? [] : [`${document} ${path}`],
      ),
    )
    const named = (await placesWith(world.db, asaSpellings)).filter(place => !personsOwn.test(place))
    const missing = named.filter(
      place => !mapped.has(place) && !/(?:^|[. ])(?:md|descriptionMd)\.\d/u.test(place),
    )
    expect(named.length).toBeGreaterThan(60)
    expect(missing).toEqual([])
  })
})

describe('a redacted Rocket.Chat room', () => {
  it('names its visitor nowhere, keeps links and files, and leaves everybody else as they were', async () => {
    const world = await openPreset(rocketchat)
    await fillDesk(world.db)
    const [before, statistics] = [await bytesOf(world.db), await rawStatistics(world.db)]
    expect(await world.act('ticket', 'rAsa', redact)).toMatchObject({ result: 'applied', unreachable: [] })
    const left = await placesWith(world.db, words)
    expect(left.filter(place => !personsOwn.test(place))).toEqual([])
    expect(eriks(await bytesOf(world.db))).toEqual(eriks(before))
    expect(await rawStatistics(world.db)).toEqual(statistics)
    expect(await world.db.collection('rocketchat_uploads.files').countDocuments()).toBe(2)
    const stored = await world.db.collection<Stored>('rocketchat_uploads').findOne({ _id: 'rAsaupload' })
    expect(stored?.path).toMatch(/^\/ufs\/GridFS:Uploads\/.*\/faktura%20\[PERSON\]/u)
    const after = await world.db.collection('rocketchat_room').findOne({ fname: { $ne: erik.name }, t: 'l' })
    expect(after).toMatchObject({ v: { _id: asa.visitor }, servedBy: { username: agent.username } })
  })
})

describe('an anonymised Rocket.Chat room and its visitor', () => {
  let world: PresetWorld
  let before: Map<string, string>
  let statistics: unknown
  const started = new Date()
  beforeAll(async () => {
    world = await openPreset(rocketchat)
    await fillDesk(world.db)
    ;[before, statistics] = [await bytesOf(world.db), await rawStatistics(world.db)]
    for (const [kind, id] of [
      ['ticket', 'rAsa'],
      ['contact', asa.visitor],
    ] as const)
      expect(await world.act(kind, id, anonymise)).toMatchObject({ result: 'applied', unreachable: [] })
  })
  const message = (key: string) =>
    world.db.collection<Stored>('rocketchat_message').findOne({ _id: `rAsa${key}` })

  it('leave her name, address, phone, token and guest name nowhere in the database', async () => {
    const left = await placesWith(
      world.db,
      asaSpellings.filter(each => each !== asa.visitor),
    )
    expect(left).toEqual([])
  })

  it('leave her key to the records of herself alone', async () => {
    const left = await placesWith(world.db, [asa.visitor])
    expect(left.filter(place => !personsOwn.test(place))).toEqual([])
  })

  it('leave every number of the dashboards, and all other documents byte for byte', async () => {
    expect(await rawStatistics(world.db)).toEqual(statistics)
    expect(eriks(await bytesOf(world.db))).toEqual(eriks(before))
  })

  it('drop the tree of a text that has changed, for the desk to parse it again, and no other', async () => {
    expect(await message('m2')).not.toHaveProperty('md')
    expect(await message('m2')).toMatchObject({ msg: expect.stringContaining('[PERSON]') })
    expect(await message('m8')).toMatchObject({ md: [{ type: 'PARAGRAPH' }], u: agent, pinnedBy: agent })
  })

  it('keep agents in messages, transfers and quotes as they were', async () => {
    expect(await message('m6')).toMatchObject({ u: agent })
    expect(await message('m7')).toMatchObject({
      transferData: { transferredBy: agent, transferredTo: agent, scope: 'agent' },
    })
  })

  it('write the time of the write where the desk notes it, and only into what was written', async () => {
    const updated = async (key: string): Promise<Date> => (await message(key))?._updatedAt
    expect((await updated('m2')).getTime()).toBeGreaterThanOrEqual(started.getTime() - 1000)
    expect(await updated('m8')).toEqual(at('2024-01-02'))
    const [stored] = await world.db.collection('rocketchat_room').find({ 'v.activity': '2024-01' }).toArray()
    expect(stored?._updatedAt.getTime()).toBeGreaterThanOrEqual(started.getTime() - 1000)
  })

  it('take the file out of GridFS and the messages, and nobody else’s', async () => {
    const files = await world.db.collection('rocketchat_uploads.files').find().toArray()
    expect(files.map(({ filename }) => filename)).toEqual(['rErikupload'])
    expect(await world.db.collection('rocketchat_uploads.chunks').countDocuments()).toBe(1)
    expect(await world.db.collection('rocketchat_uploads').distinct('rid')).toEqual(['rErik'])
    expect((await message('m3'))?.files).toEqual([])
  })

  it('lead to a visitor as Rocket.Chat leaves one that was removed', async () => {
    const stored = await world.db.collection<Stored>('rocketchat_room').findOne({ _id: 'rAsa' })
    const visitor = await world.db
      .collection<Stored>('rocketchat_livechat_visitor')
      .findOne({ _id: stored?.v._id })
    expect(visitor).toMatchObject({
      disabled: true,
      username: expect.stringMatching(/^anon-/u),
      token: expect.stringMatching(/^anon-/u),
      _updatedAt: expect.any(Date),
    })
  })
})

describe('a transcript as PDF, in the direct messages of the agent who asked for it', () => {
  it.each([
    ['anonymised', anonymise, 1],
    ['deleted', { action: 'delete' }, 0],
  ] as const)('loses the visitor’s name when the room is %s', async (_, spec, messages) => {
    const world = await openPreset(rocketchat)
    await fillDesk(world.db)
    await addTranscript(world.db, 'rAsa', asa)
    await world.act('ticket', 'rAsa', spec)
    const left = await placesWith(world.db, asaSpellings)
    expect(left.filter(place => /dmAgnes|transcript/u.test(place))).toEqual([])
    expect(await world.db.collection('rocketchat_message').countDocuments({ rid: 'dmAgnes' })).toBe(messages)
  })
})

describe('a deleted Rocket.Chat room', () => {
  it('goes with messages, trash, files and the agent’s view of it; so does the visitor with the contact', async () => {
    const world = await openPreset(rocketchat)
    await fillDesk(world.db)
    const before = await bytesOf(world.db)
    for (const [kind, id] of [
      ['ticket', 'rAsa'],
      ['contact', asa.visitor],
    ] as const)
      expect(await world.act(kind, id, { action: 'delete' })).toMatchObject({ result: 'applied' })
    expect(await placesWith(world.db, [...asaSpellings, 'rAsa'])).toEqual([])
    expect(eriks(await bytesOf(world.db))).toEqual(eriks(before))
  })
})

describe('an anonymised Rocket.Chat room that is brought back', () => {
  it('is as it was, with the time of that write where the desk notes it', async () => {
    const world = await openPreset(rocketchat)
    await fillDesk(world.db)
    const notes = (documents: readonly Document[]) =>
      documents.map(({ _id, _updatedAt, ...rest }) => [_id, rest]).sort()
    const all = async () => [
      ...(await world.db.collection('rocketchat_message').find().toArray()),
      ...(await world.db.collection('rocketchat_room').find().toArray()),
    ]
    const before = await all()
    const kept = await world.keepAndAct('ticket', 'rAsa', anonymise)
    expect(notes(await all())).not.toEqual(notes(before))
    const started = Date.now()
    expect(await world.connector.restore?.([kept], new AbortController().signal)).toMatchObject([
      { result: 'restored' },
    ])
    const after = await all()
    expect(notes(after)).toEqual(notes(before))
    const times = new Map(after.map(({ _id, _updatedAt }) => [String(_id), _updatedAt]))
    expect(times.get('rAsa').getTime()).toBeGreaterThanOrEqual(started)
    expect(times.get('rAsam2').getTime()).toBeGreaterThanOrEqual(started)
    expect(times.get('rErik')).toEqual(at('2024-01-05'))
  })
})

describe('an open Rocket.Chat room', () => {
  it('loses the inquiry in the queue as well', async () => {
    const world = await openPreset(rocketchat)
    await fillDesk(world.db)
    await world.db.collection<Stored>('rocketchat_room').insertOne(openRoom('rOpen', asa))
    await addOpenInquiry(world.db, 'rOpen', asa)
    await world.act('ticket', 'rOpen', anonymise)
    const left = await placesWith(world.db, asaSpellings)
    expect(left.filter(place => place.includes('rOpen'))).toEqual([])
  })
})
