import { describe, expect, it } from 'vitest'
import { missing } from '../../support/fakes/zendesk-account.ts'
import { personId } from '../../support/fakes/zendesk-desk.ts'
import { deletion, is, redact, remove, signal, type World, world } from './desk-world.ts'

/** Whatever stands before the desk answers, so often, that there is no such page. */
const page = { kind: 'status', status: 404 } as const
/** The same in JSON, which is not the desk's either. */
const json = { ...page, body: { status: 404, error: 'Not Found', path: '/api/v2' } } as const

const failing = ({ fake }: World, method: string, path: string, fault: typeof page | typeof json): void => {
  for (let call = 0; call < 12; call++) fake.fail(is(method, path), fault)
}

describe.each([
  ['a page', page],
  ['JSON', json],
] as const)('a 404 that is not the desk’s, %s', (_, fault) => {
  it('is no sign that a ticket is gone', async () => {
    const at = await world()
    const change = deletion(await at.read('ticket', at.ticket.id))
    failing(at, 'GET', '/tickets/', fault)
    await expect(at.connector.applyMany([change], signal())).rejects.toMatchObject({
      code: 'STORE_UNREADABLE',
      message: expect.stringMatching(/HTTP 404, and not by the desk/u),
    })
    expect(at.desk.tickets.size + at.desk.trash.size).toBe(1)
  })

  it('is no deletion of what lies in the trash', async () => {
    const at = await world()
    failing(at, 'DELETE', '/deleted_tickets/', fault)
    expect(await remove(at)).toMatchObject([{ result: 'failed', code: 'NOT_DELETED' }])
    expect(at.desk.trash.size).toBe(1)
  })

  it('is told as unverified where the trash does not show the ticket either', async () => {
    const at = await world({ archived: true })
    failing(at, 'DELETE', '/deleted_tickets/', fault)
    expect(await remove(at)).toMatchObject([{ result: 'applied', unreachable: ['deleted_tickets'] }])
    expect(at.desk.scrubbed.size).toBe(0)
  })

  it('is no end of a job', async () => {
    const at = await world()
    failing(at, 'GET', '/job_statuses/', fault)
    await expect(remove(at)).rejects.toMatchObject({ code: 'STORE_UNREADABLE' })
  })

  it('is no deletion of a person, at a second try either', async () => {
    const at = await world()
    const person = deletion(await at.read('contact', personId(0)))
    at.fake.fail(is('DELETE', '/users/'), { kind: 'status', status: 502 })
    at.fake.fail(is('DELETE', '/users/'), fault)
    expect(await at.connector.applyMany([person], signal())).toMatchObject([
      { result: 'failed', code: 'HTTP_404' },
    ])
    failing(at, 'DELETE', '/deleted_users/', fault)
    expect(await at.connector.applyMany([person], signal())).toMatchObject([
      { result: 'failed', code: 'HTTP_404' },
    ])
    expect(at.desk.purgedUsers.size).toBe(0)
  })

  it('is no ticket without comments', async () => {
    const at = await world()
    failing(at, 'GET', '/comments', fault)
    await expect(redact(at)).rejects.toMatchObject({ code: 'STORE_UNREADABLE' })
  })
})

it('the desk’s own 404 is success where we deleted before', async () => {
  const at = await world()
  at.fake.fail(is('DELETE', '/deleted_tickets/destroy_many'), { kind: 'lost' })
  at.fake.fail(is('DELETE', '/deleted_tickets/destroy_many'), { kind: 'status', ...missing })
  at.fake.fail(is('DELETE', '/deleted_tickets/3'), {
    kind: 'before',
    act: () => {
      at.desk.trash.clear()
    },
  })
  expect(await remove(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
})
