import { describe, expect, it } from 'vitest'
import { createStemSet, createWordFilter, stemOf } from '../../../src/redaction/names/word-filter.ts'

const words = ['anna', 'berg', 'bo', 'å', '', 'virtanen', 'zzz']

describe('sets of stems', () => {
  it('hold what was added and nothing else', () => {
    const set = createStemSet()
    for (const word of words) set.add(stemOf(word))
    const stems = new Set(words.map(stemOf))
    const wrong = Array.from({ length: 200_000 }, (_, stem) => stem).filter(
      stem => set.has(stem) !== stems.has(stem),
    )
    expect(wrong).toEqual([])
  })

  it('are empty at first', () => {
    expect(createStemSet().has(stemOf('anna'))).toBe(false)
  })
})

describe('filters of words', () => {
  it('let every word of the list pass', () => {
    const mayBe = createWordFilter(words)
    for (const word of words) expect(mayBe(word, stemOf(word))).toBe(true)
    expect(mayBe('karlsson', stemOf('karlsson'))).toBe(false)
  })
})
