import { digitNumber } from '../checksums/national-number.ts'
import { weightedSum } from '../checksums/weighted.ts'
import { contextWords } from '../context.ts'

const grouped = new Set(['4.2.5', '4 2 5', '4-2-5'])

/** Norwegian account number, 4-2-5, mod 11. The same digits are often something else, so only beside a context word. */
export const noBankAccount = digitNumber({
  name: 'no-bank-account',
  entity: 'IBAN',
  countries: ['NO'],
  context: contextWords('konto', 'bankkonto', 'account', 'lønnskonto', 'sparekonto', 'innskudd'),
  examples: {
    finds: ['Kontonummer: ⟦8601.11.17947⟧', 'konto ⟦86011117947⟧', 'til konto ⟦8601 11 17948⟧'],
    ignores: ['ref 8601.11.17947', 'konto 86011117948', 'konto er sperret'],
  },
  lengths: [11],
  masks: new Set([...grouped, '11']),
  isExact: true,
  judge: (digits, mask) => {
    const passes = weightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
    return grouped.has(mask) || (passes && mask === '11') ? 'slip' : 'other'
  },
})
