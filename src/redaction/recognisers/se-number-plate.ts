import { letterNumber } from '../checksums/national-number.ts'
import { contextWords, isPlateCase, plateWords } from '../context.ts'

/** Swedish number plates: three letters, two digits, a digit or a letter (Transportstyrelsen). */
export const seNumberPlate = letterNumber({
  name: 'se-number-plate',
  entity: 'OTHER',
  countries: ['SE'],
  context: contextWords(...plateWords, 'bil', 'bilen'),
  examples: {
    finds: ['Regnr ⟦ABC 123⟧', 'registreringsnummer: ⟦abc12d⟧', 'bilen ⟦ABC 12D⟧'],
    ignores: ['Kod ABC 123', 'regnr och 123', 'order ABC 123'],
  },
  isOnlyTold: true,
  fewest: 2,
  pattern: /[A-Za-z]{3}[ -]?\d\d[A-Za-z\d]/g,
  judge: (_, raw) => (isPlateCase(raw) ? 'slip' : 'other'),
})
