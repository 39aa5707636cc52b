import { describe, expect, it } from 'vitest'
import { createPhrases } from '../../src/redaction/phrases.ts'

const marked = (text: string, phrases: readonly string[], takesGenitive = false): string => {
  let [out, done] = ['', 0]
  for (const { start, end } of createPhrases(
    phrases.map(each => [each, true] as const),
    { takesGenitive },
  )(text)) {
    out += `${text.slice(done, start)}⟦${text.slice(start, end)}⟧`
    done = end
  }
  return out + text.slice(done)
}

describe('phrases are found', () => {
  it.each([
    ['as wholes', ['anna'], '⟦Anna⟧ och Annas Hanna jo-anna anna.b@x.se anna-lisa ⟦anna⟧.'],
    ['in any case and spacing', ['Anna sofa'], 'vår ⟦ANNA  \n sofa⟧, anna, sofa, annasofa'],
    ['the longest at one place', ['Anna', 'Anna sofa'], '⟦anna sofa⟧ ⟦anna⟧ sof'],
    ['with an open end where a star says so', ['soff*'], '⟦Soffan⟧, ⟦soff⟧, ⟦soffbordet⟧, esoffa'],
    ['with signs in them', ['K+N', 'H&M', "L'Oréal"], "⟦k+n⟧ ⟦H&M⟧ ⟦l'oréal⟧"],
    ['not at all when the list is empty', [], 'Anna'],
    ['not for a star alone', ['*'], 'Anna'],
  ])('%s', (_, phrases, text) => {
    expect(marked(text.replace(/[⟦⟧]/gu, ''), phrases)).toBe(text)
  })

  it('in the genitive where it is asked for', () => {
    const text = "⟦Falkenstens⟧ ⟦Falkensten's⟧ ⟦Falkensten’s⟧ ⟦Falkensten⟧ Falkensteners"
    expect(marked(text.replace(/[⟦⟧]/gu, ''), ['falkensten'], true)).toBe(text)
  })

  it('in time that does not grow with their number', () => {
    const text = 'ard1 ard11 ord2 två '.repeat(25_000)
    const timeOf = (length: number): number => {
      const phrases = Array.from({ length }, (_, index) => `${'aeiou'[index % 5]}rd${index} två`)
      const find = createPhrases(phrases.map(each => [each, true] as const))
      const times = [1, 2, 3].map(() => {
        const before = process.cpuUsage()
        expect(find(text)).toHaveLength(0)
        return process.cpuUsage(before).user / 1000
      })
      return Math.min(...times)
    }
    // Two hundred times as many.
    expect(timeOf(20_000)).toBeLessThan(20 * Math.max(timeOf(100), 5))
  })
})
