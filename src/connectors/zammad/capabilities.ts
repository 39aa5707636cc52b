import type { Capability } from '../connector.ts'

/** Records are deleted, and nothing else. */
export const zammadCapabilities: ReadonlySet<Capability> = new Set(['hard-delete', 'contacts'])

/** Told with a policy that asks for more. */
export const zammadBecause =
  'Zammad changes no text of an article, and keeps former titles and names in its history'
