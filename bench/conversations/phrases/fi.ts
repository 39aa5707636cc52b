import type { Phrases } from '../template.ts'
import { callNotes, voicemail } from './fi/calls.ts'
import { agentSays, closings, formLabels, greetings, openings, requests, signatures } from './fi/letters.ts'
import { negatives } from './fi/negatives.ts'
import { identifiers, personal } from './fi/people.ts'
import { problems } from './fi/problems.ts'

/** How Finnish speakers write to customer support, and about it. */
export const fi: Phrases = {
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
