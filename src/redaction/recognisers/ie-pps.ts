import { letterNumber } from '../checksums/national-number.ts'
import { weightedSum } from '../checksums/weighted.ts'
import { contextWords, identityWords } from '../context.ts'

const signs = 'WABCDEFGHIJKLMNOPQRSTUV'

/** Irish PPS number: seven digits, a check letter mod 23, since 2013 a second letter that counts nine times. */
export const iePps = letterNumber({
  name: 'ie-pps',
  countries: ['IE'],
  context: contextWords(...identityWords, 'pps', 'p.p.s', 'personal public', 'rsi n', 'public service n'),
  examples: {
    finds: [
      'PPS ⟦1234567T⟧',
      'It is ⟦1234567FA⟧',
      'PPSN: ⟦6433435F⟧',
      'pps no ⟦1234567A⟧',
      '⟦6433435F⟧',
      'PPSN ⟦1234567 T⟧',
    ],
    ignores: ['Part 1234567T', 'Part 1234567A', '1234567A', 'Part 1234567TA'],
  },
  fewest: 7,
  groups: [7],
  pattern: /\d{7}[ -]?[A-Wa-w][ABHWTXabhwtx]?/g,
  judge: compact => {
    const second = compact[8]
    // The old W, T and X name the register, not a value.
    const extra = second && 'ABH'.includes(second) ? second.charCodeAt(0) - 64 : 0
    if (signs[(weightedSum(compact, [8, 7, 6, 5, 4, 3, 2]) + extra * 9) % 23] !== compact[7]) return 'slip'
    return second ? 'sound' : 'weak'
  },
})
