import { describe, expect, it } from 'vitest'
import type { Bucket } from '../../../src/connectors/call-budget.ts'
import { recordId } from '../../../src/tickets/ids.ts'
import {
  addConversation,
  addCustomer,
  conversationId,
  emptyDesk,
  personId,
  say,
} from '../../support/fakes/scout-desk.ts'
import { collect, is, openHelpscout, passing, signal, unlimited, world } from './desk-world.ts'

type World = Awaited<ReturnType<typeof world>>

const numbers = async ({ connector }: Pick<World, 'connector'>): Promise<number[]> =>
  (await collect(connector.select('ticket', { rules: [], all: true }, signal()))).map(({ id }) => Number(id))

describe.each(['helpscout', 'freescout'] as const)('reading %s', name => {
  it('goes through all pages, whatever the status, while a conversation is deleted meanwhile', async () => {
    const at = await world(name)
    for (let index = 1; index < 8; index++)
      addConversation(at.desk, {
        ...{ index, customer: personId(0), closedAt: `2023-01-0${index}T10:00:00Z` },
        status: index === 5 ? 'pending' : 'closed',
      })
    at.fake.fail(({ path, query }) => path.endsWith('/conversations') && query.get('page') === '3', {
      kind: 'then',
      act: () => void at.desk.conversations.delete(conversationId(0)),
    })
    expect(await numbers(at)).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6, 7].map(conversationId)))
  })

  it('passes over drafts, deleted ones, and what was merged into another', async () => {
    const at = await world(name)
    addConversation(at.desk, { index: 1, customer: personId(0) }).state = 'draft'
    addConversation(at.desk, { index: 2, customer: personId(0) }).state = 'deleted'
    at.desk.merged.set(conversationId(3), conversationId(0))
    expect(await numbers(at)).toEqual([conversationId(0)])
    const ids = [1, 2, 3].map(index => recordId(String(conversationId(index))))
    expect(await at.connector.readMany('ticket', ids, signal())).toEqual([])
  })

  it('reads every message, and counts no lines of the history', async () => {
    const at = await world(name)
    const files = [{ id: 17, name: 'passport.pdf' }]
    for (let index = 0; index < 5; index++)
      say(at.desk, at.conversation, { body: `<p>more ${index}</p>`, type: 'note', files })
    const record = await at.read('ticket', at.conversation.id)
    expect(record.kind === 'ticket' && record.statistics).toMatchObject({
      ...{ messages: 7, resolutionMinutes: 1440, category: 'Orders', channel: 'email' },
    })
    expect(record.fields.filter(({ path }) => path === 'body')).toHaveLength(7)
    expect(record.fields.filter(each => each.class === 'attachment')).toHaveLength(5)
    expect(record.fields.filter(each => each.class === 'free-text' && !each.rules.fixed)).toEqual([])
  })

  it.each(passing)('goes on after %s', async (_, fault) => {
    const at = await world(name)
    at.fake.fail(is('GET', '/conversations'), fault)
    expect(await at.connector.count('ticket', signal())).toBe(1)
  })
})

describe('Help Scout', () => {
  it('asks for one token, for all that wait, and for another when it is refused later', async () => {
    const desk = emptyDesk()
    addCustomer(desk, 0)
    const { id } = addConversation(desk, { index: 0, customer: personId(0) })
    const { connector, fake } = await openHelpscout(desk)
    const read = () => connector.readMany('ticket', [recordId(String(id))], signal())
    await Promise.all([1, 2, 3].map(read))
    expect(fake.tokens).toHaveLength(1)
    // Another app's token is good now, and ours is young: it is not tried again and again.
    fake.tokens.push('tok-other')
    await expect(read()).rejects.toMatchObject({ code: 'STORE_UNREADABLE' })
  })

  it('tells nobody the secret where the app is refused', async () => {
    const { connector, fake } = await openHelpscout(emptyDesk(), { appSecret: 'wrong-98765' })
    const error = await connector.count('ticket', signal()).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'STORE_UNREADABLE', message: expect.stringContaining('HTTP 401') })
    expect(String(error)).not.toContain('98765')
    expect(fake.calls).toHaveLength(1)
  })

  it('counts what it writes twice, by the account’s own limit', async () => {
    const taken: { calls: number; weight: number }[] = []
    const take = async (_: string, [account]: readonly Bucket[], weight: number) => {
      taken.push({ calls: account?.limit.calls ?? 0, weight })
      return 0
    }
    const desk = emptyDesk()
    addCustomer(desk, 0)
    const { id } = addConversation(desk, { index: 0, customer: personId(0) })
    const { connector } = await openHelpscout(desk, { budget: { ...unlimited, take } })
    const [record] = await connector.readMany('ticket', [recordId(String(id))], signal())
    if (!record) throw new Error('the record is there')
    const { stamp, source, kind } = record
    const change = { kind, id: record.id, do: 'delete' } as const
    await connector.applyMany([{ stamp, source, holdTags: [], change }], signal())
    expect(taken[0]).toEqual({ calls: 200, weight: 1 })
    expect(taken.filter(({ weight }) => weight === 2)).toEqual([{ calls: 800, weight: 2 }])
  })
})

it('reads the tags of a FreeScout of their own, and does without where the module is missing', async () => {
  const at = await world('freescout')
  at.conversation.tags = ['legal_hold']
  expect((await at.read('ticket', at.conversation.id)).facts).toMatchObject({ tags: ['legal_hold'] })
  const diagnose = () => at.connector.diagnose({ rules: [], all: true }, signal())
  expect((await diagnose()).map(({ ok }) => ok)).toEqual([true, true])
  at.fake.hasTags = false
  expect((await diagnose()).filter(({ ok }) => !ok)).toMatchObject([
    { check: 'the desk has tags', detail: 'no: hold tags hold nothing' },
  ])
  expect((await at.read('ticket', at.conversation.id)).facts).toMatchObject({ tags: [] })
})
