import type { Phrases } from '../template.ts'
import { negatives } from './sv/nobody.ts'
import { callNotes, formLabels, identifiers, personal, voicemail } from './sv/people.ts'
import { agentSays, closings, greetings, openings, problems, requests, signatures } from './sv/talk.ts'

export const sv: Phrases = {
  ...{ greetings, openings, problems, requests, personal, identifiers, agentSays },
  ...{ callNotes, voicemail, closings, signatures, formLabels, negatives },
}
