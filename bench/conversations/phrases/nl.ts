import type { Phrases } from '../template.ts'
import { callNotes, voicemail } from './nl/calls.ts'
import { agentSays, closings, formLabels, greetings, openings, requests, signatures } from './nl/letters.ts'
import { negatives } from './nl/negatives.ts'
import { identifiers, personal } from './nl/people.ts'
import { problems } from './nl/problems.ts'

/** How Dutch speakers write to customer support, and about it. */
export const nl: Phrases = {
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
