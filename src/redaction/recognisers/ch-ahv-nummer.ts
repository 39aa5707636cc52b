import { weightedSum } from '../checksums/weighted.ts'
import { contextWords } from '../context.ts'
import type { Recogniser } from '../recogniser.ts'
import { hitsInZones } from '../zones.ts'
import { digitsOf, findingOf } from './matches.ts'

const pattern = /(?<![\p{L}\p{N}]|\d[.,:-])756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}(?![\p{L}\p{N}]|[.,:-]\d)/gu
const weights = [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]
const context = contextWords(
  'ahv',
  'avs',
  'navs',
  'sozialvers',
  'sv-n',
  'numéro avs',
  'versichert',
  'social security',
)

/** Swiss AHV number: 756, nine digits and the check of an EAN; in one piece only beside its word, as goods look the same. */
export const chAhvNummer: Recogniser = {
  name: 'ch-ahv-nummer',
  entity: 'ID_NUMBER',
  countries: ['DE', 'AT', 'FR', 'IT'],
  fewestInRow: 13,
  examples: {
    finds: [
      'wohne in Basel, ⟦756.9217.0769.85⟧',
      'AHV-Nr. ⟦756.1234.5678.90⟧',
      'meine AHV-Nummer lautet ⟦7569217076985⟧',
      'AVS ⟦756 9217 0769 85⟧',
    ],
    ignores: ['Nr. 756.1234.5678.90', 'EAN 7569217076985', 'Artikel 7569217076985'],
  },
  *find(prepared) {
    for (const { start, end, value } of hitsInZones(prepared, pattern, 13)) {
      const isSound = value.includes('.') && weightedSum(digitsOf(value), weights) % 10 === 0
      if (isSound || prepared.near(start, end, context, 30))
        yield findingOf(chAhvNummer, start, end, isSound ? 0.9 : 0.7)
    }
  },
}
