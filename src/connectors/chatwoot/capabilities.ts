import type { Capability } from '../connector.ts'

/**
 * Messages are blanked as a whole and records deleted; no message can be written anew, and whose it is stays. People's own
 * records can be written.
 */
export const chatwootCapabilities: ReadonlySet<Capability> = new Set([
  'redact-text',
  'hard-delete',
  'contacts',
  'rewrite-contacts',
])

/** Told with a policy that asks for more. */
export const chatwootBecause = 'Chatwoot blanks a message as a whole, and a conversation stays its contact’s'
