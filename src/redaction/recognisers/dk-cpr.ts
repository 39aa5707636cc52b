import { isSomeDate, pair, without } from '../checksums/dates.ts'
import { digitNumber, spellings } from '../checksums/national-number.ts'
import { weightedSum } from '../checksums/weighted.ts'
import { contextWords, identityWords } from '../context.ts'

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

/**
 * Danish CPR number. The check is not to be relied on since 2007 (CPR-kontoret), so the date and the usual spelling
 * decide; bare digits need the check too. Day +60 marks replacement and test numbers; without the check they look
 * like Swedish numbers, so they need a context word.
 */
export const dkCpr = digitNumber({
  name: 'dk-cpr',
  countries: ['DK'],
  context: contextWords(
    ...identityWords,
    'cpr',
    'cprnr',
    'personnr',
    'pers.nr',
    'fødselsd',
    'fødselsn',
    'sygesikring',
    'sundhedskort',
    'mitid',
  ),
  examples: {
    finds: [
      'Mit nr. ⟦070761-4285⟧',
      '⟦101262-0000⟧',
      'Nr ⟦101262-0001⟧ tak',
      'CPR ⟦1012620001⟧',
      'cpr-nr: ⟦310299-1234⟧',
      '⟦070761 4285⟧ igen',
      'her ⟦0707614285⟧',
      '⟦251248-9996⟧',
      '⟦1012620001⟧',
      'CPR: ⟦070761-428⟧',
      'cpr ⟦671219-0001⟧',
      'CPR-⟦070761-4285⟧',
    ],
    ignores: [
      'Kode 310299-1234',
      'Kode 000000-0000',
      '04-11-2025 08:44:12 MitID',
      'sag 1012620001',
      'ordre SO-2026-74109 mangler. Mit CPR-nummer',
      'Kode 811228-9873',
      'Kode 0000000000',
    ],
  },
  lengths: [10],
  masks: spellings('10', '6_4', '2_2_2_4'),
  judge: (digits, mask) => {
    const day = pair(digits, 0)
    if (!isSomeDate(pair(digits, 4), pair(digits, 2), without(day, 60))) return 'slip'
    const passes = weightedSum(digits, weights) % 11 === 0
    // Serials from 5000 with years from 58 are births before 1900.
    const isAlive = !/^[5-8]/.test(digits.slice(6)) || pair(digits, 4) < 58
    if (passes && ((day < 32 && isAlive) || mask !== '10')) return 'sound'
    if (day > 31 && passes) return 'weak'
    if (day > 31) return mask === '2.2.2.4' ? 'slip' : 'shape'
    return mask === '6-4' || mask === '6 4' ? 'sound' : 'weak'
  },
})
