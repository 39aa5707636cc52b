import { letterNumber } from '../checksums/national-number.ts'
import { contextWords, isPlateCase, plateWords } from '../context.ts'

/** Danish number plates: two letters, five digits. */
export const dkNumberPlate = letterNumber({
  name: 'dk-number-plate',
  entity: 'OTHER',
  countries: ['DK'],
  context: contextWords(...plateWords, 'bil', 'bilen', 'nummerpla', 'indregistr'),
  examples: {
    finds: ['Reg.nr. ⟦AB 12 345⟧', 'nummerplade ⟦AB12345⟧'],
    ignores: ['Vare AB 12 345', 'bil til 12345'],
  },
  isOnlyTold: true,
  fewest: 5,
  pattern: /[A-Za-z]{2}[ -]?(?:\d{5}|\d\d \d{3})/g,
  judge: (_, raw) => (isPlateCase(raw) ? 'slip' : 'other'),
})
