import { loadPolicy } from '../../src/policies/load.ts'
import type { Policy } from '../../src/policies/policy.ts'
import { formatProblem } from '../../src/yaml/problem.ts'

export const basis = '{ article: 6(1)(f), justification: Because. }'

export const head = `policy: test
version: 1
stores: [helpdesk]
timezone: Europe/Stockholm
`

/** A policy of which only one thing is of interest. */
export const policyOf = (text: string): Policy => {
  const loaded = loadPolicy(text, 'p.yaml')
  if ('problems' in loaded) throw new Error(loaded.problems.map(formatProblem).join('\n'))
  return loaded.policy
}

export const example = `${head}hold: { tags: [legal-hold] }
rules:
  - id: invoices
    category: [Billing, Invoice]
    clock: closed_at
    basis: { article: 17(3)(b), statute: Bokföringslagen 7:2, justification: Vouchers must be kept. }
    stages:
      - { after: P90D, action: redact, entities: [CARD, IP] }
      - { after: P24M, action: redact }
      - { after: P7Y, round-to: year-end, action: delete }
  - id: complaints
    category: [Complaint, Warranty]
    when: { not: { tags: [vip] }, priority: [Urgent, Normal] }
    clock: closed_at
    basis: ${basis}
    stages:
      - { after: P30D, action: redact, entities: [CARD, ID_NUMBER], operator: mask }
      - { after: P36M, action: anonymise }
  - id: everything-else
    category: "*"
    clock: closed_at
    basis: ${basis}
    stages:
      - { after: P12M, action: anonymise, free-text: delete }
contacts:
  - id: silent
    clock: last_ticket_closed_at
    basis: ${basis}
    stages:
      - { after: P24M, action: anonymise }
`
