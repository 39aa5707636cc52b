import type { ActionSpec } from '../actions/specs.ts'
import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { Clock, RecordRef } from '../tickets/record.ts'

/** A hold kept by Gallra itself, or one by a tag in the desk. Nothing a policy says outranks it. */
export interface Hold {
  readonly id: string
  readonly on:
    | { readonly by: 'ticket'; readonly store: StoreId; readonly ticket: RecordId }
    | { readonly by: 'person'; readonly store: StoreId; readonly person: RecordId }
    | { readonly by: 'tag'; readonly tag: string }
  readonly reason: string
  readonly until?: Date
}

/** What was done to a record earlier, so that a second run changes nothing. */
export interface Mark {
  readonly action: ActionSpec['action']
  /** Digest of rule id and stage spec. */
  readonly specDigest: string
  /** The record's stamp after our write: another stamp means that the desk wrote since. */
  readonly stamp: string
}

export interface Upcoming {
  readonly action: ActionSpec['action']
  readonly at: Date
}

interface ByRule {
  readonly rule: string
  readonly clock: Clock
  /** Where the clock stands for this record. */
  readonly since: Date
}

/**
 * What is to happen to one record, and why. `next` is the stage that comes after. Codes in `warnings`:
 * `no-rule-matched` (the policy's shortest deadline was taken), `postponed-by-minimum`.
 */
export type Decision =
  | (ByRule & {
      readonly verdict: 'due'
      readonly stage: number
      readonly spec: ActionSpec
      readonly specDigest: string
      readonly dueAt: Date
      readonly next?: Upcoming
      readonly warnings: readonly string[]
    })
  | (ByRule & { readonly verdict: 'not-due'; readonly next?: Upcoming; readonly warnings: readonly string[] })
  | (ByRule & {
      readonly verdict: 'done'
      readonly action: ActionSpec['action']
      readonly next?: Upcoming
      readonly warnings: readonly string[]
    })
  | { readonly verdict: 'held'; readonly hold: Hold; readonly rule?: string; readonly would?: Upcoming }
  /** Open ticket, agent's record, contact with an open ticket, or no clock to go by. */
  | {
      readonly verdict: 'kept'
      readonly because: 'open' | 'agent' | 'open-tickets' | 'no-clock' | 'no-rule'
      readonly rule?: string
    }

/** Everything a decision may look at. `marks` and `holds` are those of this record and its people. */
export interface DecideInput {
  readonly store: StoreId
  readonly record: RecordRef
  readonly holds: readonly Hold[]
  readonly mark?: Mark
  /** For a ticket: people besides the requester whose holds count for it. */
  readonly people?: readonly RecordId[]
  /** For a contact: the person's tickets. Absent: every ticket hold in `holds` is taken for one of theirs. */
  readonly tickets?: readonly RecordId[]
  readonly now: Date
  /** Of a coarse row: the rules that its ticket was under when its row was coarsened, by the names of their policies. */
  readonly rules?: ReadonlyMap<string, string>
}
