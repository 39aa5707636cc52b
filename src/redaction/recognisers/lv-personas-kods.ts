import { isSomeDate, pair } from '../checksums/dates.ts'
import { digitNumber, spellings } from '../checksums/national-number.ts'
import { weightedSum } from '../checksums/weighted.ts'
import { contextWords, identityWords, wholeWords } from '../context.ts'

const weights = [10, 5, 8, 4, 2, 1, 6, 3, 7, 9]

/**
 * Latvian personas kods: date and check, or since July 2017 a number from 32 without a date. The check of the 32
 * series is advisory, so there the printed form 6-5 or a context word decides.
 */
export const lvPersonasKods = digitNumber({
  name: 'lv-personas-kods',
  countries: ['LV'],
  context: contextWords(
    ...identityWords,
    'personas kod',
    'pers. kod',
    'pers.kod',
    'personaskod',
    'personas n',
    ...wholeWords('p.k', 'pk'),
  ),
  examples: {
    finds: [
      'Esmu ⟦161175-19997⟧',
      '⟦030303-10012⟧',
      '⟦328673-00679⟧ jā',
      'kods ⟦16117519997⟧',
      'personas kods ⟦161175-19998⟧',
      'p.k. ⟦32867300679⟧',
      'personas kods: ⟦32867300670⟧',
    ],
    ignores: ['Kods 161175-19998', 'Kods 32867300679', 'pasūtījums 16117519997'],
  },
  lengths: [11],
  masks: spellings('11', '6_5'),
  judge: (digits, mask) => {
    if (digits.startsWith('32')) return mask === '6-5' ? 'sound' : 'weak'
    const isDate = isSomeDate(pair(digits, 4), pair(digits, 2), pair(digits, 0)) && /^.{6}[012]/.test(digits)
    const check = ((1 + weightedSum(digits, weights)) % 11) % 10
    return isDate && check === digits.charCodeAt(10) - 48 ? 'sound' : 'slip'
  },
})
