import { describe, expect, it } from 'vitest'
import { keptByLaw } from '../../src/policies/statute.ts'
import { policyOf } from './policy-text.ts'
import { ticket } from './records.ts'

const text = (rules: string, minimums = '') => `policy: p
version: 1
stores: [helpdesk]
timezone: Europe/Stockholm
${minimums}
rules:
${rules}
`
const invoices = (article: string, evidence = '') => `  - id: invoices
    category: Billing
    clock: closed_at
    basis: { article: "${article}", statute: Bokföringslagen 7:2, justification: Vouchers.${evidence} }
    stages:
      - { after: P90D, action: redact, entities: [CARD] }
      - { after: P7Y, round-to: year-end, action: delete }
`
const now = new Date('2026-11-25T12:00:00Z')
const closed = new Date('2025-03-01T12:00:00Z')
const billing = ticket({ category: 'Billing', closed: true, clocks: { closed_at: closed } })

describe('what the law keeps from a request for erasure', () => {
  it('keeps a ticket whose rule rests on Art 17(3) until the stage that leaves nothing of the person', () => {
    expect(keptByLaw(policyOf(text(invoices('17(3)(b)'))), billing, now)).toEqual([
      { statute: 'Bokföringslagen 7:2', until: new Date('2032-12-31T23:00:00Z') },
    ])
  })

  it('keeps nothing for a legitimate interest, for another category, or once the time has run out', () => {
    expect(keptByLaw(policyOf(text(invoices('6(1)(f)'))), billing, now)).toEqual([])
    const other = ticket({ category: 'Question', closed: true, clocks: { closed_at: closed } })
    expect(keptByLaw(policyOf(text(invoices('17(3)(b)'))), other, now)).toEqual([])
    const late = new Date('2033-01-01T00:00:00Z')
    expect(keptByLaw(policyOf(text(invoices('17(3)(b)'))), billing, late)).toEqual([])
  })

  it('names the fields that are evidence, and counts an open ticket from now', () => {
    const policy = policyOf(text(invoices('17(3)(b)', ', evidence: ["tickets:subject"]')))
    const open = ticket({ category: 'Billing', closed: false, clocks: {} })
    expect(keptByLaw(policy, open, now)).toEqual([
      {
        statute: 'Bokföringslagen 7:2',
        until: new Date('2033-12-31T23:00:00Z'),
        evidence: ['tickets:subject'],
      },
    ])
  })

  it('keeps what a minimum of the policy covers, whatever the rule rests on', () => {
    const minimums = 'minimums: [{ category: Billing, keep: P5Y, statute: Bokføringsloven §13 }]'
    expect(keptByLaw(policyOf(text(invoices('6(1)(f)'), minimums)), billing, now)).toEqual([
      { statute: 'Bokføringsloven §13', until: new Date('2030-03-01T12:00:00Z') },
    ])
  })
})
