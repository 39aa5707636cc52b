import type { Capability } from '../connector.ts'

/**
 * What the desk lets be written anew (first message, notes, custom texts, people's records) takes any words; who asked
 * stays linked, and is deleted with their tickets alone.
 */
export const freshdeskCapabilities: ReadonlySet<Capability> = new Set([
  'redact-text',
  'rewrite',
  'hard-delete',
  'contacts',
])

/** Told with a policy that asks for more. */
export const freshdeskBecause =
  'in Freshdesk replies and mails keep their text and who they are from; only first messages, notes and fields can be changed'
