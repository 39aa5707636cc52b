import { letterNumber } from '../checksums/national-number.ts'
import { contextWords, wholeWords } from '../context.ts'

/** GKV-Spitzenverband, the part of the health-insurance number that never changes: the letter as two digits, weights 1 2, digit sums mod 10. */
const passes = (compact: string): boolean => {
  const digits = `${String(compact.charCodeAt(0) - 64).padStart(2, '0')}${compact.slice(1, 9)}`
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const weighted = (digits.charCodeAt(at) - 48) * (at % 2 === 0 ? 1 : 2)
    sum += weighted > 9 ? weighted - 9 : weighted
  }
  return sum % 10 === Number(compact[9])
}

/** German health-insurance number (KVNR): a letter and nine digits, on every insurance card. One code in ten passes its check: a word is needed. */
export const deKvnr = letterNumber({
  name: 'de-kvnr',
  countries: ['DE'],
  context: contextWords(
    'versichert',
    'vers.-n',
    'vers.n',
    'vers. n',
    'vers-n',
    'versnr',
    'kvnr',
    'kv-n',
    'kv n',
    'krankenvers',
    'krankenk',
    'krankenschein',
    'gesundheitsk',
    'egk',
    'kassenn',
    'kassenpat',
    'patient',
    'mitgliedsnummer bei der',
    ...wholeWords('aok', 'tk', 'dak', 'ikk', 'bkk', 'barmer', 'gkv', 'knappschaft', 'kkh', 'hek'),
  ),
  examples: {
    finds: [
      'Versichertennummer ist ⟦A123456780⟧',
      'Vers.-Nr. ⟦A123456789⟧',
      'KV-Nr. ⟦A 123 456 780⟧',
      'KVNR: ⟦a123456780⟧',
      'bei der AOK, ⟦A123456780⟧, bitte',
      'meine Versichertennummer lautet ⟦A 123456780⟧',
    ],
    ignores: [
      'Artikel A123456780',
      'Bestellung V123456789 ist da',
      'Code A123456780 geht nicht',
      'Versichert seit 2012, Paket A1234567',
    ],
  },
  fewest: 9,
  pattern: /[A-Za-z] ?\d{3}(?: ?\d{3}){2}/g,
  judge: compact => (passes(compact) ? 'weak' : 'slip'),
})
