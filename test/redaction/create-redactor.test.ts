import { describe, expect, it } from 'vitest'
import { createRedactor } from '../../src/redaction/create-redactor.ts'
import type { Conversation } from '../../src/redaction/redactor.ts'

const own = 'kundtjanst@exempel.se'
const redactor = createRedactor({ locales: ['sv-SE'], allow: [own, '+46 8 465 004 00'] })

const redacted = (text: string): string =>
  redactor.redact([{ text, format: 'html' }], [], { operator: 'replace', digest: value => value })[0]?.text ??
  ''

describe('the redactor of a store', () => {
  it('reads conversations together as it reads each alone', () => {
    const anna = { names: ['Anna Berg'], emails: [], phones: ['+46701740605'], usernames: [] }
    const all: Conversation[] = [
      { texts: [{ text: 'Hej, jag heter Bo Ek. Mvh Bo, pnr 811228-9874', format: 'plain' }], known: [] },
      { texts: [{ text: 'bo_ek_811228-9874.pdf', format: 'filename' }], known: [] },
      {
        texts: [
          { text: 'Anna ringde från 070-174 06 05', format: 'plain' },
          { text: '<p>Hälsa Bo och a@x.se</p>', format: 'html' },
        ],
        known: [anna],
      },
      { texts: [], known: [anna] },
      { texts: [{ text: 'Anna är här, 811228-9874', format: 'plain' }], known: [] },
    ]
    const alone = all.map(({ texts, known }) => redactor.find(texts, known))
    expect(alone.flat(2).length).toBeGreaterThan(6)
    expect(redactor.findEach(all)).toEqual(alone)
  })

  it.each([
    `<p>Skriv till <a href="mailto:${own}">${own}</a> eller ring 08-465 004 00</p>`,
    '<a href="mailto:&#107;undtjanst&#x40;exempel.se">&#x6b;undtjanst@exempel.se</a>',
    '<a href="mailto:kundtjanst%40exempel.se?subject=Hej">mejl</a>',
  ])('leaves the organisation’s own however it is encoded: %s', text => {
    expect(redacted(text)).toBe(text)
  })

  it.each([
    [own, true],
    [' Kundtjanst@Exempel.se ', true],
    ['08-465 004 00', true],
    ['+46 (0)8 465 004 00', true],
    ['+47 8 465 004 00', false],
    ['+46 8 46500400', true],
    ['anna.kundtjanst@exempel.se', false],
    [`${own} och anna`, false],
    ['', false],
  ])('knows whether a whole value is the organisation’s: %j %s', (value, expected) => {
    expect(redactor.isOwn(value)).toBe(expected)
  })
})
