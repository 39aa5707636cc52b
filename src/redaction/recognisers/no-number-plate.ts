import { letterNumber } from '../checksums/national-number.ts'
import { contextWords, isPlateCase, plateWords } from '../context.ts'

/** Norwegian number plates: two letters, five digits (four on trailers and motorcycles). */
export const noNumberPlate = letterNumber({
  name: 'no-number-plate',
  entity: 'OTHER',
  countries: ['NO'],
  context: contextWords(...plateWords, 'bil', 'bilen', 'skilt'),
  examples: {
    finds: ['Regnr. ⟦AB 12345⟧', 'kjennemerke ⟦ab12345⟧', 'skiltnummer ⟦EL 12345⟧'],
    ignores: ['Vare AB 12345', 'bilen av 12345'],
  },
  isOnlyTold: true,
  fewest: 4,
  pattern: /[A-Za-z]{2}[ -]?(?:\d{4,5}|\d\d \d{3})/g,
  judge: (_, raw) => (isPlateCase(raw) ? 'slip' : 'other'),
})
