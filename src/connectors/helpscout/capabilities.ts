import type { Capability } from '../connector.ts'

/** Records are deleted, and nothing else. */
export const helpscoutCapabilities: ReadonlySet<Capability> = new Set(['hard-delete', 'contacts'])

/** Told with a policy that asks for more. */
export const helpscoutBecause = 'Help Scout keeps the original text behind a thread PATCH'
