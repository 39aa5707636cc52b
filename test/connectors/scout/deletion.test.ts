import { describe, expect, it } from 'vitest'
import { recordId } from '../../../src/tickets/ids.ts'
import { addConversation, addCustomer, personId } from '../../support/fakes/scout-desk.ts'
import { deletion, is, passing, signal, world } from './desk-world.ts'

const writes = ({ fake }: Awaited<ReturnType<typeof world>>) =>
  fake.calls.filter(({ method, path }) => method === 'DELETE' && !path.includes('oauth2'))

describe.each(['helpscout', 'freescout'] as const)('deletion of conversations: %s', name => {
  it.each(passing)('is one call, looked for by its number, and done once: %s', async (_, fault) => {
    const at = await world(name)
    at.fake.fail(is('DELETE', '/conversations/'), fault)
    expect(await at.remove('ticket', at.conversation.id)).toMatchObject([
      { result: 'applied', unreachable: [] },
    ])
    expect(at.desk.conversations.size).toBe(0)
    expect(writes(at)).toHaveLength(fault.kind === 'lost' ? 1 : 2)
  })

  it('takes a 404 for done only after a try of its own', async () => {
    const at = await world(name)
    const change = deletion(await at.read('ticket', at.conversation.id))
    at.fake.fail(is('DELETE', '/conversations/'), {
      kind: 'before',
      act: () => void at.desk.conversations.clear(),
    })
    expect(await at.connector.applyMany([change], signal())).toMatchObject([{ result: 'stale' }])
  })

  it('fails where the desk says that it is done and it is not', async () => {
    const at = await world(name)
    at.fake.stubborn.add(at.conversation.id)
    expect(await at.remove('ticket', at.conversation.id)).toMatchObject([
      { result: 'failed', code: 'NOT_DELETED' },
    ])
  })

  it('says where a conversation lies only among the deleted ones, and says it again later', async () => {
    const at = await world(name)
    at.fake.keepsDeleted = true
    const { id } = at.conversation
    expect(await at.remove('ticket', id)).toMatchObject([
      { result: 'applied', unreachable: ['conversations:deleted'] },
    ])
    const key = recordId(String(id))
    expect(await at.connector.remains?.('ticket', [key], signal())).toEqual(
      new Map([[key, ['conversations:deleted']]]),
    )
  })

  it('reads again just before: a hold that came a second ago holds', async () => {
    const at = await world(name)
    const change = deletion(await at.read('ticket', at.conversation.id))
    at.conversation.tags.push('legal_hold')
    expect(await at.connector.applyMany([change], signal())).toMatchObject([{ result: 'held' }])
    expect(writes(at)).toEqual([])
  })

  it('edits nothing', async () => {
    const at = await world(name)
    const record = await at.read('ticket', at.conversation.id)
    const edit = { kind: 'ticket', id: record.id, do: 'edit', edits: [] } as const
    expect(await at.connector.applyMany([{ ...deletion(record), change: edit }], signal())).toMatchObject([
      { result: 'failed', code: 'CAPABILITY_MISSING' },
    ])
  })
})

describe('deletion of people at Help Scout', () => {
  const alone = async () => {
    const at = await world('helpscout')
    at.desk.conversations.clear()
    return at
  }

  it.each(passing)('is asked for once and looked for until they are gone: %s', async (_, fault) => {
    const at = await alone()
    at.fake.fail(is('DELETE', '/customers/'), fault)
    expect(await at.remove('contact', personId(0))).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect(writes(at).at(-1)?.query.get('async')).toBe('true')
    expect(at.desk.customers.size).toBe(0)
  })

  it('is not done while a conversation of theirs is there, which would go along', async () => {
    const at = await world('helpscout')
    expect(await at.remove('contact', personId(0))).toMatchObject([{ code: 'TICKETS_LEFT' }])
    expect([writes(at), at.desk.conversations.size]).toEqual([[], 1])
  })

  it('is not done while they have a part in somebody else’s, which would go along', async () => {
    const at = await alone()
    const theirs = addConversation(at.desk, { index: 8, customer: addCustomer(at.desk, 1) })
    theirs.cc = [...(at.desk.customers.get(personId(0))?.emails ?? [])]
    expect(await at.remove('contact', personId(0))).toMatchObject([{ code: 'TICKETS_OF_OTHERS' }])
    expect([writes(at), at.desk.conversations.size]).toEqual([[], 1])
  })

  it('is held by a hold on somebody else’s conversation that they have a part in', async () => {
    const at = await alone()
    const theirs = addConversation(at.desk, { index: 8, customer: addCustomer(at.desk, 1) })
    theirs.cc = [...(at.desk.customers.get(personId(0))?.emails ?? [])]
    theirs.tags = ['legal_hold']
    expect(await at.remove('contact', personId(0))).toMatchObject([{ result: 'held' }])
  })

  it('is told as unverified while the desk still shows the person, and as failed where it may not', async () => {
    const at = await alone()
    at.fake.stubborn.add(personId(0))
    expect(await at.remove('contact', personId(0))).toMatchObject([
      { result: 'applied', unreachable: ['customers:delete'] },
    ])
    at.fake.fail(is('DELETE', '/customers/'), { kind: 'status', status: 403 })
    expect(await at.remove('contact', personId(0))).toMatchObject([{ result: 'failed', code: 'HTTP_403' }])
  })
})
