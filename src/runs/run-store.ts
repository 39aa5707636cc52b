import type { Hold, Mark } from '../policies/decision.ts'
import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { RecordKind } from '../tickets/record.ts'
import type { CoarseRow } from './coarse-rows.ts'
import type { BatchInHand } from './hold-in-time.ts'
import type {
  Approval,
  Batch,
  BatchHead,
  BatchId,
  BatchResult,
  BatchState,
  GivenUp,
  Left,
  Plan,
  PlanId,
  PlannedRecord,
  PlanState,
  Retried,
  Run,
  RunHead,
} from './model.ts'

/** A mark counts only for the database it was made in: a restored or replaced collection has another lineage. */
export interface StoredMark extends Mark {
  readonly store: StoreId
  readonly kind: RecordKind
  readonly id: RecordId
  readonly lineage: string
  readonly plan: PlanId
  readonly at: Date
  /** Found after the write: the record is not done. Nobody can look for the values again. */
  readonly left?: Left
}

export interface StoredHold extends Hold {
  readonly by: string
  readonly at: Date
}

/** Somebody stopped everything that writes to a store, until somebody lifts it. */
export interface PausedAll {
  readonly by: string
  readonly at: Date
}

/** A planned record, and how many of its batch come before it. */
export interface PlacedRecord {
  readonly batch: BatchId
  readonly at: number
  readonly planned: PlannedRecord
}

/** A policy's slot in the hands of one scheduler. */
export interface SlotClaim {
  readonly policy: string
  readonly slot: Date
  /** The process: two of them must not be called the same. */
  readonly by: string
}

export interface TakenTicket {
  readonly person: RecordId
  readonly closedAt: Date
}

/**
 * The port to Gallra's own database, where everything that must be done is written down (majority, journalled).
 * Implemented in `src/database/`; runs know no driver.
 */
export interface RunStore {
  /** Before the first batch of a plan is kept: what a crash leaves of it is found by this, and thrown away. */
  beginPlan(id: PlanId, at: Date): Promise<void>
  /** Batches of a plan that is being made: nobody sees them before it is saved. */
  addBatches(batches: readonly Batch[]): Promise<void>
  /** The plan itself, whose batches are there. NOT_YET when it was not begun, or was discarded meanwhile. */
  savePlan(plan: Plan): Promise<void>
  /** Throws away what there is of a plan that was never saved; one that was stays. */
  discardPlan(id: PlanId): Promise<void>
  /** Plans that were begun before this moment, and neither saved nor discarded. */
  unsavedPlans(before: Date): Promise<readonly PlanId[]>
  plan(id: PlanId): Promise<Plan | undefined>
  /** Newest first. */
  plans(limit: number): Promise<readonly Plan[]>
  /** All that were made for a data subject's request, newest first. */
  plansOf(request: string): Promise<readonly Plan[]>
  /** Moves the plan from one of the states to another; undefined when it was in none of them. */
  movePlan(
    id: PlanId,
    from: readonly PlanState[],
    to: PlanState,
    approval?: Approval,
  ): Promise<Plan | undefined>

  /** Did a run of the policy with this digest come to an end? */
  wasFinished(policy: string, policyDigest: string): Promise<boolean>

  /** In the order of their numbers. */
  batchIds(plan: PlanId, states: readonly BatchState[]): Promise<readonly BatchId[]>
  /** Is a batch of the plan, of the kind and in the store where those are given, not applied yet? */
  hasOpenBatches(plan: PlanId, of?: { readonly kind: RecordKind; readonly store: StoreId }): Promise<boolean>
  batch(id: BatchId): Promise<Batch | undefined>
  batchHead(id: BatchId): Promise<BatchHead | undefined>
  /** All of a plan, in the order of their numbers, a few at a time. */
  batchesOf(plan: PlanId): AsyncIterable<Batch>
  /** The same without their records, which is most of them; from this number on, where one is named. */
  batchHeads(plan: PlanId, from?: number): AsyncIterable<BatchHead>
  /** Records of these batches that are wanted, in the order of the batches and of their places in them. */
  recordsIn(
    batches: readonly BatchId[],
    isWanted: (batch: BatchId, id: RecordId) => boolean,
  ): AsyncIterable<PlacedRecord>
  /** The one that the record is planned in. */
  batchOfRecord(
    plan: PlanId,
    record: { readonly store: StoreId; readonly kind: RecordKind; readonly id: RecordId },
  ): Promise<Batch | undefined>
  /** Applied batches of the store's tickets of which something was skipped or is left (`isUnfinished`). */
  unfinishedBatches(plan: PlanId, store: StoreId): AsyncIterable<Batch>
  /** Takes the batch up: state `applying`, epoch one higher. Undefined when it is applied already. */
  takeBatch(id: BatchId): Promise<Batch | undefined>
  /** Notes what is about to be written. FENCED when the epoch is not the batch's own any more. */
  noteIntent(id: BatchId, epoch: number, intended: Batch['intended']): Promise<void>
  /** FENCED as above, with nothing to note. */
  checkEpoch(id: BatchId, epoch: number): Promise<void>
  /**
   * State `applied`, result and marks, together; what was intended is dropped, since rows of single tickets are not
   * ours to keep. A mark replaces the record's earlier one; one with the action `delete` only removes it, for a
   * contact what `noteLastClosed` noted, and for a ticket what `noteCoarseRows` did. FENCED as above.
   */
  finishBatch(id: BatchId, epoch: number, result: BatchResult, marks: readonly StoredMark[]): Promise<void>
  /**
   * Claims tickets for a batch that is going to delete them, or to coarsen their rows, and gives those that another batch has claimed. A claim ends
   * with its batch (`finishBatch`), or with the run that it belongs to.
   */
  claimDeletions(store: StoreId, batch: BatchId, ids: readonly RecordId[]): Promise<ReadonlySet<RecordId>>
  /** Gives up all claims of a batch that has written nothing. */
  releaseDeletions(batch: BatchId): Promise<void>
  /** Whose intent is noted and whose outcome is not, of runs that are open, or were closed within ten minutes. */
  batchesInHand(): Promise<readonly BatchInHand[]>
  /** Of finished batches, in the order of their numbers, a few at a time. */
  batchResults(plan: PlanId): AsyncIterable<BatchResult>

  /**
   * Undefined when the plan has a run already, or the policy one that is open: of several at once one is made. The key is
   * the run's own, sealed by the caller.
   */
  createRun(run: Run, sealedKey: string): Promise<Run | undefined>
  run(id: PlanId): Promise<Run | undefined>
  /** The run without its batches, which takes no counting: asked before and after each of them. */
  runHead(id: PlanId): Promise<RunHead | undefined>
  /** Newest first. */
  runs(limit: number): Promise<readonly Run[]>
  /** Records changed by the last finished runs of the policy, newest first. */
  earlierTotals(policy: string, limit: number): Promise<readonly number[]>
  /** Runs that are neither finished nor failed. */
  openRuns(): Promise<readonly Run[]>
  runKey(id: PlanId): Promise<string | undefined>
  moveRun(
    id: PlanId,
    from: readonly Run['state'][],
    to: Run['state'],
    reason?: string,
  ): Promise<Run | undefined>
  /** From now on all batches of the run may be done. */
  passCanary(id: PlanId): Promise<void>
  /** Finishes the run and drops its key for good. */
  closeRun(id: PlanId, to: 'finished' | 'failed', result: BatchResult, at: Date): Promise<void>

  /** Of a run that is under way or about to be closed; tries are added up. */
  noteGivenUp(id: PlanId, what: GivenUp): Promise<void>
  /** A batch was done after all. False when nothing was noted. */
  clearGivenUp(id: PlanId): Promise<boolean>
  /**
   * Runs with a batch that was given up and that nobody had planned again, the latest first. One that failed is not
   * among them once a later run of its policy came to an end: what it left was planned with that.
   */
  runsGivenUp(limit: number): Promise<readonly Run[]>
  /**
   * True for whoever retries the failed run first. A claim that came to no plan in ten minutes may be taken over.
   */
  claimRetry(id: PlanId, retried: Retried): Promise<boolean>
  /** The plan that came of it; undefined: none did, and it may be tried again. */
  notePlanOfRetry(id: PlanId, plan: PlanId | undefined): Promise<void>

  marks(store: StoreId, kind: RecordKind, ids: readonly RecordId[]): Promise<readonly StoredMark[]>
  /** Marks with something left, the oldest first. */
  leftMarks(limit: number): Promise<readonly StoredMark[]>
  /** From now on the record is done. False when nothing was left in it. */
  acceptLeft(store: StoreId, kind: RecordKind, id: RecordId): Promise<boolean>

  /**
   * When a ticket was closed that we are about to take from a person, by anonymising or deleting it: the desk cannot
   * tell afterwards, and a write of ours must not move a person's clock. The latest moment stays.
   */
  noteLastClosed(store: StoreId, lineage: string, taken: readonly TakenTicket[]): Promise<void>
  lastClosed(
    store: StoreId,
    lineage: string,
    people: readonly RecordId[],
  ): Promise<ReadonlyMap<RecordId, Date>>

  /** Before these rows are coarsened: what is noted takes the place of what was. It goes when the ticket is deleted. */
  noteCoarseRows(store: StoreId, rows: readonly CoarseRow[]): Promise<void>
  coarseRows(store: StoreId, ids: readonly RecordId[]): Promise<ReadonlyMap<RecordId, CoarseRow>>

  holds(): Promise<readonly StoredHold[]>
  addHold(hold: StoredHold): Promise<void>
  releaseHold(id: string): Promise<boolean>

  /**
   * Statistics of deleted tickets and of coarse rows, one entry for each batch: what is kept again for the same batch replaces what was,
   * so that a repetition adds nothing.
   */
  keepStatistics(
    batch: BatchId,
    store: StoreId,
    cells: Readonly<Record<string, Readonly<Record<string, number>>>>,
  ): Promise<void>
  keptStatistics(
    store: StoreId,
  ): Promise<readonly Readonly<Record<string, Readonly<Record<string, number>>>>[]>

  /** Undefined while nobody paused everything. */
  pausedAll(): Promise<PausedAll | undefined>
  /** False when it was paused already. */
  pauseAll(pause: PausedAll): Promise<boolean>
  /** False when it was not paused. */
  resumeAll(): Promise<boolean>

  /**
   * True for whoever claims the slot first: one run per policy and slot, however many schedulers there are. A claim that
   * was not renewed for `leaseMs`, and has no outcome, was left by one that died, and may be claimed again. CLOCK_WRONG
   * for a process whose clock is not the database's: slots that are still to come would be taken from the others.
   */
  claimSlot(claim: SlotClaim, leaseMs: number): Promise<boolean>
  /** False: somebody else has it by now. */
  renewSlot(claim: SlotClaim): Promise<boolean>
  /** Claims of earlier slots that were not renewed for `leaseMs` come to nothing: a newer slot does their work. */
  supersedeSlots(policy: string, before: Date, leaseMs: number): Promise<void>
  lastSlot(policy: string): Promise<Date | undefined>
  /** What came of the claim. False, and nothing noted, for one that somebody else has by now. */
  notePlanOfSlot(
    claim: SlotClaim,
    outcome: { readonly plan: PlanId } | { readonly skipped: string },
  ): Promise<boolean>
  /** Plans of the newest slots whose scheduler has not been heard of for `leaseMs`, newest first. */
  plansOfSlots(leaseMs: number, limit: number): Promise<readonly PlanId[]>
}
