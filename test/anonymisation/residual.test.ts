import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { residual } from '../../src/anonymisation/residual.ts'
import { createEngine } from '../../src/redaction/engine.ts'
import { partsFor } from '../../src/redaction/parts.ts'
import { growthOf, mostGrowth } from '../redaction/growth.ts'

const hexed = (text: string): string =>
  [...text]
    .map((c, i) => (i % 2 ? `&#${c.codePointAt(0)};` : `&#x${c.codePointAt(0)?.toString(16)};`))
    .join('')

describe('residual finds', () => {
  it.each([
    ['as it is', 'Anna Lindqvist', 'seen by Anna Lindqvist today'],
    ['in another case', 'Anna Lindqvist', 'ANNA LINDQVIST'],
    ['decomposed', 'Åsa Öberg', 'A\u030asa O\u0308berg'],
    ['with named references', 'Åsa Öberg', '<p>&Aring;sa&nbsp;&Ouml;berg</p>'],
    ['with decimal and hexadecimal references', 'anna@example.se', `<a>${hexed('anna@example.se')}</a>`],
    ['encoded twice', 'anna@example.se', 'anna&amp;#64;example.se'],
    ['percent-encoded', 'anna@example.se', 'https://x.test/?m=anna%40example.se'],
    ['in an attribute', 'anna@example.se', '<a href="mailto:anna@example.se">mail</a>'],
    ['across tags', 'Anna Lindqvist', 'Anna <b>Lind</b>qvist'],
    ['across a line break', 'Anna Lindqvist', 'Anna\n  Lindqvist'],
    ['with a soft hyphen', 'Lindqvist', 'Lind\u00adqvist'],
    ['in a file name', 'Anna Lindqvist', '/uploads/attachment_anna_lindqvist.pdf'],
    ['in JSON inside a string', 'Åsa Öberg', '{"name":"\\u00c5sa \\u00d6berg"}'],
    ['a phone with other separators', '070-123 45 67', 'ring 0701234567'],
    ['a phone in international form', '070-123 45 67', 'ring +46 70 123 45 67'],
    ['a phone in one piece', '070-123 45 67', 'ring +46701234567.'],
    ['an international phone in national form', '+46 70 123 45 67', 'tel 070-1234567'],
    ['an IBAN without spaces', 'SE45 5000 0000 0583 9825 7466', 'iban SE4550000000058398257466'],
    ['a personal number with a letter', '131052-308T', 'hetu 131052308T'],
    ['cut off at 25', 'Maximiliane von Hohenstein-Waldburg', 'Maximiliane von Hohenstei was set as assignee'],
    [
      'in full though longer than 25',
      'Maximiliane von Hohenstein-Waldburg',
      'by Maximiliane von Hohenstein-Waldburg',
    ],
    ['a short part', 'Åsa', 'Hej Åsa!'],
    ['in Markdown brackets', 'Anna Lindqvist', '[Anna Lindqvist](https://x.test)'],
    ['in a key', 'anna@example.se', 'reads.anna@example.se\u0000'.slice(6)],
  ])('%s', (_, value, text) => {
    expect(residual(['other', text], [value])).toBe(1)
  })
})

describe('residual leaves alone', () => {
  it.each([
    ['a longer word', 'Anna', 'Annalena och Johanna'],
    ['another address', 'anna@example.se', 'to jo.anna@example.se and joanna@example.se'],
    ['a placeholder', 'person', 'Hello [PERSON], [PERSON 2] and [EMAIL_3fa2]'],
    ['our own addresses', 'anon', 'anon-0123456789abcdef@anonymised.invalid'],
    ['a number inside a longer one', '1234567', 'order 991234567'],
    ['a number inside a key', '0012345678', '665f1c0e8b3e4a0012345678'],
    ['digits of two numbers', '4567891', 'order 1234567 and 8910111'],
    ['values that are too short', 'ab', 'ab ab'],
    ['an order number that ends alike', '+46701234567', 'order 34567 of 1234567'],
  ])('%s', (_, value, text) => {
    expect(residual([text], [value])).toBe(0)
  })

  it('nothing at all when there is nothing to look for, or in', () => {
    expect(residual([], ['Anna'])).toBe(0)
    expect(residual(['Anna'], [])).toBe(0)
  })
})

describe('residual beside what the store allows', () => {
  const { isOwn } = createEngine(
    partsFor(['sv-SE', 'de-DE'], ['Lotta-stolen', 'Lotta soffa grand', 'Lotta & Co', 'lotta@shop.example']),
  )
  const left = (text: string, value = 'Lotta'): number => residual([text], [value], isOwn)

  it.each([
    'Reklamation av Lotta-stolen',
    'LOTTA-STOLEN!',
    '<p>Reklamation av <b>Lotta</b>-stolen</p>',
    '<p>Ny Lotta&nbsp;soffa&nbsp;grand</p>',
    'Ny Lotta soffa\n  grand, och en Lotta-stolen till',
    'von Lotta &amp; Co',
    'https://shop.example/lotta-stolen/1',
    'Skriv till lotta@shop.example',
  ])('does not count what stands in it: %s', text => {
    expect(residual([text], ['Lotta'])).toBe(1)
    expect(left(text)).toBe(0)
  })

  it.each([
    'Lotta-stolen till Lotta',
    'Lotta kom med Lotta-stolen',
    'Lotta-ramen',
    'Lotta-stolen-kit',
    'Anna-Lotta-stolen',
    'Lotta soffa',
    'lotta_sandberg.pdf och Lotta-stolen',
    'lotta@other.example',
    'Lotta [PERSON] soffa grand',
  ])('counts it anywhere else: %s', text => {
    expect(left(text)).toBe(1)
  })

  it('counts a full name around it, and a text beside it', () => {
    expect(left('Lotta-stolen Lotta Sandberg', 'Lotta Sandberg')).toBe(1)
    expect(left('lotta_sandberg_lotta-stolen.pdf', 'Lotta Sandberg')).toBe(1)
    expect(residual(['Lotta', 'soffa grand'], ['Lotta'], isOwn)).toBe(1)
  })

  it.each([
    ['Anna-Karin', 'Hej Anna-Karin!'],
    ['070-174 06 00', 'ring 070-174 06 00'],
    ['anna.b+c@post.example', 'till anna.b+c@post.example'],
    ["Conan O'Brien (VIP)", "av Conan O'Brien (VIP) [x]"],
  ])('counts values with any sign in them: %s', (value, text) => {
    expect(left(text, value)).toBe(1)
  })

  it('counts any value whatever there is in it', () => {
    const value = fc.string({ unit: 'binary', minLength: 3, maxLength: 40 })
    fc.assert(
      fc.property(value, each => {
        expect(residual([`Lotta-stolen ${each}`], [each], isOwn)).toBe(
          residual([`Lotta-stolen ${each}`], [each]),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('takes its time once, however often the phrase stands there', () => {
    expect(left('Ny Lotta soffa grand, '.repeat(5000))).toBe(0)
    expect(left('Lotta '.repeat(10_000))).toBe(1)
    for (const unit of ['Ny Lotta soffa grand, ', 'Lotta '])
      expect(growthOf(unit, text => left(text))).toBeLessThan(mostGrowth)
  })
})

describe('residual', () => {
  it('counts a value once, however often and however spelt it is given', () => {
    expect(residual(['Anna anna', 'ANNA'], ['Anna', 'anna', 'ANNA', 'Bertil'])).toBe(1)
  })

  it('finds a planted value between any other texts', () => {
    const noise = fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 5 })
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        expect(
          residual([...before, 'Mail: zara.quist@example.no.', ...after], ['zara.quist@example.no']),
        ).toBe(1)
      }),
      { numRuns: 200 },
    )
  })

  it('takes time that grows with the text, whatever the number of values', () => {
    const gone = Array.from({ length: 100 }, (_, i) => `Person${i} Surname${i}`)
    const growth = growthOf('<p>Line 7 about invoice 7919 and &aring;r. ', text => residual([text], gone))
    expect(growth).toBeLessThan(mostGrowth)
  })
})
