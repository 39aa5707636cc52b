import type { BatchOutcome, LedgerEvent, OnceEvent } from './event.ts'

export interface LedgerEntry {
  /** Counted from 1 without a gap. */
  readonly seq: number
  readonly at: Date
  readonly event: LedgerEvent
  /** Hex sha256 of the entry before; 64 zeros for the first. */
  readonly previous: string
  /** Hex sha256 over the canonical JSON of seq, at, event and previous. */
  readonly hash: string
}

/** Signed statement of how long the chain is and what it ends with (after C2SP tlog-checkpoint). */
export interface Checkpoint {
  readonly origin: 'gallra'
  readonly size: number
  readonly hash: string
  readonly at: Date
  /** Ed25519, base64, over the lines origin, size, hash and at. */
  readonly signature: string
  readonly key: string
}

export interface Verification {
  readonly valid: boolean
  readonly entries: number
  readonly checkpoints: number
  /** Intents without an outcome: a crash that was not resumed yet. */
  readonly openIntents: number
  /** What is wrong, by seq. */
  readonly problems: readonly string[]
  /** How often the signing key was replaced; absent: never. */
  readonly rotations?: number
}

export interface Ledger {
  /** Appends in order and returns once it is durable. */
  append(...events: readonly LedgerEvent[]): Promise<void>
  /**
   * Appends unless an entry of the same kind about the same request, batch, run, quarantine, seal, new key or version of a
   * policy is there: there is one in the end, whoever tries at the same moment, and wherever somebody died. Whether it was this one.
   */
  appendOnce(event: OnceEvent): Promise<boolean>
  /** Of the batch, when there is one. */
  outcomeOf(batch: string): Promise<BatchOutcome | undefined>
  /**
   * Signs the present end of the chain, after telling it of keys that were replaced. KEY_UNKNOWN where the key file is
   * older than what the ledger says.
   */
  checkpoint(): Promise<Checkpoint | undefined>
  entries(after?: number): AsyncIterable<LedgerEntry>
  verify(): Promise<Verification>
}
