import { letterNumber } from '../checksums/national-number.ts'
import { contextWords, isPlateCase, plateWords } from '../context.ts'

/** Finnish number plates: two or three letters, one to three digits. */
export const fiNumberPlate = letterNumber({
  name: 'fi-number-plate',
  entity: 'OTHER',
  countries: ['FI'],
  context: contextWords(...plateWords, 'auton', 'rekisteri', 'rekkari', 'rek.nro', 'reknro'),
  examples: {
    finds: ['Rekisterinumero ⟦ABC-123⟧', 'auton rekkari on ⟦abc-12⟧'],
    ignores: ['Tuote ABC-123', 'rekisteri ABC'],
  },
  isOnlyTold: true,
  fewest: 1,
  pattern: /[A-ZÅÄÖa-zåäö]{2,3}-\d{1,3}/g,
  judge: (_, raw) => (isPlateCase(raw) ? 'slip' : 'other'),
})
