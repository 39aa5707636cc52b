import { AppError } from '../errors.ts'
import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { RecordKind } from '../tickets/record.ts'
import type { RunContext } from './context.ts'

export interface Accepting {
  readonly store: StoreId
  readonly kind: RecordKind
  readonly id: RecordId
  readonly by: string
}

/**
 * Somebody has looked: what a run found left in the record is no value that had to go, or was taken out by hand. From
 * now on the record is done, and its people wait for it no longer. NOT_FOUND where nothing is noted of it.
 */
export const acceptLeft = async (
  { runStore, ledger }: Pick<RunContext, 'runStore' | 'ledger'>,
  { store, kind, id, by }: Accepting,
): Promise<void> => {
  const mark = (await runStore.marks(store, kind, [id])).find(({ left }) => left)
  if (!mark?.left) throw new AppError('NOT_FOUND', `${kind} ${id}: no run left anything in it`)
  // Told first, as with a hold that is released.
  await ledger.append({
    kind: 'left-accepted',
    run: mark.plan,
    store,
    record: id,
    values: mark.left.values,
    by,
  })
  await runStore.acceptLeft(store, kind, id)
}
