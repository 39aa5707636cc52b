import type { Capability } from '../connector.ts'

/**
 * Messages can be taken out whole and records deleted; nothing can be written in their place, and no link be changed. People's
 * own records can be written; deleted, they take their conversations along.
 */
export const intercomCapabilities: ReadonlySet<Capability> = new Set([
  'redact-text',
  'hard-delete',
  'contacts',
  'rewrite-contacts',
])

/** Told with a policy that asks for more. */
export const intercomBecause =
  'Intercom takes a message out as a whole, puts no other words in its place, and leaves who wrote it'
