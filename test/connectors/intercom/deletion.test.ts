import { describe, expect, it } from 'vitest'
import { recordId } from '../../../src/tickets/ids.ts'
import { addConversation, contactId, tagConversation } from '../../support/fakes/intercom-desk.ts'
import { deletion, is, passing, remove, signal, type World, world, writes } from './desk-world.ts'

const gone = (at: World) => !at.desk.conversations.has(at.conversation.id)

describe('deletion of conversations', () => {
  it('is one call that keeps the desk’s reports, and a look for what it left', async () => {
    const at = await world()
    expect(await remove(at)).toEqual([
      { id: at.conversation.id, kind: 'ticket', result: 'applied', unreachable: [] },
    ])
    expect(writes(at).map(({ method, path, query }) => `${method} ${path}?${query}`)).toEqual([
      `DELETE /conversations/${at.conversation.id}?retain_metrics=true`,
    ])
    expect([gone(at), at.desk.reports.has(at.conversation.id)]).toEqual([true, true])
  })

  it('takes the reports along where the settings say so and the app may', async () => {
    const at = await world({}, { metrics: 'delete' })
    await expect(remove(at)).rejects.toMatchObject({
      code: 'STORE_UNREADABLE',
      message: expect.stringContaining('may not do this (HTTP 403)'),
    })
    at.fake.mayDropMetrics = true
    expect(await remove(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect(at.desk.reports.size).toBe(0)
  })

  it('tells that what was said beside a rating stays in the reports', async () => {
    for (const metrics of ['keep', 'delete'] as const) {
      const at = await world({}, { metrics })
      at.fake.mayDropMetrics = true
      at.conversation.conversation_rating = { rating: 1, remark: 'Anna was rude' }
      expect(await remove(at)).toMatchObject([
        {
          result: 'applied',
          unreachable: metrics === 'keep' ? ['conversations:conversation_rating.remark'] : [],
        },
      ])
    }
  })

  it.each(passing)('comes through %s', async (_, fault) => {
    const at = await world()
    at.fake.fail(is('DELETE', '/conversations/'), fault)
    expect(await remove(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect([gone(at), at.desk.tombstones.length]).toEqual([true, 1])
  })

  it('waits for what the desk shows late, and says what it never shows', async () => {
    const at = await world()
    at.fake.lateReads = 3
    expect(await remove(at)).toMatchObject([{ result: 'applied' }])
    const other = await world()
    other.fake.lateReads = 1000
    expect(await remove(other)).toMatchObject([{ result: 'failed', code: 'NOT_DELETED' }])
  })

  it('is unverified where the answer was lost and the desk has it among nothing that was deleted', async () => {
    const at = await world()
    at.fake.fail(is('DELETE', '/conversations/'), { kind: 'lost' })
    at.fake.fail(is('GET', '/conversations/deleted'), {
      kind: 'before',
      act: () => void at.desk.tombstones.splice(0),
    })
    expect(await remove(at)).toMatchObject([{ result: 'applied', unreachable: ['conversations:deleted'] }])
  })

  it('looks through what was deleted since for one whose answer was lost', async () => {
    const at = await world()
    at.fake.fail(is('DELETE', '/conversations/'), { kind: 'lost' })
    at.fake.fail(is('GET', '/conversations/deleted'), {
      kind: 'before',
      act: () => {
        for (let index = 0; index < 130; index++)
          at.desk.tombstones.push({ id: `9${index}`, metrics_retained: true, deleted_at: at.desk.clock })
      },
    })
    expect(await remove(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
  })

  it('is not ours where somebody else was faster', async () => {
    const at = await world()
    at.fake.fail(is('DELETE', '/conversations/'), {
      kind: 'before',
      act: () => void at.desk.conversations.delete(at.conversation.id),
    })
    expect(await remove(at)).toMatchObject([{ result: 'stale' }])
  })

  it('does not touch one that got a hold, also while it waited for another try, and deletes the others', async () => {
    const at = await world()
    const other = addConversation(at.desk, { index: 1, contact: contactId(0) })
    const records = [await at.read('ticket', at.conversation.id), await at.read('ticket', other.id)]
    at.fake.fail(is('DELETE', '/conversations/'), { kind: 'status', status: 503 })
    let looked = 0
    at.fake.fail(asked => is('GET', '/conversations/')(asked) && ++looked > 1, {
      kind: 'before',
      act: () => tagConversation(at.desk, at.conversation, 'legal_hold'),
    })
    expect(await at.connector.applyMany(records.map(deletion), signal())).toMatchObject([
      { result: 'held' },
      { result: 'applied' },
    ])
    expect([...at.desk.conversations.keys()]).toEqual([at.conversation.id])
  })
})

describe('deletion of people', () => {
  const erase = async (at: World) =>
    at.connector.applyMany([deletion(await at.read('contact', contactId(0)))], signal())
  const alone = async () => {
    const at = await world()
    at.desk.conversations.clear()
    return at
  }

  it('is one call, and a look for what it left', async () => {
    const at = await alone()
    expect(await erase(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect(writes(at).map(({ path }) => path)).toEqual([`/contacts/${contactId(0)}`])
    expect(at.desk.contacts.size).toBe(0)
    const id = recordId(contactId(0))
    expect(await at.connector.dump('contact', [id], signal())).toEqual(new Map([[id, []]]))
  })

  it.each(passing)('comes through %s', async (_, fault) => {
    const at = await alone()
    at.fake.fail(is('DELETE', '/contacts/'), fault)
    expect(await erase(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect(at.desk.contacts.size).toBe(0)
  })

  it('is not done while a conversation or a ticket of theirs is left, which would go along', async () => {
    const at = await world()
    expect(await erase(at)).toMatchObject([{ result: 'failed', code: 'CONVERSATIONS_LEFT' }])
    at.desk.conversations.clear()
    at.desk.tickets.set('631', { open: false, contact: contactId(0), created_at: 1 })
    expect(await erase(at)).toMatchObject([{ result: 'failed', code: 'TICKETS_LEFT' }])
    expect([at.desk.contacts.size, writes(at)]).toEqual([1, []])
  })

  it('believes a conversation, and not the index that still shows one', async () => {
    const at = await world()
    at.fake.index = structuredClone([...at.desk.conversations.values()])
    at.desk.conversations.clear()
    expect(await erase(at)).toMatchObject([{ result: 'applied' }])
  })

  it('waits for holds, on the person or on a conversation, and for what was written since', async () => {
    const at = await alone()
    const change = deletion(await at.read('contact', contactId(0)))
    const again = async () => (await at.connector.applyMany([change], signal())).map(({ result }) => result)
    const made = addConversation(at.desk, { index: 7, contact: contactId(0), state: 'open' })
    expect(await again()).toEqual(['stale'])
    tagConversation(at.desk, made, 'legal_hold')
    expect(await again()).toEqual(['held'])
    at.desk.conversations.clear()
    at.desk.contacts.get(contactId(0))?.tagIds.push('2')
    expect(await again()).toEqual(['held'])
    expect(at.desk.contacts.size).toBe(1)
  })

  it('is not ours where they were merged into somebody else', async () => {
    const at = await alone()
    const change = deletion(await at.read('contact', contactId(0)))
    at.desk.merged.add(contactId(0))
    expect(await at.connector.applyMany([change], signal())).toMatchObject([{ result: 'stale' }])
  })
})
