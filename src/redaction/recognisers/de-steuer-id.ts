import { digitNumber, spellings } from '../checksums/national-number.ts'
import { passesMod11And10 } from '../checksums/weighted.ts'
import { contextWords, identityWords, wholeWords } from '../context.ts'

/** Among the first ten digits exactly one occurs twice or three times (BZSt). */
const repeatsOnce = (digits: string): boolean => {
  const counts = new Map<string, number>()
  for (const digit of digits.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1)
  const repeated = [...counts.values()].filter(count => count > 1)
  return repeated.length === 1 && (repeated[0] ?? 0) < 4
}

/** German tax number of a person. A leading 0 marks a test number and looks like a mobile: it needs a context word. */
export const deSteuerId = digitNumber({
  name: 'de-steuer-id',
  countries: ['DE'],
  context: contextWords(
    ...identityWords,
    'steuer',
    'id-nr',
    'identifikationsn',
    'ident-n',
    'identn',
    'idnr',
    'idn',
    'st.-id',
    ...wholeWords('tin'),
  ),
  examples: {
    finds: [
      'Nr. ⟦86095742719⟧',
      '⟦86 095 742 719⟧',
      'Nummer ⟦47036892816⟧',
      '⟦65929970489⟧',
      '⟦12345678995⟧',
      'Steuer-ID ⟦86095742718⟧',
      'IdNr.: ⟦12345678903⟧',
      'Steueridentifikationsnummer ⟦86 095 742 718⟧',
    ],
    ignores: ['Code 86095742718', 'Code 12345678903', 'Bestellnummer 86095742719', '+49 86 095 742 719'],
  },
  lengths: [11],
  masks: spellings('11', '2_3_3_3'),
  judge: digits => {
    if (!passesMod11And10(digits) || !repeatsOnce(digits)) return 'slip'
    return digits.startsWith('0') ? 'weak' : 'sound'
  },
})
