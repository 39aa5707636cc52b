import { beforeAll, describe, expect, it } from 'vitest'
import { dataMapSchema } from '../../../../src/connectors/mongodb/data-map.ts'
import { ticketFacts } from '../../../../src/connectors/mongodb/facts.ts'
import { loadTables, type Tables } from '../../../../src/connectors/mongodb/lookups.ts'
import { presets } from '../../../../src/connectors/mongodb/presets/list.ts'
import { ticketMaps } from '../../../../src/connectors/mongodb/ticket-maps.ts'
import { recordId } from '../../../../src/tickets/ids.ts'
import { conversation, ticket } from './erxes-documents.ts'
import { agent, asa, at, erik, spellingsOf, statusOf } from './erxes-persons.ts'
import { documentOf, type ErxesWorld, everywhere, openDesk } from './erxes-world.ts'

const map = dataMapSchema.parse(presets.erxes)
const [inbox, pipelines] = ticketMaps(map)
const never = new AbortController().signal

describe('erxes', () => {
  let world: ErxesWorld
  let tables: Tables
  beforeAll(async () => {
    world = await openDesk()
    tables = await loadTables(world.db, map)
  })

  it.each([
    ['closed, with the date it was closed', {}, at('2024-01-05')],
    [
      'closed by a reply to a mail, which notes no date, when it was last written',
      { closedAt: undefined },
      at('2024-01-06'),
    ],
    ['open, whatever an earlier closing left', { status: 'open' }, undefined],
    ['new', { status: 'new', closedAt: undefined }, undefined],
  ] as const)('has a conversation that is %s', (_, change, expected) => {
    const facts = ticketFacts(inbox.tickets, conversation(asa, 'x', change), tables)
    expect(facts.clocks.closed_at).toEqual(expected)
    expect(facts.closed).toBe(expected !== undefined)
  })

  it.each([
    ['resolved', { statusId: statusOf(4) }, at('2024-02-05')],
    ['closed', {}, at('2024-02-05')],
    ['cancelled', { statusId: statusOf(6) }, at('2024-02-05')],
    [
      'closed since it was made, which its own number of the state does not say',
      { statusType: 0 },
      at('2024-02-05'),
    ],
    ['in progress', { statusId: statusOf(3) }, undefined],
  ] as const)('has a ticket that is %s', (_, change, expected) => {
    const facts = ticketFacts(pipelines?.tickets ?? inbox.tickets, ticket(asa, 'x', change), tables)
    expect(facts.clocks.closed_at).toEqual(expected)
    expect(facts.closed).toBe(expected !== undefined)
  })

  it('calls conversations and tickets by the names that policies use, and counts as the desk counts', async () => {
    expect(await world.read('ticket', world.ids.asa.chat)).toMatchObject({
      facts: { category: 'Webbchatten', channel: 'messenger', tags: ['refund'], requester: asa.id },
      statistics: { agent: agent.id, messages: 4, firstResponseMinutes: 1440, resolutionMinutes: 5760 },
    })
    expect(await world.read('ticket', world.ids.erik.ticket)).toMatchObject({
      facts: { category: 'Returer', channel: 'Kundtjänst', priority: '3', tags: ['vip'], requester: erik.id },
      statistics: { agent: agent.id, messages: 2, resolutionMinutes: 5760 },
    })
    expect(await world.connector.count('ticket', never)).toBe(15)
    expect(await world.connector.count('contact', never)).toBe(3)
    expect(await world.connector.categories(never)).toEqual([
      'Facebook',
      'Posten',
      'Returer',
      'Växeln',
      'Webbchatten',
    ])
  })

  it('is known to `doctor` in all its collections and texts, in both databases', async () => {
    const told = await world.connector.diagnose({ rules: [] }, never)
    const failing = told.filter(({ check, ok }) => check.startsWith('unmapped') && !ok)
    expect(told.filter(({ check }) => check.startsWith('unmapped')).length).toBeGreaterThan(5)
    expect(failing.map(({ check, detail }) => `${check}: ${detail}`)).toEqual([])
    expect(told.map(({ check }) => check)).toEqual(
      expect.arrayContaining(['keys of tickets in frontline_tickets', 'index logs:logs.docId']),
    )
  })

  it.each([
    ['asa', asa],
    ['erik', erik],
  ] as const)('leaves no place unmapped that names its customer: %s', async (who, person) => {
    const ids = Object.values(world.ids[who])
    const records = [
      ...(await world.connector.readMany('ticket', ids.map(recordId), never)),
      await world.read('contact', person.id),
    ]
    const mapped = new Set(
      records.flatMap(({ fields }) =>
        fields.flatMap(({ document, path, class: of }) =>
          of === 'technical' || of === 'statistic' ? [] : [`${document} ${path}`],
        ),
      ),
    )
    const named = (await everywhere(world, spellingsOf(person))).filter(
      // Made again from what is mapped, or emptied, with every change.
      place => !/^customers\/\S+ search(?:Text|Tokens)/u.test(place),
    )
    expect(named.length).toBeGreaterThan(100)
    expect(new Set(named.map(place => documentOf(place).split('/')[0])).size).toBeGreaterThan(20)
    expect(named.filter(place => !mapped.has(place))).toEqual([])
  })
})
