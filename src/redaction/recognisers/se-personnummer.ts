import { isSomeDate, pair, without } from '../checksums/dates.ts'
import { digitNumber, spellings } from '../checksums/national-number.ts'
import { contextWords, identityWords } from '../context.ts'
import { passesLuhn } from './matches.ts'

const masks = new Set([...spellings('10', '12', '6_4', '8_4', '2_2_2_4', '4_2_2_4'), '6+4', '8+4'])

/** Has it the date and the check of a living person's number, ten or twelve digits? */
export const passesSwedish = (digits: string): boolean => {
  if (digits.length !== 10 && !/^(?:19|20)\d{10}$/.test(digits)) return false
  const ten = digits.slice(-10)
  const isDate = isSomeDate(pair(ten, 0), pair(ten, 2), without(pair(ten, 4), 60))
  return isDate && passesLuhn(ten) && ten.slice(6, 9) !== '000'
}

/**
 * Swedish personnummer and samordningsnummer (day +60), and by that the organisationsnummer of a sole trader.
 * Skatteverket, SKV 704 and 707: Luhn over the last ten digits, serial 000 is not issued.
 */
export const sePersonnummer = digitNumber({
  name: 'se-personnummer',
  countries: ['SE'],
  context: contextWords(
    ...identityWords,
    'persnr',
    'pers.nr',
    'pers nr',
    'p-nr',
    'p.nr',
    'pnr',
    'samordningsn',
    'samordn',
    'födelsen',
    'födelsed',
    'fodelsen',
    'personbet',
    'legitimation',
    'bankid',
  ),
  examples: {
    finds: [
      'Jag heter Bo, ⟦811228-9874⟧.',
      'Nr ⟦198112289874⟧ gäller',
      'Kund ⟦811228 9874⟧ igen',
      'Kund ⟦811228–9874⟧',
      '(⟦090527+1474⟧)',
      'samordning ⟦701063-2391⟧',
      'Personnumret är ⟦811228-9873⟧',
      '⟦1981-12-28-9874⟧',
      'pnr: ⟦81 12 28 98 74⟧',
      '⟦811228 - 9874⟧',
    ],
    ignores: [
      'Kod 811228-9873',
      'Kod 811328-9874',
      'org.nr 556036-0793',
      'tel +8112289874',
      'ordernr 8112289874',
      'hun nås på 8112289874',
      'Tavoitatte minut numerosta 8112289874',
      'x811228-9874',
    ],
  },
  lengths: [10, 12],
  masks,
  judge: digits => {
    const ten = digits.slice(-10)
    const hasCentury = digits.length === 12
    if (hasCentury && digits.startsWith('16')) return 'other'
    const passes = passesLuhn(ten)
    // A legal person's number: the third digit is 2 or more.
    if (!hasCentury && passes && pair(ten, 2) > 19) return 'other'
    const isDate = isSomeDate(pair(ten, 0), pair(ten, 2), without(pair(ten, 4), 60))
    if (!passes || !isDate || ten.slice(6, 9) === '000') return 'slip'
    if (!hasCentury || /^(?:19|20)/.test(digits)) return 'sound'
    return digits.startsWith('18') ? 'weak' : 'slip'
  },
})
