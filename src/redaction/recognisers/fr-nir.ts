import { letterNumber } from '../checksums/national-number.ts'
import { modulo } from '../checksums/weighted.ts'
import { contextWords, wholeWords } from '../context.ts'

/** French NIR (INSEE): 97 less thirteen digits mod 97, Corsica's 2A as 19 and 2B as 18. The key is often left out. */
export const frNir = letterNumber({
  name: 'fr-nir',
  countries: ['FR'],
  context: contextWords(
    'sécu',
    'secu',
    'numéro de sécu',
    'sécurité soc',
    'securite soc',
    'immatriculation',
    'carte vitale',
    'insee',
    'assuré',
    'n° ss',
    'nss',
    ...wholeWords('nir'),
  ),
  examples: {
    finds: [
      'Bonjour, ⟦255081416802538⟧',
      '⟦2 55 08 14 168 025 38⟧',
      '⟦295109912611193⟧',
      'numéro de sécu : ⟦295109912611199⟧',
      'NIR ⟦2550814168025⟧',
      'sécurité sociale ⟦2 55 08 14 168 025⟧',
      '⟦1 80 12 2A 123 456 02⟧',
    ],
    ignores: ['Code 295109912611199', 'Code 2550814168025', 'commande 555081416802538'],
  },
  fewest: 12,
  isLoose: true,
  pattern: /[123478](?:[ .-]?\d\d){2}[ .-]?\d[\dABab](?:[ .-]?\d{3}){2}(?:[ .-]?\d\d)?/g,
  judge: (compact, raw) => {
    if (compact.length === 13) return 'slip'
    const body = compact.slice(0, 13).replace('2A', '19').replace('2B', '18')
    if (/\D/.test(body) || 97 - modulo(body, 97) !== Number(compact.slice(13))) return 'slip'
    const month = Number(compact.slice(3, 5))
    const isUsual = month > 0 && month < 13 && (/^[12]/.test(compact) || /[ .-]/.test(raw))
    return isUsual ? 'sound' : 'weak'
  },
})
