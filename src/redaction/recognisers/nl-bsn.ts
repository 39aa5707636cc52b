import { digitNumber, spellings } from '../checksums/national-number.ts'
import { elevenRest } from '../checksums/weighted.ts'
import { contextWords, identityWords } from '../context.ts'

const masks = new Set([...spellings('8', '9', '4_2_3'), '3.2.3', '3-2-3', '3.3.3', '3-3-3', '3 3 3'])

/** Dutch BSN: one number in eleven passes, so bare digits and groups of three need a context word. */
export const nlBsn = digitNumber({
  name: 'nl-bsn',
  countries: ['NL'],
  context: contextWords(
    ...identityWords,
    'bsn',
    'burgerservice',
    'sofi',
    'burger service',
    'persoonsnum',
    'fiscaal n',
  ),
  examples: {
    finds: [
      'BSN ⟦111222333⟧',
      'mijn burgerservicenummer is ⟦123456782⟧',
      '⟦999993653⟧',
      'bsn: ⟦111222334⟧',
      'nr ⟦1112.22.333⟧',
      'BSN ⟦111 222 333⟧',
      'BSN ⟦12345672⟧',
      'nr ⟦111.222.333⟧',
      'BSN: ⟦000000000⟧',
      'BSN 111222333, dat van mijn partner Eva: ⟦123456782⟧.',
      'Mijn BSN is ⟦166149457⟧. De link https://konto.example/x',
    ],
    ignores: [
      'kenmerk 111222333',
      'code 111222334',
      '111222334',
      '000000000',
      'bestelnr 123456782',
      'tel. 111 222 333',
      'geboren op 24-09-1993. BSN',
      'Mijn nummer is +31 6 56683011. Mijn BSN',
      'bestelling ORD-6370-5730 ontbreekt. Mijn BSN',
    ],
  },
  lengths: [8, 9],
  masks,
  judge: (digits, mask) => {
    if (elevenRest(digits) !== 0 || /^0+$/.test(digits)) return 'slip'
    return /[-.]/.test(mask) || mask === '4 2 3' ? 'sound' : 'weak'
  },
})
