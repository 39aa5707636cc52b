import { isSomeDate, pair, without } from '../checksums/dates.ts'
import { digitNumber, spellings } from '../checksums/national-number.ts'
import { weightedSum } from '../checksums/weighted.ts'
import { contextWords, identityWords } from '../context.ts'

const first = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]
const second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

/** Has it a date and both checks, as all numbers given out before 2032 have? */
export const passesNorwegian = (digits: string): boolean =>
  digits.length === 11 &&
  weightedSum(digits, first) % 11 === 0 &&
  weightedSum(digits, second) % 11 === 0 &&
  isSomeDate(pair(digits, 4), without(pair(digits, 2), 80, 65, 40), without(pair(digits, 0), 40))

/**
 * Norwegian fødselsnummer, D-number (day +40), H-number (month +40), FH-number (starts with 8 or 9, no date) and the
 * synthetic ones (month +40 NAV, +65 Norsk helsenett, +80 Tenor). From 2032 the first check may leave 1, 2 or 3:
 * Skatteetaten. With months +40 and +65 that remainder counts as weak, or one order number in 130 would pass.
 */
export const noFodselsnummer = digitNumber({
  name: 'no-fodselsnummer',
  countries: ['NO'],
  context: contextWords(
    ...identityWords,
    'fødselsn',
    'fodselsn',
    'fødselsd',
    'foedselsn',
    'fnr',
    'f.nr',
    'f-nr',
    'fødsels- og',
    'd-n',
    'dnr',
    'h-nummer',
    'pers.nr',
    'persnr',
    'p.nr',
    'pnr',
    'fh-nummer',
    'bankid',
  ),
  examples: {
    finds: [
      'Hei, ⟦31129956715⟧ her',
      '⟦311299 56715⟧',
      'Kunde ⟦311299-56715⟧,',
      '⟦15507600333⟧',
      '⟦17912099997⟧',
      'se ⟦57912075186⟧',
      '⟦12709420281⟧',
      '⟦55507608360⟧',
      '⟦29422059278⟧',
      '⟦21929774873⟧',
      '⟦13527248013⟧',
      '⟦70019950032⟧',
      '⟦02013299997⟧',
      '⟦30108299920⟧',
      '⟦30108299939⟧',
      'fnr. ⟦31129956716⟧',
      'Fødselsnummeret er ⟦311299 567 16⟧',
      '⟦31.12.99.56715⟧',
      'fnr ⟦3112 9956 715⟧',
    ],
    ignores: ['Kode 31129956716', 'Kode 01010112345', 'ordrenr. 31129956715', '+31129956715'],
  },
  lengths: [11],
  masks: new Set([
    ...spellings('11', '6_5', '6_3_2', '2_2_2_5', '2_2_2_3_2', '3_3_5'),
    '2.2.2-5',
    '2.2.2 5',
    '6 3-2',
    '6-3 2',
  ]),
  judge: digits => {
    const rest = weightedSum(digits, first) % 11
    if (rest > 3 || weightedSum(digits, second) % 11 !== 0) return 'slip'
    const month = pair(digits, 2)
    if (isSomeDate(pair(digits, 4), without(month, 80, 65, 40), without(pair(digits, 0), 40))) {
      return rest === 0 || month < 13 || month > 80 ? 'sound' : 'weak'
    }
    return /^[89]/.test(digits) ? 'weak' : 'slip'
  },
})
