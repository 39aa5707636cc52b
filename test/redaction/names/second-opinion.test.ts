import { describe, expect, it } from 'vitest'
import { createRedactor } from '../../../src/redaction/create-redactor.ts'
import {
  judgeNames,
  type OpinionCost,
  passageAround,
  type SecondOpinion,
} from '../../../src/redaction/names/second-opinion.ts'
import { thresholdsOf } from '../../../src/redaction/thresholds.ts'

const noCost = (): OpinionCost => ({ asked: 0, unanswered: 0, taken: 0, dropped: 0, milliseconds: 0 })

/** Says a name of every one of these words; of none, where it is not there in time. */
const opinionOf = (words: readonly string[] | undefined) => {
  const passages: string[] = []
  const opinion: SecondOpinion = {
    cost: noCost(),
    names: passage => {
      passages.push(passage)
      return words?.flatMap(word => {
        const start = passage.indexOf(word)
        return start < 0 ? [] : [{ start, end: start + word.length }]
      })
    },
  }
  return { opinion, passages }
}

const text = 'we asked Bramwick and Sterling about it'
const tagged = (word: string, score: number) => {
  const start = text.indexOf(word)
  return { start, end: start + word.length, score, isSure: score > 0.8 }
}

interface Case {
  readonly says: readonly string[] | undefined
  readonly score: number
  readonly least?: number
  readonly becomes: number | undefined
  readonly asked: number
}

describe('a name of the tagger', () => {
  it.each<[string, Case]>([
    ['weak and confirmed is taken', { says: ['Bramwick'], score: 0.35, becomes: 0.65, asked: 1 }],
    ['weak and denied is none', { says: [], score: 0.45, becomes: undefined, asked: 1 }],
    ['weak without an answer is none', { says: undefined, score: 0.45, becomes: undefined, asked: 1 }],
    ['found and denied goes', { says: ['Sterling'], score: 0.55, becomes: undefined, asked: 1 }],
    ['found and confirmed stays as it was', { says: ['Bramwick'], score: 0.55, becomes: 0.55, asked: 1 }],
    ['found, without an answer, stays', { says: undefined, score: 0.55, becomes: 0.55, asked: 1 }],
    ['found surely enough is not asked about', { says: [], score: 0.6, becomes: 0.6, asked: 0 }],
    ['found is not denied under high recall', { says: [], score: 0.4, least: 0.3, becomes: 0.4, asked: 0 }],
    [
      'weak is not raised over a higher threshold',
      { says: ['Bramwick'], score: 0.6, least: 0.8, becomes: undefined, asked: 0 },
    ],
  ])('%s', (_, { says, score, least = 0.5, becomes, asked }) => {
    const { opinion, passages } = opinionOf(says)
    const name = tagged('Bramwick', score)
    const found = score >= least ? [name] : []
    const judged = judgeNames(text, { found, weak: [name] }, { opinion, least })
    expect(judged.names.map(each => each.score)).toEqual(becomes === undefined ? [] : [becomes])
    expect(passages).toHaveLength(asked)
    expect(opinion.cost).toMatchObject({
      taken: becomes !== undefined && score < least ? 1 : 0,
      dropped: becomes === undefined && score >= least ? 1 : 0,
    })
  })

  it('that was found otherwise too is not asked about', () => {
    const { opinion, passages } = opinionOf([])
    const [found, weak] = [[tagged('Bramwick', 0.55)], [tagged('Bramwick', 0.55), tagged('Sterling', 0.4)]]
    const covered = [{ start: 0, end: text.length }]
    expect(judgeNames(text, { found, weak }, { opinion, least: 0.5, covered }).names).toEqual(found)
    expect(passages).toEqual([])
  })

  it('shares its passage with another one near it', () => {
    const { opinion, passages } = opinionOf(['Sterling', 'Bramwick'])
    const weak = [tagged('Bramwick', 0.4), tagged('Sterling', 0.4)]
    expect(judgeNames(text, { found: [], weak }, { opinion, least: 0.5 }).names).toHaveLength(2)
    expect(passages).toEqual([text])
  })

  it('is asked about in a few passages of a long text only', () => {
    const { opinion, passages } = opinionOf(['Bramwick'])
    const long = `${'x '.repeat(300)}Bramwick `.repeat(50)
    const weak = [...long.matchAll(/Bramwick/g)].map(({ index }) => ({
      start: index,
      end: index + 8,
      score: 0.4,
      isSure: false,
    }))
    expect(judgeNames(long, { found: [], weak }, { opinion, least: 0.5 }).names).toHaveLength(8)
    expect(passages).toHaveLength(8)
    for (const passage of passages) expect(passage.length).toBeLessThanOrEqual(248)
  })
})

describe('a passage', () => {
  it.each([
    ['a short text', 'Hej!\nBo ringde.\nTack', 'Bo', 'Hej!\nBo ringde.\nTack'],
    ['a name alone', 'Bo', 'Bo', 'Bo'],
    [
      'whole words of a long one',
      `${'abc '.repeat(80)}Bo ${'def '.repeat(80)}`,
      'Bo',
      /^(?:abc )+Bo(?: def)+$/,
    ],
    ['one word that never ends', `${'a'.repeat(500)}Bo${'b'.repeat(500)}`, 'Bo', /^Bo$/],
  ])('of %s', (_, whole, name, expected) => {
    const start = whole.indexOf(name)
    const { start: from, end } = passageAround(whole, { start, end: start + name.length })
    const passage = whole.slice(from, end)
    if (typeof expected === 'string') expect(passage).toBe(expected)
    else expect(passage).toMatch(expected)
    expect(passage.length).toBeLessThanOrEqual(240 + name.length)
  })
})

/** Some of these the tagger doubts, whatever its weights are at present. */
const doubted = [
  ...['we asked Bramwick about it', 'Rose called', 'thanks to Hazel it works', 'Skye is away', 'Sten sa det'],
  ...['vi lämnade det hos Brontmark igår', 'Ich habe mit Brontner gesprochen', 'the parcel went to Bramwick'],
  ...[
    'kan Hanko titta på det?',
    'paketet gick till Solvik',
    'ask Robin or Bramwick',
    'hos Malm',
    'Linde weiss es',
  ],
]

const findAll = (opinion?: SecondOpinion, recall: 'balanced' | 'high' = 'balanced') => {
  const redactor = createRedactor({ locales: ['sv-SE', 'de-DE', 'en-GB'], opinion })
  return doubted.map(each =>
    redactor.withThresholds(thresholdsOf({ recall })).find([{ text: each, format: 'plain' }], []),
  )
}

describe('a redactor', () => {
  const capitals = doubted.flatMap(each => each.match(/\p{Lu}\p{L}+/gu) ?? [])

  it('finds more where the second opinion calls everything a name', () => {
    const { opinion } = opinionOf(capitals)
    expect(findAll(opinion).flat(2).length).toBeGreaterThan(findAll().flat(2).length)
    expect(opinion.cost.taken).toBeGreaterThan(0)
    expect(opinion.cost.dropped).toBe(0)
  })

  it('finds less where the second opinion calls nothing a name, as much less as it counts', () => {
    const { opinion } = opinionOf([])
    const fewer = findAll().flat(2).length - findAll(opinion).flat(2).length
    expect(fewer).toBeGreaterThan(0)
    expect(opinion.cost).toMatchObject({ dropped: fewer, taken: 0 })
  })

  it('finds what it found where there is no answer', () => {
    const { opinion, passages } = opinionOf(undefined)
    expect(findAll(opinion)).toEqual(findAll())
    expect(passages.length).toBeGreaterThan(0)
  })

  it('keeps what is doubtful under high recall, whatever is said of it', () => {
    expect(findAll(opinionOf([]).opinion, 'high')).toEqual(findAll(undefined, 'high'))
  })
})
