import { describe, expect, it } from 'vitest'
import { decide } from '../../src/policies/decide.ts'
import type { RecordRef, TicketFacts } from '../../src/tickets/record.ts'
import { basis, example, head, policyOf } from './policy-text.ts'
import { at, contact, input, ticket } from './records.ts'
import { dueOf, short } from './verdicts.ts'

const policy = policyOf(example)
const billing = (facts: Partial<TicketFacts> = {}): RecordRef => ticket({ category: 'Billing', ...facts })

describe('stages of a rule', () => {
  it.each([
    ['the moment before', '2024-04-09T07:59:59.999Z', 'not-due redact'],
    ['on the moment, an hour of summer time earlier', '2024-04-09T08:00:00Z', 'due invoices/0 redact'],
    ['two redactions due', '2026-01-10T09:00:00Z', 'due invoices/1 redact'],
    ['the last night before the year ends', '2031-12-31T22:59:59Z', 'due invoices/1 redact'],
    ['the start of the year after', '2031-12-31T23:00:00Z', 'due invoices/2 delete'],
  ])('%s', (_, now, expected) => expect(short(decide(policy, input(billing(), now)))).toBe(expected))

  it('says what comes after, with the clock and the rule', () => {
    expect(dueOf(decide(policy, input(billing(), '2024-05-01T00:00:00Z')))).toMatchObject({
      rule: 'invoices',
      clock: 'closed_at',
      since: at('2024-01-10T09:00:00Z'),
      dueAt: at('2024-04-09T08:00:00Z'),
      next: { action: 'redact', at: at('2026-01-10T09:00:00Z') },
      warnings: [],
    })
  })

  it('joins due redactions: one without entities means every entity', () => {
    expect(dueOf(decide(policy, input(billing(), '2027-01-01T00:00:00Z'))).spec).toEqual({
      action: 'redact',
      operator: 'replace',
    })
  })

  it('joins due redactions of different entities, with the later operator', () => {
    const two = policyOf(`${head}rules:
  - id: all
    category: "*"
    clock: closed_at
    basis: ${basis}
    stages:
      - { after: P1M, action: redact, entities: [IP, CARD] }
      - { after: P2M, action: redact, entities: [EMAIL], operator: mask }
`)
    expect(dueOf(decide(two, input(ticket(), '2025-01-01T00:00:00Z'))).spec).toEqual({
      action: 'redact',
      entities: ['EMAIL', 'IP', 'CARD'],
      operator: 'mask',
    })
  })

  it('joins due anonymisations: deleting free text is not undone by a later one', () => {
    const two = policyOf(`${head}rules:
  - id: all
    category: "*"
    clock: closed_at
    basis: ${basis}
    stages:
      - { after: P1M, action: anonymise, free-text: delete, coarsen-times: day }
      - { after: P2M, action: anonymise }
`)
    expect(dueOf(decide(two, input(ticket(), '2025-01-01T00:00:00Z'))).spec).toEqual({
      action: 'anonymise',
      'free-text': 'delete',
      'coarsen-times': 'day',
    })
  })
})

describe('which rule', () => {
  it.each([
    ['by category', { category: 'Invoice' }, 'due invoices/0 redact'],
    ['by category and condition', { category: 'Warranty', priority: 'Urgent' }, 'due complaints/0 redact'],
    ['condition not met', { category: 'Warranty', priority: 'Low' }, 'not-due anonymise'],
    ['excluded by tag', { category: 'Warranty', priority: 'Urgent', tags: ['vip'] }, 'not-due anonymise'],
    ['category unknown', {}, 'not-due anonymise'],
  ])('%s', (_, facts, expected) =>
    expect(short(decide(policy, input(ticket(facts), '2024-12-01T00:00:00Z')))).toBe(expected),
  )

  it('none: the rule whose last stage comes soonest, with a warning', () => {
    const narrow = policyOf(`${head}rules:
  - id: slow
    category: Slow
    clock: closed_at
    basis: ${basis}
    stages: [{ after: P1D, action: redact, entities: [IP] }, { after: P3Y, action: delete }]
  - id: quick
    category: Quick
    clock: created_at
    basis: ${basis}
    stages: [{ after: P1M, action: redact }, { after: P6M, action: anonymise }]
`)
    const decision = dueOf(decide(narrow, input(ticket({ category: 'Other' }), '2024-07-06T00:00:00Z')))
    expect(decision).toMatchObject({
      rule: 'quick',
      clock: 'created_at',
      spec: { action: 'anonymise' },
      warnings: ['no-rule-matched'],
    })
  })
})

describe('what is kept', () => {
  it.each<[string, RecordRef, string]>([
    ['an open ticket', billing({ closed: false }), 'kept open'],
    ['a ticket without its clock', billing({ clocks: {} }), 'kept no-clock'],
    ['an agent', contact({ agent: true }), 'kept agent'],
    ['an agent with a held ticket', contact({ agent: true, ticketTags: ['legal-hold'] }), 'kept agent'],
    ['a contact with an open ticket', contact({ openTickets: 1 }), 'kept open-tickets'],
    ['a contact without any date', contact({ clocks: {} }), 'kept no-clock'],
    ['a contact with a held ticket', contact({ ticketTags: ['legal-hold'] }), 'held tag:legal-hold'],
    ['a contact long silent', contact(), 'due silent/0 anonymise'],
    [
      'a contact without tickets, by the record itself',
      contact({ clocks: { created_at: at('2020-03-01T09:00:00Z') } }),
      'due silent/0 anonymise',
    ],
    [
      'a contact without tickets that is new',
      contact({ clocks: { created_at: at('2039-03-01T09:00:00Z') } }),
      'not-due anonymise',
    ],
  ])('%s', (_, record, expected) =>
    expect(short(decide(policy, input(record, '2040-01-01T00:00:00Z')))).toBe(expected),
  )

  it('a contact where the policy has no rule for them', () => {
    const without = policyOf(example.slice(0, example.indexOf('contacts:')))
    expect(short(decide(without, input(contact(), '2040-01-01T00:00:00Z')))).toBe('kept no-rule')
  })
})
