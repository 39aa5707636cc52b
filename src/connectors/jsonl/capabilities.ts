import type { Capability } from '../connector.ts'
import type { DataMap } from '../mongodb/data-map.ts'

/** Links lead to a key that nobody has: an archive needs no record at their end. */
export const jsonlCapabilities = ({ contacts }: Pick<DataMap, 'contacts'>): ReadonlySet<Capability> =>
  new Set<Capability>([
    ...(['redact-text', 'rewrite', 'relink', 'hard-delete'] as const),
    ...(contacts ? ['contacts' as const] : []),
  ])
