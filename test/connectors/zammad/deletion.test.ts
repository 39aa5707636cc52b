import { describe, expect, it } from 'vitest'
import { createLocalBudget } from '../../../src/connectors/rest/local-budget.ts'
import { addTicket, personId, removeTicket, setState, ticketId } from '../../support/fakes/zammad-desk.ts'
import { deletion, is, isWrite, openFake, passing, signal, type World, world, writes } from './desk-world.ts'

const taskPath = '/api/v1/data_privacy_tasks'

describe('deletion of tickets', () => {
  it('is one call, after the ticket and its tags were read again, and is looked for', async () => {
    const at = await world()
    const change = deletion(await at.read('ticket', at.ticket.id))
    at.fake.calls.length = 0
    expect(await at.connector.applyMany([change], signal())).toEqual([
      { id: String(at.ticket.id), kind: 'ticket', result: 'applied', unreachable: [] },
    ])
    const path = `/api/v1/tickets/${at.ticket.id}`
    const order = at.fake.calls.map(call => `${call.method} ${call.path}`)
    expect(order.filter(each => !/states|roles/u.test(each)).slice(0, 4)).toEqual([
      `GET ${path}`,
      'GET /api/v1/tags',
      `DELETE ${path}`,
      `GET ${path}`,
    ])
    expect([at.desk.tickets.size, at.desk.articles.size, at.desk.history.size]).toEqual([0, 0, 0])
  })

  it.each(passing)('comes through %s, and is told once', async (_, fault) => {
    const at = await world()
    at.fake.fail(is('DELETE', '/tickets/'), fault)
    expect(await at.remove('ticket', at.ticket.id)).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect(at.desk.tickets.size).toBe(0)
    // A deletion that was done is not sent again.
    expect(writes(at)).toHaveLength(fault.kind === 'lost' || fault.kind === 'malformed' ? 1 : 2)
  })

  it('waits for its turn before it looks: a hold that comes meanwhile holds', async () => {
    const at = await world()
    const change = deletion(await at.read('ticket', at.ticket.id))
    const take = async () => {
      at.desk.tags.set(at.ticket.id, ['legal_hold'])
      return 0
    }
    const slow = openFake(at.fake, { ...createLocalBudget(), take })
    expect(await slow.applyMany([change], signal())).toMatchObject([{ result: 'held' }])
    expect(writes(at)).toEqual([])
  })

  it('looks again after a try that failed: a ticket that was opened meanwhile stays', async () => {
    const at = await world()
    at.fake.fail(isWrite, { kind: 'status', status: 503 })
    at.fake.fail(asked => is('GET', '/tickets/')(asked) && writes(at).length === 1, {
      kind: 'before',
      act: () => setState(at.desk, at.ticket, 'open'),
    })
    expect(await at.remove('ticket', at.ticket.id)).toMatchObject([{ result: 'stale' }])
    expect(at.desk.tickets.size).toBe(1)
  })

  it('is stale where somebody else was faster, also between the look and the call', async () => {
    const at = await world()
    const change = deletion(await at.read('ticket', at.ticket.id))
    at.fake.fail(isWrite, { kind: 'before', act: () => removeTicket(at.desk, at.ticket.id) })
    expect(await at.connector.applyMany([change], signal())).toMatchObject([{ result: 'stale' }])
    expect(await at.connector.applyMany([change], signal())).toMatchObject([{ result: 'stale' }])
  })

  it('fails alone where the desk refuses it, and says so where the login may not', async () => {
    const at = await world()
    at.fake.fail(isWrite, { kind: 'status', status: 422 })
    expect(await at.remove('ticket', at.ticket.id)).toMatchObject([{ result: 'failed', code: 'HTTP_422' }])
    at.fake.fail(isWrite, { kind: 'status', status: 403 })
    await expect(at.remove('ticket', at.ticket.id)).rejects.toMatchObject({ code: 'STORE_UNREADABLE' })
  })

  it('does not believe a desk that says it is done and shows the ticket still', async () => {
    const at = await world()
    at.fake.fail(isWrite, { kind: 'status', status: 200 })
    at.fake.fail(isWrite, { kind: 'then', act: () => void at.desk.tickets.set(at.ticket.id, at.ticket) })
    expect(await at.remove('ticket', at.ticket.id)).toMatchObject([{ result: 'failed', code: 'NOT_DELETED' }])
  })
})

describe('deletion of people', () => {
  it('is a task of the desk, followed to its end, and goes itself: it keeps letters of the name', async () => {
    const at = await world()
    expect(await at.remove('contact', personId(1))).toEqual([
      { id: String(personId(1)), kind: 'contact', result: 'applied', unreachable: [] },
    ])
    expect(writes(at)).toEqual([`POST ${taskPath}`, `DELETE ${taskPath}/41`])
    expect([at.desk.users.has(personId(1)), at.desk.tasks.size]).toEqual([false, 0])
  })

  it('tells a task that stays as out of reach', async () => {
    const at = await world()
    at.fake.keepsTasks = true
    expect(await at.remove('contact', personId(1))).toMatchObject([
      { result: 'applied', unreachable: ['data_privacy_tasks'] },
    ])
  })

  it.each(passing)('comes through %s at either call, with one task for the person', async (_, fault) => {
    for (const method of ['POST', 'DELETE']) {
      const at = await world()
      at.fake.fail(is(method, taskPath), fault)
      expect(await at.remove('contact', personId(1))).toMatchObject([{ result: 'applied', unreachable: [] }])
      expect([at.desk.users.has(personId(1)), at.desk.tasks.size]).toEqual([false, 0])
    }
  })

  it('leaves a person who has a ticket, which would go with them', async () => {
    const at = await world()
    expect(await at.remove('contact', personId(0))).toMatchObject([{ result: 'failed', code: 'HAS_TICKETS' }])
    at.desk.tags.set(at.ticket.id, ['legal_hold'])
    expect(await at.remove('contact', personId(0))).toMatchObject([{ result: 'held' }])
    expect([at.desk.tickets.size, at.desk.tasks.size, writes(at).length]).toEqual([1, 0, 0])
  })

  it('leaves everybody while groups are hidden from it, and a person with tickets that the desk shows to nobody', async () => {
    const at = await world()
    const agnes = at.desk.users.get(3)
    if (agnes) agnes.group_ids = { 1: ['full'] }
    const change = deletion(await at.read('contact', personId(1)))
    const hidden = openFake(at.fake)
    expect(await hidden.applyMany([change], signal())).toMatchObject([
      { result: 'failed', code: 'GROUPS_HIDDEN' },
    ])
    expect(writes(at)).toEqual([])
    if (agnes) agnes.group_ids = { 1: ['full'], 2: ['full'] }
    // A group that is not active any more: its tickets are in no list, and go with their person.
    addTicket(at.desk, { index: 7, customer: personId(1), group: 2 })
    at.fake.hidden.add(2)
    expect(await at.remove('contact', personId(1))).toMatchObject([{ result: 'failed', code: 'HAS_TICKETS' }])
    expect(writes(at)).toEqual([`POST ${taskPath}`, `DELETE ${taskPath}/41`])
    expect([at.desk.users.has(personId(1)), at.desk.tickets.has(ticketId(7))]).toEqual([true, true])
  })

  it('sees a ticket that came while a call waited', async () => {
    const at = await world()
    const change = deletion(await at.read('contact', personId(1)))
    at.fake.fail(is('GET', `/users/${personId(1)}`), {
      kind: 'then',
      act: () => void addTicket(at.desk, { index: 7, customer: personId(1), state: 'new' }),
    })
    expect(await at.connector.applyMany([change], signal())).toMatchObject([{ result: 'stale' }])
    expect(at.desk.tasks.size).toBe(0)
  })

  it('follows many tasks together, and tells of each person what became of them', async () => {
    const at = await world()
    removeTicket(at.desk, ticketId(0))
    at.fake.stubborn.add(personId(0))
    expect(await at.remove('contact', personId(0), personId(1))).toMatchObject([
      { result: 'failed', code: 'TASK_FAILED' },
      { result: 'applied', unreachable: [] },
    ])
    expect([...at.desk.users.keys()]).toContain(personId(0))
    const posts = at.fake.calls.findIndex(is('GET', `${taskPath}/`))
    expect(at.fake.calls.slice(posts).filter(({ method }) => method === 'POST')).toEqual([])
  })

  it('takes up a task that an earlier run began', async () => {
    const at = await world()
    const begin = async ({ fake }: World) =>
      fetch(`${fake.url}${taskPath}`, {
        method: 'POST',
        headers: { authorization: 'Token token=zam-1234567890', 'content-type': 'application/json' },
        body: JSON.stringify({ deletable_type: 'User', deletable_id: personId(1) }),
      })
    expect((await begin(at)).status).toBe(201)
    expect(await at.remove('contact', personId(1))).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect(at.desk.tasks.size).toBe(0)
  })

  it('says that a person is not gone whose task does not come to its end', async () => {
    const at = await world()
    at.fake.looksPerTask = 1_000_000
    expect(await at.remove('contact', personId(1))).toMatchObject([{ result: 'failed', code: 'NOT_DELETED' }])
  })

  it('does not touch those who work at the desk', async () => {
    const at = await world()
    expect(await at.remove('contact', 4)).toMatchObject([{ result: 'failed', code: 'AGENT' }])
    expect(writes(at)).toEqual([])
  })
})
