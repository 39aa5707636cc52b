import { beforeAll, describe, expect, it } from 'vitest'
import { rawStatistics } from './tiledesk-desk.ts'
import { agent, agentId, asa, asaSpellings, bot, erik, erikSpellings, requestId } from './tiledesk-persons.ts'
import {
  anonymise,
  bytesWithout,
  documentsOf,
  everywhere,
  idOf,
  isPersons,
  joinsOf,
  leadLogs,
  openDesk,
  type TiledeskWorld,
  whole,
} from './tiledesk-world.ts'

const never = new AbortController().signal

describe('anonymised Tiledesk requests of two visitors, and their leads', () => {
  let world: TiledeskWorld
  let before: [string, string][]
  let own: Set<string>
  let statistics: unknown
  beforeAll(async () => {
    world = await openDesk()
    own = new Set([...(await documentsOf(world, asa, 'a1')), ...(await documentsOf(world, erik, 'e1'))])
    ;[before, statistics] = [await bytesWithout(world, own), await rawStatistics(world.both)]
    for (const [kind, id] of [
      ['ticket', world.ids.asa],
      ['ticket', world.ids.erik],
      ['contact', asa.lead.toHexString()],
      ['contact', erik.lead.toHexString()],
    ] as const)
      expect(await world.act(kind, id, anonymise)).toMatchObject({ result: 'applied', unreachable: [] })
  })

  it('leave neither name, address, number nor key in either database', async () => {
    expect(await everywhere(world, [...asaSpellings, ...erikSpellings])).toEqual([])
  })

  it('leave the records’ own keys to themselves', async () => {
    const keys = [asa, erik].flatMap(({ lead, projectUser }) => [
      lead.toHexString(),
      projectUser.toHexString(),
    ])
    const left = await everywhere(world, keys)
    expect(left.filter(place => !/^(?:leads|project_users)\/\S+ _id$/u.test(place))).toEqual([])
  })

  it('leave every number of the analytics, and what is others’ byte for byte', async () => {
    expect(await rawStatistics(world.both)).toEqual(statistics)
    const made = new Set(before.map(([key]) => key))
    const now = await bytesWithout(world, own)
    expect(now.filter(([key]) => made.has(key))).toEqual(before)
    // Nothing but the leads that links lead to.
    expect(now.filter(([key]) => !made.has(key)).map(([key]) => key.split('/')[0])).toEqual([
      'leads',
      'leads',
    ])
  })

  it('hang together by ids that name nobody, and are told apart', async () => {
    const ids = [await idOf(world, world.ids.asa), await idOf(world, world.ids.erik)]
    expect(ids).toEqual([
      requestId(asa, 'a1'),
      expect.stringMatching(/-wab-104777398965560-anon-[0-9a-f]{16}$/u),
    ])
    const [hers = '', his = ''] = ids
    const visitors = await Promise.all(
      [hers, his].map(async id => {
        const { visitor, ...rest } = await joinsOf(world, id)
        expect(rest).toEqual(whole)
        return [...visitor].filter(key => ![id, agentId, bot, 'system'].includes(key))
      }),
    )
    expect(visitors).toEqual([
      [expect.stringMatching(/^anon-[0-9a-f]{16}$/u)],
      [expect.stringMatching(/^wab-anon-[0-9a-f]{16}$/u)],
    ])
    // The leads are called something else: nothing leads from a request to the record of whom it was.
    expect(await world.db.collection('leads').countDocuments({ lead_id: { $in: visitors.flat() } })).toBe(0)
  })

  it('keep agents and bots in texts’ senders, timelines and groups', async () => {
    const id = await idOf(world, world.ids.erik)
    const messages = await world.db.collection('messages').find({ recipient: id }).sort({ _id: 1 }).toArray()
    expect(messages.map(({ senderFullname }) => senderFullname)).toEqual([
      'Anonymised',
      'Hjälpboten',
      'Anonymised',
      'Anonymised',
      agent.name,
      'Bot',
    ])
    const [group] = await world.other.collection('groups').find({ uid: id }).toArray()
    expect(Object.keys(group?.members)).toEqual(expect.arrayContaining([agentId, bot, 'system', id]))
    expect(messages[1]?.text).toContain('Välkommen')
  })

  it('take files, what was made from them, and logs of webhooks and of WhatsApp', async () => {
    const files = await world.db.collection('files.files').find().toArray()
    expect(files.map(({ filename }) => filename)).toEqual([expect.stringContaining('Maja')])
    expect(await world.db.collection('files.chunks').countDocuments()).toBe(1)
    expect(await world.db.collection('images.files').countDocuments()).toBe(2)
    for (const [name, left] of [
      ['subscriptionlogs', 3],
      ['messagelogs', 1],
      ['flowlogs', 1],
      ['events', 1],
      ['activities', 3],
    ] as const)
      expect([name, await world.db.collection(name).countDocuments()]).toEqual([name, left])
  })

  it('lead to a lead as Tiledesk leaves one that was deleted', async () => {
    const stored = await world.db.collection('requests').find({ ticket_id: 1041 }).toArray()
    const leads = await world.db.collection('leads').find({ anonymised: true }).toArray()
    expect(leads).toHaveLength(2)
    expect(leads[0]).toMatchObject({ status: 1000, fullname: expect.stringMatching(/^anon-/u) })
    const [first] = stored
    expect(leads.map(({ _id }) => String(_id))).toContain(String(first?.lead))
    expect(first).not.toHaveProperty('requester')
  })
})

describe('a deleted Tiledesk request', () => {
  it('goes from both databases with messages, logs, history and files; so does the lead', async () => {
    const world = await openDesk()
    const own = await documentsOf(world, erik, 'e1')
    const before = await bytesWithout(world, own)
    for (const [kind, id] of [
      ['ticket', world.ids.erik],
      ['contact', erik.lead.toHexString()],
    ] as const)
      expect(await world.act(kind, id, { action: 'delete' })).toMatchObject({
        result: 'applied',
        unreachable: [],
      })
    expect(await everywhere(world, [...erikSpellings, requestId(erik, 'e1')])).toEqual([])
    expect(await everywhere(world, [erik.lead.toHexString(), erik.projectUser.toHexString()])).toEqual([])
    expect(await bytesWithout(world, new Set())).toEqual(before)
  })
})

describe('a Tiledesk whose chat engine has its database elsewhere', () => {
  it('loses a person from both all the same, though no transaction holds them', async () => {
    const world = await openDesk(true)
    expect(await world.act('ticket', world.ids.erik, anonymise)).toMatchObject({ result: 'applied' })
    expect(await world.act('ticket', world.ids.asa, { action: 'delete' })).toMatchObject({
      result: 'applied',
    })
    const logs = await leadLogs(world)
    const left = await everywhere(world, [...asaSpellings, ...erikSpellings, requestId(asa, 'a1')])
    expect(left.filter(place => !isPersons(place, logs))).toEqual([])
    expect(await joinsOf(world, await idOf(world, world.ids.erik))).toMatchObject(whole)
  })

  it('is found whole by a repetition where the first try ended in between', async () => {
    const world = await openDesk(true)
    // The request is refused, once everything that names it has been written.
    const refuse = { validator: { request_id: { $not: /anon-/u } }, validationLevel: 'strict' }
    await world.db.command({ collMod: 'requests', ...refuse })
    expect(await world.act('ticket', world.ids.erik, anonymise)).toMatchObject({ result: 'failed' })
    await world.db.command({ collMod: 'requests', validator: {} })
    expect(await joinsOf(world, await idOf(world, world.ids.erik))).toMatchObject(whole)
    expect(await world.act('ticket', world.ids.erik, anonymise)).toMatchObject({ result: 'applied' })
    expect(await joinsOf(world, await idOf(world, world.ids.erik))).toMatchObject(whole)
  })
})

describe('an anonymised Tiledesk request that is brought back', () => {
  it('is as it was in both databases, files aside', async () => {
    const world = await openDesk()
    const isFile = (key: string): boolean => /^(?:files|images)\./u.test(key)
    const before = (await bytesWithout(world, new Set())).filter(([key]) => !isFile(key))
    const kept = await world.keepAndAct('ticket', world.ids.erik, anonymise)
    expect(await world.connector.restore?.([kept], never)).toMatchObject([{ result: 'restored' }])
    const after = new Map(await bytesWithout(world, new Set()))
    expect(before.filter(([key, bytes]) => after.get(key) !== bytes).map(([key]) => key)).toEqual([])
  })
})
