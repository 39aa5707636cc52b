import type { Phrases } from '../template.ts'
import { negatives } from './nb/nobody.ts'
import { callNotes, formLabels, identifiers, personal, voicemail } from './nb/people.ts'
import { agentSays, closings, greetings, openings, problems, requests, signatures } from './nb/talk.ts'

export const nb: Phrases = {
  ...{ greetings, openings, problems, requests, personal, identifiers, agentSays },
  ...{ callNotes, voicemail, closings, signatures, formLabels, negatives },
}
