import { describe, expect, it } from 'vitest'
import {
  addConversation,
  addMessage,
  addVisitor,
  agents,
  conversationId,
  personId,
  removeConversation,
} from '../../support/fakes/chatwoot-desk.ts'
import { collect, is, passing, signal, word, world } from './desk-world.ts'

const all = { rules: [], all: true } as const

describe('reading', () => {
  it.each(passing)('goes on after %s', async (_, fault) => {
    const at = await world()
    at.fake.fail(is('GET', '/conversations/meta'), fault)
    expect(await at.connector.count('ticket', signal())).toBe(1)
  })

  it('reads every message, however many there are, and is not led round in a circle', async () => {
    const at = await world()
    for (let index = 0; index < 45; index++)
      addMessage(at.desk, at.conversation, {
        content: `${index}`,
        from: { type: 'contact', id: personId(0) },
        at: at.desk.clock,
      })
    const record = await at.read('ticket', at.conversation.id)
    expect(record).toMatchObject({ statistics: { messages: 48 } })
    at.fake.ignoresBefore = true
    await expect(at.read('ticket', at.conversation.id)).rejects.toThrow(/same page twice/u)
  })

  it('goes through the pages from the end, also where many were made in the same second', async () => {
    const at = await world()
    for (let index = 1; index < 12; index++) addConversation(at.desk, { index, contact: personId(1) })
    // While the third page from the end is read, conversations of the first go.
    at.fake.fail(({ query }) => query.get('page') === '3', {
      kind: 'then',
      act: () => {
        for (const index of [0, 1, 2, 3]) removeConversation(at.desk, conversationId(index))
      },
    })
    const found = (await collect(at.connector.select('ticket', all, signal()))).map(({ id }) => Number(id))
    expect(new Set(found).size).toBe(found.length)
    for (const index of [4, 5, 6, 7, 8, 9, 10, 11]) expect(found).toContain(conversationId(index))
  })

  it('refuses a list in another order, in which something would be left out', async () => {
    const at = await world()
    for (const index of [1, 2, 3])
      addConversation(at.desk, { index, contact: personId(1), closedAt: `202${6 - index}-01-01T00:00:00Z` })
    at.fake.ignoresSorting = true
    at.conversation.last_activity_at = at.desk.clock
    await expect(collect(at.connector.select('ticket', all, signal()))).rejects.toMatchObject({
      code: 'STORE_UNREADABLE',
      message: expect.stringContaining('another order'),
    })
  })

  it('takes the last activity of a resolved conversation as its closing, which no blanking moves', async () => {
    const at = await world()
    const closing = { clocks: { closed_at: new Date('2022-03-04T10:00:00Z') } }
    expect((await at.read('ticket', at.conversation.id)).facts).toMatchObject(closing)
    expect(await at.redact()).toMatchObject([{ result: 'applied' }])
    expect(at.conversation.updated_at).toBeGreaterThan(at.conversation.last_activity_at)
    expect((await at.read('ticket', at.conversation.id)).facts).toMatchObject(closing)
    at.conversation.status = 'snoozed'
    expect((await at.read('ticket', at.conversation.id)).facts.clocks).not.toHaveProperty('closed_at')
  })

  it('knows visitors who are in no list of contacts, and people with more conversations than their own list has', async () => {
    const at = await world()
    const visitor = addVisitor(at.desk, 5)
    addConversation(at.desk, { index: 1, contact: visitor })
    for (let index = 2; index < 27; index++)
      addConversation(at.desk, { index, contact: personId(1), status: index === 2 ? 'open' : 'resolved' })
    const found = await collect(at.connector.select('contact', all, signal()))
    expect(found.map(({ id }) => Number(id))).toEqual([personId(0), personId(1), visitor])
    // The open one is the oldest, and not among the twenty that the desk tells of a contact.
    expect((await at.read('contact', personId(1))).facts).toMatchObject({ openTickets: 1 })
  })

  it('keeps agents and contacts apart, whose numbers are alike', async () => {
    const at = await world()
    const { participants, fields } = await at.read('ticket', at.conversation.id)
    expect(participants.map(({ id, role }) => [id, role])).toEqual([
      ['1', 'requester'],
      ['user-1', 'agent'],
    ])
    expect(fields.flatMap(({ person }) => person ?? [])).toContainEqual({ id: 'user-1', agent: true })
  })

  it('counts the rating of a survey, and no note of the desk’s as a message', async () => {
    const at = await world()
    addMessage(at.desk, at.conversation, {
      ...{ content: 'Please rate', from: { type: 'user', id: 1 }, at: at.conversation.last_activity_at },
      more: {
        content_type: 'input_csat',
        content_attributes: {
          submitted_values: { csat_survey_response: { rating: 4, feedback_message: 'Fine' } },
        },
      },
    })
    expect(await at.read('ticket', at.conversation.id)).toMatchObject({
      statistics: {
        csat: 4,
        messages: 4,
        firstResponseMinutes: 720,
        category: 'Website',
        channel: 'WebWidget',
      },
    })
  })

  it('says where the login is no administrator', async () => {
    const at = await world()
    expect(await at.connector.diagnose(all, signal())).toMatchObject([{ ok: true }])
    const [agnes] = agents
    Object.assign(agnes ?? {}, { role: 'agent' })
    expect(await at.connector.diagnose(all, signal())).toMatchObject([{ ok: false, detail: 'role agent' }])
    Object.assign(agnes ?? {}, { role: 'administrator' })
  })

  it('refuses an answer that is not as documented, without a word of it', async () => {
    const at = await world()
    Object.assign(at.conversation, { status: { of: word } })
    await expect(at.read('ticket', at.conversation.id)).rejects.toMatchObject({
      code: 'STORE_UNREADABLE',
      message: expect.not.stringContaining(word),
    })
  })
})
