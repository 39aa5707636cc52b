import { digitNumber } from '../checksums/national-number.ts'
import { elevenRest } from '../checksums/weighted.ts'
import { contextWords, wholeWords } from '../context.ts'

/** Dutch pupils without a BSN: nine digits starting with 10, eleven test with remainder 5 (DUO). */
export const nlOnderwijsnummer = digitNumber({
  name: 'nl-onderwijsnummer',
  countries: ['NL'],
  context: contextWords('onderwijsn', 'persoonsgebonden', 'leerlingn', ...wholeWords('pgn')),
  examples: {
    finds: ['onderwijsnummer ⟦100000010⟧', 'Leerlingnummer: ⟦101 222 333⟧'],
    ignores: ['code 100000010', 'onderwijsnummer volgt'],
  },
  lengths: [9],
  masks: new Set(['9', '3 3 3']),
  judge: digits => (digits.startsWith('10') && elevenRest(digits) === 5 ? 'weak' : 'slip'),
})
