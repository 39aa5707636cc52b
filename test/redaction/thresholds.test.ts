import { describe, expect, it } from 'vitest'
import { createRedactor } from '../../src/redaction/create-redactor.ts'
import { createEngine } from '../../src/redaction/engine.ts'
import type { Recogniser } from '../../src/redaction/recogniser.ts'
import { balanced, thresholdsOf } from '../../src/redaction/thresholds.ts'
import { testParts } from './engine-parts.ts'

/** Finds its word with the score that is asked for. */
const word = (text: string, score: number, more: Partial<Recogniser> = {}): Recogniser => ({
  name: `word-${score}`,
  entity: 'USERNAME',
  examples: { finds: [], ignores: [] },
  ...more,
  *find(prepared) {
    const start = prepared.text.indexOf(text)
    if (start < 0) return
    const entity = more.entity ?? 'USERNAME'
    yield { entity, start, end: start + text.length, score, by: `word-${score}` }
  },
})

const engineOf = (...recognisers: readonly Recogniser[]) =>
  createEngine({
    ...testParts(),
    recognisers,
    names: { findEach: all => all.map(({ texts }) => texts.map(() => [])) },
  })

const found = (engine: ReturnType<typeof engineOf>, text: string) =>
  (engine.find([{ text, format: 'plain' }], [])[0] ?? []).map(({ entity, start, end, score }) => ({
    entity,
    value: text.slice(start, end),
    score,
  }))

describe('thresholds', () => {
  it('are balanced where nothing is said, and lower for every entity under high', () => {
    expect(thresholdsOf()).toEqual(balanced)
    const high = thresholdsOf({ recall: 'high' })
    for (const [entity, least] of Object.entries(balanced))
      expect(Reflect.get(high, entity)).toBeLessThan(least)
  })

  it.each([
    [[{ thresholds: { PHONE: 0.7 } }], 0.7, 0.5],
    [[{ recall: 'high', thresholds: { PHONE: 0.7 } }], 0.7, 0.3],
    [[{ thresholds: { PHONE: 0.7 } }, { recall: 'high' }], 0.7, 0.3],
    [
      [
        { recall: 'high', thresholds: { PHONE: 0.7 } },
        { recall: 'balanced', thresholds: { PHONE: 0.8 } },
      ],
      0.8,
      0.5,
    ],
    [[undefined, { recall: 'high' }], 0.3, 0.3],
  ] as const)('of %j: PHONE %f, IP %f, the later before the earlier', (settings, phone, ip) => {
    expect(thresholdsOf(...settings)).toMatchObject({ PHONE: phone, IP: ip })
  })
})

describe('a finding below the threshold', () => {
  it('is dropped, and found under high', () => {
    const engine = engineOf(word('falken', 0.4))
    expect(found(engine, 'hos falken')).toEqual([])
    const high = engine.withThresholds(thresholdsOf({ recall: 'high' }))
    expect(found(high, 'hos falken')).toEqual([{ entity: 'USERNAME', value: 'falken', score: 0.4 }])
  })

  it('is dropped before conflicts are resolved: a surer, shorter one stands in its place', () => {
    const engine = engineOf(word('falken 77', 0.4), word('falken', 0.6))
    expect(found(engine, 'hos falken 77')).toMatchObject([{ value: 'falken', score: 0.6 }])
    const high = engine.withThresholds(thresholdsOf({ recall: 'high' }))
    expect(found(high, 'hos falken 77')).toMatchObject([{ value: 'falken 77' }])
  })

  it.each([
    ['has its own, lower: it stands', 0.2, 0.25, 1],
    ['has its own, higher: it is dropped', 0.7, 0.65, 0],
  ])('whose recogniser %s', (_, minimum, score, count) => {
    expect(found(engineOf(word('falken', score, { minimum })), 'falken')).toHaveLength(count)
  })

  it('of a name is neither taken nor looked for elsewhere; the people of the record are found all the same', () => {
    const redactor = createRedactor({ locales: ['sv-SE'] })
    const strict = redactor.withThresholds(thresholdsOf({ thresholds: { PERSON: 0.9 } }))
    const texts = ['Igår ringde Karin Nordström.', 'Det var Nordström som ringde.'].map(text => ({
      text,
      format: 'plain' as const,
    }))
    const known = [{ names: ['Karin Nordström'], emails: [], phones: [], usernames: [] }]
    const counts = (each: typeof redactor, people: typeof known) =>
      each.find(texts, people).map(findings => findings.length)
    expect(counts(redactor, [])).toEqual([1, 1])
    expect(counts(strict, [])).toEqual([0, 0])
    expect(counts(strict, known)).toEqual([1, 1])
  })

  it('gives one redactor for each set of thresholds', () => {
    const engine = engineOf()
    const high = thresholdsOf({ recall: 'high' })
    expect(engine.withThresholds(balanced)).toBe(engine)
    expect(engine.withThresholds(high)).toBe(engine.withThresholds({ ...high }))
  })
})
