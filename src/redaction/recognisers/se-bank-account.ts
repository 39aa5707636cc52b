import { digitNumber, spellings } from '../checksums/national-number.ts'
import { contextWords, wholeWords } from '../context.ts'

const masks = new Set([
  '3-4',
  '4-4',
  '7',
  '6-1',
  '5-1',
  '7-1',
  ...spellings('4_7', '4_9', '4_10', '4_3_3_1', '4_6_4'),
])

/** Swedish bankgiro, plusgiro, and accounts with their clearing number: no check holds for all banks. */
export const seBankAccount = digitNumber({
  name: 'se-bank-account',
  entity: 'IBAN',
  countries: ['SE'],
  context: contextWords(
    'mitt bankgiro',
    'min bankgiro',
    'eget bankgiro',
    'mitt bg',
    'plusgiro',
    'postgiro',
    'kontonr',
    'kontonum',
    'konto',
    'bankkonto',
    'clearing',
    ...wholeWords('pg'),
  ),
  examples: {
    finds: [
      'till mitt bankgiro ⟦991-2346⟧',
      'clearing ⟦8327-9 123456789⟧',
      'konto ⟦6789-123456789⟧',
      'plusgiro ⟦123456-6⟧',
    ],
    ignores: [
      'Bankgiro 991-2346',
      'betalat via bg 5050-1055',
      'nr 991-2346',
      'order 5050-1055',
      'kontot 811228-9874',
    ],
  },
  lengths: [6, 7, 8, 11, 13, 14],
  masks: new Set([...masks, '4-1 9', '4-1-9']),
  isExact: true,
  judge: (_, mask) => (masks.has(mask) || /^4-1[ -]9$/.test(mask) ? 'slip' : 'other'),
})
