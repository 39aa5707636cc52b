import { isSomeDate, pair, without } from '../checksums/dates.ts'
import { letterNumber } from '../checksums/national-number.ts'
import { contextWords, identityWords } from '../context.ts'

/** Danish replacement numbers of hospitals: letters among the last four; nothing to check, so a context word decides. */
export const dkCprLetters = letterNumber({
  name: 'dk-cpr-letters',
  countries: ['DK'],
  context: contextWords(...identityWords, 'cpr', 'erstatnings', 'personnr', 'patient'),
  examples: {
    finds: ['Erstatnings-CPR ⟦070761-4AB5⟧', 'cpr: ⟦070761TX10⟧'],
    ignores: ['Vare 070761-4AB5', 'cpr 079961-4AB5'],
  },
  isOnlyTold: true,
  fewest: 6,
  groups: [6, 7, 8, 9],
  pattern: /\d{6}[- ]?(?=\d{0,3}[A-Z])[A-Z\d]{4}/g,
  judge: compact =>
    isSomeDate(pair(compact, 4), pair(compact, 2), without(pair(compact, 0), 60)) ? 'slip' : 'other',
})
