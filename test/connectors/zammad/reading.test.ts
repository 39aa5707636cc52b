import { describe, expect, it } from 'vitest'
import type { RecordRef } from '../../../src/tickets/record.ts'
import {
  addTicket,
  personId,
  removeTicket,
  setState,
  ticketId,
  touch,
} from '../../support/fakes/zammad-desk.ts'
import { collect, is, passing, signal, type World, world } from './desk-world.ts'

const all = { rules: [], all: true } as const

const closings = async ({ connector }: World): Promise<Record<string, string | undefined>> =>
  Object.fromEntries(
    (await collect(connector.select('ticket', all, signal()))).map(({ id, facts }: RecordRef) => [
      Number(id) - ticketId(0),
      facts.clocks.closed_at?.toISOString(),
    ]),
  )

describe('reading', () => {
  it.each(passing)('goes on after %s', async (_, fault) => {
    const at = await world()
    at.fake.fail(is('GET', '/tickets'), fault)
    expect(await at.connector.count('ticket', signal())).toBe(1)
  })

  it('goes through the pages from the end: what is deleted meanwhile hides no other', async () => {
    const at = await world()
    for (const index of [1, 2, 3, 4, 5, 6, 7, 8]) addTicket(at.desk, { index, customer: personId(1) })
    const seen: string[] = []
    for await (const { id } of at.connector.select('ticket', all, signal())) {
      seen.push(id)
      // The pages move together, each time a ticket goes.
      if (Number(id) > ticketId(0)) removeTicket(at.desk, Number(id))
    }
    expect(seen).toEqual([8, 7, 6, 5, 4, 3, 2, 1, 0].map(index => String(ticketId(index))))
    expect(await at.connector.count('ticket', signal())).toBe(1)
  })

  it('takes the last closing, and never the first one or the last change', async () => {
    const at = await world({ closedAt: '2019-01-01T00:00:00.000Z' })
    setState(at.desk, at.ticket, 'open', '2020-01-01T00:00:00.000Z')
    setState(at.desk, at.ticket, 'closed', '2021-01-01T00:00:00.000Z')
    touch(at.desk, at.ticket)
    // Merged into another, it has no moment of its own: its history tells.
    const merged = addTicket(at.desk, { index: 1, customer: personId(1), state: 'new' })
    setState(at.desk, merged, 'merged', '2021-02-02T00:00:00.000Z')
    addTicket(at.desk, { index: 2, customer: personId(1), state: 'open' })
    // Closed by its type; and from one closed state to another is no second closing.
    const other = addTicket(at.desk, { index: 3, customer: personId(1), state: 'not our business' })
    const expected = {
      0: '2021-01-01T00:00:00.000Z',
      1: '2021-02-02T00:00:00.000Z',
      2: undefined,
      3: '2022-03-04T10:00:00.000Z',
    }
    expect(await closings(at)).toEqual(expected)
    at.fake.knowsLastClosing = false
    expect(await closings(at)).toEqual(expected)
    expect((await at.read('ticket', at.ticket.id)).facts).toMatchObject({
      clocks: { closed_at: new Date(expected[0]) },
    })
    // Imported, with no history and no word of a later closing: the last that is known to have happened.
    at.desk.history.delete(other.id)
    other.last_contact_at = '2022-06-06T06:00:00.000Z'
    expect((await closings(at))[3]).toBe('2022-06-06T06:00:00.000Z')
  })

  it('counts how often a ticket was opened again', async () => {
    const at = await world()
    setState(at.desk, at.ticket, 'open', '2023-01-01T00:00:00.000Z')
    setState(at.desk, at.ticket, 'closed', '2023-02-01T00:00:00.000Z')
    expect(await at.read('ticket', at.ticket.id)).toMatchObject({
      statistics: {
        reopened: 1,
        messages: 2,
        firstResponseMinutes: 720,
        category: 'Sales',
        channel: 'email',
      },
    })
  })

  it('asks for the tags of tickets alone that may be due', async () => {
    const at = await world()
    addTicket(at.desk, { index: 1, customer: personId(1), closedAt: '2026-01-01T00:00:00.000Z' })
    const before = new Date('2024-01-01T00:00:00Z')
    const found = await collect(
      at.connector.select('ticket', { rules: [{ categories: '*', clock: 'closed_at', before }] }, signal()),
    )
    expect(found.map(({ id }) => id)).toEqual([String(at.ticket.id)])
    expect(at.fake.calls.filter(({ path }) => path.endsWith('/tags'))).toHaveLength(1)
  })

  it('counts those who work at the desk as agents, by what their roles may do', async () => {
    const at = await world()
    const agents = await at.connector.agents(signal())
    expect(agents.map(({ names }) => names[0]).sort()).toEqual(['Agnes Agentsson', 'Nils Nattsson'])
  })

  it('says which groups the login is not shown, and what deletes beside us', async () => {
    const at = await world()
    const told = async () => (await at.connector.diagnose(all, signal())).filter(({ ok }) => !ok)
    expect(await told()).toEqual([])
    at.desk.users.get(3)?.role_ids.splice(0, 1)
    const agnes = at.desk.users.get(3)
    if (agnes) agnes.group_ids = { 1: ['full'], 2: ['create'] }
    at.desk.jobs.push({ id: 1, active: true, perform: { 'ticket.action': { value: 'delete' } } })
    expect((await told()).map(({ detail }) => detail)).toEqual([
      'it lacks admin',
      '1 groups are hidden from it',
      expect.stringContaining('1 scheduled jobs delete'),
    ])
    at.fake.hidden.add(1)
    await expect(at.read('ticket', at.ticket.id)).rejects.toMatchObject({ code: 'STORE_UNREADABLE' })
  })

  it('refuses an answer that is not as documented, without a word of it', async () => {
    const at = await world()
    Object.assign(at.ticket, { state_id: 'Zyxwvut' })
    await expect(at.read('ticket', at.ticket.id)).rejects.toMatchObject({
      code: 'STORE_UNREADABLE',
      message: expect.not.stringContaining('Zyxwvut'),
    })
  })
})
