import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadPolicy } from '../../src/policies/load.ts'
import { formatProblem } from '../../src/yaml/problem.ts'
import { cases, stages } from './broken-policies.ts'
import { example, policyOf } from './policy-text.ts'

const problemsOf = (text: string): string[] => {
  const loaded = loadPolicy(text, 'p.yaml', ['helpdesk'])
  return ('problems' in loaded ? loaded.problems : loaded.warnings).map(formatProblem)
}

describe('a policy that is wrong', () => {
  it.each(cases)('says where and what would be right: %s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected)
  })

  it('is refused as a whole: no policy comes back beside an error', () => {
    const loaded = loadPolicy(stages('{ after: P1Y, action: delet }'), 'p.yaml')
    expect('policy' in loaded).toBe(false)
  })

  it('is refused when it is larger than 256 kB', () => {
    expect(problemsOf(`${example}# ${'x'.repeat(256 * 1024)}\n`)).toEqual([
      'p.yaml:1:1 error the file is larger than 256 kB',
    ])
  })
})

describe('a policy that is right', () => {
  it('gives the parsed value with its defaults', () => {
    const policy = policyOf(stages('{ after: P1Y6M, round-to: year-end, action: redact }'))
    expect(policy).toMatchObject({ name: 'test', version: 1, approval: 'other-person', hold: { tags: [] } })
    expect(policy.limits).toBeUndefined()
    expect(policy.rules[0]).toMatchObject({ categories: '*', clock: 'closed_at' })
    expect(policy.rules[0]?.stages).toEqual([
      {
        after: { years: 1, months: 6, weeks: 0, days: 0 },
        roundTo: 'year-end',
        spec: { action: 'redact', operator: 'replace' },
      },
    ])
  })

  it('cannot be changed afterwards', () => {
    const policy = policyOf(example)
    expect(Object.isFrozen(policy.rules[0]?.stages[0]?.spec)).toBe(true)
  })

  it('has a digest of what it says, not of how it is written', () => {
    const spaced = example.replace('version: 1', '# a comment\nversion:   1')
    expect(policyOf(spaced).digest).toBe(policyOf(example).digest)
    expect(policyOf(example.replace('P36M', 'P37M')).digest).not.toBe(policyOf(example).digest)
    expect(policyOf(example).digest).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each(['policies/support.yaml'])('is shipped: %s loads without a warning', file => {
    const loaded = loadPolicy(readFileSync(file, 'utf8'), file, ['helpdesk'])
    expect('policy' in loaded && loaded.warnings).toEqual([])
  })
})
