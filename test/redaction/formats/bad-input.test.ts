import { describe, expect, it } from 'vitest'
import { type TextFormat, textFormats } from '../../../src/entities.ts'
import { createRedactor } from '../../../src/redaction/create-redactor.ts'
import { guessFormat } from '../../../src/redaction/formats/guess-format.ts'
import { openFormat } from '../../../src/redaction/formats/open-format.ts'
import { digest } from '../engine-parts.ts'
import { growthOfMade, mostGrowth } from '../growth.ts'

const redactor = createRedactor({ locales: ['sv-SE'] })
const redact = (text: string, format: TextFormat) =>
  redactor.redact([{ text, format }], [], { operator: 'replace', digest })

const filled = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length))
const around = (open: string, inner: string, close: string, size: number): string =>
  filled(open, size / 2) + inner + filled(close, (size / 2) * (close.length / open.length))

/** Noise, the same every time. */
const bytes = (size: number): Buffer => {
  const noise = Buffer.alloc(size)
  for (let at = 0, state = 1; at < size; at++) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    noise[at] = state >> 16
  }
  return noise
}

const shapes: readonly (readonly [string, (size: number) => string])[] = [
  ['one string of escapes', size => `"${filled('\\u0061', size)}"`],
  ['one string of escaped backslashes', size => `{"a":"${filled('\\\\', size)}"}`],
  ['a line of quoting signs', size => filled('>', size)],
  ['quotes in quotes', size => filled('> ', size)],
  ['signs that open tags', size => filled('<', size)],
  ['signs that begin references', size => filled('&', size)],
  ['lists that never close', size => filled('[', size)],
  ['lists in lists', size => around('[', '1', ']', size)],
  ['objects in objects', size => around('{"a":', '1', '}', size)],
  ['elements in elements', size => around('<div>', 'a', '</div>', size)],
  ['words set off in words set off', size => around('<b>', 'a', '</b>', size)],
  ['one tag of attributes', size => `<a ${filled('b="c" ', size)}>`],
  ['HTML in one attribute', size => `<a title="${filled('<a href=x>y</a>', size)}">`],
  ['HTML in one string', size => JSON.stringify({ a: filled('<a href="x">y</a>', size) })],
  ['documents in strings', size => JSON.stringify(Array(Math.ceil(size / 16)).fill('{"a":"b"}'))],
  ['halves of characters', size => filled('\ud800', size)],
  ['NULs', size => filled('\0', size)],
  ['bytes that are no text', size => bytes(size).toString('utf8')],
  ['bytes read one by one', size => bytes(size).toString('latin1')],
  ['soft line ends', size => filled('=\n', size)],
  ['backslashes', size => filled('\\', size)],
  ['empty lines', size => filled('\n', size)],
  ['links', size => filled('[a](b)', size)],
]

describe('what others may send', () => {
  it.each(shapes)('%s are redacted in time that grows with them', (_, make) => {
    expect(growthOfMade(make, text => redact(text, guessFormat(text)))).toBeLessThan(mostGrowth)
  })
})

describe.each(textFormats)('as %s', format => {
  it.each(shapes)('%s take time in proportion', (_, make) => {
    expect(growthOfMade(make, text => openFormat(text, format))).toBeLessThan(mostGrowth)
    expect(() => redactor.find([{ text: make(500), format }], [])).not.toThrow()
    expect(() => redact(make(500), format)).not.toThrow()
  })
})

/** The engine's patterns have room for some millions of steps back: what follows must not be one match. */
describe('ten million units', () => {
  it.each<readonly [string, TextFormat, string, (text: string) => string]>([
    ['of quoting signs in a mail', 'email', '>', text => `${text}Anna`],
    ['of quoting signs in Markdown', 'markdown', '>', text => `${text}Anna`],
    ['of escaped backslashes in one string', 'json', '\\\\', text => `["${text}","Anna"]`],
  ])('%s are opened', (_, format, unit, make) => {
    const { visible } = openFormat(make(filled(unit, 10_000_000)), format)
    expect(visible.trim().endsWith('Anna')).toBe(true)
  })

  it('of lists in lists are opened', () => {
    const text = around('[', '"Anna"', ']', 1_000_000)
    expect(openFormat(text, 'json').visible.trim()).toBe('Anna')
  })
})

/** More arguments than a call has room for. */
describe('hundreds of thousands of places', () => {
  it.each<readonly [string, TextFormat, (tags: string) => string]>([
    ['in an attribute', 'html', tags => `<p title="${tags}">`],
    ['in an attribute in Markdown', 'markdown', tags => `<p title="${tags}">`],
    ['in a string', 'json', tags => JSON.stringify({ body: tags })],
  ])('%s are opened', (_, format, make) => {
    const opened = openFormat(make(filled('<a b=x>', 1_400_000)), format)
    expect(opened.visible.match(/x/gu)?.length).toBe(200_000)
  })
})
