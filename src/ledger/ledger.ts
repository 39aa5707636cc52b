import type { Entity } from '../entities.ts'

export interface RunClosed {
  readonly kind: 'run-closed'
  readonly run: string
  readonly state: 'finished' | 'failed'
  readonly counts: Readonly<Record<string, number>>
  readonly skipped: Readonly<Record<string, number>>
  readonly residual: number
  readonly statisticsBefore: string
  readonly statisticsAfter: string
}

/** Originals of a run cannot be read any more, by anybody. */
export interface QuarantineDestroyed {
  readonly kind: 'quarantine-destroyed'
  readonly run: string
  /** Run and generation: a run that went on afterwards has another one. */
  readonly quarantine: string
  readonly because: 'expired' | 'asked'
  readonly by: string
}

/** Statistics of a period do not change any more. Counts and digests only. */
export interface StatisticsSealed {
  readonly kind: 'statistics-sealed'
  readonly seal: string
  readonly store: string
  readonly period: string
  readonly k: number
  readonly metricVersion: number
  readonly policyDigest: string
  readonly rowsIn: number
  readonly cellsOut: number
  readonly mergedUp: number
  readonly minN: number
  /** sha256 of the whole report before and with the seal, and of the seal's own cells. */
  readonly reportBefore: string
  readonly reportAfter: string
  readonly cellsSha256: string
  readonly by: string
}

/** Another key signs from here on. Keys are base64 of their SPKI DER; both signed the statement (Ed25519, base64). */
export interface KeyRotated {
  readonly kind: 'key-rotated'
  readonly from: string
  readonly to: string
  /** ISO 8601: when the new key was made. */
  readonly at: string
  readonly by: string
  readonly signedByFrom: string
  readonly signedByTo: string
}

/** A policy is planned with as it is written now. */
export interface PolicyActivated {
  readonly kind: 'policy-activated'
  /** The policy and how many versions of it there were: `support/3`. */
  readonly activation: string
  readonly policy: string
  readonly version: number
  readonly digest: string
  readonly mode: string
  readonly by: string
}

/** What the chain tells of. Ids, counts, codes and digests only: an entry may outlive what it tells of. */
export type LedgerEvent =
  | {
      readonly kind: 'plan-made'
      readonly plan: string
      readonly policy: string
      readonly version: number
      readonly policyDigest: string
      readonly planDigest: string
      readonly by: string
      readonly counts: Readonly<Record<string, number>>
    }
  | {
      readonly kind: 'plan-approved' | 'plan-rejected'
      readonly plan: string
      readonly planDigest: string
      readonly by: string
    }
  /** Of a policy in mode `notify`: what it would do was told, and is not done. So many mails were sent. */
  | {
      readonly kind: 'plan-told'
      readonly plan: string
      readonly policy: string
      readonly mails: number
      readonly by: string
    }
  | { readonly kind: 'run-started' | 'run-paused' | 'run-resumed'; readonly run: string; readonly by: string }
  /** Nothing is begun any more that writes to a store; and again. */
  | { readonly kind: 'all-paused' | 'all-resumed'; readonly by: string }
  | RunClosed
  | PolicyActivated
  /** From this version on the policy may only be tightened. The reason is kept elsewhere, here its sha256. */
  | {
      readonly kind: 'policy-locked'
      readonly policy: string
      readonly activation: string
      readonly by: string
      readonly reason: string
    }
  | {
      readonly kind: 'policy-unlock-asked'
      readonly policy: string
      readonly by: string
      readonly reason: string
    }
  /** By two people. */
  | { readonly kind: 'policy-unlocked'; readonly policy: string; readonly asked: string; readonly by: string }
  /** Somebody else than its author approved the version. */
  | {
      readonly kind: 'policy-approved'
      readonly activation: string
      readonly digest: string
      readonly by: string
    }
  /** Before originals of a batch are brought back. The root covers the id of every record; the reason is kept elsewhere. */
  | {
      readonly kind: 'undo-intent'
      readonly run: string
      readonly batch: string
      readonly attempt: number
      readonly store: string
      readonly records: number
      readonly root: string
      readonly by: string
      /** sha256 of the reason given. */
      readonly reason: string
    }
  /** After it. The root covers id and result of every record. */
  | {
      readonly kind: 'undo-outcome'
      readonly run: string
      readonly batch: string
      readonly attempt: number
      readonly store: string
      readonly counts: Readonly<Record<string, number>>
      readonly root: string
    }
  | QuarantineDestroyed
  | StatisticsSealed
  /** A backup of Gallra's own database was restored beside it and looked at. */
  | {
      readonly kind: 'drilled'
      readonly by: string
      /** ISO 8601: of the backup. */
      readonly takenAt: string
      /** Where the ledger ended in the backup; 0 when it was empty. */
      readonly head: number
      readonly documents: number
      /** Names of the checks that failed. */
      readonly failed: readonly string[]
      /** The backup was kept, or is one that was kept before. */
      readonly kept: boolean
    }
  /** Originals that told of somebody who was erased, before they go. */
  | {
      readonly kind: 'originals-erased'
      readonly run: string
      /** Of the data subject; absent where an undo came upon them. */
      readonly request?: string
      readonly records: number
      readonly root: string
    }
  | KeyRotated
  /** Before the first destructive call of a batch. The root covers id, stamp and action of every record. */
  | {
      readonly kind: 'batch-intent'
      readonly run: string
      readonly batch: string
      readonly epoch: number
      readonly store: string
      readonly records: number
      readonly root: string
    }
  /** After it. The root covers id, action and result of every record. */
  | {
      readonly kind: 'batch-outcome'
      readonly run: string
      readonly batch: string
      readonly epoch: number
      readonly store: string
      readonly counts: Readonly<Record<string, number>>
      readonly skipped: Readonly<Record<string, number>>
      readonly found: Readonly<Partial<Record<Entity, number>>>
      readonly residual: number
      readonly statisticsBefore: string
      readonly statisticsAfter: string
      readonly root: string
    }
  /** Somebody had what was given up tried again: a run, a letter to a person, a notice to a recipient. */
  | {
      readonly kind: 'retried'
      readonly what: 'run' | 'letter' | 'notice'
      readonly id: string
      readonly by: string
    }
  /** Somebody says that a record in which values were found after the write is done all the same. */
  | {
      readonly kind: 'left-accepted'
      readonly run: string
      readonly store: string
      readonly record: string
      readonly values: number
      readonly by: string
    }
  /** Art 19 GDPR: what became of telling one recipient of one request. */
  | {
      readonly kind:
        | 'recipient-told'
        | 'recipient-acknowledged'
        | 'recipient-unreachable'
        | 'recipient-written-off'
      readonly request: string
      readonly store: string
      readonly recipient: string
      readonly by: string
    }
  /** A data subject's request came into a state. */
  | { readonly kind: 'request-step'; readonly request: string; readonly state: string; readonly by: string }
  /** It waits for an operator. */
  | { readonly kind: 'request-blocked'; readonly request: string; readonly code: string }
  /** A data subject's request was taken up. */
  | {
      readonly kind: 'request-accepted'
      readonly request: string
      readonly type: string
      readonly sender: string
    }
  /** A message was not taken up; what it held is not known any more. */
  | { readonly kind: 'request-refused'; readonly reason: string }
  | { readonly kind: 'hold-added' | 'hold-released'; readonly hold: string; readonly by: string }
  /** Who a request comes from is taken as proven. */
  | {
      readonly kind: 'request-identity'
      readonly request: string
      readonly method: string
      readonly by: string
    }
  /** An operator's or the person's word on a request: extended, refused, revoked, expired, answered. */
  | { readonly kind: 'request-decided'; readonly request: string; readonly what: string; readonly by: string }
  /** Somebody signed in at the console, with a password of their own or of this one time. */
  | { readonly kind: 'signed-in'; readonly by: string }
  /** Who may sign in there, and as what. */
  | {
      readonly kind: 'account-changed'
      readonly account: string
      /** `added viewer`, `roles approver`, `switched off`, `password reset`. */
      readonly what: string
      readonly by: string
    }
  /** So many days after receipt somebody was reminded that the request is open. */
  | { readonly kind: 'request-alarm'; readonly request: string; readonly days: number }

/** What is told of a data subject's request. */
export type RequestEvent = Extract<LedgerEvent, { readonly request: string }>

/** What is told once of what it names. */
export type BatchOutcome = Extract<LedgerEvent, { readonly kind: 'batch-outcome' }>
export type OnceEvent =
  | RequestEvent
  | BatchOutcome
  | RunClosed
  | QuarantineDestroyed
  | StatisticsSealed
  | KeyRotated
  | PolicyActivated

/** The one that an entry is told of once. */
export const subjectOf = (event: OnceEvent): string => {
  if (event.kind === 'run-closed') return event.run
  if (event.kind === 'batch-outcome') return event.batch
  if (event.kind === 'key-rotated') return event.to
  if (event.kind === 'statistics-sealed') return event.seal
  if (event.kind === 'policy-activated') return event.activation
  return event.kind === 'quarantine-destroyed' ? event.quarantine : event.request
}

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
