import type { Recogniser } from '../recogniser.ts'
import { findingOf } from './matches.ts'

/** SE ABC 12A, NO AA 12345, DK AA 12 345, FI ABC-123, NL three groups, DE B-AB 1234, GB AB12 CDE. */
const plate =
  /(?<![\p{L}\p{N}-])(?:[A-ZÅÄÖ]{3}[ -]?\d{2}[A-Z\d]|[A-Z]{2}[ -]?\d{2}[ ]?\d{3}|[A-Z]{1,3}-[A-Z]{1,2}[ ]?\d{1,4}|[A-Z]{2}\d{2}[ ]?[A-Z]{3}|(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{2,3}|\d{2,3})-(?:[A-Z]{1,2}|\d{1,2}))(?![\p{L}\p{N}-])/giu
const context = {
  stems: [
    'reg.nr',
    'regnr',
    'reg nr',
    'reg. nr',
    'reg.skylt',
    'registreringsn',
    'registreringsskylt',
    'registration',
    'reg no',
    'kjennem',
    'bilnummer',
    'bilens',
    'nummerplade',
    'nummerplåt',
    'nummerskilt',
    'skilt',
    'rekisteri',
    'rekkari',
    'kenteken',
    'nummerplaat',
    'kennzeichen',
    'licence plate',
    'license plate',
    'number plate',
    'plate',
    'immatriculation',
    'matrícula',
    'targa',
  ],
}

/** Vehicles lead to their keeper: plates, only beside a word for them, since order codes look the same. */
export const numberPlate: Recogniser = {
  name: 'number-plate',
  entity: 'OTHER',
  examples: {
    finds: [
      'reg.nr ⟦ABC 12D⟧',
      'kenteken ⟦12-ABC-3⟧',
      'Kennzeichen ⟦B-AB 1234⟧',
      'rekisterinumero ⟦ABC-123⟧',
      'bilens skilt: ⟦EL 12345⟧',
    ],
    ignores: ['artikel ABC 123', 'org.nr 556677-8899', 'reg.nr saknas'],
  },
  *find(prepared) {
    if (!prepared.has.digit) return
    for (const { index, 0: value } of prepared.text.matchAll(plate)) {
      if (prepared.near(index, prepared.text.length, context, 30))
        yield findingOf(numberPlate, index, index + value.length, 0.6)
    }
  },
}
