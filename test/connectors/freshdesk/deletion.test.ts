import { describe, expect, it } from 'vitest'
import { recordId } from '../../../src/tickets/ids.ts'
import { addContact, addTicket, personId, touch } from '../../support/fakes/freshdesk-desk.ts'
import { collect, deletion, erase, is, passing, remove, signal, world, writes } from './desk-world.ts'
import { openFake } from './open.ts'

describe('deletion of tickets', () => {
  it('puts a ticket into the trash, and says that nothing takes it out of there', async () => {
    const at = await world()
    expect(await remove(at)).toEqual([
      { id: '3', kind: 'ticket', result: 'applied', unreachable: ['tickets:trash'] },
    ])
    expect(writes(at).map(({ method, path }) => `${method} ${path}`)).toEqual(['DELETE /api/v2/tickets/3'])
    expect(at.ticket.deleted).toBe(true)
    expect(await at.connector.readMany('ticket', [recordId('3')], signal())).toEqual([])
  })

  it('tells of what an earlier try put into the trash, whose answer nobody heard', async () => {
    const at = await world()
    addTicket(at.desk, { id: 4, requester: personId(0), archived: true })
    const changes = [deletion(await at.read('ticket', 3)), deletion(await at.read('ticket', 4))]
    await at.connector.applyMany(changes, signal())
    const ids = ['3', '4'].map(recordId)
    expect(await at.connector.remains?.('ticket', ids, signal())).toEqual(
      new Map([
        [ids[0], ['tickets:trash']],
        [ids[1], []],
      ]),
    )
  })

  it('takes an archived ticket out of the archive, and looks for it by its number', async () => {
    const at = await world({ archived: true })
    expect(await remove(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect(writes(at).map(({ path }) => path)).toEqual(['/api/v2/tickets/archived/3'])
    expect(at.desk.tickets.size).toBe(0)
    expect(await at.connector.count('ticket', signal())).toBe(0)
  })

  it.each(passing)('comes through %s, live and archived', async (_, fault) => {
    for (const archived of [false, true]) {
      const at = await world({ archived })
      at.fake.fail(is('DELETE', '/tickets/'), fault)
      expect(await remove(at)).toMatchObject([{ result: 'applied' }])
      expect(writes(at)).toHaveLength(fault.kind === 'lost' || fault.kind === 'malformed' ? 1 : 2)
    }
  })

  it('waits while the desk still shows what was deleted, and fails where it stays', async () => {
    const at = await world()
    at.fake.lag = 3
    expect(await remove(at)).toMatchObject([{ result: 'applied', unreachable: ['tickets:trash'] }])
    const other = await world()
    other.fake.stubborn.add(3)
    expect(await remove(other)).toMatchObject([{ result: 'failed', code: 'NOT_DELETED' }])
  })

  it('takes a 404 for done only after a try of its own', async () => {
    const at = await world()
    const change = deletion(await at.read('ticket', 3))
    at.fake.fail(is('DELETE', '/tickets/3'), { kind: 'status', status: 404 })
    expect(await at.connector.applyMany([change], signal())).toMatchObject([{ result: 'stale' }])
    expect(at.ticket.deleted).toBe(false)
  })

  it('touches neither a ticket that somebody else deleted, nor spam', async () => {
    for (const state of ['deleted', 'spam'] as const) {
      const at = await world()
      const change = deletion(await at.read('ticket', 3))
      at.ticket[state] = true
      expect(await at.connector.applyMany([change], signal())).toMatchObject([{ result: 'stale' }])
      expect(writes(at)).toEqual([])
    }
  })

  it('leaves a ticket that got a hold, and deletes the others', async () => {
    const at = await world()
    addTicket(at.desk, { id: 4, requester: personId(0) })
    const changes = [deletion(await at.read('ticket', 3)), deletion(await at.read('ticket', 4))]
    at.ticket.tags.push('legal_hold')
    expect(await at.connector.applyMany(changes, signal())).toMatchObject([
      { result: 'held' },
      { result: 'applied' },
    ])
  })
})

describe('deletion of people', () => {
  const alone = async () => {
    const at = await world()
    at.desk.tickets.clear()
    return at
  }

  it.each(passing)('is for good, in one call: %s', async (_, fault) => {
    const at = await alone()
    at.fake.fail(is('DELETE', '/contacts/'), fault)
    expect(await erase(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect(writes(at).at(-1)).toMatchObject({ path: `/api/v2/contacts/${personId(0)}/hard_delete` })
    expect(writes(at).at(-1)?.query.get('force')).toBe('true')
    expect(at.desk.contacts.size).toBe(0)
  })

  it.each([
    ['live', {}],
    ['archived', { archived: true }],
  ])('is not done while a ticket of theirs is there, which would go along: %s', async (_, of) => {
    const at = await world(of)
    expect(await erase(at)).toMatchObject([{ result: 'failed', code: 'TICKETS_LEFT' }])
    expect([writes(at), at.desk.tickets.size]).toEqual([[], 1])
  })

  it('sees a ticket that went into the archive since the desk was read', async () => {
    const at = await world()
    const change = deletion(await at.read('contact', personId(0)))
    at.ticket.archived = true
    expect(await at.connector.applyMany([change], signal())).toMatchObject([
      { result: 'failed', code: 'TICKETS_LEFT' },
    ])
  })

  it('is done once another process has deleted their archived tickets', async () => {
    const at = await world({ archived: true })
    const change = deletion(await at.read('contact', personId(0)))
    expect(await remove({ ...at, connector: openFake(at.fake) })).toMatchObject([{ result: 'applied' }])
    expect(await at.connector.applyMany([change], signal())).toMatchObject([{ result: 'applied' }])
  })

  it('is not done while somebody else’s ticket names them in copy', async () => {
    const at = await alone()
    const other = addContact(at.desk, 1)
    const theirs = addTicket(at.desk, { id: 8, requester: other })
    theirs.cc_emails = ['Anna <Anna.Lindqvist@example.com>']
    expect(await erase(at)).toMatchObject([{ result: 'failed', code: 'TICKETS_OF_OTHERS' }])
    expect(writes(at)).toEqual([])
  })

  it('is not done where nobody looks into the archive', async () => {
    const at = await alone()
    const blind = openFake(at.fake, { archive: 'leave-out' })
    const change = deletion(await at.read('contact', personId(0)))
    expect(await blind.applyMany([change], signal())).toMatchObject([
      { result: 'failed', code: 'ARCHIVE_LEFT_OUT' },
    ])
  })

  it('is stale where a ticket of theirs was opened since, and takes nobody else along', async () => {
    const at = await alone()
    const change = deletion(await at.read('contact', personId(0)))
    touch(at.desk, addTicket(at.desk, { id: 9, requester: personId(0), status: 2 }))
    expect(await at.connector.applyMany([change], signal())).toMatchObject([{ result: 'stale' }])
    expect(at.desk.contacts.size).toBe(1)
  })

  it('is told as unverified while the desk still shows the person', async () => {
    const at = await alone()
    at.fake.stubborn.add(personId(0))
    expect(await erase(at)).toMatchObject([{ result: 'applied', unreachable: ['contacts:hard_delete'] }])
  })

  it('is done to those who were blocked or deleted in the desk’s own way as well', async () => {
    for (const state of ['blocked', 'deleted'] as const) {
      const at = await alone()
      Object.assign(at.desk.contacts.get(personId(0)) ?? {}, { [state]: true })
      expect(await erase(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
      expect(await collect(at.connector.select('contact', { rules: [], all: true }, signal()))).toEqual([])
    }
  })
})
