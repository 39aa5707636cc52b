import { isSomeDate, pair, without } from '../checksums/dates.ts'
import { digitNumber, spellings } from '../checksums/national-number.ts'
import { weightedSum } from '../checksums/weighted.ts'
import { contextWords, identityWords } from '../context.ts'

/** Polish PESEL: the month carries the century (+80 for the 1800s, +20 the 2000s, +40 and +60 later ones). */
export const plPesel = digitNumber({
  name: 'pl-pesel',
  countries: ['PL'],
  context: contextWords(...identityWords, 'pesel', 'numer ewid', 'nr ewid', 'numer identyf'),
  examples: {
    finds: [
      'Mój ⟦44051401359⟧',
      '⟦44051401458⟧',
      'nr ⟦02270803624⟧',
      'PESEL: ⟦44051401358⟧',
      'PESEL ⟦440514 01359⟧',
      '⟦440514-01359⟧',
    ],
    ignores: ['Kod 44051401358', 'zamówienie 44051401359', 'Kod 44131401359'],
  },
  lengths: [11],
  masks: spellings('11', '6_5'),
  judge: digits => {
    const passes = weightedSum(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0
    const [year, month] = [pair(digits, 0), pair(digits, 2)]
    if (!passes || !isSomeDate(year, without(month, 80, 60, 40, 20), pair(digits, 4))) return 'slip'
    // Born 1900 to 2049; other centuries would let through twice as many order numbers.
    return month < 13 || (month < 33 && year < 50) ? 'sound' : 'weak'
  },
})
