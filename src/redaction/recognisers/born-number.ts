import type { Finding, Recogniser } from '../recogniser.ts'
import { hitsInAnyCase, leadsOf, mayBegin } from '../word-starts.ts'
import { endSpan, findingOf } from './matches.ts'

/** Born, and then the whole number in place of the day, whatever it checks: `född 850312-2455`, `syntynyt 131052-308U`. */
const born =
  'född|född den|fødd|født|född:|f\\.|fødd den|født den|syntynyt|s\\.|synt\\.|geboren|geboren am|geb\\.|geb\\. am|born|born on'
const bornWith = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${born})[ :]{1,2}((?:\\d{6}[ ]?[-+][ ]?\\d{4}|(?:18|19|20)\\d{6}[ ]?[-+]?[ ]?\\d{4}|\\d{6}[ ]\\d{4,5}|\\d{11}|\\d{6}[-+a-fu-y]\\d{3}[\\da-y]))(?![\\p{L}\\p{N}]|[.,:-]\\d)`,
  'uy',
)
const bornLeads = leadsOf(born)

/** The whole number of identity behind a word for born, where most write the day; mistyped ones too. */
export const bornNumber: Recogniser = {
  name: 'born-number',
  entity: 'ID_NUMBER',
  fewestDigits: 9,
  examples: {
    finds: [
      'hustrun, född ⟦413216-6399⟧, har ringt',
      'født ⟦311299 56715⟧, bor alene',
      'syntynyt ⟦131052-308U⟧',
    ],
    ignores: ['född 1985-03-12', 'född 850312, order 2455'],
  },
  mayFind: prepared => mayBegin(prepared, bornLeads),
  find(prepared) {
    const found: Finding[] = []
    for (const hit of hitsInAnyCase(prepared, bornWith, bornLeads)) {
      const [start, end] = endSpan(hit)
      found.push(findingOf(bornNumber, start, end, 0.7))
    }
    return found
  },
}
