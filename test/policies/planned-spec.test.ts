import { expect, it } from 'vitest'
import { decide } from '../../src/policies/decide.ts'
import { plannedSpec } from '../../src/policies/stages.ts'
import { basis, head, policyOf } from './policy-text.ts'
import { input, ticket } from './records.ts'

const policy = policyOf(`${head}minimums:
  - { category: "*", keep: P5Y, statute: A statute. }
rules:
  - id: all
    category: "*"
    clock: closed_at
    basis: ${basis}
    stages:
      - { after: P1M, action: redact, entities: [CARD] }
      - { after: P2M, action: redact, entities: [IP], operator: mask }
      - { after: P1Y, action: anonymise, coarsen-times: day }
      - { after: P2Y, action: anonymise, free-text: delete }
      - { after: P9Y, action: delete }
`)

it('finds every spec again that a decision can name, and none for a digest that no stage has', () => {
  const seen = new Set<string>()
  for (let month = 0; month < 12 * 11; month += 1) {
    const now = new Date(Date.UTC(2024, month, 20)).toISOString()
    const decision = decide(policy, input(ticket(), now))
    if (decision.verdict !== 'due') continue
    const { rule, spec, specDigest } = decision
    expect(plannedSpec(policy, { kind: 'ticket', rule, digest: specDigest })).toEqual(spec)
    seen.add(specDigest)
  }
  expect(seen.size).toBe(4)
  expect(plannedSpec(policy, { kind: 'ticket', rule: 'all', digest: 'other' })).toBeUndefined()
  expect(plannedSpec(policy, { kind: 'contact', rule: 'all', digest: [...seen][0] ?? '' })).toBeUndefined()
})
