import type { Capability } from '../connector.ts'

/** Texts can be blacked out and records deleted; nothing can be written in their place, and no link be changed. */
export const zendeskCapabilities: ReadonlySet<Capability> = new Set([
  'redact-text',
  'hard-delete',
  'contacts',
])
