import { isSomeDate, pair } from '../checksums/dates.ts'
import { digitNumber, spellings } from '../checksums/national-number.ts'
import { passesBaltic } from '../checksums/weighted.ts'
import { contextWords, identityWords } from '../context.ts'

/** Estonian isikukood: century and sex, date, serial, check in two passes mod 11. */
export const eeIsikukood = digitNumber({
  name: 'ee-isikukood',
  countries: ['EE'],
  context: contextWords(
    ...identityWords,
    'isikukood',
    'isikukoo',
    'isiku kood',
    'ik-',
    'ikood',
    'id-kaar',
    'id-kood',
  ),
  examples: {
    finds: [
      'Olen ⟦37605030299⟧',
      '⟦60001019906⟧',
      'kood ⟦38001085718⟧',
      'isikukood ⟦38013085710⟧',
      'Minu isikukoodiks on ⟦37605030298⟧',
    ],
    ignores: ['Kood 38013085710', 'Kood 37605030298', 'tellimus 37605030299'],
  },
  lengths: [11],
  masks: spellings('11', '7_4', '1_6_4', '1_2_2_2_4'),
  judge: digits => {
    const isDate = isSomeDate(pair(digits, 1), pair(digits, 3), pair(digits, 5)) && /^[1-8]/.test(digits)
    return isDate && passesBaltic(digits) ? 'sound' : 'slip'
  },
})
