import type { Finding, Recogniser } from '../recogniser.ts'
import { findingOf } from './matches.ts'
import { identity, maySpeak, spokenNumbers } from './spoken-digits.ts'

/** A personal number read out in words, beside the word that says what it is. */
export const spokenId: Recogniser = {
  name: 'spoken-id',
  entity: 'ID_NUMBER',
  examples: {
    finds: [
      'personnummer ⟦nitton åttiofem noll tre tolv tjugofyra femtiofem⟧',
      'National Insurance number?\nCALLER: ⟦J G, ten, thirty-seven, fifty-nine, A⟧.',
      'henkilötunnus? ⟦Kaksikymmentäyksi nolla neljä viisikymmentä, viiva, sata kaksitoista koo⟧.',
      'cpr er ⟦nul syv nul syv enogtres toogfyrre femogfirs⟧.',
    ],
    ignores: ['ring noll sju noll ett sju fyra noll sex', 'personnummer ett eller två'],
  },
  mayFind: prepared => prepared.mayBeNear(identity) && maySpeak(prepared),
  find(prepared) {
    const found: Finding[] = []
    for (const { start, end, isIdentity } of spokenNumbers(prepared))
      if (isIdentity) found.push(findingOf(spokenId, start, end, 0.7))
    return found
  },
}
