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

/** Of plans, runs, their batches, and what is brought back. */
export type RunEvent =
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
  | RunClosed
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
  /** Originals that told of somebody who was erased, before they go. */
  | {
      readonly kind: 'originals-erased'
      readonly run: string
      /** Of the data subject; absent where an undo came upon them. */
      readonly request?: string
      readonly records: number
      readonly root: string
    }
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
