import type { RunContext } from '../runs/context.ts'
import type { RecordId } from '../tickets/ids.ts'
import type { TombstoneStore } from './tombstones.ts'

/** When each of some records last lost somebody on request. What was withheld then is none of it. */
export const erasedAtBy =
  (tombstones: Pick<TombstoneStore, 'tombstonesOf'>): NonNullable<RunContext['erasedAt']> =>
  async (store, kind, ids) => {
    const last = new Map<RecordId, Date>()
    for (const { id, action, at } of await tombstones.tombstonesOf(store, kind, ids)) {
      const known = last.get(id)
      if (action !== 'kept' && (!known || known < at)) last.set(id, at)
    }
    return last
  }
