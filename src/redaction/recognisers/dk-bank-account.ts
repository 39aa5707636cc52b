import { digitNumber, spellings } from '../checksums/national-number.ts'
import { contextWords } from '../context.ts'

const masks = new Set([
  '7',
  '8',
  '9',
  '10',
  '14',
  ...spellings('4_6', '4_7', '4_8', '4_9', '4_10', '4_3_3_4'),
])

/** Danish registration number (4) and account (up to 10), together or the account alone; nothing to check. */
export const dkBankAccount = digitNumber({
  name: 'dk-bank-account',
  entity: 'IBAN',
  countries: ['DK'],
  context: contextWords(
    'konto',
    'kontonr',
    'bankkonto',
    'nemkonto',
    'reg.nr',
    'reg. nr',
    'reg nr',
    'regnr',
    'reg.',
    'registreringsn',
  ),
  examples: {
    finds: ['Reg. 1234 konto ⟦1234567890⟧', 'kontonr. ⟦1234 1234567890⟧', 'NemKonto ⟦5301-0123456⟧'],
    ignores: [
      'nr 1234 1234567890',
      'konto spærret',
      'konto 070761-4285',
      'se https://konto.example/12 nr 166149457',
    ],
  },
  lengths: [7, 8, 9, 10, 11, 12, 13, 14],
  masks,
  isExact: true,
  // A phone number of another country begins with two zeros.
  judge: (digits, mask) =>
    masks.has(mask) && !/^00(?:3|4[0-9])/.test(digits.length === 10 ? digits : '') ? 'slip' : 'other',
})
