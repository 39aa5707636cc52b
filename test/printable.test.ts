import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inOneLine, printable } from '../src/printable.ts'

/** By Unicode's own properties, not by our list: what steers is of class Cc, Zl, Zp, or turns the direction. */
const steers = /[\p{Zl}\p{Zp}\p{Bidi_C}]|(?![\n\t])\p{Cc}/u

const anyText = fc.string({ unit: 'binary' })
const steering = fc
  .array(
    fc.oneof(
      anyText,
      fc.constantFrom('\u001b[31m', '\u009b2J', '\u202e', '\u2066', '\u200f', '\r', '\u2028', '\u007f', '\n'),
    ),
  )
  .map(parts => parts.join(''))

it('nothing that steers a terminal is left, and nothing else is touched', () => {
  fc.assert(
    fc.property(steering, text => {
      expect(printable(text)).not.toMatch(steers)
      expect(inOneLine(text)).not.toMatch(/[\n\t]/u)
      if (!steers.test(text)) expect(printable(text).replace(/[\ufff9-\ufffb]/gu, '')).toBe(printable(text))
    }),
  )
})

it('names, emoji and ordinary signs stay as they are', () => {
  for (const text of ['Åsa 👩‍💻 می‌خواهم ✓', 'two\nlines\tand a tab', '─ → · \u00a0 \ufeff'])
    expect(printable(text)).toBe(text)
})

it('a JSON document says the same afterwards', () => {
  fc.assert(
    fc.property(fc.dictionary(steering, steering), value => {
      expect(JSON.parse(printable(JSON.stringify(value)))).toEqual(value)
    }),
  )
})
