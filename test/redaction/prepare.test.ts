import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/redaction/prepare.ts'

const context = { stems: ['personnum', 'p-nr', 'kt.'] }

/** The original text of a place in the prepared one. */
const back = (original: string, piece: string): string => {
  const prepared = prepare(original)
  const start = prepared.text.indexOf(piece)
  expect(start).toBeGreaterThanOrEqual(0)
  return original.slice(prepared.toOriginal(start), prepared.toOriginal(start + piece.length))
}

describe('prepare', () => {
  it.each([
    ['a full-width sign', 'anna＠exempel.se', 'anna@exempel.se'],
    ['an en dash', '811228–9874', '811228-9874'],
    ['a minus sign', '811228−9874', '811228-9874'],
    ['a non-breaking hyphen', '811228‑9874', '811228-9874'],
    ['a narrow space', '070\u202f123\u200945', '070 123 45'],
    ['a non-breaking space', '070\u00a0123', '070 123'],
    ['a zero-width space', 'an\u200bna', 'anna'],
    ['a soft hyphen', 'an\u00adna', 'anna'],
    ['a decomposed letter', 'A\u030asa O\u0308berg', 'Åsa Öberg'],
    ['a ligature', 'ﬁnn', 'finn'],
    ['full-width digits', '１２３', '123'],
    ['a raised minus', '811228⁻9874', '811228-9874'],
    ['a half-width filler', 'an\uffa0na', 'anna'],
    ['two marks on one letter', 'e\u0323\u0302x', 'ệx'],
    ['an apostrophe in a name', 'O´Brien’s', 'O´Brien’s'],
    ['a pair of surrogates', '👩‍💻 ok', '👩💻 ok'],
    ['a mark with no letter', '\u0301x', '\u0301x'],
    ['Greek and Cyrillic', 'Ωμέγα Жук', 'Ωμέγα Жук'],
  ])('folds %s', (_, original, text) => {
    expect(prepare(original).text).toBe(text)
  })

  it('leads back to the original', () => {
    expect(back('hej A\u030asa\u200b Berg!', 'Åsa')).toBe('A\u030asa\u200b')
    expect(back('x 811228–9874 y', '811228-9874')).toBe('811228–9874')
    expect(back('skriv anna＠exempel.se nu', 'anna@exempel.se')).toBe('anna＠exempel.se')
    expect(back('oﬃcer', 'r')).toBe('r')
  })

  it('says what is in the text', () => {
    const none = {
      digit: false,
      at: false,
      colon: false,
      upper: false,
      opening: false,
      cover: false,
      link: false,
    }
    expect(prepare('abc').has).toEqual(none)
    expect(prepare('Åsa: ５＠').has).toEqual({ ...none, digit: true, at: true, colon: true, upper: true })
    expect(prepare('x*x, a.b/c').has).toEqual({ ...none, cover: true })
    expect(prepare('a.b/c (d_e)').has).toEqual({ ...none, opening: true })
    expect(prepare('41…').has).toEqual({ ...none, digit: true, cover: true })
    expect(prepare('wWw.').has).toEqual({ ...none, upper: true, link: true })
    expect(prepare('a://b').has).toEqual({ ...none, colon: true, link: true })
  })

  it.each([
    ['mitt personnumret är 123', true],
    ['123 är personnummer', true],
    ['P-NR: 123', true],
    ['kt. 123', true],
    ['xpersonnummer 123', false],
    ['https://personnummer.example/pnr/x 123', false],
    ['anna@personnummer.example 123', false],
    ['123 på https://personnummer.example', false],
    ['personnumret, https://x.example: 123', true],
    ['123personnummer', false],
    ['pXnr 123', false],
    [`personnummer ${'x '.repeat(30)} 123`, false],
  ])('context in %j: %s', (text, expected) => {
    const prepared = prepare(text)
    const start = prepared.text.indexOf('123')
    expect(prepared.near(start, start + 3, context)).toBe(expected)
  })

  it('keeps offsets in order and within the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'Å', 'A\u030a', '\u200b', '–', '👩', 'ﬃ', '\u0301', ' ', '½'),
    })
    fc.assert(
      fc.property(text, original => {
        const prepared = prepare(original)
        let last = 0
        for (let at = 0; at <= prepared.text.length; at++) {
          const to = prepared.toOriginal(at)
          expect(to).toBeGreaterThanOrEqual(last)
          last = to
        }
        expect(last).toBe(original.length)
      }),
    )
  })

  it('prepares what is prepared to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const once = prepare(text).text
        expect(prepare(once).text.normalize('NFKC')).toBe(once.normalize('NFKC'))
      }),
    )
  })
})
