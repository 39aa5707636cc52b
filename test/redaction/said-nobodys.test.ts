import { describe, expect, it } from 'vitest'
import { scanText } from '../../src/redaction/engine.ts'

const found = (text: string): string[] =>
  scanText(text, {})
    .filter(({ entity }) => entity !== 'PERSON')
    .map(({ start, end }) => text.slice(start, end))

describe('a number that is said to be nobody’s', () => {
  it.each([
    'Koden 310299-1234 är inget personnummer, den avser en artikel.',
    'Artikeln 1911 1234 56 är inte ett personnummer',
    '310299-1234 er ikke et cpr-nummer men et varenummer',
    'Nr. 310299-1234 er ikke noe fødselsnummer',
    'koodi 321052-308T ei ole hetu vaan eränumero',
    '12345678901 ist keine Steuer-ID, sondern die Charge',
    '123456789 is geen BSN maar een ordernummer',
    'QQ1234 is not an NI number',
  ])('%s', text => expect(found(text)).toEqual([]))

  it('is somebody’s where it is somebody else’s, or passes', () => {
    expect(found('811228-9874 är inte mitt personnummer, det är min brors')).toEqual(['811228-9874'])
    expect(found('811228-9874 är inget personnummer')).toEqual(['811228-9874'])
  })
})

describe('born, and then the whole number', () => {
  it.each([
    ['hustrun, född 413216-6399, har ringt', '413216-6399'],
    ['Pojken (född 20190431-1234) är sjuk', '20190431-1234'],
    ['født 311299 56715, bor alene', '311299 56715'],
    ['hun er født 311299-1234 og', '311299-1234'],
    ['syntynyt 131052-308U', '131052-308U'],
  ])('%s', (text, number) => expect(found(text)).toEqual([number]))
})
