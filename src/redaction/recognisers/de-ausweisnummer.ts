import { letterNumber } from '../checksums/national-number.ts'
import { contextWords } from '../context.ts'

/** ICAO 9303: weights 7 3 1, letters from A = 10. */
const passes = (compact: string): boolean => {
  let sum = 0
  for (let at = 0; at < 9; at++) sum += Number.parseInt(compact[at] ?? '', 36) * ([7, 3, 1][at % 3] ?? 0)
  return sum % 10 === Number(compact[9])
}

/** German identity card and passport; the check digit is often left out, and then a context word decides. */
export const deAusweisnummer = letterNumber({
  name: 'de-ausweisnummer',
  countries: ['DE'],
  context: contextWords(
    'ausweis',
    'personalausweis',
    'perso-',
    'reisepass',
    'pass-n',
    'passnum',
    'passnr',
    'passport',
    'id card',
    'seriennummer des a',
  ),
  examples: {
    finds: [
      'Nr. ⟦L01X00T471⟧',
      '⟦C01X00T478⟧ liegt bei',
      'Ausweisnummer: ⟦L01X00T47⟧',
      'Reisepass ⟦C01X00T479⟧',
    ],
    ignores: ['Code L01X00T472', 'Artikel L01X00T47', 'Code N123456785', 'Ausweis vergessen'],
  },
  fewest: 3,
  isMixed: true,
  pattern: /[CFGHJKLMNPRTVWXYcfghjklmnprtvwxy][\dCFGHJKLMNPRTVWXYZcfghjklmnprtvwxyz]{8}(?:\d[Dd]?)?/g,
  judge: (compact, raw) => {
    // Long words and codes with one letter in front are no cards.
    if ((compact.match(/\d/g)?.length ?? 0) < 3) return 'other'
    if (compact.length === 9 || !passes(compact)) return 'slip'
    return /^[A-Z\d]*[A-Z][A-Z\d]*$/.test(raw.slice(1, 9)) && /^[A-Z]/.test(raw) ? 'sound' : 'weak'
  },
})
