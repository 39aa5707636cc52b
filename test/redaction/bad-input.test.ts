import { describe, expect, it } from 'vitest'
import type { TextFormat } from '../../src/entities.ts'
import { createRedactor } from '../../src/redaction/create-redactor.ts'
import { scanText } from '../../src/redaction/engine.ts'
import { digest } from './engine-parts.ts'
import { growthOf, mostGrowth } from './growth.ts'

const redactor = createRedactor({ locales: ['sv-SE', 'fi-FI', 'nl-NL'] })
const redact = (text: string, format: TextFormat = 'plain'): string =>
  redactor.redact([{ text, format }], [], { operator: 'replace', digest })[0]?.text ?? ''

const seconds = (work: () => unknown): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

describe('a long text of one kind', () => {
  it.each<readonly [string, string, TextFormat]>([
    ['NULs', '\0', 'plain'],
    ['halves of characters', '\ud800', 'plain'],
    ['the other halves', 'a\udc00', 'plain'],
    ['nothing that is seen', '\u200b', 'plain'],
    ['accents without end on one letter', '\u0301\u0323', 'plain'],
    ['letters that unfold to many', 'ﷺ', 'plain'],
    ['bytes that spell nothing', '%C3', 'plain'],
    ['bytes that begin a long character', '%F0%9F', 'plain'],
    ['tags that never end', '<a b="', 'html'],
    ['elements that never close', '<div>', 'html'],
    ['comments that never end', '<!--', 'html'],
    ['signs that open tags', '<', 'html'],
    ['quotes in quotes', '> ', 'email'],
    ['JSON that never closes', '{"a":', 'json'],
    ['links that never close', '[a](', 'markdown'],
    ['addresses of the house', 'info@exempel.se ', 'plain'],
  ])('takes time in proportion: %s', (_, unit, format) => {
    expect(growthOf(unit, text => redact(text, format))).toBeLessThan(mostGrowth)
  })

  it('of thousands of people who share their given names takes time in proportion', () => {
    const letters = 'bdfgklmnprst'
    const family = (n: number): string =>
      `${letters[n % 12]}o${letters[(n >> 2) % 12]}a${letters[(n >> 5) % 12]}sson`.replace(/^./u, sign =>
        sign.toUpperCase(),
      )
    const list = (size: number): string =>
      Array.from(
        { length: size },
        (_, n) => `${['Anna', 'Erik', 'Karin'][n % 3]} ${family(n)}${n % 7 === 0 ? 'berg' : ''}`,
      ).join('\n')
    seconds(() => scanText(list(500)))
    const [few, many] = [seconds(() => scanText(list(500))), seconds(() => scanText(list(2_000)))]
    expect(many / Math.max(few, 0.05)).toBeLessThan(mostGrowth)
  })

  it('is opened however deep it is', () => {
    const [opening, closing] = ['['.repeat(100_000), ']'.repeat(100_000)]
    expect(redact(`${opening}"anna@exempel.se"${closing}`, 'json')).toBe(`${opening}"[EMAIL]"${closing}`)
  })

  it.each([
    ['a picture in a link', `data:image/png;base64,${'iVBORw0KGgo'.repeat(9_000)}`],
    [
      'an attachment in lines',
      `${'JVBERi0xLjQKJcOkw7zDtsOfCjIgMCBvYmoKPDwvTGVuZ3RoIDMgMCBSL0ZpbHRlci9GbGF0\r\n'.repeat(1_300)}`,
    ],
    ['half a character', '\ud83d'],
    [
      'bytes of a picture',
      Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe\x80', 'latin1').toString('utf8'),
    ],
    ['accents without end', `a${'\u0301'.repeat(2_000)}`],
  ])('hides nothing that stands around it: %s', (_, bad) => {
    const text = redact(`Skriv till anna@exempel.se\n${bad}\neller bo@exempel.se`)
    expect(text).toBe(`Skriv till [EMAIL]\n${bad}\neller [EMAIL]`)
  })
})
