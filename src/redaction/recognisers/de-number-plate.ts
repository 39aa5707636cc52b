import { letterNumber } from '../checksums/national-number.ts'
import { contextWords, isPlateCase, plateWords } from '../context.ts'

/** German number plates: district, letters, up to four digits, E or H at the end. */
export const deNumberPlate = letterNumber({
  name: 'de-number-plate',
  entity: 'OTHER',
  countries: ['DE'],
  context: contextWords(...plateWords, 'kennz', 'kfz', 'auto', 'fahrzeug', 'nummernsch'),
  examples: {
    finds: ['Kennzeichen ⟦B-AB 1234⟧', 'KFZ: ⟦MÜ-X 12H⟧'],
    ignores: ['Artikel B-AB 1234', 'Kennzeichen fehlt'],
  },
  isOnlyTold: true,
  fewest: 1,
  pattern: /[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?\d{1,4}[EH]?/g,
  judge: (_, raw) => (isPlateCase(raw) ? 'slip' : 'other'),
})
