import type { Phrases } from '../template.ts'
import { callNotes, voicemail } from './de/calls.ts'
import { agentSays, closings, formLabels, greetings, openings, requests, signatures } from './de/letters.ts'
import { negatives } from './de/negatives.ts'
import { identifiers, personal } from './de/people.ts'
import { problems } from './de/problems.ts'

/** How German speakers write to customer support, and about it. */
export const de: Phrases = {
  greetings,
  openings,
  problems,
  requests,
  personal,
  identifiers,
  agentSays,
  callNotes,
  voicemail,
  closings,
  signatures,
  formLabels,
  negatives,
}
