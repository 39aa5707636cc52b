import { beforeAll, describe, expect, it } from 'vitest'
import { agent, asa, nano, type Person, spellingsOf, statusOf } from './erxes-persons.ts'
import { rawStatistics } from './erxes-statistics.ts'
import {
  anonymise,
  bytesWithout,
  documentOf,
  documentsOf,
  type ErxesWorld,
  everywhere,
  openDesk,
  redact,
} from './erxes-world.ts'

const never = new AbortController().signal
const hers = spellingsOf(asa)

/** Records of the person, and what is kept about these. */
const persons =
  /^(?:customers|client_portal_users|customers_facebooks|calls_customers|mail_customers|form_submissions)\//u
const aboutPerson = async ({ db, other }: ErxesWorld, { id }: Person): Promise<ReadonlySet<string>> => {
  const found = new Set<string>()
  for (const [name, path] of [
    ['internal_notes', 'contentTypeId'],
    ['notifications', 'contentTypeId'],
    ['activity_logs', 'targetId'],
    ['automations_executions', 'targetId'],
  ] as const)
    for (const { _id } of await db
      .collection(name)
      .find({ [path]: id })
      .toArray())
      found.add(`${name}/${String(_id)}`)
  for (const { _id } of await other.collection('logs').find({ docId: id }).toArray())
    found.add(`logs:logs/${String(_id)}`)
  return found
}

const ticketsOf = (world: ErxesWorld): string[] => Object.values(world.ids.asa)

describe.each([
  ['redacted', redact],
  ['anonymised', anonymise],
] as const)('conversations and a ticket in erxes that are %s', (_, spec) => {
  let world: ErxesWorld
  let own: Set<string>
  let about: ReadonlySet<string>
  let before: { readonly bytes: [string, string][]; readonly statistics: unknown }
  beforeAll(async () => {
    world = await openDesk()
    own = await documentsOf(world, asa, hers)
    about = await aboutPerson(world, asa)
    before = { bytes: await bytesWithout(world, own), statistics: await rawStatistics(world.both) }
    // Files lie in a bucket that nobody has configured here.
    for (const id of ticketsOf(world))
      expect(await world.act('ticket', id, spec)).toMatchObject({
        result: 'applied',
        unreachable: spec === redact ? [] : expect.arrayContaining(['s3:no-bucket']),
      })
  }, 120_000)

  it('name the customer nowhere, channels, notes, histories and logs included', async () => {
    const left = (await everywhere(world, hers)).filter(
      place => !persons.test(place) && !about.has(documentOf(place)),
    )
    expect(left).toEqual([])
  })

  it('leave every number of the reports, and what is others’ byte for byte', async () => {
    expect(await rawStatistics(world.both)).toEqual(before.statistics)
    const known = new Set(before.bytes.map(([key]) => key))
    const now = await bytesWithout(world, own)
    expect(now.filter(([key]) => known.has(key))).toEqual(before.bytes)
    const made = now.filter(([key]) => !known.has(key)).map(([key]) => key.split('/')[0])
    expect(new Set(made)).toEqual(new Set(spec === redact ? [] : ['customers']))
  })

  it('keep agents, states and what tickets are told apart by', async () => {
    const answer = await world.db
      .collection('conversation_messages')
      .findOne({ userId: agent.id, internal: false })
    expect(answer?.content).not.toContain(asa.first)
    const steps = await world.db
      .collection('frontline_ticket_activities')
      .findOne({ contentId: world.ids.asa.ticket, module: 'STATUS' })
    expect(steps?.metadata).toEqual({ previousValue: statusOf(1), newValue: statusOf(5) })
    const notes = await world.db
      .collection('frontline_tickets_notes')
      .distinct('createdBy', { contentId: world.ids.asa.ticket })
    expect(notes).toContain(agent.id)
  })
})

describe('an anonymised ticket of erxes', () => {
  it('is joined to a customer as erxes leaves one that was merged, and to nobody else', async () => {
    const world = await openDesk()
    const { chat, facebook, ticket } = world.ids.asa
    for (const id of [chat, facebook, ticket]) await world.act('ticket', id, anonymise)
    const record = await world.read('ticket', ticket)
    const placeholder = await world.db.collection('customers').findOne({ anonymised: true })
    expect(record).toMatchObject({ facts: { requester: placeholder?._id } })
    expect(placeholder).toMatchObject({ status: 'deleted', firstName: expect.stringMatching(/^anon-/u) })
    expect(await world.db.collection('relations').countDocuments({ 'entities.contentId': asa.id })).toBe(0)
    // The firm and the ticket itself are no people.
    expect(
      await world.db.collection('relations').countDocuments({ 'entities.contentId': nano('firm') }),
    ).toBe(3)
    expect(await world.db.collection('relations').countDocuments({ 'entities.contentId': ticket })).toBe(2)
    const own = await world.db.collection<{ _id: string }>('frontline_tickets').findOne({ _id: ticket })
    expect(own).toMatchObject({
      createdBy: expect.stringMatching(/^cp:anon-[0-9a-f]{16}$/u),
      subscribedUserIds: [expect.stringMatching(/^cp:anon-/u), agent.id],
      attachments: [],
    })
    const left = (await everywhere(world, [asa.id])).filter(place => !persons.test(place))
    const about = await aboutPerson(world, asa)
    const others = [world.ids.asa.calls, world.ids.asa.mail]
    const still = await Promise.all(others.map(id => world.read('ticket', id)))
    const theirs = new Set(still.flatMap(({ fields }) => fields.map(({ document }) => document as string)))
    expect(left.filter(place => !about.has(documentOf(place)) && !theirs.has(documentOf(place)))).toEqual([])
  }, 120_000)
})

describe('deleted in erxes', () => {
  it('a conversation and a ticket leave nothing that names them, in either database', async () => {
    const world = await openDesk()
    const own = await documentsOf(world, asa, [...hers, ...ticketsOf(world)])
    const before = await bytesWithout(world, own)
    for (const id of ticketsOf(world))
      expect(await world.act('ticket', id, { action: 'delete' })).toMatchObject({ result: 'applied' })
    const left = await everywhere(world, [...hers, ...ticketsOf(world)])
    const about = await aboutPerson(world, asa)
    expect(left.filter(place => !persons.test(place) && !about.has(documentOf(place)))).toEqual([])
    expect(await bytesWithout(world, own)).toEqual(before)
    expect(await world.connector.count('ticket', never)).toBe(10)
  }, 120_000)

  it('a customer leaves nothing but their conversations and tickets', async () => {
    const world = await openDesk()
    const about = await aboutPerson(world, asa)
    expect(about.size).toBe(6)
    expect(await world.act('contact', asa.id, { action: 'delete' })).toMatchObject({ result: 'applied' })
    const left = await everywhere(world, hers)
    expect(left.filter(place => persons.test(place) || about.has(documentOf(place)))).toEqual([])
    expect(await world.db.collection('relations').countDocuments({ 'entities.contentId': asa.id })).toBe(0)
    expect(await world.read('ticket', world.ids.asa.ticket)).not.toHaveProperty('facts.requester')
  }, 120_000)
})

describe('an anonymised customer of erxes', () => {
  it('has no name, address or number in any of their records, and is found by no beginning of them', async () => {
    const world = await openDesk()
    const before = await bytesWithout(world, await documentsOf(world, asa, hers))
    expect(await world.act('contact', asa.id, anonymise)).toMatchObject({ result: 'applied' })
    const stored = await world.db.collection<{ _id: string }>('customers').findOne({ _id: asa.id })
    expect(stored).toMatchObject({ searchTokens: [], state: 'customer', status: 'Active' })
    const left = (await everywhere(world, hers)).map(documentOf).filter(key => persons.test(key))
    expect(left).toEqual([])
    const gone = await aboutPerson(world, asa)
    expect([...gone].map(key => key.split('/')[0]).sort()).toEqual(['internal_notes', 'notifications'])
    const known = new Set(before.map(([key]) => key))
    const now = await bytesWithout(world, await documentsOf(world, asa, hers))
    expect(now.filter(([key]) => known.has(key))).toEqual(before)
  }, 120_000)

  it('is not due while one of their tickets is open, in whichever collection it is', async () => {
    const world = await openDesk()
    const facts = async () => {
      const record = await world.read('contact', asa.id)
      return record.kind === 'contact' ? record.facts : undefined
    }
    expect(await facts()).toMatchObject({
      openTickets: 0,
      ticketTags: ['refund', 'vip'],
      clocks: { last_ticket_closed_at: new Date('2024-02-05T10:00:00Z') },
    })
    const tickets = world.db.collection<{ _id: string }>('frontline_tickets')
    await tickets.updateOne({ _id: world.ids.asa.ticket }, { $set: { statusId: statusOf(2) } })
    expect(await facts()).toMatchObject({ openTickets: 1 })
  }, 120_000)
})
