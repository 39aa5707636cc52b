import type { Phrases } from '../template.ts'
import { moreNegatives, moreNotes, morePersonal, moreVoicemail } from './en/calls.ts'
import { negatives } from './en/nobody.ts'
import { callNotes, formLabels, identifiers, personal, voicemail } from './en/people.ts'
import { agentSays, closings, greetings, openings, signatures } from './en/talk.ts'
import { problems, requests } from './en/trouble.ts'

export const en: Phrases = {
  ...{ greetings, openings, problems, requests, identifiers, agentSays },
  ...{ closings, signatures, formLabels },
  personal: [...personal, ...morePersonal],
  callNotes: [...callNotes, ...moreNotes],
  voicemail: [...voicemail, ...moreVoicemail],
  negatives: [...negatives, ...moreNegatives],
}
