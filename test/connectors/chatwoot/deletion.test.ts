import { describe, expect, it } from 'vitest'
import { addConversation, personId, removeConversation, say } from '../../support/fakes/chatwoot-desk.ts'
import { deletion, is, isWrite, passing, signal, word, world, writes } from './desk-world.ts'

describe('deletion of conversations', () => {
  it('is a call and a job in the background, which is waited for', async () => {
    const at = await world()
    expect(await at.remove('ticket', at.conversation.id)).toEqual([
      { id: String(at.conversation.id), kind: 'ticket', result: 'applied', unreachable: [] },
    ])
    expect(writes(at)).toEqual([`DELETE /conversations/${at.conversation.id}`])
    expect([at.desk.conversations.size, at.desk.messages.size]).toEqual([0, 0])
    expect(at.desk.contacts.has(personId(0))).toBe(true)
  })

  it.each(passing)('comes through %s', async (_, fault) => {
    const at = await world()
    at.fake.fail(isWrite, fault)
    expect(await at.remove('ticket', at.conversation.id)).toMatchObject([
      { result: 'applied', unreachable: [] },
    ])
    expect(at.desk.conversations.size).toBe(0)
  })

  it('tells as out of reach what the desk has taken on and not done when nobody waits any longer', async () => {
    const at = await world()
    at.fake.looksPerDeletion = 1_000_000
    const [outcome] = await at.remove('ticket', at.conversation.id)
    expect(outcome).toMatchObject({ result: 'applied', unreachable: ['conversations'] })
    const left = await at.connector.dump(
      'ticket',
      [deletion(await at.read('ticket', at.conversation.id)).change.id],
      signal(),
    )
    expect([...left.values()].flat().some(text => text.includes(word))).toBe(true)
  })

  it('fails where the release has no such call, and says not found of a conversation that is there', async () => {
    const at = await world()
    at.fake.deletesConversations = false
    expect(await at.remove('ticket', at.conversation.id)).toMatchObject([
      { result: 'failed', code: 'HTTP_404' },
    ])
    expect(at.desk.conversations.size).toBe(1)
  })

  it('is stale where somebody else was faster, also between the look and the call', async () => {
    const at = await world()
    const change = deletion(await at.read('ticket', at.conversation.id))
    at.fake.fail(isWrite, { kind: 'before', act: () => removeConversation(at.desk, at.conversation.id) })
    expect(await at.connector.applyMany([change], signal())).toMatchObject([{ result: 'stale' }])
    expect(await at.connector.applyMany([change], signal())).toMatchObject([{ result: 'stale' }])
  })

  it('does not touch one that got a hold, and deletes the others', async () => {
    const at = await world()
    const other = addConversation(at.desk, { index: 1, contact: personId(1) })
    const records = [await at.read('ticket', at.conversation.id), await at.read('ticket', other.id)]
    at.conversation.labels.push('legal_hold')
    expect(await at.connector.applyMany(records.map(deletion), signal())).toMatchObject([
      { result: 'held' },
      { result: 'applied' },
    ])
    expect([...at.desk.conversations.keys()]).toEqual([at.conversation.id])
  })

  it('looks again after a try that failed: one that was opened meanwhile stays', async () => {
    const at = await world()
    at.fake.fail(isWrite, { kind: 'status', status: 503 })
    at.fake.fail(asked => is('GET', '/conversations/')(asked) && writes(at).length === 1, {
      kind: 'before',
      act: () => say(at.desk, at.conversation, 'And?'),
    })
    expect(await at.remove('ticket', at.conversation.id)).toMatchObject([{ result: 'stale' }])
    expect(at.desk.conversations.size).toBe(1)
  })
})

describe('deletion of people', () => {
  it.each([['no fault', undefined] as const, ...passing])(
    'is one call, and looked for: %s',
    async (_, fault) => {
      const at = await world()
      if (fault) at.fake.fail(isWrite, fault)
      expect(await at.remove('contact', personId(1))).toMatchObject([{ result: 'applied', unreachable: [] }])
      expect([at.desk.contacts.has(personId(1)), at.desk.conversations.size]).toEqual([false, 1])
    },
  )

  it('leaves a person who has a conversation, which would go with them', async () => {
    const at = await world()
    expect(await at.remove('contact', personId(0))).toMatchObject([{ result: 'failed', code: 'HAS_TICKETS' }])
    at.conversation.labels.push('legal_hold')
    expect(await at.remove('contact', personId(0))).toMatchObject([{ result: 'held' }])
    expect([at.desk.conversations.size, writes(at)]).toEqual([1, []])
  })

  it('leaves a person who is online to the next run', async () => {
    const at = await world()
    at.fake.online.add(personId(1))
    expect(await at.remove('contact', personId(1))).toMatchObject([{ result: 'failed', code: 'ONLINE' }])
    at.fake.online.clear()
    expect(await at.remove('contact', personId(1))).toMatchObject([{ result: 'applied' }])
  })

  it('sees a conversation that came while a call waited', async () => {
    const at = await world()
    const change = deletion(await at.read('contact', personId(1)))
    at.fake.fail(is('GET', `/contacts/${personId(1)}`), {
      kind: 'then',
      act: () => void addConversation(at.desk, { index: 7, contact: personId(1), status: 'open' }),
    })
    expect(await at.connector.applyMany([change], signal())).toMatchObject([{ result: 'stale' }])
    expect(writes(at)).toEqual([])
  })
})
