import { describe, expect, it } from 'vitest'
import { type Manners, vendorsManners } from '../../support/fakes/zendesk-account.ts'
import type { FakeTicket } from '../../support/fakes/zendesk-desk.ts'
import { personId } from '../../support/fakes/zendesk-desk.ts'
import { collect, deletion, is, isWrite, redact, remove, signal, textOf, word, world } from './desk-world.ts'

/** As members of real answers are: null, absent, of a kind nobody has met, or more than are documented. */
const odd = (ticket: FakeTicket): void => {
  Object.assign(ticket, {
    ...{ subject: null, requester_id: null, submitter_id: -1, type: null, priority: null, status: 'hold' },
    ...{ tags: null, custom_fields: null, custom_status_id: 4, sharing_agreement_ids: [], is_public: true },
    ...{ satisfaction_rating: { score: 5, id: 7, reason: { code: 2 } }, created_at: undefined },
    via: { channel: 33, source: { from: null, to: {}, rel: null } },
  })
}

describe('answers that are as documented, and as nobody expects them', () => {
  it('are read', async () => {
    const at = await world()
    odd(at.ticket)
    const [first, second, third] = at.desk.comments.get(at.ticket.id) ?? []
    Object.assign(first ?? {}, { attachments: null, author_id: null, public: undefined, via: null })
    Object.assign(second ?? {}, { attachments: [{ id: 9, file_name: null, content_url: null }], metadata: 3 })
    Object.assign(third ?? {}, {
      type: 'VoiceComment',
      html_body: null,
      body: `Call from ${word}`,
      plain_body: null,
      data: { from: '+46701234567', to: null, transcription_text: `This is ${word}`, recording_url: 'x' },
    })
    at.desk.audits.get(at.ticket.id)?.push({
      ...{ id: at.ticket.id + 70, ticket_id: at.ticket.id, created_at: '2022-01-01T00:00:00Z' },
      events: [
        { id: 1, type: 'SomethingNew', value: [{ deep: 1 }] },
        { id: 3, type: 'Notification', via: { channel: 'rule' }, body: 'x' },
        { id: 2, type: 'ChatStartedEvent', value: 'no object' },
      ],
    })
    const record = await at.read('ticket', at.ticket.id)
    expect(record.facts).toMatchObject({ status: 'hold', closed: false, tags: [] })
    expect(record.fields.filter(({ rules }) => rules.fixed).map(({ pattern }) => pattern)).toEqual(
      expect.arrayContaining(['comments:body', 'comments:data.from', 'comments:data.transcription_text']),
    )
    expect(await collect(at.connector.select('ticket', { rules: [], all: true }, signal()))).toHaveLength(1)
    expect((await collect(at.connector.texts(signal()))).length).toBeGreaterThan(3)
  })

  it('of people without role, or deleted for good, are those of nobody who may be touched', async () => {
    const at = await world()
    const user = at.desk.users.get(personId(0))
    Object.assign(user ?? {}, { role: null, phone: undefined, created_at: null })
    expect((await at.read('contact', personId(0))).facts).toMatchObject({ agent: true })
  })
})

const others: readonly (readonly [string, Partial<Manners>])[] = [
  ['pages by number and a count', { pages: 'offset' }],
  ['results of jobs as an object', { jobResults: 'object' }],
  ['jobs without results', { jobResults: 'none' }],
  ['deleted people among the deleted alone', { hidesDeletedUsers: true }],
  ['further addresses that are asked for one by one', { sideLoadsIdentities: false }],
  ['an export whose end has no cursor', { endsWithoutCursor: true }],
]

describe.each(others)('a desk that was made by another hand: %s', (_, manners) => {
  it('is read, redacted and deleted from', async () => {
    const at = await world()
    at.fake.manners = { ...vendorsManners, ...manners }
    expect(await collect(at.connector.select('ticket', { rules: [], all: true }, signal()))).toHaveLength(1)
    expect(await redact(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect(textOf(at)).not.toContain(word)
    expect(await remove(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect(at.desk.scrubbed.has(at.ticket.id)).toBe(true)
    const person = deletion(await at.read('contact', personId(0)))
    expect(await at.connector.applyMany([person], signal())).toMatchObject([
      { result: 'applied', unreachable: [] },
    ])
    expect(at.desk.purgedUsers.has(personId(0))).toBe(true)
  })
})

it('measures are taken as an object and as a list of one', async () => {
  const at = await world()
  at.fake.hasMeasures = false
  const before = (await at.read('ticket', at.ticket.id)).stamp
  at.fake.manners = { ...vendorsManners, metrics: 'list' }
  expect((await at.read('ticket', at.ticket.id)).stamp).toBe(before)
})

describe('what a login may not do', () => {
  it('leaves a deletion told as unverified where the trash and the proof may not be looked at', async () => {
    const at = await world()
    for (let call = 0; call < 9; call++) {
      at.fake.fail(is('GET', '/deleted_tickets'), { kind: 'status', status: 403 })
      at.fake.fail(is('GET', '/compliance_deletion_statuses'), { kind: 'status', status: 403 })
    }
    expect(await remove(at)).toMatchObject([{ result: 'applied', unreachable: ['deleted_tickets'] }])
    const person = deletion(await at.read('contact', personId(0)))
    expect(await at.connector.applyMany([person], signal())).toMatchObject([
      { result: 'applied', unreachable: ['compliance_deletion_statuses'] },
    ])
  })

  it('is no reason to call deletion schedules absent', async () => {
    const at = await world()
    at.fake.fail(is('GET', '/deletion_schedules'), { kind: 'status', status: 403 })
    const told = await at.connector.diagnose({ rules: [], all: true }, signal())
    expect(told.map(({ detail }) => detail)).toContainEqual(expect.stringContaining('HTTP 403 or 404'))
  })
})

it.each([
  ['a conflict with somebody else', { kind: 'status', status: 409 }],
  ['upkeep, with how long', { kind: 'status', status: 503, headers: { 'retry-after': '0' } }],
  [
    'a date to come back at',
    { kind: 'status', status: 429, headers: { 'retry-after': 'Thu, 01 Jan 2026 00:00:00 GMT' } },
  ],
  ['half of an answer', { kind: 'half' }],
] as const)('comes through %s when it writes and when it reads', async (_, fault) => {
  const at = await world()
  at.fake.fail(isWrite, fault)
  if (fault.kind === 'half' || fault.status !== 409) at.fake.fail(is('GET', '/comments'), fault)
  expect(await redact(at)).toMatchObject([{ result: 'applied' }])
  expect(textOf(at)).not.toContain(word)
})

it('ends what a killed process began with a person, though the desk shows them among the deleted alone', async () => {
  const at = await world()
  at.fake.manners = { ...vendorsManners, hidesDeletedUsers: true }
  const { change } = deletion(await at.read('contact', personId(0)))
  Object.assign(at.desk.users.get(personId(0)) ?? {}, { active: false })
  await at.connector.finishDeletions?.('contact', [change.id], signal())
  expect(at.desk.purgedUsers.has(personId(0))).toBe(true)
})
