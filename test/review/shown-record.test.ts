import { describe, expect, it } from 'vitest'
import { createRedactor } from '../../src/redaction/create-redactor.ts'
import { piecesOf } from '../../src/review/pieces.ts'
import { markWritten } from '../../src/review/written.ts'

const redactor = createRedactor({ locales: ['sv-SE'] })

const piecesIn = (text: string, format: 'plain' | 'html' = 'plain') => {
  const [findings = []] = redactor.find([{ text, format }], [])
  return piecesOf({ text, format }, findings)
}

const plainOf = (text: string, format?: 'plain' | 'html'): string =>
  piecesIn(text, format)
    .filter(({ entity }) => entity === undefined)
    .map(({ text }) => text)
    .join('')

describe('pieces of a text', () => {
  it('hold what was found apart from what a reader sees around it', () => {
    expect(piecesIn('Skriv till anna.berg@post.example i dag.')).toEqual([
      { text: 'Skriv till ' },
      { text: 'anna.berg@post.example', entity: 'EMAIL' },
      { text: ' i dag.' },
    ])
  })

  it('show nothing of tags, nor of what stands in them', () => {
    const html = '<p>Hej,</p><p>skriv till <a href="mailto:anna.berg@post.example">mig</a>&nbsp;snart</p>'
    expect(plainOf(html, 'html')).toBe('Hej, skriv till mig snart')
  })

  it('are not misled by signs of the private use area', () => {
    expect(plainOf('\ue0000\ue001 Skriv till anna.berg@post.example')).not.toContain('anna')
  })

  it('are cut where a text is long, and never inside a value', () => {
    const pieces = piecesIn(`${'ord '.repeat(174)} anna.berg@post.example ${'ord '.repeat(400)}`)
    expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(760)
    expect(pieces.filter(({ entity }) => entity)).toEqual([
      { text: 'anna.berg@post.example', entity: 'EMAIL' },
    ])
  })
})

describe('what stands around a value that is looked for', () => {
  const around = (text: string): string => {
    const [findings = []] = redactor.find([{ text, format: 'plain' }], [])
    const isWanted = (value: string): boolean => value.startsWith('anna')
    return piecesOf({ text, format: 'plain' }, findings, isWanted)
      .map(({ text, entity }) => (entity ? `<${text}>` : text))
      .join('')
  }

  it('is shown however far into a text it is, and values before it are whole', () => {
    const long = 'ord '.repeat(300)
    const shown = around(`${long}erik.berg@post.example ${'a '.repeat(95)}anna.berg@post.example ${long}`)
    expect(shown).toMatch(/^….*<erik\.berg@post\.example> (?:a )+<anna\.berg@post\.example> (?:ord )+.*…$/u)
    expect(shown.length).toBeLessThan(660)
  })

  it('is the beginning of the text where no value is it', () => {
    expect(around('Skriv till erik.berg@post.example')).toBe('Skriv till <erik.berg@post.example>')
  })
})

describe('what a change puts there', () => {
  const segments = (before: Parameters<typeof markWritten>[0], after: Parameters<typeof markWritten>[1]) =>
    markWritten(before, after, ({ text, entity }) =>
      entity ? { text: '***', is: 'personal' } : { text, is: 'plain' },
    )

  it('is marked, and the rest is not', () => {
    expect(
      segments(
        [{ text: 'Hej ' }, { text: 'Anna', entity: 'PERSON' }, { text: ', tack.' }],
        [{ text: 'Hej [PERSON], tack.' }],
      ),
    ).toEqual([
      { text: 'Hej ', is: 'plain' },
      { text: '[PERSON]', is: 'written' },
      { text: ', tack.', is: 'plain' },
    ])
  })

  it('may look personal; what stood there before and was overlooked stays masked', () => {
    const before = [{ text: 'Anna Berg', entity: 'PERSON' as const }, { text: ' och Bo' }]
    expect(segments(before, [{ text: 'Eva Lund', entity: 'PERSON' }, { text: ' och Bo' }])[0]).toEqual({
      text: 'Eva Lund',
      is: 'written',
    })
    expect(segments(before, [{ text: 'Eva Berg', entity: 'PERSON' }, { text: ' och Bo' }])[0]?.is).toBe(
      'personal',
    )
  })
})
