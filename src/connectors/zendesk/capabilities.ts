import type { Capability } from '../connector.ts'

/**
 * Texts can be blacked out and records deleted; nothing can be written in place of what tickets say, and no link be led
 * elsewhere. People's own records can be written, and once they are deleted for good their tickets lead to nobody.
 */
export const zendeskCapabilities: ReadonlySet<Capability> = new Set([
  'redact-text',
  'hard-delete',
  'contacts',
  'rewrite-contacts',
  'detach',
])
