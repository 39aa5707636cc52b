import type { Phrases } from '../template.ts'
import { negatives } from './nb/nobody.ts'
import { callNotes, formLabels, identifiers, personal, voicemail } from './nb/people.ts'
import { agentSays, closings, greetings, openings, signatures } from './nb/talk.ts'
import { problems, requests } from './nb/trouble.ts'

export const nb: Phrases = {
  ...{ greetings, openings, problems, requests, personal, identifiers, agentSays },
  ...{ callNotes, voicemail, closings, signatures, formLabels, negatives },
}
