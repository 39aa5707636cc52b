import type { Phrases } from '../template.ts'
import { negatives } from './da/nobody.ts'
import { callNotes, formLabels, identifiers, personal, voicemail } from './da/people.ts'
import { agentSays, closings, greetings, openings, signatures } from './da/talk.ts'
import { problems, requests } from './da/trouble.ts'

export const da: Phrases = {
  ...{ greetings, openings, problems, requests, personal, identifiers, agentSays },
  ...{ callNotes, voicemail, closings, signatures, formLabels, negatives },
}
