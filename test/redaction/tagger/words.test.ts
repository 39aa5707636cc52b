import { describe, expect, it } from 'vitest'
import { gaps, longestWord, shapes, splitWords } from '../../../src/redaction/tagger/words.ts'

const nameOf = (table: Readonly<Record<string, number>>, value: number | undefined): string =>
  Object.entries(table).find(([, each]) => each === value)?.[0] ?? '?'

const shown = (text: string): string[] => {
  const words = splitWords(text)
  return Array.from({ length: words.count }, (_, at) =>
    [
      nameOf(gaps, words.gap[at]),
      text.slice(words.start[at], words.end[at]),
      nameOf(shapes, words.shape[at]),
    ].join(' '),
  )
}

describe('words of a text', () => {
  it.each([
    ['Anna berg', ['edge Anna title', 'space berg lower']],
    ['A. ÅBERG', ['edge A initial', 'stop ÅBERG upper']],
    ['O’Brien-McKay', ['edge O initial', 'apostrophe Brien title', 'hyphen McKay mixed']],
    ['hej,\nBo', ['edge hej lower', 'line Bo title']],
    ['hej\n\nBo', ['edge hej lower', 'paragraph Bo title']],
    ['a@b 070', ['edge a lower', 'address b lower', 'space 070 digits']],
    ['Från: Bo (Ek)', ['edge Från title', 'colon Bo title', 'open Ek title']],
    ['bo77', ['edge bo lower', 'glued 77 digits']],
    ['', []],
    ['…', []],
    ['\ud83d Bo', ['edge Bo title']],
  ])('%j', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  it('are cut where they are too long, and nothing is left out', () => {
    const words = splitWords('x'.repeat(longestWord * 3 + 7))
    expect(Array.from(words.end.subarray(0, words.count))).toEqual([60, 120, 180, 187])
  })

  it('have one hash in both cases', () => {
    const words = splitWords('ÅSA åsa Åsa')
    expect(new Set(words.hash.subarray(0, 3)).size).toBe(1)
  })

  it('are cut in time that grows with the text, whatever it holds', () => {
    /** Milliseconds of this process's own time: the machine is shared. */
    const spent = (text: string): number => {
      const since = process.cpuUsage()
      splitWords(text)
      const { user, system } = process.cpuUsage(since)
      return (user + system) / 1000
    }
    for (const unit of ['a ', 'A', '. ', '\n', '1', '@', 'é', '\u0301', '漢', '\ud83d']) {
      const text = unit.repeat(100_000 / unit.length)
      const once = spent(text)
      expect(spent(text.repeat(8)), JSON.stringify(unit)).toBeLessThan(once * 32 + 300)
    }
  })
})
