import { describe, expect, it } from 'vitest'
import { atEnd } from '../../src/redaction/at-end.ts'

const patterns = [
  /(?:^|[^\p{L}])(?:till|til|to)[: ]{1,2}$/u,
  /(?<!\p{L})(?:no|nr)\.?[ ]?$/iu,
  /(?=[^\n]{0,20}hus)\p{L}{2,20}[ ](\d{1,3})$/u,
  /[([]$/,
  /(?:\d{1,2}[./-]){2}(?:\d{2,4})?$/,
]

const texts = ['', 'to ', 'auto ', 'skickat till: ', 'NR.', 'onr', 'Sjöhus 12', 'hus 1234', 'a [', '[ a']
const more = ['1.2.', '1.2.2026', '1.2.x', '👩 to ', '\udc69to ', 'nr \n', 'til']

describe('a pattern that is bound to the end', () => {
  const asked = patterns.flatMap(pattern => [...texts, ...more].map(text => ({ pattern, text })))

  it.each(asked)('$pattern says of $text what a search says', ({ pattern, text }) => {
    const hit = pattern.exec(text)
    expect(atEnd(pattern).test(text)).toBe(hit !== null)
    expect(atEnd(pattern).exec(text)).toEqual(hit)
  })

  it.each([/a/, /a|b$/, /([a-z])\1$/, /(?<one>a)\k<one>$/])(
    'is refused where it reads otherwise: %s',
    pattern => {
      expect(() => atEnd(pattern).test('a')).toThrow('backwards')
    },
  )

  it('may have alternatives in brackets, and strokes in classes', () => {
    expect(atEnd(/(?:a|(?:b|c))[|]\|$/).test('xc||')).toBe(true)
  })
})
