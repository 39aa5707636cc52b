import { describe, expect, it } from 'vitest'
import { decide } from '../../src/policies/decide.ts'
import type { Hold, Mark } from '../../src/policies/decision.ts'
import { recordId, storeId } from '../../src/tickets/ids.ts'
import type { RecordRef, TicketFacts } from '../../src/tickets/record.ts'
import { basis, example, head, policyOf } from './policy-text.ts'
import { at, contact, helpdesk, input, ticket } from './records.ts'
import { dueOf, short } from './verdicts.ts'

const policy = policyOf(example)
const billing = (facts: Partial<TicketFacts> = {}): RecordRef => ticket({ category: 'Billing', ...facts })

describe('holds', () => {
  const now = '2040-01-01T00:00:00Z'
  const hold = (on: Hold['on'], until?: string): Hold => ({
    id: 'h1',
    on,
    reason: 'case 7',
    ...(until ? { until: at(until) } : {}),
  })
  const onTicket = { by: 'ticket', store: helpdesk, ticket: recordId('t1') } as const
  const onPerson = { by: 'person', store: helpdesk, person: recordId('p1') } as const

  it.each<[string, RecordRef, Hold, string]>([
    ['on the ticket', billing(), hold(onTicket), 'held h1'],
    ['on another ticket', billing(), hold({ ...onTicket, ticket: recordId('t2') }), 'due invoices/2 delete'],
    ['in another store', billing(), hold({ ...onTicket, store: storeId('chat') }), 'due invoices/2 delete'],
    ['on the requester', billing(), hold(onPerson), 'held h1'],
    ['on a tag', billing({ tags: ['case-7'] }), hold({ by: 'tag', tag: 'Case-7' }), 'held h1'],
    ['that has expired', billing(), hold(onTicket, now), 'due invoices/2 delete'],
    ['that has not expired', billing(), hold(onTicket, '2040-01-01T00:00:01Z'), 'held h1'],
    ['on the person of a contact', contact(), hold(onPerson), 'held h1'],
    ['on a ticket nobody said is not theirs', contact(), hold(onTicket), 'held h1'],
    [
      'by the tag of the policy',
      billing({ tags: ['Legal-Hold'] }),
      hold(onTicket, now),
      'held tag:legal-hold',
    ],
    ['on an open ticket', billing({ closed: false }), hold(onTicket), 'held h1'],
  ])('%s', (_, record, given, expected) =>
    expect(short(decide(policy, input(record, now, { holds: [given] })))).toBe(expected),
  )

  it('on a ticket that is not the contact’s does not count when their tickets are named', () => {
    const holds = [hold(onTicket)]
    const tickets = [recordId('t2')]
    expect(short(decide(policy, input(contact(), now, { holds, tickets })))).toBe('due silent/0 anonymise')
  })

  it('on another person of the ticket counts when the caller names them', () => {
    const holds = [hold({ ...onPerson, person: recordId('p2') })]
    expect(short(decide(policy, input(billing(), now, { holds })))).toBe('due invoices/2 delete')
    expect(short(decide(policy, input(billing(), now, { holds, people: [recordId('p2')] })))).toBe('held h1')
  })

  it('says what would happen without it', () => {
    expect(
      decide(policy, input(billing(), '2024-05-01T00:00:00Z', { holds: [hold(onTicket)] })),
    ).toMatchObject({
      rule: 'invoices',
      would: { action: 'redact', at: at('2024-04-09T08:00:00Z') },
    })
  })
})

describe('statutory minimum', () => {
  const text = example.replace(
    'rules:',
    'minimums: [{ category: [Complaint], keep: P5Y, round-to: year-end, statute: Some Act 1 }]\nrules:',
  )
  const strict = policyOf(text)
  const complaint = ticket({ category: 'Complaint', priority: 'Urgent' })

  it.each([
    ['redaction is not postponed', complaint, '2027-06-01T00:00:00Z', 'due complaints/0 redact'],
    ['anonymisation is, to the day', complaint, '2029-12-31T22:59:59Z', 'due complaints/0 redact'],
    ['and no longer', complaint, '2029-12-31T23:00:00Z', 'due complaints/1 anonymise'],
    [
      'also for the fallback of another rule',
      ticket({ category: 'Complaint', priority: 'Low' }),
      '2027-06-01T00:00:00Z',
      'not-due anonymise',
    ],
    ['other categories are not covered', ticket(), '2027-06-01T00:00:00Z', 'due everything-else/0 anonymise'],
  ])('%s', (_, record, now, expected) => expect(short(decide(strict, input(record, now)))).toBe(expected))

  it('warns while it postpones, and says until when', () => {
    expect(decide(strict, input(complaint, '2027-06-01T00:00:00Z'))).toMatchObject({
      warnings: ['postponed-by-minimum'],
      next: { action: 'anonymise', at: at('2029-12-31T23:00:00Z') },
    })
  })

  it('yields to a hold', () => {
    const held = ticket({ category: 'Complaint', tags: ['legal-hold'] })
    expect(short(decide(strict, input(held, '2040-01-01T00:00:00Z')))).toBe('held tag:legal-hold')
  })

  it('whose own clock is missing counts from the latest date known', () => {
    const own = policyOf(text.replace('keep: P5Y', 'clock: delivered_at, keep: P5Y'))
    const clocks = { closed_at: at('2024-01-10T09:00:00Z'), last_activity_at: at('2025-02-01T09:00:00Z') }
    const record = ticket({ category: 'Complaint', priority: 'Urgent', clocks })
    expect(short(decide(own, input(record, '2030-06-01T00:00:00Z')))).toBe('due complaints/0 redact')
    expect(short(decide(own, input(record, '2031-01-01T00:00:00Z')))).toBe('due complaints/1 anonymise')
  })
})

describe('what was done before', () => {
  const markFor = (now: string, change: Partial<Mark> = {}): Mark => {
    const due = dueOf(decide(policy, input(billing(), now)))
    return { action: due.spec.action, specDigest: due.specDigest, stamp: 's1', ...change }
  }
  const early = '2024-05-01T00:00:00Z'
  const late = '2026-05-01T00:00:00Z'

  it.each<[string, Mark, string, string]>([
    ['the same stage', markFor(early), early, 'done redact'],
    ['the same, but the desk wrote since', markFor(early, { stamp: 's0' }), early, 'due invoices/0 redact'],
    ['the same action, another stage', markFor(early), late, 'due invoices/1 redact'],
    ['a stronger action', markFor(early, { action: 'anonymise', specDigest: 'x' }), late, 'done anonymise'],
    ['a weaker action', markFor(early), '2040-01-01T00:00:00Z', 'due invoices/2 delete'],
    [
      'deleted, and there again',
      markFor('2040-01-01T00:00:00Z', {}),
      '2040-01-01T00:00:00Z',
      'due invoices/2 delete',
    ],
  ])('%s', (_, mark, now, expected) =>
    expect(short(decide(policy, input(billing(), now, { mark })))).toBe(expected),
  )

  it('leaves only what is not weaker to come', () => {
    const mark = markFor(early, { action: 'anonymise', specDigest: 'x' })
    expect(decide(policy, input(billing(), early, { mark }))).toMatchObject({
      verdict: 'done',
      next: { action: 'delete', at: at('2031-12-31T23:00:00Z') },
    })
  })

  it('a stronger action with nothing but weaker stages to come is done', () => {
    const onlyRedact = policyOf(`${head}rules:
  - id: all
    category: "*"
    clock: closed_at
    basis: ${basis}
    stages: [{ after: P1Y, action: redact }]
`)
    const mark: Mark = { action: 'anonymise', specDigest: 'x', stamp: 's1' }
    const february = '2024-02-01T00:00:00Z'
    expect(short(decide(onlyRedact, input(ticket(), february, { mark })))).toBe('done anonymise')
    expect(short(decide(onlyRedact, input(ticket(), february)))).toBe('not-due redact')
  })
})
