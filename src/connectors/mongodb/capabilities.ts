import type { Capability } from '../connector.ts'
import type { DataMap, FieldSpec } from './data-map.ts'
import { ticketMaps } from './ticket-maps.ts'

const allFields = (map: DataMap): FieldSpec[] =>
  ticketMaps(map).flatMap(({ tickets, messages, copies }) =>
    [tickets, ...messages, ...copies].flatMap(({ fields }) => Object.values(fields)),
  )

/** Every link of a ticket can lead to a placeholder: the map tells how one is made, or there is no link. */
const canRelink = (map: DataMap): boolean =>
  allFields(map)
    .filter(spec => spec.class === 'link')
    .every(({ to }) => (to === 'groups' ? map.groups : map.contacts)?.placeholder !== undefined)

/** By the moment it was made at a coarse row is known: that must stand where it can be written, and not in the key alone. */
export const canCoarsen = (map: DataMap): boolean =>
  ticketMaps(map).every(({ tickets }) =>
    (tickets.clock.created_at ?? []).some(({ path }) => path !== '_id' && path !== tickets.id),
  )

/** What the data map and the settings of a store allow. */
export const capabilitiesOf = (
  map: DataMap,
  filesRoot: string | undefined,
  hasObjects = false,
): ReadonlySet<Capability> =>
  new Set<Capability>([
    'redact-text',
    'rewrite',
    'hard-delete',
    'undo',
    ...(canRelink(map) ? ['relink' as const] : []),
    ...(canCoarsen(map) ? ['coarse-rows' as const] : []),
    ...(map.contacts ? ['contacts' as const] : []),
    ...(map.files?.gridfs || (map.files && filesRoot !== undefined) || (map.files?.s3 && hasObjects)
      ? ['files' as const]
      : []),
  ])
