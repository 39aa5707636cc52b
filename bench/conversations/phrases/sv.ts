import type { Phrases } from '../template.ts'
import { negatives } from './sv/nobody.ts'
import { callNotes, formLabels, identifiers, personal, voicemail } from './sv/people.ts'
import { agentSays, closings, greetings, openings, signatures } from './sv/talk.ts'
import { problems, requests } from './sv/trouble.ts'

export const sv: Phrases = {
  ...{ greetings, openings, problems, requests, personal, identifiers, agentSays },
  ...{ callNotes, voicemail, closings, signatures, formLabels, negatives },
}
