import { letterNumber } from '../checksums/national-number.ts'
import { contextWords, wholeWords } from '../context.ts'

/** Values at odd places (the first, the third...), for 0-9 as for A-J, then K-Z: D.M. 23.12.1976. */
const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]

const unitValue = (unit: number): number => (unit < 58 ? unit - 48 : unit - 65)

const checkLetter = (compact: string): string => {
  let sum = 0
  for (let at = 0; at < 15; at++) {
    const value = unitValue(compact.charCodeAt(at))
    sum += at % 2 === 0 ? (odd[value] ?? 0) : value
  }
  return String.fromCharCode(65 + (sum % 26))
}

/** Italian codice fiscale; with omocodia the letters LMNPQRSTUV stand for digits. */
export const itCodiceFiscale = letterNumber({
  name: 'it-codice-fiscale',
  countries: ['IT'],
  context: contextWords(
    'codice fisc',
    'cod. fisc',
    'cod.fisc',
    'c.f',
    'tessera sanitaria',
    ...wholeWords('cf'),
  ),
  examples: {
    finds: [
      'Sono ⟦RSSMRA85T10A562S⟧',
      '⟦mrtmtt25d09f205z⟧',
      'CF: ⟦RCCMNL83S18D969X⟧',
      '⟦RSS MRA 85T10 A562S⟧',
      'codice fiscale ⟦RSSMRA85T10A562T⟧',
      '⟦RSSMRA85T10A56NH⟧',
    ],
    ignores: ['Codice RCCMNL83S18D969X', 'Ref RSSMRA85T10A562T'],
  },
  fewest: 1,
  isMixed: true,
  pattern:
    /[A-Z]{3}[ -]?[A-Z]{3}[ -]?[\dLMNP-V]{2}[ -]?[ABCDEHLMPRST][ -]?[\dLMNP-V]{2}[ -]?[A-Z][ -]?[\dLMNP-V]{3}[ -]?[A-Z]/gi,
  judge: compact => (checkLetter(compact) === compact[15] ? 'sound' : 'slip'),
})
