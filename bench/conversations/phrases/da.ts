import type { Phrases } from '../template.ts'
import { moreNegatives, moreNotes, morePersonal, moreVoicemail } from './da/calls.ts'
import { negatives } from './da/nobody.ts'
import { callNotes, formLabels, identifiers, personal, voicemail } from './da/people.ts'
import { agentSays, closings, greetings, openings, signatures } from './da/talk.ts'
import { problems, requests } from './da/trouble.ts'

export const da: Phrases = {
  ...{ greetings, openings, problems, requests, identifiers, agentSays },
  ...{ closings, signatures, formLabels },
  personal: [...personal, ...morePersonal],
  callNotes: [...callNotes, ...moreNotes],
  voicemail: [...voicemail, ...moreVoicemail],
  negatives: [...negatives, ...moreNegatives],
}
