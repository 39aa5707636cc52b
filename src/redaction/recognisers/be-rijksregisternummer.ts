import { isSomeDate, pair, without } from '../checksums/dates.ts'
import { digitNumber, spellings } from '../checksums/national-number.ts'
import { modulo } from '../checksums/weighted.ts'
import { contextWords, identityWords, wholeWords } from '../context.ts'

/**
 * Belgian national number and BIS number (month +20 or +40): 97 less nine digits mod 97, with a 2 before them for
 * births from 2000. Parts of the date that are not known are 00.
 */
export const beRijksregisternummer = digitNumber({
  name: 'be-rijksregisternummer',
  countries: ['BE'],
  context: contextWords(
    ...identityWords,
    'rijksreg',
    'rrn',
    'insz',
    'numéro nat',
    'numero nat',
    'n° nat',
    'registre nat',
    'bis-n',
    'nationaal n',
    'nationalregister',
    'national register',
    'identificatien',
    ...wholeWords('niss', 'nn'),
  ),
  examples: {
    finds: [
      'Nr ⟦85.07.30-033.28⟧',
      '⟦17.07.30-033.84⟧',
      'code ⟦85473003317⟧ hier',
      '⟦85273003371⟧',
      'rijksregisternummer ⟦85.07.30-033.29⟧',
      '⟦85.07.30 033 28⟧',
      'NISS: ⟦85 07 30 033 29⟧',
      '⟦850730-033-28⟧',
    ],
    ignores: ['Code 85.07.30-033.29', 'Code 85073003329', 'bestelnummer 85073003328'],
  },
  lengths: [11],
  masks: new Set([
    ...spellings('11', '6_3_2', '2_2_2_3_2', '6_5'),
    '2.2.2-3.2',
    '2.2.2 3.2',
    '2.2.2 3 2',
    '2.2.2-3-2',
    '2.2.2-5',
    '2.2.2 5',
    '6-3.2',
    '6 3.2',
  ]),
  judge: digits => {
    const body = digits.slice(0, 9)
    const check = 97 - pair(digits, 9)
    const year = pair(digits, 0)
    const month = without(pair(digits, 2), 40, 20)
    const day = pair(digits, 4)
    const isDate = isSomeDate(year, month, day) || (day === 0 && pair(digits, 2) % 20 < 13)
    // Births after 2049 are not written down yet; without that limit twice as many order numbers would pass.
    const passes = modulo(body, 97) === check || (year < 50 && modulo(`2${body}`, 97) === check)
    return isDate && passes ? 'sound' : 'slip'
  },
})
