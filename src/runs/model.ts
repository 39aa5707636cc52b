import type { ActionSpec } from '../actions/specs.ts'
import type { Entity } from '../entities.ts'
import type { Mode } from '../policies/modes.ts'
import type { RecordId, Stamp, StoreId } from '../tickets/ids.ts'
import type { RecordKind, TicketStatistics } from '../tickets/record.ts'
import type { LeftOut, LeftRecord, OutOfReach } from './left-records.ts'

declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

/** A run bears the id of its plan, since a plan is applied once. */
export type PlanId = Branded<'PlanId'>
export type BatchId = Branded<'BatchId'>

export const planId = (text: string): PlanId => text as PlanId
export const batchId = (text: string): BatchId => text as BatchId

export type ActionName = ActionSpec['action']

/** Records by action; people are counted apart from tickets, whatever becomes of them. */
export interface Counts {
  readonly redact: number
  readonly anonymise: number
  readonly delete: number
  readonly contacts: number
}

/** One row of a plan's table. */
export interface PlanRow {
  readonly store: StoreId
  readonly kind: RecordKind
  /** Category of the tickets; absent for contacts and for tickets without one. */
  readonly category?: string
  readonly rule: string
  readonly action: ActionName
  readonly records: number
  /** The moment the oldest of them stands at by its rule's clock. */
  readonly oldest: Date
}

/** How far each store goes with a plan, measured against the caps that held when it was made. */
export interface CapCheck {
  readonly store: StoreId
  readonly planned: number
  /** Records of both kinds in the store. */
  readonly total: number
  /** Most records that may be changed in one run. */
  readonly allowed: number
}

/** A flag with a reason raised the caps of one plan. Bound into the digest, so that approval covers it. */
export interface CapOverride {
  readonly tickets?: number
  readonly percent?: number
  /** How many times the usual number of records it may change. */
  readonly deviation?: number
  readonly reason: string
}

/** What earlier runs of the policy did, as far as a plan is compared with it. */
export interface Usual {
  /** Runs it was worked out from. */
  readonly runs: number
  /** Records, in the middle of them. */
  readonly median: number
  /** Most records that may be changed in one run. */
  readonly allowed: number
}

export type PlanState = 'planned' | 'approved' | 'rejected' | 'started' | 'finished'

export interface Approval {
  readonly by: string
  readonly at: Date
  readonly reason?: string
}

/** What is to be done, stored before anything is. Holds ids, counts and digests only. */
export interface Plan {
  readonly id: PlanId
  readonly policy: string
  readonly version: number
  readonly policyDigest: string
  /** Id of the data subject's request that it is for; `policy` is `request/erasure` then. */
  readonly request?: string
  /** The policy was only tried out: this is never applied. Absent: it was enforced, or it is a request's. */
  readonly mode?: Exclude<Mode, 'enforce'>
  readonly stores: readonly StoreId[]
  /** Whoever made it: `cli:anna`, `scheduler`. */
  readonly by: string
  readonly createdAt: Date
  /** The moment deadlines were compared with, when one was chosen; absent: the real clock, also when applied. */
  readonly now?: Date
  readonly counts: Counts
  readonly rows: readonly PlanRow[]
  readonly held: number
  /** Of those the first hundred, for people who want to know which. Not bound: a hold may end before the plan is applied. */
  readonly leftOut?: readonly LeftOut[]
  readonly caps: readonly CapCheck[]
  readonly capOverride?: CapOverride
  /** No run of the policy, as it is written now, came to an end yet: the first batch is small, and comes first. */
  readonly canary?: true
  /** Absent while too few runs came to an end. */
  readonly usual?: Usual
  /** sha256 over everything above and the records of all batches: what an approval binds to. */
  readonly digest: string
  readonly state: PlanState
  readonly approval?: Approval
}

/** A record as planned. */
export interface PlannedRecord {
  readonly id: RecordId
  readonly stamp: Stamp
  readonly rule: string
  readonly action: ActionName
  readonly specDigest: string
  /** Since when it is due; not bound, since whoever applies decides again. Absent in older plans. */
  readonly dueAt?: Date
}

export const skipReasons = ['changed', 'held', 'gone', 'no-longer-due', 'waiting', 'failed'] as const
/** `waiting`: a person, while a ticket of theirs in the same plan could not be done; a ticket that another run is deleting. */
export type SkipReason = (typeof skipReasons)[number]

/** What became of one record. */
export interface RecordOutcome {
  readonly id: RecordId
  readonly action: ActionName
  readonly result: 'applied' | SkipReason
  /** Error code of a failure. */
  readonly code?: string
}

/** What had to go and is still in a record. The values themselves are kept nowhere. */
export interface Left {
  readonly values: number
  /** Whose names may be among them: their records wait for this one, which may not lead to them any more. */
  readonly people: readonly RecordId[]
}

/** A record that was planned and left as it was. */
export interface UndoneRecord {
  readonly id: RecordId
  readonly reason: SkipReason
  /** Error code of a failure. */
  readonly code?: string
}

export type BatchState = 'planned' | 'applying' | 'applied'

export interface BatchResult {
  readonly counts: Counts
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>
  /** Of what failed: records by error code. Absent when nothing failed. */
  readonly failures?: Readonly<Record<string, number>>
  /** What was not done, of one batch; a run's sum has none. Absent when all was, and where only the ledger could tell. */
  readonly undone?: readonly UndoneRecord[]
  readonly found: Readonly<Partial<Record<Entity, number>>>
  /** Values still found after the write, in records that were changed. */
  readonly residual: number
  /** Where they are. Absent when there are none. */
  readonly left?: readonly LeftRecord[]
  readonly verified: number
  /** Places that no call reaches: missing files and the like, and fields that a desk has no way to change. */
  readonly unreachable: number
  /** Which they are. Absent when there are none, and where only the ledger could tell. */
  readonly places?: readonly OutOfReach[]
  /** sha256 of the canonical statistics before and after; equal, or nothing was written. */
  readonly statisticsBefore: string
  readonly statisticsAfter: string
}

/** What a try is about to make of one record, so that the next one can tell what it left if it dies. */
export interface Intended {
  /** The stamp the record will have once written; null: it will be gone. */
  readonly stampAfter: Stamp | null
  /** What the ticket counted as before anything was written: of a deleted one nothing else is left. */
  readonly statistics?: TicketStatistics
  /** Its requester under the run's key, since people are counted too. */
  readonly person?: string
  /** Its row is to be coarse: from then on it is counted by what is kept of it, as one that is gone. */
  readonly coarse?: true
  /** Values that will still be in it, as far as that can be told before the write; then, what was found. */
  readonly left?: Left
}

/** Something of the batch was skipped, failed, or has a value left in it. */
export const isUnfinished = ({ skipped, residual }: Pick<BatchResult, 'skipped' | 'residual'>): boolean =>
  residual > 0 || Object.values(skipped).some(count => count > 0)

/** Some hundreds of records of one store and kind: one read, one planning pass, one guarded write, one ledger entry. */
export interface Batch {
  readonly id: BatchId
  readonly plan: PlanId
  readonly store: StoreId
  readonly kind: RecordKind
  readonly number: number
  readonly records: readonly PlannedRecord[]
  readonly state: BatchState
  /** Raised each time somebody takes the batch up; a writer with an older one is fenced off. */
  readonly epoch: number
  /** By record id, of all tries so far; dropped when the batch is finished. */
  readonly intended?: Readonly<Record<string, Intended>>
  readonly result?: BatchResult
}

/** What there is to know of a batch before it is begun. */
export type BatchHead = Omit<Batch, 'records' | 'intended'>

/** What plans and runs of requests name in place of a policy: no policy can be called so. */
export const requestPolicy = 'request/'
export const isOfRequest = ({ policy }: Pick<Plan, 'policy'>): boolean => policy.startsWith(requestPolicy)

export type RunState = 'running' | 'paused' | 'finished' | 'failed'

/** Why a batch could not be done after all its tries. Kept with its run, since the queue forgets. */
export interface GivenUp {
  /** Of the last error. */
  readonly code: string
  readonly batch: BatchId
  readonly tries: number
  readonly at: Date
}

/** Somebody had what a failed run left undone planned again. */
export interface Retried {
  readonly by: string
  readonly at: Date
  readonly reason?: string
  /** Absent for as long as the plan is being made. */
  readonly plan?: PlanId
}

/** The applying of a plan. */
export interface Run {
  readonly id: PlanId
  readonly policy: string
  readonly by: string
  readonly state: RunState
  /** Raised by pause and resume; see Batch.epoch. */
  readonly startedAt: Date
  readonly finishedAt?: Date
  readonly batches: { readonly total: number; readonly applied: number }
  /** The policy is tried on a few records first; absent where it was before, or where all records are few. */
  readonly canary?: 'waiting' | 'passed'
  /** Sums over all batches, once finished. */
  readonly result?: BatchResult
  readonly failure?: string
  /** Of one under way: it is tried again by itself. Of one that failed: nobody tries it any more. */
  readonly givenUp?: GivenUp
  readonly retried?: Retried
}

export type RunHead = Omit<Run, 'batches'>
