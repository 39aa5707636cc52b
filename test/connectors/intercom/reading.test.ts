import { describe, expect, it } from 'vitest'
import { type RecordId, recordId } from '../../../src/tickets/ids.ts'
import {
  addConversation,
  addPart,
  adminId,
  contactId,
  conversationId,
  seconds,
  touch,
} from '../../support/fakes/intercom-desk.ts'
import { collect, is, passing, signal, type World, word, world } from './desk-world.ts'

const dueBefore = (iso: string, clock: 'created_at' | 'closed_at' = 'created_at') => ({
  rules: [{ categories: '*' as const, clock, before: new Date(iso) }],
})

const found = async ({ connector }: World, query: Parameters<World['connector']['select']>[1]) =>
  (await collect(connector.select('ticket', query, signal()))).map(({ id }): RecordId => id)

describe('reading', () => {
  it.each(passing)('goes on after %s', async (_, fault) => {
    const at = await world()
    for (const call of [is('POST', '/search'), is('GET', '/teams')]) at.fake.fail(call, fault)
    expect(await found(at, dueBefore('2030-01-01'))).toHaveLength(1)
  })

  it('finds to the second what a search compares by days, whatever the zone of the workspace', async () => {
    const at = await world()
    const moments = ['2021-05-01T09:59:59Z', '2021-05-01T10:00:00Z', '2021-05-01T23:59:59Z']
    for (const [index, iso] of moments.entries()) {
      const made = addConversation(at.desk, { index: index + 1, contact: contactId(0) })
      made.created_at = seconds(iso)
    }
    for (const hours of [-12, 0, 14]) {
      at.fake.zoneSeconds = hours * 3600
      expect(await found(at, dueBefore('2021-05-01T10:00:00Z'))).toEqual([conversationId(1)])
    }
    const asked = at.fake.calls.findLast(({ path }) => path.endsWith('/search'))
    expect(asked?.body).toMatchObject({ query: { field: 'created_at', operator: '<' } })
  })

  it('believes a conversation, and not the index of searches', async () => {
    const at = await world()
    at.fake.index = structuredClone([...at.desk.conversations.values()])
    at.desk.conversations.delete(at.conversation.id)
    const made = addConversation(at.desk, { index: 5, contact: contactId(0) })
    const ids = await found(at, dueBefore('2030-01-01', 'closed_at'))
    expect(ids).toEqual([at.conversation.id])
    expect(await at.connector.readMany('ticket', ids, signal())).toEqual([])
    expect(await found(at, { rules: [], all: true })).toEqual([made.id])
  })

  it('takes moments from the parts where the desk measured none, and never from the last change', async () => {
    const at = await world({ closedAt: '2022-03-04T10:00:00Z' })
    at.conversation.statistics = null
    touch(at.desk, at.conversation)
    const { facts } = await at.read('ticket', at.conversation.id)
    expect(facts.clocks).toMatchObject({
      closed_at: new Date('2022-03-04T10:00:00Z'),
      last_activity_at: new Date('2022-03-03T11:00:00Z'),
    })
    // Closed by a rule, of which no part tells; noted upon since.
    for (const part of at.conversation.parts)
      if (part.part_type === 'close') part.part_type = 'timer_unsnooze'
    const later = addPart(at.desk, at.conversation, { body: null, author: adminId, at: at.desk.clock })
    later.state = 'closed'
    expect((await at.read('ticket', at.conversation.id)).facts.clocks).toEqual(facts.clocks)
  })

  it('tells that there are parts which the desk gives nobody', async () => {
    const at = await world()
    const unread = async () =>
      (await at.read('ticket', at.conversation.id)).fields.filter(({ path }) => path.endsWith('.unread'))
    expect(await unread()).toEqual([])
    while (at.conversation.parts.length < 499)
      addPart(at.desk, at.conversation, { body: '<p>ok</p>', author: adminId, at: at.desk.clock })
    expect(await unread()).toEqual([])
    for (const countsAllParts of [true, false]) {
      at.fake.countsAllParts = countsAllParts
      addPart(at.desk, at.conversation, { body: '<p>ok</p>', author: adminId, at: at.desk.clock })
      expect(await unread()).toMatchObject([{ class: 'direct-identifier', rules: { fixed: true } }])
    }
  })

  it('knows what a redaction leaves: who wrote, to whom, what was quoted, what an attribute was', async () => {
    const at = await world()
    Object.assign(at.conversation.source, {
      recipients: [{ type: 'cc', email: 'mother@example.com' }],
      reply_to: [{ email: 'me@example.com', name: 'Anna at home' }],
      email_message_metadata: { subject: 'About me', history: '<p>Anna wrote</p>' },
    })
    const part = at.conversation.parts[0]
    if (part) {
      part.email_message_metadata = {
        email_address_headers: [{ email_address: 'cc@example.com', name: null }],
      }
      part.event_details = { attribute: { name: 'Order' }, value: { name: 'none', previous: 'of Anna' } }
    }
    const { fields } = await at.read('ticket', at.conversation.id)
    const fixed = fields.filter(({ rules }) => rules.fixed).map(({ pattern, value }) => [pattern, value])
    expect(fixed).toEqual(
      expect.arrayContaining([
        ['conversations:source.author.name', 'Anna Lindqvist'],
        ['conversations:source.recipients[].email', 'mother@example.com'],
        ['conversations:source.reply_to[].name', 'Anna at home'],
        ['conversations:source.email_message_metadata.history', '<p>Anna wrote</p>'],
        ['parts:email_message_metadata.email_address_headers[].email_address', 'cc@example.com'],
        ['parts:event_details.value.previous', 'of Anna'],
      ]),
    )
    const patterns = fixed.map(([pattern]) => pattern)
    expect(patterns).not.toContain('parts:body')
    expect(patterns).not.toContain('parts:event_details.attribute.name')
  })

  it('knows a person by what they wrote where their own record was merged into another', async () => {
    const at = await world()
    at.desk.contacts.delete(contactId(0))
    at.desk.merged.add(contactId(0))
    const { participants } = await at.read('ticket', at.conversation.id)
    expect(participants[0]).toMatchObject({ id: contactId(0), role: 'requester', names: ['Anna Lindqvist'] })
    expect(await at.connector.readMany('contact', [recordId(contactId(0))], signal())).toEqual([])
  })

  it('reads what agents noted of a person, and all of their tags', async () => {
    const at = await world()
    const contact = at.desk.contacts.get(contactId(0))
    for (const id of ['24', '25', '26'])
      contact?.notes.push({ type: 'note', id, created_at: 1, body: `<p>Knows ${word} ${id}</p>` })
    for (let index = 0; index < 12; index++) {
      at.desk.tags.set(`t${index}`, `tag-${index}`)
      contact?.tagIds.push(`t${index}`)
    }
    const { facts, fields } = await at.read('contact', contactId(0))
    expect(fields).toContainEqual(
      expect.objectContaining({ pattern: 'notes:body', value: `<p>Knows ${word} 26</p>` }),
    )
    expect(facts).toMatchObject({ ticketTags: expect.arrayContaining(['tag-0', 'tag-11']) })
    expect('ticketTags' in facts && facts.ticketTags).toHaveLength(12)
  })

  it.each([
    ['tag', 'legal'],
    [{ attribute: 'Issue' }, 'Bill'],
  ] as const)('calls a category what the settings say: %j', async (category, name) => {
    const at = await world({}, { category })
    at.conversation.tags.tags.push(
      { type: 'tag', id: '8', name: 'warranty' },
      { type: 'tag', id: '9', name: 'legal' },
    )
    for (const each of at.conversation.tags.tags) at.desk.tags.set(each.id, each.name)
    at.conversation.custom_attributes = { Issue: 'Bill' }
    expect((await at.read('ticket', at.conversation.id)).facts).toMatchObject({ category: name })
    expect(await at.connector.categories(signal())).toContain(name)
  })

  it('tells of tickets, which it does not read', async () => {
    const at = await world()
    const told = async () =>
      (await at.connector.diagnose(dueBefore('2030-01-01'), signal())).map(({ ok }) => ok)
    expect(await told()).toEqual([true, true])
    at.desk.tickets.set('631', { open: false, contact: contactId(0), created_at: seconds('2020-01-01') })
    expect(await told()).toEqual([true, false])
  })

  it('goes round in no circle', async () => {
    const at = await world()
    at.fake.goesRound = true
    await expect(found(at, { rules: [], all: true })).rejects.toMatchObject({ code: 'STORE_UNREADABLE' })
  })

  it('refuses an answer that is not as documented, without a word of it', async () => {
    const at = await world()
    Object.assign(at.conversation, { state: { of: word } })
    await expect(at.read('ticket', at.conversation.id)).rejects.toMatchObject({
      code: 'STORE_UNREADABLE',
      message: expect.not.stringContaining(word),
    })
  })
})
