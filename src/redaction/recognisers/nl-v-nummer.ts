import { digitNumber } from '../checksums/national-number.ts'
import { contextWords } from '../context.ts'

/** Dutch immigration service (IND): ten digits, the check is not public, so a context word decides. */
export const nlVNummer = digitNumber({
  name: 'nl-v-nummer',
  countries: ['NL'],
  context: contextWords('v-num', 'v-nr', 'vreemdelingenn', 'v nummer', 'vnummer', 'ind-n'),
  examples: {
    finds: ['mijn V-nummer: ⟦2123456789⟧', 'V-nr ⟦212 345 6789⟧'],
    ignores: ['code 2123456789', 'V-nummer onbekend'],
  },
  lengths: [10],
  masks: new Set(['10', '3 3 4', '3-3-4', '3.3.4']),
  judge: () => 'slip',
})
