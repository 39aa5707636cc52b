import type { Finding, Recogniser } from '../recogniser.ts'
import { leadsOf, mayBegin } from '../word-starts.ts'
import { countDigits, hitsInZones } from '../zones.ts'
import { findingOf } from './matches.ts'
import { maySpeak, spokenNumbers } from './spoken-digits.ts'

const signs = 'dot|punkt|punt|piste|point|streck|strek|streg|strich|dash'
const signLeads = leadsOf(signs)
/** The sign between groups said as a word: `070 punkt 174 06 05`. */
const dotted = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])\\+?\\d{2,4}(?:[ ](?:${signs})[ ]\\d{2,8}(?:[ ]\\d{2,4}){0,4}){1,4}(?![\\p{L}\\p{N}])`,
  'giu',
)

/** A number read out in words, as a voicemail's transcript has it. */
export const spokenPhone: Recogniser = {
  name: 'spoken-phone',
  entity: 'PHONE',
  examples: {
    finds: [
      'mobilnummer ⟦070 punkt 174 06 05⟧',
      'mitt nummer är ⟦noll sju noll ett sju fyra noll sex noll fem⟧ tack',
      'mobilen min er ⟦førtien tjuetre førtifem sekstisju⟧',
      'call ⟦zero seven seven, zero zero nine, zero zero one two three⟧ please',
      'numeroni on ⟦nolla neljä nolla yksi kaksi kolme neljä viisi kuusi seitsemän⟧.',
      'Soittakaa ⟦nolla neljä neljä 118 2207⟧ tai',
      'meine Nummer ist ⟦null eins fünf eins zwei drei vier fünf sechs⟧',
      'nummer ⟦nul zes een twee drie vier vijf zes⟧',
    ],
    ignores: [
      'ett två tre fyra testar',
      'one or two of three or four',
      'personnummer ett nio åtta fem noll tre ett två',
    ],
  },
  mayFind: prepared => maySpeak(prepared) || mayBegin(prepared, signLeads),
  find(prepared) {
    const found: Finding[] = []
    const hits = mayBegin(prepared, signLeads) ? hitsInZones(prepared, dotted, 7) : []
    for (const { start, end, value } of hits)
      if (countDigits(value) >= 7) found.push(findingOf(spokenPhone, start, end, 0.7))
    for (const { start, end, isIdentity } of spokenNumbers(prepared))
      if (!isIdentity) found.push(findingOf(spokenPhone, start, end, 0.7))
    return found
  },
}
