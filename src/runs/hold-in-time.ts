import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { RecordKind } from '../tickets/record.ts'
import type { RunContext } from './context.ts'
import { addHold, type HoldRequest } from './holds.ts'
import type { ActionName, BatchId, PlanId } from './model.ts'
import type { StoredHold } from './run-store.ts'
import { pause } from './streams.ts'
import { sureMs } from './write.ts'

/** A batch whose intent is noted and whose outcome is not: it may be writing at this moment. */
export interface BatchInHand {
  readonly id: BatchId
  readonly run: PlanId
  readonly epoch: number
}

export interface AcknowledgedHold {
  readonly hold: StoredHold
  /** Begun before the hold and not at their end within the patience; one that was killed stays here until it is taken up. */
  readonly inHand: readonly BatchInHand[]
  /** What a write that was under way made of the record before the hold could count. */
  readonly late?: { readonly action: ActionName; readonly run?: PlanId }
}

interface HeldRecord {
  readonly store: StoreId
  readonly kind: RecordKind
  readonly id: RecordId
}

const recordOf = ({ on }: HoldRequest): HeldRecord | undefined => {
  if (on.by === 'tag') return undefined
  return on.by === 'ticket'
    ? { store: on.store, kind: 'ticket', id: on.ticket }
    : { store: on.store, kind: 'contact', id: on.person }
}

const betweenLooksMs = 100

/** Ended by the very try that was seen, and the first: with any other an earlier one may be asleep, and wake up. */
const hasEnded = async ({ runStore }: RunContext, { id, epoch }: BatchInHand): Promise<boolean> =>
  epoch === 1 && (await runStore.batch(id))?.epoch === 1

/**
 * Whoever notes an intent looks at the holds after it. So what notes one from now on sees the hold, and only who has
 * noted one already may not: these are waited for. One that was taken up again counts as in hand until whoever had it
 * before can have begun nothing any more.
 */
const awaitThoseInHand = async (
  context: RunContext,
  patienceMs: number,
  signal: AbortSignal,
): Promise<readonly BatchInHand[]> => {
  const keyOf = ({ id, epoch }: BatchInHand): string => `${id} ${epoch}`
  const since = performance.now()
  const passed = (): number => performance.now() - since
  let waitedFor = await context.runStore.batchesInHand()
  while (waitedFor.length > 0 && passed() < Math.min(patienceMs, sureMs)) {
    await pause(betweenLooksMs, signal)
    const still = new Set((await context.runStore.batchesInHand()).map(keyOf))
    const left: BatchInHand[] = []
    for (const each of waitedFor)
      if (still.has(keyOf(each)) || !(await hasEnded(context, each))) left.push(each)
    waitedFor = left
  }
  return passed() < sureMs ? waitedFor : []
}

const markOf = async ({ runStore }: RunContext, { store, kind, id }: HeldRecord) =>
  (await runStore.marks(store, kind, [id]))[0]

const isThere = async (context: RunContext, { store, kind, id }: HeldRecord, signal: AbortSignal) => {
  const { connector } = await context.store(store)
  return (await connector.readMany(kind, [id], signal)).length > 0
}

/**
 * As `addHold`, and comes back when the hold is sure: batches that were being written when it came have come to their end,
 * and what one of them did to the very record is told. On a person only their own record is looked at, not each of their
 * tickets. A batch in hand for longer than `patienceMs` is told of instead. Errors as `addHold`.
 */
export const addHoldInTime = async (
  context: RunContext,
  request: HoldRequest & { readonly signal: AbortSignal; readonly patienceMs: number },
): Promise<AcknowledgedHold> => {
  const record = recordOf(request)
  const before = record && (await markOf(context, record))
  const hold = await addHold(context, request)
  const inHand = await awaitThoseInHand(context, request.patienceMs, request.signal)
  if (!record) return { hold, inHand }
  if (!(await isThere(context, record, request.signal))) return { hold, inHand, late: { action: 'delete' } }
  const after = await markOf(context, record)
  const isNew = after && after.at.getTime() !== before?.at.getTime()
  return { hold, inHand, ...(isNew ? { late: { action: after.action, run: after.plan } } : {}) }
}
