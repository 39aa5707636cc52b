import { describe, expect, it } from 'vitest'
import { createRedactor } from '../../../src/redaction/create-redactor.ts'
import { failedExamples } from '../../../src/redaction/custom/check-examples.ts'
import type { CustomRecogniser } from '../../../src/redaction/custom/custom-recogniser.ts'
import { patternProblem } from '../../../src/redaction/custom/pattern.ts'
import { thresholdsOf } from '../../../src/redaction/thresholds.ts'
import { growthOf, mostGrowth } from '../growth.ts'

const customer: CustomRecogniser = {
  name: 'customer-number',
  entity: 'ID_NUMBER',
  pattern: '(?i)k-\\d{5}',
  context: ['kundn'],
  score: 0.9,
  'score-alone': 0.4,
  examples: { finds: ['kundnr ⟦K-12345⟧'], ignores: ['modell K-12345'] },
}

const found = (
  custom: CustomRecogniser,
  text: string,
  recall: 'balanced' | 'high' = 'balanced',
  locales = ['sv-SE'],
) => {
  const redactor = createRedactor({ locales, custom: [custom] }).withThresholds(thresholdsOf({ recall }))
  return (redactor.find([{ text, format: 'plain' }], [])[0] ?? [])
    .filter(({ by }) => by === custom.name)
    .map(({ start, end, score }) => [text.slice(start, end), score])
}

describe('a recogniser of a store’s own', () => {
  it.each([
    ['mitt kundnummer är K-12345.', 'balanced', [['K-12345', 0.9]]],
    ['modell K-12345', 'balanced', []],
    ['modell K-12345', 'high', [['K-12345', 0.4]]],
    ['kundnr XK-12345 eller K-123456', 'high', []],
    ['😀 kundnr k‑12345', 'balanced', [['k‑12345', 0.9]]],
    ['\ud83d kundnr K-12345 \ude00', 'balanced', [['K-12345', 0.9]]],
  ] as const)('%j, %s', (text, recall, expected) => {
    expect(found(customer, text, recall)).toEqual(expected)
  })

  it('narrows a finding to its group "value"', () => {
    const custom = { ...customer, pattern: 'avtal (?P<value>\\d{6})', context: undefined }
    expect(found(custom, 'enligt avtal 482913 gäller')).toEqual([['482913', 0.9]])
  })

  it.each([
    ['luhn', '4539578763621486', '4539578763621487'],
    ['mod97', 'ABC123456720', 'ABC123456820'],
    ['iban', 'RF18539007547034', 'RF19539007547034'],
    ['mod11', '12345678903', '12345678901'],
    ['mod11-10', '86095742719', '86095742718'],
    ['elfproef', '111222333', '111222334'],
  ] as const)('has its check digits checked by name: %s', (check, right, wrong) => {
    const custom = {
      ...customer,
      pattern: '[A-Z0-9]{9,24}',
      context: undefined,
      entity: 'OTHER' as const,
      check,
    }
    expect(found(custom, `x ${right}`)).toHaveLength(1)
    expect(found(custom, `x ${wrong}`)).toEqual([])
  })

  it('is on where its locales are', () => {
    const custom = { ...customer, locales: ['nb-NO'] }
    expect(found(custom, 'kundnr K-12345')).toEqual([])
    expect(found(custom, 'kundnr K-12345', 'balanced', ['sv-SE', 'nb-NO'])).toHaveLength(1)
  })

  it('has a lowest score of its own, whatever the policy says', () => {
    expect(found({ ...customer, minimum: 0.4 }, 'modell K-12345')).toHaveLength(1)
  })

  it('takes linear time', () => {
    const custom = { ...customer, pattern: '(?:a{1,20}){1,20}b', context: undefined }
    expect(growthOf('a', text => found(custom, text))).toBeLessThan(mostGrowth)
  })
})

describe('its examples', () => {
  it.each([
    [{ finds: ['kundnr ⟦K-12345⟧'], ignores: ['modell K-12345'] }, []],
    [
      { finds: ['kundnr ⟦K-1234⟧'], ignores: ['modell'] },
      ['finds 0 what stands between ⟦ and ⟧ is not what is found: nothing is found'],
    ],
    [
      { finds: ['kundnr ⟦K-12345⟧', 'kundnr K-⟦12345⟧'], ignores: ['modell'] },
      ['finds 1 what stands between ⟦ and ⟧ is not what is found: "K-12345" is found'],
    ],
    [
      { finds: ['kundnr ⟦K-12345⟧'], ignores: ['x', 'kundnr K-12345'] },
      ['ignores 1 nothing should be found here, but "K-12345" is found'],
    ],
  ])('%j', (examples, expected) => {
    const failed = failedExamples({ ...customer, examples })
    expect(failed.map(({ list, index, message }) => `${list} ${index} ${message}`)).toEqual(expected)
  })
})

describe('a pattern', () => {
  it.each([
    '\\d{5}',
    '[*+]{1,3}x',
    '[]*+]a',
    '\\*a',
    '\\Qa+b*\\Ec',
    '[[:alpha:]*]x',
    '(?i)å{2}',
    'a{0,20}b',
    '(?P<value>a)b',
  ])('%s is right', pattern => {
    expect(patternProblem(pattern)).toBeUndefined()
  })

  it.each([
    [
      'a+',
      /^"\+" repeats without end; write how often at most, such as \{0,20\} for \* and \{1,20\} for \+/u,
    ],
    ['[a]*', /^"\*" repeats without end/u],
    ['a{3,}', /^"\{3,\}" repeats without end/u],
    ['\\\\+', /^"\+" repeats without end/u],
    ['(?=a)b', /^not a pattern in RE2 syntax \(no look-around, no back-references\): .*`\(\?=`/u],
    ['(a)\\1', /^not a pattern in RE2 syntax/u],
    ['(a', /missing closing \)/u],
    ['a{0,3}', /also fits an empty text/u],
    ['(?:\\p{L}{1,900}){1,1}(?:\\p{L}{1,900}){1,1}', /too large/u],
    ['(?P<number>a)b', /another name than "value"/u],
  ])('%s is refused', (pattern, message) => {
    expect(patternProblem(pattern)).toMatch(message)
  })
})
