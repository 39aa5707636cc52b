import { digitNumber } from '../checksums/national-number.ts'
import { weightedSum } from '../checksums/weighted.ts'
import { contextWords, wholeWords } from '../context.ts'

const weights = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]

/**
 * British NHS number: one number in eleven passes. In groups 3 3 4 with spaces it is the printed form; with dashes
 * a phone is written so as well. Starts with 0, 1, 2 (Scotland) and 5, 8 need a context word.
 */
export const gbNhsNumber = digitNumber({
  name: 'gb-nhs-number',
  countries: ['GB'],
  context: contextWords(
    'nhs',
    'national health',
    'health number',
    'chi number',
    'hospital n',
    'patient n',
    ...wholeWords('chi'),
  ),
  examples: {
    finds: [
      'NHS ⟦943 476 5919⟧',
      'It is ⟦943 476 5919⟧.',
      'NHS number: ⟦9434765918⟧',
      '⟦9434765919⟧',
      'nhs no ⟦943-476-5919⟧',
    ],
    ignores: [
      'Ref 9434765919',
      'Ref 943 476 5918',
      'call 943-476-5919',
      '+1 943 476 5919',
      'tel 943 476 5919 x',
    ],
  },
  lengths: [10],
  masks: new Set(['10', '3 3 4', '3-3-4', '3.3.4']),
  judge: (digits, mask) => {
    if (weightedSum(digits, weights) % 11 !== 0 || /^0+$/.test(digits)) return 'slip'
    return mask === '3 3 4' && /^[34679]/.test(digits) ? 'sound' : 'weak'
  },
})
