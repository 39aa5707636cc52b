import { ObjectId } from 'mongodb'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { DataMapInput } from '../../../src/connectors/mongodb/data-map.ts'
import { recordId } from '../../../src/tickets/ids.ts'
import { bytesOf, openPreset, type PresetWorld } from './presets/preset-world.ts'

const never = new AbortController().signal
const anonymise = { action: 'anonymise', 'free-text': 'redact', 'coarsen-times': 'none' } as const
type Stored = { readonly _id: string | number | ObjectId } & Readonly<Record<string, unknown>>

const link = { class: 'link' } as const
const text = { class: 'free-text' } as const

/** Chats name their customer; cases are joined to theirs by a collection of links, in which firms stand too. */
const map: DataMapInput = {
  tickets: {
    collection: 'chats',
    category: 'team',
    status: { path: 'state', closed: ['closed'] },
    clock: { closed_at: 'closedAt' },
    requester: 'customer',
    fields: { text, customer: link },
  },
  copies: [
    // A channel keeps the chat once more, and its messages by the key of its own copy.
    {
      collection: 'channel_messages',
      ticket: { path: 'talk', through: { collection: 'channel_talks', path: 'chat' } },
      of: 'none',
      fields: { text },
    },
    { collection: 'channel_talks', ticket: { path: 'chat' }, of: 'none', fields: { from: text } },
  ],
  'more-tickets': [
    {
      tickets: {
        collection: 'cases',
        category: 'queue',
        status: { path: 'done', closed: [true] },
        clock: { closed_at: 'doneAt' },
        'requester-in': {
          collection: 'links',
          ticket: 'ends[].id',
          person: 'ends[].id',
          where: { kind: 'person' },
        },
        fields: { title: text },
      },
      copies: [
        {
          collection: 'links',
          ticket: { path: 'ends[].id' },
          of: 'none',
          fields: { 'ends[].id': { ...link, only: { kind: 'person' } } },
        },
      ],
    },
  ],
  contacts: {
    collection: 'people',
    names: ['name'],
    tickets: 'customer',
    fields: { name: { class: 'direct-identifier', entity: 'PERSON' } },
    placeholder: { mark: { anonymised: true }, set: { anonymised: true, name: '{name}' } },
  },
}

const oid = new ObjectId('65f0000000000000000000a1')
const closedAt = new Date('2024-01-05T10:00:00Z')

const fill = async ({ db }: PresetWorld): Promise<void> => {
  await db.dropDatabase()
  const add = (name: string, documents: Stored[]) => db.collection<Stored>(name).insertMany(documents)
  await add('people', [
    { _id: 'p1', name: 'Åsa Lindqvist' },
    { _id: 'p2', name: 'Erik Holmgren' },
  ])
  await add('chats', [
    { _id: 'b', team: 'Webb', state: 'closed', closedAt, customer: 'p1', text: 'Hej, Åsa Lindqvist här' },
    { _id: 'é', team: 'Webb', state: 'open', customer: 'p2', text: 'Hej' },
    { _id: 7, team: 'Webb', state: 'closed', closedAt, customer: 'p2', text: 'Hej' },
  ])
  await add('channel_talks', [{ _id: 't1', chat: 'b', from: 'Åsa Lindqvist' }])
  await add('channel_messages', [
    { _id: 'm1', talk: 't1', text: 'Åsa Lindqvist igen' },
    { _id: 'm2', talk: 't2', text: 'Någon annans' },
  ])
  await add('cases', [
    { _id: 'a', queue: 'Retur', done: true, doneAt: closedAt, title: 'Åsa Lindqvist vill ha pengar' },
    { _id: 'z', queue: 'Retur', done: false, title: 'Annat' },
    { _id: oid, queue: 'Klagan', done: true, doneAt: closedAt, title: 'Äldre' },
  ])
  const ends = (...all: [string, string | ObjectId][]) => all.map(([kind, id]) => ({ kind, id }))
  await add('links', [
    { _id: 'l1', ends: ends(['firm', 'f1'], ['case', 'a']) },
    { _id: 'l2', ends: ends(['person', 'p1'], ['case', 'a']) },
    { _id: 'l3', ends: ends(['case', 'z'], ['person', 'p1']) },
  ])
}

describe('tickets in several collections', () => {
  let world: PresetWorld
  beforeAll(async () => {
    world = await openPreset(map)
  })
  beforeEach(() => fill(world))

  const selected = async (after?: string) => {
    const query = {
      rules: [],
      all: true as const,
      ...(after === undefined ? {} : { after: recordId(after) }),
    }
    const ids: string[] = []
    for await (const { id } of world.connector.select('ticket', query, never)) ids.push(id)
    return ids
  }

  it('come in the order of their keys, as MongoDB sorts them, and go on after any', async () => {
    const all = ['7', 'a', 'b', 'z', 'é', oid.toHexString()]
    expect(await selected()).toEqual(all)
    for (const [index, id] of all.entries()) expect(await selected(id)).toEqual(all.slice(index + 1))
    expect(await world.connector.count('ticket', never)).toBe(6)
    expect(await world.connector.categories(never)).toEqual(['Klagan', 'Retur', 'Webb'])
  })

  it('know whose they are, by themselves or by a collection of links, when selected as when read', async () => {
    const facts = new Map<string, unknown>()
    for await (const ref of world.connector.select('ticket', { rules: [], all: true }, never))
      facts.set(ref.id, 'requester' in ref.facts ? ref.facts.requester : undefined)
    expect([facts.get('a'), facts.get('b'), facts.get('z'), facts.get(oid.toHexString())]).toEqual([
      'p1',
      'p1',
      'p1',
      undefined,
    ])
    const [a, b] = await world.connector.readMany('ticket', [recordId('a'), recordId('b')], never)
    expect(a).toMatchObject({ id: 'a', facts: { requester: 'p1', category: 'Retur' } })
    expect(b).toMatchObject({ id: 'b', facts: { requester: 'p1', category: 'Webb' } })
    expect(a?.participants).toMatchObject([{ role: 'requester', names: ['Åsa Lindqvist'] }])
    const own = a?.fields
      .filter(({ class: of }) => of === 'link')
      .map(({ document, path }) => `${document} ${path}`)
    expect(own).toEqual(['links/l2 ends.0.id'])
  })

  it('are all of the person’s, open ones too', async () => {
    expect(await world.read('contact', 'p1')).toMatchObject({
      facts: { openTickets: 1, clocks: { last_ticket_closed_at: closedAt } },
    })
    expect(await world.read('contact', 'p2')).toMatchObject({ facts: { openTickets: 1 } })
  })

  it('lose their person, and no firm, when they are anonymised', async () => {
    for (const id of ['a', 'b'])
      expect(await world.act('ticket', id, anonymise)).toMatchObject({ result: 'applied' })
    const [placeholder] = await world.db.collection('people').find({ anonymised: true }).toArray()
    const links = await world.db.collection('links').find().sort({ _id: 1 }).toArray()
    expect(links.map(({ ends }) => ends.map((end: { id: unknown }) => end.id))).toEqual([
      ['f1', 'a'],
      [placeholder?._id, 'a'],
      ['z', 'p1'],
    ])
    expect(await world.db.collection('channel_messages').distinct('text')).toEqual([
      'Någon annans',
      expect.stringMatching(/^\[PERSON\]/u),
    ])
  })

  it('are not written once something of the channel’s copy has come that was not read', async () => {
    const message = { _id: 'm3', talk: 't1', text: 'Åsa Lindqvist, nu' }
    const record = await world.read('ticket', 'b')
    await world.db.collection<Stored>('channel_messages').insertOne(message)
    const change = { kind: 'ticket', id: recordId('b'), do: 'delete' } as const
    const { stamp, source } = record
    const [outcome] = await world.connector.applyMany([{ change, stamp, source, holdTags: [] }], never)
    expect(outcome).toMatchObject({ result: 'stale' })
    expect(await world.db.collection('channel_messages').countDocuments()).toBe(3)
  })

  it('go with what hangs on them, through a copy or a link, and others stay byte for byte', async () => {
    const before = await bytesOf(world.db)
    for (const id of ['a', 'b']) await world.act('ticket', id, { action: 'delete' })
    const gone = ['cases/a', 'chats/b', 'channel_messages/m1', 'channel_talks/t1', 'links/l1', 'links/l2']
    const after = await bytesOf(world.db)
    expect([...before.keys()].filter(key => !after.has(key)).sort()).toEqual(gone.sort())
    for (const [key, bytes] of after) expect(bytes).toBe(before.get(key))
    const dump = await world.connector.dump('ticket', [recordId('a'), recordId('b')], never)
    expect([...dump.values()]).toEqual([[], []])
  })
})
