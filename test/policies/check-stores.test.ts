import { describe, expect, it } from 'vitest'
import { capabilities } from '../../src/connectors/connector.ts'
import { checkAgainstStores, type StoreProfile } from '../../src/policies/check-stores.ts'
import { formatProblem } from '../../src/yaml/problem.ts'
import { example, policyOf } from './policy-text.ts'

const policy = policyOf(example)
const without = (...lacking: string[]): StoreProfile => ({
  id: 'helpdesk',
  capabilities: capabilities.filter(capability => !lacking.includes(capability)),
})
const check = (...stores: StoreProfile[]): string[] => checkAgainstStores(policy, stores).map(formatProblem)

describe('a policy against its stores', () => {
  it('is fine where everything can be done', () => {
    expect(check(without())).toEqual([])
  })

  it.each([
    [
      'hard-delete',
      [
        'p.yaml:14:51 error the store "helpdesk" cannot do "delete": it lacks hard-delete; what it can do: "redact", "anonymise"',
      ],
    ],
    [
      'relink',
      [
        'p.yaml:22:32 error the store "helpdesk" cannot do "anonymise": it lacks relink; what it can do: "redact", "delete"',
        'p.yaml:28:32 error the store "helpdesk" cannot do "anonymise": it lacks relink; what it can do: "redact", "delete"',
        'p.yaml:34:32 error the store "helpdesk" cannot do "anonymise": it lacks relink; what it can do: "delete"',
      ],
    ],
    ['contacts', ['p.yaml:30:9 error the store "helpdesk" cannot do a rule for contacts: it lacks contacts']],
  ])('is refused without %s', (capability, expected) => {
    expect(check(without(capability))).toEqual(expected)
  })

  it('is refused what a store cannot do with files, with what comes nearest', () => {
    const taking = policyOf(example.replace('action: redact', 'action: redact, attachments: keep-metadata'))
    expect(checkAgainstStores(taking, [without('rewrite', 'relink')]).map(formatProblem)[0]).toContain(
      'cannot do "redact" with "attachments: keep-metadata": it lacks rewrite; what it can do: "redact", "delete"',
    )
  })

  it('does not ask a store that it does not name', () => {
    expect(check(without(), { id: 'chat', capabilities: [] })).toEqual([])
  })

  it('names an unknown store with the nearest', () => {
    expect(check({ ...without(), id: 'help-desk' })).toEqual([
      'p.yaml:3:10 error unknown store "helpdesk", did you mean "help-desk"? (valid: help-desk)',
    ])
  })

  it('warns of a category nobody uses, with the nearest', () => {
    expect(check({ ...without(), categories: ['Billing', 'Invoices', 'Complaint', 'Warranty'] })).toEqual([
      'p.yaml:7:3 warning no rule names the categories "Invoices": the rule "everything-else" takes them',
      'p.yaml:8:25 warning no ticket has the category "Invoice", did you mean "Invoices"? (valid: Billing, Invoices, Complaint, Warranty)',
    ])
  })
})
