import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { RecordKind } from '../tickets/record.ts'
import type { TombstoneStore } from './tombstones.ts'

interface Asked {
  readonly store: StoreId
  readonly kind: RecordKind
  readonly ids: readonly RecordId[]
}

/** When each of the records last lost somebody on request. What was withheld then is none of it. */
export const erasedAt = async (
  tombstones: Pick<TombstoneStore, 'tombstonesOf'>,
  { store, kind, ids }: Asked,
): Promise<ReadonlyMap<RecordId, Date>> => {
  const last = new Map<RecordId, Date>()
  for (const { id, action, at } of await tombstones.tombstonesOf(store, kind, ids)) {
    const known = last.get(id)
    if (action !== 'kept' && (!known || known < at)) last.set(id, at)
  }
  return last
}
