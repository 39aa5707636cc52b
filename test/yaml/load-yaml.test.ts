import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { loadYaml } from '../../src/yaml/load-yaml.ts'
import { nearMiss } from '../../src/yaml/near-miss.ts'
import { formatProblem } from '../../src/yaml/problem.ts'
import { growthOfMade, mostGrowth } from '../redaction/growth.ts'

const leaf = z.strictObject({ path: z.string(), lookup: z.string().optional() })
const schema = z.strictObject({
  stores: z.record(
    z.string().regex(/^[a-z]+$/, 'lower case only'),
    z.discriminatedUnion('connector', [
      z.strictObject({
        connector: z.literal('mongodb'),
        url: z.string(),
        category: z.union([z.string(), leaf]).optional(),
      }),
      z.strictObject({ connector: z.literal('zendesk'), token: z.string() }),
    ]),
  ),
})

const problemsOf = (text: string): string[] => {
  const loaded = loadYaml(text, 's.yaml', schema)
  return loaded.ok ? [] : loaded.problems.map(formatProblem)
}

describe('a file that does not fit its schema', () => {
  it.each([
    [
      'the branch of a union by its discriminator',
      'stores:\n  a: { connector: mongodb, url: x, token: y }',
      ['s.yaml:2:36 error unknown key "token" (valid: connector, url, category)'],
    ],
    [
      'an unknown discriminator',
      'stores:\n  a: { connector: mongo }',
      ['s.yaml:2:19 error not a valid value, did you mean "mongodb"? (valid: mongodb, zendesk)'],
    ],
    [
      'a union of text and mapping',
      'stores:\n  a:\n    connector: mongodb\n    url: x\n    category: [a]',
      ['s.yaml:5:15 error expected text or a mapping (valid: path, lookup)'],
    ],
    [
      'inside the branch of a union',
      'stores:\n  a:\n    connector: mongodb\n    url: x\n    category: { path: a, lookpu: b }',
      ['s.yaml:5:26 error unknown key "lookpu", did you mean "lookup"? (valid: path, lookup)'],
    ],
    ['a missing member', 'stores:\n  a:\n    connector: mongodb\n', ['s.yaml:3:5 error "url" is missing']],
    [
      'a bad key',
      'stores:\n  A1: { connector: mongodb, url: x }',
      ['s.yaml:2:3 error not a valid name: lower case only'],
    ],
    ['nothing', '', ['s.yaml:1:1 error the file is empty (valid: stores)']],
    ['not YAML', 'stores: [', ['s.yaml:1:9 error this [ is never closed: write ] where it ends']],
    [
      'a value where a mapping belongs',
      'stores: 7',
      ['s.yaml:1:9 error expected a mapping: write { NAME: … }'],
    ],
    [
      'several mistakes, in order',
      'stores:\n  a: { connector: x }\nmore: 1',
      [
        's.yaml:2:19 error not a valid value (valid: mongodb, zendesk)',
        's.yaml:3:1 error unknown key "more" (valid: stores)',
      ],
    ],
  ])('%s', (_, text, expected) => expect(problemsOf(text)).toEqual(expected))
})

describe('what a configuration file has no use for', () => {
  it.each([
    ['duplicate keys', 'stores: {}\nstores: {}', 's.yaml:2:1 error "stores" is given twice, keep one'],
    ['anchors', 'stores: &a {}', 's.yaml:1:12 error anchors (&) are not allowed, leave it out'],
    ['tags', 'stores: !!map {}', 's.yaml:1:15 error tags (!) are not allowed, leave it out'],
    [
      'merge keys',
      'stores: { <<: {} }',
      's.yaml:1:11 error merge keys (<<) are not allowed, write the members out',
    ],
    ['constructor', 'constructor: 1', 's.yaml:1:1 error the key "constructor" is not allowed'],
    ['keys that are mappings', '? { a: 1 }\n: 2', 's.yaml:1:3 error a key must be a plain word'],
    ['two documents', 'a: 1\n---\nb: 2', 's.yaml:2:1 error the file holds more than one document, keep one'],
  ])('%s are refused', (_, text, expected) => expect(problemsOf(text)).toEqual([expected]))

  it('aliases are refused where they stand', () => {
    expect(problemsOf('a: &x 1\nb: *x')).toEqual([
      's.yaml:1:7 error anchors (&) are not allowed, leave it out',
      's.yaml:2:4 error aliases (*) are not allowed, write the value out',
    ])
  })

  it('large and deep files are refused', () => {
    const merges = `a: &a [1]\n${Array.from({ length: 15_000 }, (_, i) => `k${i}: { <<: *a }`).join('\n')}`
    const deep = `a: ${'['.repeat(60_000)}${']'.repeat(60_000)}`
    expect(problemsOf(merges).length).toBeGreaterThan(0)
    expect(problemsOf(deep)).toEqual(['s.yaml:1:1 error the file is nested too deeply'])
    const nested = `a: ${'{ b: '.repeat(60)}1${' }'.repeat(60)}`
    expect(problemsOf(nested)).toEqual(['s.yaml:1:1 error the file is nested too deeply'])
    expect(problemsOf(`a: ${'x'.repeat(300_000)}`)).toEqual([
      's.yaml:1:1 error the file is larger than 256 kB',
    ])
    // Nor does a file of the largest size take longer than its length asks for.
    const growth = growthOfMade(
      size => `a: &a [1]\n${Array.from({ length: size / 20 }, (_, i) => `k${i}: { <<: *a }`).join('\n')}`,
      text => problemsOf(text),
    )
    expect(growth).toBeLessThan(mostGrowth)
  })

  it('a prototype stays what it was', () => {
    problemsOf('__proto__: { polluted: true }')
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})

describe('a file that fits', () => {
  it('knows where its values and keys stand', () => {
    const loaded = loadYaml('stores:\n  a:\n    connector: mongodb\n    url: x\n', 's.yaml', schema)
    if (!loaded.ok) throw new Error('refused')
    expect(loaded.at(['stores', 'a', 'url'])).toEqual({ line: 4, column: 10 })
    expect(loaded.keyAt(['stores', 'a', 'url'])).toEqual({ line: 4, column: 5 })
    expect(loaded.at(['stores', 'a', 'category', 'path'])).toEqual({ line: 3, column: 5 })
  })

  it('never throws for what is written, and always says where', () => {
    const pieces = fc.array(
      fc.constantFrom(
        'a',
        'stores',
        ':',
        ' ',
        '\n',
        '  ',
        '- ',
        '{',
        '}',
        '[',
        ']',
        '"',
        "'",
        '&x',
        '*x',
        '!t',
        '|',
        '#',
        '?',
        '<<',
        '%',
        '\t',
        '---',
      ),
    )
    fc.assert(
      fc.property(pieces, parts => {
        const loaded = loadYaml(parts.join(''), 's.yaml', schema)
        return (
          loaded.ok || (loaded.problems.length > 0 && loaded.problems.every(p => p.line > 0 && p.column > 0))
        )
      }),
      { numRuns: 400 },
    )
  })
})

describe('near misses', () => {
  it.each([
    ['actoin', ['after', 'action'], 'action'],
    ['anonymize', ['redact', 'anonymise'], 'anonymise'],
    ['billing', ['Billing'], 'Billing'],
    ['xyz', ['action'], undefined],
    ['', ['action'], undefined],
  ])('%j of %j', (written, valid, expected) => expect(nearMiss(written, valid)).toBe(expected))
})
