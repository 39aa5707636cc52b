import { letterNumber } from '../checksums/national-number.ts'
import { contextWords, plateWords } from '../context.ts'

/** Dutch number plates: six letters and digits in three groups, with both kinds. */
export const nlNumberPlate = letterNumber({
  name: 'nl-number-plate',
  entity: 'OTHER',
  countries: ['NL'],
  context: contextWords(...plateWords, 'kenteken', 'auto'),
  examples: {
    finds: ['Kenteken ⟦AB-123-C⟧', 'kenteken: ⟦12-abc-3⟧'],
    ignores: ['Artikel AB-123-C', 'kenteken 10-12-24', 'kenteken kwijt'],
  },
  isOnlyTold: true,
  fewest: 1,
  pattern: /(?:[A-Za-z]{1,3}|\d{1,3})-(?:[A-Za-z]{1,3}|\d{1,3})-(?:[A-Za-z]{1,3}|\d{1,3})/g,
  judge: compact => (/^\d+$|^\D+$/.test(compact) || compact.length !== 6 ? 'other' : 'slip'),
})
