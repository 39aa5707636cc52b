import type { Phrases } from '../template.ts'
import { moreNegatives, moreNotes, morePersonal, moreVoicemail } from './nb/calls.ts'
import { negatives } from './nb/nobody.ts'
import { callNotes, formLabels, identifiers, personal, voicemail } from './nb/people.ts'
import { agentSays, closings, greetings, openings, signatures } from './nb/talk.ts'
import { problems, requests } from './nb/trouble.ts'

export const nb: Phrases = {
  ...{ greetings, openings, problems, requests, identifiers, agentSays },
  ...{ closings, signatures, formLabels },
  personal: [...personal, ...morePersonal],
  callNotes: [...callNotes, ...moreNotes],
  voicemail: [...voicemail, ...moreVoicemail],
  negatives: [...negatives, ...moreNegatives],
}
