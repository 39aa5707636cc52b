import { isSomeDate, pair, without } from '../checksums/dates.ts'
import { digitNumber, spellings } from '../checksums/national-number.ts'
import { weightedSum } from '../checksums/weighted.ts'
import { contextWords, identityWords, wholeWords } from '../context.ts'

const weights = [3, 2, 7, 6, 5, 4, 3, 2, 1]

/**
 * Icelandic kennitala: DDMMYY-RRCX, X the century. The check digit was abolished for persons on 18.2.2026
 * (Þjóðskrá), so with the usual separator the date decides; bare digits need the check. Day +40 is an organisation.
 */
export const isKennitala = digitNumber({
  name: 'is-kennitala',
  countries: ['IS'],
  context: contextWords(
    ...identityWords,
    'kennital',
    'kennit',
    'kerfiskennit',
    'persónun',
    ...wholeWords('kt'),
  ),
  examples: {
    finds: [
      'Nr ⟦120174-3399⟧',
      '⟦120160-3389⟧',
      '⟦010130-3019⟧ já',
      '⟦010130-2989⟧',
      'hér ⟦120160-3379⟧',
      'kt. ⟦1201603379⟧',
      'Kennitalan er ⟦320160-3389⟧',
      '⟦1201743399⟧ er',
      '⟦120174 3399⟧',
    ],
    ignores: ['Kóði 320160-3389', 'Kóði 1201603379', 'Kóði 120160-3375', 'félag 520160-3389'],
  },
  lengths: [10],
  masks: spellings('10', '6_4'),
  judge: (digits, mask) => {
    const day = pair(digits, 0)
    const isDate = isSomeDate(pair(digits, 4), pair(digits, 2), without(day, 40)) && /[089]$/.test(digits)
    if (isDate && day > 40) return 'other'
    if (!isDate) return 'slip'
    return mask !== '10' || weightedSum(digits, weights) % 11 === 0 ? 'sound' : 'weak'
  },
})
