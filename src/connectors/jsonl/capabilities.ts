import type { Capability } from '../connector.ts'
import { canCoarsen } from '../mongodb/capabilities.ts'
import type { DataMap } from '../mongodb/data-map.ts'

/** Links lead to a key that nobody has: an archive needs no record at their end. */
export const jsonlCapabilities = (map: DataMap): ReadonlySet<Capability> =>
  new Set<Capability>([
    ...(['redact-text', 'rewrite', 'relink', 'hard-delete'] as const),
    ...(canCoarsen(map) ? ['coarse-rows' as const] : []),
    ...(map.contacts ? ['contacts' as const] : []),
  ])
