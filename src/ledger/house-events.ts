import type { SealLog } from './seal-log.ts'

/** Statistics of a period do not change any more. Counts and digests only. */
export interface StatisticsSealed extends SealLog {
  readonly kind: 'statistics-sealed'
  readonly seal: string
  readonly store: string
  readonly period: string
  readonly k: number
  readonly metricVersion: number
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

/** Of what holds for all runs: policies, statistics, holds, keys, pauses, people who sign in. */
export type HouseEvent =
  /** Nothing is begun any more that writes to a store; and again. */
  | { readonly kind: 'all-paused' | 'all-resumed'; readonly by: string }
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
  | KeyRotated
  | { readonly kind: 'hold-added' | 'hold-released'; readonly hold: string; readonly by: string }
  /** Somebody signed in at the console, with a password of their own or of this one time. */
  | { readonly kind: 'signed-in'; readonly by: string }
  /** Somebody is about to see there what stands in one record: where, and why, and nothing of what it says. */
  | {
      readonly kind: 'revealed'
      readonly store: string
      readonly of: 'ticket' | 'contact'
      readonly record: string
      /** What was looked at when it was asked for; both absent: the record by itself. */
      readonly plan?: string
      readonly request?: string
      /** One of a list of codes. */
      readonly reason: string
      readonly by: string
    }
  /** A word for the lists of a store: proposed, shown to whoever decides, accepted into its file, or declined. */
  | {
      readonly kind: 'list-word'
      /** Id of the proposal; what the word is stands nowhere in the ledger. */
      readonly word: string
      readonly what: 'proposed' | 'shown' | 'accepted' | 'declined'
      readonly store: string
      readonly list: 'allow' | 'deny'
      readonly by: string
    }
  /** Who may sign in there, and as what. */
  | {
      readonly kind: 'account-changed'
      readonly account: string
      /** `added viewer`, `roles approver`, `switched off`, `password reset`. */
      readonly what: string
      readonly by: string
    }
