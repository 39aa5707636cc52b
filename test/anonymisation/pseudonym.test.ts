import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPseudonym } from '../../src/anonymisation/pseudonym.ts'

const key = new Uint8Array(32).fill(7)

describe('createPseudonym', () => {
  it('is HMAC-SHA-256 in hex (RFC 4231, test case 2)', () => {
    const pseudonym = createPseudonym(new TextEncoder().encode('Jefe'))
    expect(pseudonym('what do ya want for nothing?')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    )
  })

  it.each([
    ['case', 'Åsa@Example.SE', 'åsa@example.se'],
    ['composition', 'A\u030asa', 'Åsa'],
    ['width', 'ＡＢＣ', 'abc'],
  ])('takes spellings that differ by %s for one value', (_, a, b) => {
    expect(createPseudonym(key)(a)).toBe(createPseudonym(key)(b))
  })

  it('gives distinct values distinct pseudonyms, the same ones each time', () => {
    const pseudonym = createPseudonym(key)
    fc.assert(
      fc.property(fc.uniqueArray(fc.string().map(text => text.normalize('NFKC').toLowerCase())), values => {
        const names = values.map(pseudonym)
        expect(new Set(names).size).toBe(values.length)
        expect(values.map(createPseudonym(key))).toEqual(names)
      }),
      { numRuns: 100 },
    )
  })

  it('says nothing under another key, and keeps its own copy of the key', () => {
    const mine = Uint8Array.from(key)
    const pseudonym = createPseudonym(mine)
    const before = pseudonym('x')
    mine.fill(0)
    expect(pseudonym('x')).toBe(before)
    expect(createPseudonym(mine)('x')).not.toBe(before)
  })
})
