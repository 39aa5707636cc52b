import type { ActionSpec } from '../actions/specs.ts'
import type { Language } from '../languages.ts'
import type { Thresholds } from '../redaction/thresholds.ts'
import type { Clock } from '../tickets/record.ts'
import type { Path } from '../yaml/parse-yaml.ts'
import type { Position } from '../yaml/problem.ts'
import type { Duration, RoundTo } from './durations.ts'
import type { Mode } from './modes.ts'
import type { PolicyFile } from './schema.ts'
import type { When } from './when.ts'

export interface Stage {
  readonly after: Duration
  readonly roundTo?: RoundTo
  readonly spec: ActionSpec
}

export interface Basis {
  readonly article: string
  readonly statute?: string | undefined
  readonly url?: string | undefined
  readonly justification: string
  /** The same for customers, by their languages. */
  readonly told?: Readonly<Partial<Record<Language, string | undefined>>> | undefined
  /** How long the basis lasts; nothing is kept longer for it. */
  readonly period?: Duration | undefined
  /** Patterns of the data map that are kept from a request for erasure; absent: all of the ticket. */
  readonly evidence?: readonly string[] | undefined
}

interface Ruling {
  readonly id: string
  readonly clock: Clock
  readonly basis: Basis
  /** Never empty; in order of time and of strength. */
  readonly stages: readonly Stage[]
}

export interface Rule extends Ruling {
  readonly categories: '*' | readonly string[]
  readonly when?: When
  /** Absent: those of the policy. */
  readonly thresholds?: Thresholds
}

export type ContactRule = Ruling

/** A statute demands the record this long: no deletion and no anonymisation before. */
export interface Minimum {
  readonly categories: '*' | readonly string[]
  readonly clock?: Clock
  readonly keep: Duration
  readonly roundTo?: RoundTo
  readonly statute: string
  readonly evidence?: readonly string[]
}

export interface Schedule {
  /** Five fields, in the policy's zone. */
  readonly cron: string
  readonly misfire: 'once' | 'skip'
  /** `22:00-05:00`, local. */
  readonly window?: string | undefined
}

/** One policy file, parsed, checked and frozen. */
export interface Policy {
  readonly name: string
  readonly version: number
  readonly stores: readonly string[]
  readonly timezone: string
  /** Anything but `enforce`: its plans are never applied. */
  readonly mode: Mode
  /** A newer version may only tighten. */
  readonly locked: boolean
  /** Mail addresses that are told of plans in mode `notify`. */
  readonly tell: readonly string[]
  readonly schedule?: Schedule
  readonly approval: 'none' | 'other-person'
  /** Absent, or a member absent: the caller's built-in cap holds (`defaultLimits`). */
  readonly limits?: {
    readonly tickets?: number | undefined
    readonly percent?: number | undefined
    readonly deviation?: number | undefined
  }
  /** So long originals of what its runs change are kept, encrypted. Absent: they are not. */
  readonly undo?: Duration
  /** Of what is redacted under this policy, where a rule has none of its own. */
  readonly thresholds: Thresholds
  readonly hold: { readonly tags: readonly string[] }
  readonly minimums: readonly Minimum[]
  readonly rules: readonly Rule[]
  readonly contacts: readonly ContactRule[]
  /** sha256 (hex) of the canonical JSON of what the file says; comments and layout do not count. */
  readonly digest: string
  /** The text of the file, with its comments. */
  readonly source: string
  /** What the file says, with its defaults. */
  readonly written: PolicyFile
  readonly file: string
  /** Where in the file something was written, by the path it has there. */
  readonly at: (path: Path) => Position
}

export const defaultLimits = { tickets: 1000, percent: 10, deviation: 3 } as const
