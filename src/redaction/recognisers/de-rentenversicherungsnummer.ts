import { isSomeDate, pair } from '../checksums/dates.ts'
import { letterNumber } from '../checksums/national-number.ts'
import { contextWords } from '../context.ts'

const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]

/** Letter as two digits, digit sums of the products, mod 10 (VKVV § 4). */
const passes = (compact: string): boolean => {
  const letter = String(compact.charCodeAt(8) - 64).padStart(2, '0')
  const digits = compact.slice(0, 8) + letter + compact.slice(9, 11)
  let sum = 0
  for (let at = 0; at < weights.length; at++) {
    const product = Number(digits[at]) * (weights[at] ?? 0)
    sum += Math.floor(product / 10) + (product % 10)
  }
  return sum % 10 === Number(compact[11])
}

/** German pension insurance number: area, date of birth, first letter of the birth name, serial, check. */
export const deRentenversicherungsnummer = letterNumber({
  name: 'de-rentenversicherungsnummer',
  countries: ['DE'],
  context: contextWords(
    'rentenv',
    'sozialv',
    'sv-n',
    'svnr',
    'rv-n',
    'rvnr',
    'versicherungsn',
    'vsnr',
    'sozialn',
  ),
  examples: {
    finds: [
      'Nr. ⟦15070649C103⟧',
      '⟦15 070649 C 103⟧',
      'SV-Nr. ⟦15070649C104⟧',
      'Rentenversicherungsnummer: ⟦15 070649 C 10 3⟧',
    ],
    ignores: ['Code 15070649C104', 'Code 15079949C103'],
  },
  fewest: 11,
  groups: [6, 8],
  pattern: /\d\d[ -]?\d{6}[ -]?[A-Za-z][ -]?\d\d[ -]?\d/g,
  judge: compact =>
    passes(compact) && isSomeDate(pair(compact, 6), pair(compact, 4), pair(compact, 2)) ? 'sound' : 'slip',
})
