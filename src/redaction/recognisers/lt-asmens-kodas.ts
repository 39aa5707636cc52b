import { isSomeDate, pair } from '../checksums/dates.ts'
import { digitNumber, spellings } from '../checksums/national-number.ts'
import { passesBaltic } from '../checksums/weighted.ts'
import { contextWords, identityWords, wholeWords } from '../context.ts'

/** Lithuanian asmens kodas, built like the Estonian one; the rare numbers that start with 9 have no date. */
export const ltAsmensKodas = digitNumber({
  name: 'lt-asmens-kodas',
  countries: ['LT'],
  context: contextWords(
    ...identityWords,
    'asmens kod',
    'asm. kod',
    'asmens nr',
    'asmenskod',
    ...wholeWords('a.k', 'ak', 'a. k'),
  ),
  examples: {
    finds: ['Esu ⟦33309240064⟧', '⟦30303039914⟧', 'asmens kodas ⟦33309240065⟧', 'a.k. ⟦33309240065⟧'],
    ignores: ['Kodas 33309240065', 'užsakymas 33309240064', 'Kodas 33313240064'],
  },
  lengths: [11],
  masks: spellings('11', '7_4', '1_6_4'),
  judge: digits => {
    if (!passesBaltic(digits)) return 'slip'
    if (digits.startsWith('9')) return 'weak'
    return /^[1-6]/.test(digits) && isSomeDate(pair(digits, 1), pair(digits, 3), pair(digits, 5))
      ? 'sound'
      : 'slip'
  },
})
