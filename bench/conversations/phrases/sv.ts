import type { Phrases } from '../template.ts'
import { moreNegatives, moreNotes, morePersonal, moreVoicemail } from './sv/calls.ts'
import { negatives } from './sv/nobody.ts'
import { callNotes, formLabels, identifiers, personal, voicemail } from './sv/people.ts'
import { agentSays, closings, greetings, openings, signatures } from './sv/talk.ts'
import { problems, requests } from './sv/trouble.ts'

export const sv: Phrases = {
  ...{ greetings, openings, problems, requests, identifiers, agentSays },
  ...{ closings, signatures, formLabels },
  personal: [...personal, ...morePersonal],
  callNotes: [...callNotes, ...moreNotes],
  voicemail: [...voicemail, ...moreVoicemail],
  negatives: [...negatives, ...moreNegatives],
}
