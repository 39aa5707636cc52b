import { letterNumber } from '../checksums/national-number.ts'
import { contextWords, identityWords } from '../context.ts'

/** HMRC NIM39110: letters and pairs that are not issued; `QQ` is the manual's own example and goes too. */
const unused = /^(?:[DFIQUV]|.[DFIOQUV]|BG|GB|KN|NK|NT|TN|ZZ)/

/** British National Insurance number. No check digit: the form decides. */
export const gbNino = letterNumber({
  name: 'gb-nino',
  countries: ['GB'],
  context: contextWords(
    ...identityWords,
    'national ins',
    'nino',
    'n.i. n',
    'insurance n',
    'ni num',
    'ni no',
    'ni nr',
    'ni:',
  ),
  examples: {
    finds: [
      'I am ⟦AB123456C⟧',
      '⟦AB 12 34 56 C⟧',
      '⟦JG103759A⟧',
      '⟦QQ123456C⟧',
      'NI number ⟦BG123456A⟧',
      'NINO: ⟦AB123456⟧',
      'NINO ⟦AB-123456-C⟧',
      'last week, is ⟦SJ 743 630 C⟧. Sorry',
      '⟦ab-12-34-56-c⟧',
    ],
    ignores: [
      'part AB-123412-C',
      'serial AB123456C',
      'Ref BG123456A',
      'Code AB123456',
      'Code AB123456E',
      'ZZ123456A',
      'flight AY1440 12B to Málaga',
    ],
  },
  fewest: 6,
  groups: [2, 3, 4, 6],
  isUnchecked: true,
  pattern: /[A-Za-z]{2}(?:[ -]?\d\d[ -]?\d\d[ -]?\d\d|[ -]\d{3}[ -]\d{3})(?:[ -]?[A-Da-d](?![A-Za-z]))?/g,
  judge: (compact, raw) => {
    const isIssued = !unused.test(compact) || compact.startsWith('QQ')
    // A flight and a seat, a model and its part: `AY1440 12B`.
    const isOddlyGrouped = /^[A-Z]{2}[ -]?\d{4}[ -]\d/i.test(raw)
    if (!isIssued || compact.length !== 9 || isOddlyGrouped) return 'slip'
    // Nobody writes it as parts and articles are written: `AB-123456-C`.
    return /^[A-Z]{2}-\d{6}-[A-Z]$/i.test(raw) ? 'weak' : 'sound'
  },
})
