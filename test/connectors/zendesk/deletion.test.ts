import { describe, expect, it } from 'vitest'
import { recordId } from '../../../src/tickets/ids.ts'
import { missing } from '../../support/fakes/zendesk-account.ts'
import { addTicket, addUser, personId } from '../../support/fakes/zendesk-desk.ts'
import { deletion, is, passing, remove, signal, type World, world, writes } from './desk-world.ts'

describe('deletion of tickets', () => {
  it.each([false, true])(
    'is two jobs, each to its end, and every ticket is looked for (archived: %s)',
    async archived => {
      const at = await world({ archived })
      expect(await remove(at)).toEqual([
        { id: String(at.ticket.id), kind: 'ticket', result: 'applied', unreachable: [] },
      ])
      expect(writes(at).map(({ path, query }) => `${path} ${query.get('ids')}`)).toEqual([
        `/api/v2/tickets/destroy_many ${at.ticket.id}`,
        `/api/v2/deleted_tickets/destroy_many ${at.ticket.id}`,
      ])
      expect([at.desk.scrubbed.has(at.ticket.id), at.desk.trash.size]).toEqual([true, 0])
    },
  )

  it.each(passing)('comes through %s at either step', async (_, fault) => {
    for (const step of ['/tickets/destroy_many', '/deleted_tickets/destroy_many']) {
      const at = await world()
      at.fake.fail(is('DELETE', step), fault)
      expect(await remove(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
      expect(at.desk.scrubbed.has(at.ticket.id)).toBe(true)
    }
  })

  it('tells of each ticket what became of it where a job does a part', async () => {
    const at = await world()
    const other = addTicket(at.desk, { index: 1, requester: personId(0) })
    at.fake.stubborn.add(other.id)
    const records = [await at.read('ticket', at.ticket.id), await at.read('ticket', other.id)]
    expect(await at.connector.applyMany(records.map(deletion), signal())).toMatchObject([
      { result: 'applied' },
      { result: 'failed', code: 'NOT_DELETED' },
    ])
    expect(at.desk.tickets.has(other.id)).toBe(true)
  })

  it('looks at the tickets where the desk has forgotten its job', async () => {
    const at = await world()
    at.fake.fail(is('GET', '/job_statuses/'), {
      kind: 'before',
      act: () => {
        for (const job of at.fake.jobs.values()) job.work()
      },
    })
    at.fake.fail(is('GET', '/job_statuses/'), { kind: 'status', ...missing })
    expect(await remove(at)).toMatchObject([{ result: 'applied' }])
    expect(at.desk.scrubbed.has(at.ticket.id)).toBe(true)
  })

  it('does not touch a ticket that got a hold, and deletes the others', async () => {
    const at = await world()
    const other = addTicket(at.desk, { index: 1, requester: personId(0) })
    const records = [await at.read('ticket', at.ticket.id), await at.read('ticket', other.id)]
    at.ticket.tags.push('legal_hold')
    expect(await at.connector.applyMany(records.map(deletion), signal())).toMatchObject([
      { result: 'held' },
      { result: 'applied' },
    ])
    expect([...at.desk.tickets.keys()]).toEqual([at.ticket.id])
  })

  it('says that a ticket is gone that somebody else deleted, and purges nothing of theirs', async () => {
    const at = await world()
    const change = deletion(await at.read('ticket', at.ticket.id))
    at.desk.tickets.delete(at.ticket.id)
    at.desk.trash.set(at.ticket.id, at.ticket)
    expect(await at.connector.applyMany([change], signal())).toMatchObject([{ result: 'stale' }])
    expect(at.desk.trash.size).toBe(1)
    // What lies in the trash is still there to be found.
    const left = await at.connector.dump('ticket', [change.change.id], signal())
    expect(left.get(change.change.id)).toContain('A question')
  })

  it('purges what the trash shows only later', async () => {
    const at = await world()
    const { id } = at.ticket
    const hide = (): void => {
      const hidden = at.desk.trash.get(id)
      at.desk.trash.delete(id)
      const show = (): void => {
        if (hidden) at.desk.trash.set(id, hidden)
      }
      at.fake.fail(is('GET', '/deleted_tickets'), { kind: 'then', act: show })
      at.fake.fail(is('DELETE', '/deleted_tickets/destroy_many'), { kind: 'status', status: 404 })
    }
    at.fake.fail(is('GET', '/job_statuses/'), { kind: 'then', act: () => undefined })
    at.fake.fail(is('GET', '/job_statuses/'), { kind: 'then', act: hide })
    expect(await remove(at)).toMatchObject([{ result: 'applied' }])
    expect([at.desk.trash.size, at.desk.scrubbed.has(id)]).toEqual([0, true])
  })

  it('is ended by another try where a process died between its steps', async () => {
    const at = await world()
    const id = recordId(String(at.ticket.id))
    at.desk.tickets.delete(at.ticket.id)
    at.desk.trash.set(at.ticket.id, at.ticket)
    await at.connector.finishDeletions?.('ticket', [id], signal())
    expect([at.desk.trash.size, at.desk.scrubbed.has(at.ticket.id)]).toEqual([0, true])
    await at.connector.finishDeletions?.('ticket', [id], signal())
  })
})

describe('deletion of people', () => {
  const erase = async (at: World) =>
    at.connector.applyMany([deletion(await at.read('contact', personId(0)))], signal())

  it('is deletion, deletion for good, and the desk’s word for it', async () => {
    const at = await world()
    expect(await erase(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect(writes(at).map(({ path }) => path)).toEqual([
      `/api/v2/users/${personId(0)}`,
      `/api/v2/deleted_users/${personId(0)}`,
    ])
    expect(at.desk.users.get(personId(0))).toMatchObject({ name: 'Permanently Deleted User', email: null })
    expect(at.desk.tickets.size).toBe(1)
  })

  it.each(passing)('comes through %s at either step', async (_, fault) => {
    for (const step of ['/users/', '/deleted_users/']) {
      const at = await world()
      at.fake.fail(is('DELETE', step), fault)
      expect(await erase(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
      expect(at.desk.purgedUsers.has(personId(0))).toBe(true)
    }
  })

  it('asks for all tickets once for many people, and for the tickets of each just before', async () => {
    const at = await world()
    const ids = [1, 2, 3].map(index => addUser(at.desk, index))
    const records = await Promise.all(ids.map(id => at.read('contact', id)))
    const exports = () => at.fake.calls.filter(({ path }) => path.includes('/incremental/')).length
    const before = exports()
    at.fake.fail(is('DELETE', '/deleted_users/'), {
      kind: 'then',
      act: () => void addTicket(at.desk, { index: 7, requester: ids[1] ?? 0, status: 'new' }),
    })
    const held = (): void =>
      void addTicket(at.desk, { index: 8, requester: ids[2] ?? 0 }).tags.push('legal_hold')
    at.fake.fail(is('GET', `/users/${ids[1]}/tickets`), { kind: 'then', act: held })
    expect(await at.connector.applyMany(records.map(deletion), signal())).toMatchObject([
      { result: 'applied' },
      { result: 'stale' },
      { result: 'held' },
    ])
    expect(exports() - before).toBeLessThanOrEqual(1)
  })

  it('stops before it is for good where a ticket of theirs is held meanwhile', async () => {
    const at = await world()
    const hold = (): void => void at.ticket.tags.push('legal_hold')
    at.fake.fail(is('DELETE', '/users/'), { kind: 'then', act: hold })
    expect(await erase(at)).toMatchObject([{ result: 'held' }])
    expect([at.desk.users.get(personId(0))?.active, at.desk.purgedUsers.size]).toEqual([false, 0])
  })

  it('is told as unverified while the desk does not say that it is done', async () => {
    const at = await world()
    at.fake.looksPerProof = 1000
    expect(await erase(at)).toMatchObject([
      { result: 'applied', unreachable: ['compliance_deletion_statuses'] },
    ])
  })

  it('fails alone where the desk refuses it, and is ended where it was begun', async () => {
    const at = await world()
    const change = deletion(await at.read('contact', personId(0)))
    at.fake.fail(is('DELETE', '/users/'), { kind: 'status', status: 422 })
    expect(await at.connector.applyMany([change], signal())).toMatchObject([
      { result: 'failed', code: 'HTTP_422' },
    ])
    Object.assign(at.desk.users.get(personId(0)) ?? {}, { active: false })
    expect(await erase(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
  })
})
