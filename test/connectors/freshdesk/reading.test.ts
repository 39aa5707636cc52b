import { describe, expect, it } from 'vitest'
import type { Bucket } from '../../../src/connectors/call-budget.ts'
import { addContact, addTicket, agentId, personId, touch } from '../../support/fakes/freshdesk-desk.ts'
import { collect, is, passing, signal, type World, word, world } from './desk-world.ts'
import { unlimited } from './open.ts'

const numbers = async ({ connector }: World): Promise<string[]> =>
  (await collect(connector.select('ticket', { rules: [], all: true }, signal()))).map(({ id }) => id)

const listed = ({ fake }: World) => fake.calls.filter(({ path }) => path === '/api/v2/tickets')

describe('listing tickets', () => {
  it.each(passing)('goes on after %s', async (_, fault) => {
    const at = await world()
    at.fake.fail(is('GET', '/tickets'), fault)
    expect(await at.connector.count('ticket', signal())).toBe(1)
  })

  it('asks for old ones too, with their measures, a hundred a page', async () => {
    const at = await world()
    await numbers(at)
    expect(Object.fromEntries(listed(at)[0]?.query ?? [])).toEqual({
      updated_since: '1970-01-01T00:00:00Z',
      order_by: 'updated_at',
      order_type: 'asc',
      include: 'stats',
      per_page: '100',
      page: '1',
    })
  })

  it('goes beyond the last page that the desk gives, by when tickets changed', async () => {
    const at = await world()
    at.fake.mostPages = 2
    for (let id = 4; id <= 20; id++) {
      const ticket = addTicket(at.desk, { id, requester: personId(0) })
      // Two at a time changed in the same second.
      ticket.updated_at = `2022-01-01T00:00:${10 + Math.floor(id / 2)}Z`
    }
    expect(await numbers(at)).toEqual(Array.from({ length: 18 }, (_, index) => String(index + 3)))
  })

  it('gives up where more changed in one second than the desk shows, and leaves nothing out in silence', async () => {
    const at = await world()
    at.fake.mostPages = 2
    for (let id = 4; id <= 30; id++) addTicket(at.desk, { id, requester: personId(0) })
    await expect(numbers(at)).rejects.toMatchObject({ code: 'STORE_UNREADABLE' })
  })

  it('leaves out no ticket where another one changes between two pages', async () => {
    const at = await world()
    for (let id = 4; id <= 9; id++)
      addTicket(at.desk, { id, requester: personId(0), closedAt: `2022-01-0${id}T00:00:00Z` })
    const first = at.desk.tickets.get(4)
    at.fake.fail(asked => listed(at).length > 1 && asked.path === '/api/v2/tickets', {
      kind: 'before',
      act: () => first && touch(at.desk, first),
    })
    expect(await numbers(at)).toEqual(['3', '4', '5', '6', '7', '8', '9'])
  })

  it('leaves spam and the trash alone, and tells their texts to a search', async () => {
    const at = await world()
    addTicket(at.desk, { id: 5, requester: personId(0), subject: `trash ${word}` }).deleted = true
    addTicket(at.desk, { id: 6, requester: personId(0), subject: `spam ${word}` }).spam = true
    expect(await numbers(at)).toEqual(['3'])
    const texts = await collect(at.connector.texts(signal()))
    const inPlace = (place: string, text: string) => expect.arrayContaining([{ place, texts: [text] }])
    expect(texts.filter(({ place }) => place === 'deleted' || place === 'spam')).toMatchObject([
      { place: 'deleted', document: '5', fixed: inPlace('deleted:subject', `trash ${word}`) },
      { place: 'spam', document: '6', fixed: inPlace('spam:subject', `spam ${word}`) },
    ])
  })

  it('asks for a ticket alone where the list tells no tags: one may be a hold', async () => {
    const at = await world()
    at.ticket.tags = ['legal_hold']
    at.fake.listsTags = false
    const [ref] = await collect(at.connector.select('ticket', { rules: [], all: true }, signal()))
    expect(ref).toMatchObject({ stamp: (await at.read('ticket', 3)).stamp, facts: { tags: ['legal_hold'] } })
  })
})

describe('archived tickets', () => {
  const filled = async (archive: 'find' | 'leave-out' = 'find') => {
    const at = await world({ archived: true }, { archive })
    addTicket(at.desk, { id: 5, requester: personId(0) })
    addTicket(at.desk, { id: 6, requester: personId(0) }).deleted = true
    return at
  }
  const asked = ({ fake }: World) => fake.calls.filter(({ path }) => path.includes('/tickets/archived/'))

  it('are found by the numbers that no list shows, each asked for once', async () => {
    const at = await filled()
    expect(await numbers(at)).toEqual(['3', '5'])
    const numbersAsked = asked(at).map(({ path }) => Number(path.split('/').at(-1)))
    expect(numbersAsked.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 7, 8, 9, 10])
    expect(await at.connector.count('ticket', signal())).toBe(2)
    expect(asked(at)).toHaveLength(8)
  })

  it('are found beyond the newest that a list shows, and where no list shows anything', async () => {
    const at = await world({ archived: true })
    for (const id of [7, 8, 12]) addTicket(at.desk, { id, requester: personId(0), archived: true })
    expect(await numbers(at)).toEqual(['3', '7', '8', '12'])
  })

  it('are left out where the store says so', async () => {
    const at = await filled('leave-out')
    expect(await numbers(at)).toEqual(['5'])
    expect(asked(at)).toEqual([])
  })

  it('are dated by their last message where the desk tells no measures, never by their last change', async () => {
    const at = await filled()
    at.fake.hasArchivedStats = false
    at.ticket.updated_at = '2026-01-01T00:00:00Z'
    const [ref] = await collect(at.connector.select('ticket', { rules: [], all: true }, signal()))
    const record = await at.read('ticket', 3)
    expect(ref?.stamp).toBe(record.stamp)
    expect(record.facts.clocks).toEqual({
      created_at: new Date('2022-03-03T10:00:00Z'),
      last_activity_at: new Date('2022-03-04T08:00:00Z'),
    })
    expect(await at.connector.diagnose({ rules: [] }, signal())).toContainEqual(
      expect.objectContaining({ ok: false, detail: expect.stringContaining('1 of 1 archived') }),
    )
  })

  it('are read and told as what cannot be changed', async () => {
    const at = await filled()
    const record = await at.read('ticket', 3)
    const texts = record.fields.filter(each => each.class === 'free-text')
    expect(texts.length).toBeGreaterThan(3)
    expect(texts.filter(({ rules }) => !rules.fixed)).toEqual([])
  })
})

describe('reading', () => {
  it('takes the closing from the measures and never from the last change', async () => {
    const at = await world()
    touch(at.desk, at.ticket)
    expect((await at.read('ticket', 3)).facts.clocks).toMatchObject({
      closed_at: new Date('2022-03-04T10:00:00Z'),
      last_activity_at: new Date('2022-03-04T10:00:00Z'),
    })
    at.ticket.stats.closed_at = null
    expect((await at.read('ticket', 3)).facts.clocks.closed_at).toBeUndefined()
  })

  it('reads all pages of a conversation, and says which messages no call changes', async () => {
    const at = await world({
      said: Array.from({ length: 7 }, (_, index) => ({
        ...{ body: `<div>message ${index}</div>`, by: index % 2 === 0 ? personId(0) : agentId },
        source: index === 3 ? 2 : 0,
      })),
    })
    const record = await at.read('ticket', 3)
    const bodies = record.fields.filter(({ path }) => path === 'body')
    expect(bodies.map(({ rules }) => rules.fixed === true)).toEqual([
      ...[true, true, true, false, true, true, true],
    ])
    expect(record.kind === 'ticket' && record.statistics).toMatchObject({
      ...{ messages: 8, reopened: 0, firstResponseMinutes: 106, resolutionMinutes: 1440 },
    })
  })

  it.each([
    [103, 1],
    [-101, 0],
    [100, undefined],
  ])('counts the answer %i of whoever was asked as %s', async (answer, csat) => {
    const at = await world()
    at.desk.ratings.push({ id: 1, ticket_id: 3, feedback: null, ratings: { default_question: answer } })
    const record = await at.read('ticket', 3)
    expect(record.kind === 'ticket' && record.statistics.csat).toBe(csat)
    at.fake.hasSurveys = false
    expect((await at.read('ticket', 3)).stamp).toBe(record.stamp)
  })

  it('takes a choice for a statistic, and a number for what may be anybody’s', async () => {
    const at = await world()
    at.ticket.custom_fields = { cf_note: 'typed', cf_where: 'web', cf_number: 191212121212 }
    const custom = (await at.read('ticket', 3)).fields.filter(({ path }) => path.startsWith('custom'))
    expect(custom.map(each => [each.path, each.class, each.rules.fixed === true])).toEqual([
      ['custom_fields.cf_note', 'free-text', false],
      ['custom_fields.cf_where', 'statistic', true],
      ['custom_fields.cf_number', 'free-text', true],
    ])
  })

  it('knows blocked people, and those who were deleted in the desk’s own way', async () => {
    const at = await world()
    addContact(at.desk, 1)
    addContact(at.desk, 2)
    Object.assign(at.desk.contacts.get(personId(1)) ?? {}, { blocked: true })
    Object.assign(at.desk.contacts.get(personId(2)) ?? {}, { deleted: true })
    const found = await collect(at.connector.select('contact', { rules: [], all: true }, signal()))
    expect(found.map(({ id }) => id)).toEqual([0, 1, 2].map(index => String(personId(index))))
    expect((await at.read('contact', personId(2))).fields[0]?.rules.fixed).toBe(true)
  })

  it.each([
    ['group', 'Support'],
    ['type', 'Question'],
    ['tag', 'billing'],
  ] as const)('calls a ticket by its %s', async (category, name) => {
    const at = await world({}, { category })
    at.ticket.tags = ['vip', 'billing']
    expect((await at.read('ticket', 3)).facts).toMatchObject({ category: name })
    expect(await at.connector.categories(signal())).toContain(name)
  })

  it('refuses an answer that is not as documented, without a word of it', async () => {
    const at = await world()
    Object.assign(at.ticket, { status: { of: word } })
    await expect(at.read('ticket', 3)).rejects.toMatchObject({
      code: 'STORE_UNREADABLE',
      message: expect.not.stringContaining(word),
    })
  })

  it('counts calls by what they cost, and lists in a limit of their own that goes by the plan', async () => {
    const taken: { buckets: readonly Bucket[]; weight: number }[] = []
    const take = async (_: string, buckets: readonly Bucket[], weight: number) => {
      taken.push({ buckets, weight })
      return 0
    }
    const at = await world({}, { budget: { ...unlimited, take } })
    await at.connector.count('ticket', signal())
    await at.connector.count('ticket', signal())
    const ofList = taken.filter(({ buckets }) => buckets[1]?.key === 'ticket-lists')
    // A trial's limit, until the first answer tells the plan's.
    expect(ofList[0]).toMatchObject({
      weight: 3,
      buckets: [{ limit: { calls: 50 } }, { limit: { calls: 15 } }],
    })
    expect(ofList.at(-1)).toMatchObject({
      ...{ weight: 3, buckets: [{ limit: { calls: 700 } }, { limit: { calls: 600 } }] },
    })
    // One that brings its measures along costs two.
    await at.read('ticket', 3)
    expect(taken.some(({ buckets, weight }) => buckets.length === 1 && weight === 2)).toBe(true)
  })
})
