import { expect, it } from 'vitest'
import type { Redactor } from '../../src/redaction/redactor.ts'
import type { Thresholds } from '../../src/redaction/thresholds.ts'
import { literalRedactor } from '../actions/literal-redactor.ts'
import { policyOf } from '../policies/policy-text.ts'
import { inventDesk } from '../support/memory-desk.ts'
import { createWorld, policyText, purge } from '../support/run-world.ts'

it('what a policy and its rules say of redaction is what the redactor of the store is asked for', async () => {
  const asked = new Set<number>()
  const redactor: Redactor = {
    ...literalRedactor,
    withThresholds: (thresholds: Thresholds) => {
      asked.add(thresholds.PHONE)
      return literalRedactor
    },
  }
  const policy = policyOf(
    policyText
      .replace('rules:\n', 'redaction: { thresholds: { PHONE: 0.61 } }\nrules:\n')
      .replace('category: Billing\n', 'category: Billing\n    redaction: { thresholds: { PHONE: 0.72 } }\n'),
  )
  await purge(createWorld(inventDesk(40), { redactor, policies: [policy] }))
  expect([...asked].sort()).toEqual([0.61, 0.72])
})
