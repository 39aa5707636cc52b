import { describe, expect, it } from 'vitest'
import { loadPolicy } from '../../src/policies/load.ts'
import { thresholdsOf } from '../../src/redaction/thresholds.ts'
import { formatProblem } from '../../src/yaml/problem.ts'
import { basis, head, policyOf } from './policy-text.ts'

const rule = (id: string, category: string, line = ''): string => `  - id: ${id}
    category: ${category}
    clock: closed_at
    basis: ${basis}
${line}    stages:
      - { after: P2Y, action: redact }
`

const textOf = (redaction: string, ruled = ''): string =>
  `${head}${redaction}rules:\n${rule('billing', 'Billing', ruled)}${rule('rest', '"*"')}`

const problemsOf = (text: string): readonly string[] => {
  const loaded = loadPolicy(text, 'p.yaml')
  return 'problems' in loaded ? loaded.problems.map(formatProblem) : []
}

describe('what a policy says of redaction', () => {
  it('is balanced when it says nothing, for its rules too', () => {
    const policy = policyOf(textOf(''))
    expect(policy.thresholds).toEqual(thresholdsOf())
    expect(policy.rules.map(({ thresholds }) => thresholds)).toEqual([undefined, undefined])
  })

  it('holds for its rules, and a rule goes before it member by member', () => {
    const policy = policyOf(
      textOf(
        'redaction: { recall: high, thresholds: { PHONE: 0.6 } }\n',
        '    redaction: { thresholds: { IP: 0.9 } }\n',
      ),
    )
    expect(policy.thresholds).toMatchObject({ PHONE: 0.6, IP: 0.3, PERSON: 0.3 })
    expect(policy.rules[0]?.thresholds).toMatchObject({ PHONE: 0.6, IP: 0.9, PERSON: 0.3 })
    expect(policy.rules[1]?.thresholds).toBeUndefined()
  })

  it('is part of its digest: a plan made before is stale', () => {
    expect(policyOf(textOf('redaction: { recall: high }\n')).digest).not.toBe(policyOf(textOf('')).digest)
  })

  it.each([
    [
      'redaction: { recal: high }',
      'p.yaml:5:14 error unknown key "recal", did you mean "recall"? (valid: recall, thresholds)',
    ],
    [
      'redaction: { recall: hihg }',
      'p.yaml:5:22 error not a valid value, did you mean "high"? (valid: balanced, high)',
    ],
    [
      'redaction: { thresholds: { PHNE: 0.6 } }',
      /^p\.yaml:5:28 error unknown key "PHNE", did you mean "PHONE"\? \(valid: PERSON, EMAIL/u,
    ],
    ['redaction: { thresholds: { PHONE: 1 } }', /^p\.yaml:5:35 error between 0\.1 .* and 0\.95/u],
    ['redaction: { thresholds: { PHONE: 0 } }', /^p\.yaml:5:35 error between 0\.1 .* and 0\.95/u],
    ['redaction: { thresholds: { PHONE: much } }', 'p.yaml:5:35 error expected a number'],
  ])('%s is refused', (line, message) => {
    const [first = ''] = problemsOf(textOf(`${line}\n`))
    if (typeof message === 'string') expect(first).toBe(message)
    else expect(first).toMatch(message)
  })
})
