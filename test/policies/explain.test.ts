import { describe, expect, it } from 'vitest'
import { decide } from '../../src/policies/decide.ts'
import type { DecideInput } from '../../src/policies/decision.ts'
import { explain, explanation } from '../../src/policies/explain.ts'
import type { RecordRef } from '../../src/tickets/record.ts'
import { basis, example, head, policyOf } from './policy-text.ts'
import { contact, input, ticket } from './records.ts'

const policy = policyOf(example)
const billing = ticket({ category: 'Billing' })
const told = (record: RecordRef, now: string, more: Partial<DecideInput> = {}, by = policy): string[] =>
  explain(decide(by, input(record, now, more)), by, record).slice(1)

describe('an explanation', () => {
  it('names clock, rule, basis, statute, what and when next, in local time', () => {
    expect(explain(decide(policy, input(billing, '2024-05-01T00:00:00Z')), policy, billing)).toEqual([
      'Policy test, version 1; times in Europe/Stockholm.',
      'Rule invoices, counted from closed_at = 2024-01-10 10:00.',
      'Legal basis: GDPR Art. 17(3)(b), Bokföringslagen 7:2. Vouchers must be kept.',
      'Due: to be redacted (CARD, IP) since 2024-04-09 10:00.',
      'Next: redacted on 2026-01-10 10:00.',
    ])
  })

  it('of a hold says that nothing happens, and what would', () => {
    const held = ticket({ category: 'Billing', tags: ['legal-hold'] })
    expect(told(held, '2024-05-01T00:00:00Z')).toEqual([
      'Rule invoices.',
      'Legal basis: GDPR Art. 17(3)(b), Bokföringslagen 7:2. Vouchers must be kept.',
      'Held: hold tag:legal-hold on tag "legal-hold" (tag "legal-hold" of the policy), until it is released. Nothing happens while it lasts.',
      'Without the hold: redacted on 2024-04-09 10:00.',
    ])
  })

  it.each<[string, RecordRef, string]>([
    [
      'an open ticket',
      ticket({ closed: false }),
      'Kept: the ticket is not closed; nothing is due before it is.',
    ],
    [
      'an agent',
      contact({ agent: true }),
      'Kept: this is an agent. Agents are never touched by a ticket policy.',
    ],
  ])('of %s', (_, record, line) => expect(told(record, '2030-01-01T00:00:00Z')).toEqual([line]))

  it('of a statutory minimum names the statute', () => {
    const strict = policyOf(
      example.replace('rules:', 'minimums: [{ category: Complaint, keep: P9Y, statute: Act 9 }]\nrules:'),
    )
    const record = ticket({ category: 'Complaint', priority: 'Urgent' })
    expect(told(record, '2030-01-01T00:00:00Z', {}, strict).slice(-3)).toEqual([
      'Postponed: a statutory minimum period has not run out yet.',
      'Statutory minimum: Act 9.',
      'Next: anonymised on 2033-01-10 10:00.',
    ])
  })

  it('of an unmatched ticket warns', () => {
    const narrow = policyOf(
      `${head}rules: [{ id: a, category: A, clock: closed_at, basis: ${basis}, stages: [{ after: P1Y, action: delete }] }]\n`,
    )
    expect(told(ticket(), '2024-02-01T00:00:00Z', {}, narrow)).toContain(
      'Warning: no rule takes this ticket; the rule with the shortest deadline is used.',
    )
  })

  it('is there for programs too', () => {
    const whole = explanation(decide(policy, input(billing, '2024-05-01T00:00:00Z')), policy, billing)
    expect(JSON.parse(JSON.stringify(whole))).toMatchObject({
      policy: 'test',
      record: { kind: 'ticket', id: 't1' },
      basis: { article: '17(3)(b)', statute: 'Bokföringslagen 7:2' },
      decision: { verdict: 'due', rule: 'invoices', dueAt: '2024-04-09T08:00:00.000Z' },
    })
  })
})
