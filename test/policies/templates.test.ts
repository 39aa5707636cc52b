import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { presets } from '../../src/connectors/mongodb/presets/list.ts'
import { decide } from '../../src/policies/decide.ts'
import { explain } from '../../src/policies/explain.ts'
import { loadPolicy } from '../../src/policies/load.ts'
import type { Policy } from '../../src/policies/policy.ts'
import { recordId, stamp, storeId } from '../../src/tickets/ids.ts'
import type { RecordRef } from '../../src/tickets/record.ts'

const folder = new URL('../../policies/templates/', import.meta.url)
const textOf = (country: string): string => readFileSync(new URL(`${country}.yaml`, folder), 'utf8')
const countries = ['de', 'dk', 'fi', 'nl', 'no', 'se'] as const

const policyOf = (country: string): Policy => {
  const loaded = loadPolicy(textOf(country), `${country}.yaml`, ['helpdesk'])
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems))
  expect(loaded.warnings).toEqual([])
  return loaded.policy
}

const languages = { de: 'de', dk: 'da', fi: 'fi', nl: 'nl', no: 'nb', se: 'sv' } as const

const closedAt = new Date('2020-03-10T11:00:00Z')

const ticket = (category: string, tags: readonly string[] = []): RecordRef => ({
  kind: 'ticket',
  id: recordId('t'),
  stamp: stamp('s'),
  facts: { closed: true, category, tags, custom: {}, clocks: { closed_at: closedAt } },
})

/** The day in the policy's zone on which nothing of the person is left, and how. */
const endOf = (policy: Policy, record: RecordRef): string => {
  const zoned = new Intl.DateTimeFormat('sv-SE', { timeZone: policy.timezone, dateStyle: 'short' })
  for (let day = 1; day < 12 * 366; day++) {
    const now = new Date(closedAt.getTime() + day * 86_400_000)
    const decision = decide(policy, { store: storeId('helpdesk'), record, holds: [], now })
    if (decision.verdict === 'due' && decision.spec.action !== 'redact')
      return `${decision.spec.action} ${zoned.format(decision.dueAt)}`
  }
  return 'never'
}

/** By hand, from the statutes: a year's end is counted from the end of 2020. */
const vouchers = { se: 2028, no: 2026, dk: 2026, fi: 2027, nl: 2028, de: 2029 }
const complaints = {
  ...{ se: '2023-03-10', no: '2023-03-10', dk: '2023-03-10', fi: '2023-03-10', nl: '2022-03-10' },
  de: '2024-01-01',
}

it('has one for each country, and no other', () => {
  expect(readdirSync(folder).sort()).toEqual(['README.md', ...countries.map(each => `${each}.yaml`)])
  // All of them can be applied on the desk of the demo.
  expect(Object.keys(presets)).toContain('trudesk')
})

describe.each(countries)('the template for %s', country => {
  const policy = policyOf(country)

  it('ends the keeping when its country says', () => {
    expect(endOf(policy, ticket('Invoice', ['voucher']))).toBe(`delete ${vouchers[country]}-01-01`)
    expect(endOf(policy, ticket('Order'))).toBe('anonymise 2022-03-10')
    expect(endOf(policy, ticket('Complaint'))).toBe(`anonymise ${complaints[country]}`)
    expect(endOf(policy, ticket('Technical'))).toBe('anonymise 2021-09-10')
    expect(endOf(policy, ticket('Abuse'))).toBe('anonymise 2022-03-10')
    expect(endOf(policy, ticket('Job application'))).toBe('delete 2020-04-10')
    expect(endOf(policy, ticket('Anything else'))).toBe('anonymise 2021-03-10')
    expect(endOf(policy, ticket('Anything else', ['legal-hold']))).toBe('never')
  })

  it('says of every period why, under which statute and where that is read, and who has to approve', () => {
    const text = textOf(country)
    const bases = [...policy.rules, ...policy.contacts].map(({ basis }) => basis)
    expect(text).toContain('TO BE APPROVED BY THE CONTROLLER')
    expect(text.match(/# to be approved by the controller/gu)).toHaveLength(bases.length)
    for (const basis of bases) {
      expect(basis.period).toBeDefined()
      expect(basis.justification.length).toBeGreaterThan(20)
      expect(basis.url === undefined).toBe(basis.statute === undefined)
      if (basis.article === '17(3)(b)') expect(basis.statute).toBeDefined()
    }
  })

  it('tells customers the reason of every period in the language of the country', () => {
    for (const { basis } of [...policy.rules, ...policy.contacts]) {
      expect(Object.keys(basis.told ?? {})).toEqual([languages[country]])
      expect(basis.told?.[languages[country]]).not.toBe(basis.justification)
    }
  })

  it('is explained with its statute', () => {
    const record = ticket('Invoice', ['voucher'])
    const now = new Date('2021-01-01T00:00:00Z')
    const words = explain(
      decide(policy, { store: storeId('helpdesk'), record, holds: [], now }),
      policy,
      record,
    )
    expect(words.join('\n')).toMatch(/Legal basis: GDPR Art\. 17\(3\)\(b\), .+ <https:\/\//u)
    expect(words.join('\n')).toContain(`Next: deleted on ${vouchers[country]}-01-01`)
  })
})
