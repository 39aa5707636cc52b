import type { Capability } from '../connector.ts'

/** Conversations are deleted, and nothing else. */
export const freescoutCapabilities: ReadonlySet<Capability> = new Set(['hard-delete'])

/** Told with a policy that asks for more. */
export const freescoutBecause =
  "FreeScout's API & Webhooks module changes no text of a thread and deletes no customer"
