import type { Entity } from '../entities.ts'

export const operatorNames = ['replace', 'mask', 'token', 'surrogate', 'hash', 'truncate', 'drop'] as const
export type OperatorName = (typeof operatorNames)[number]

export interface OperatorContext {
  readonly entity: Entity
  /** Locale such as `sv-SE`, for surrogates. */
  readonly locale: string
  /** Keyed digest of a canonicalised value, hex; equal values give equal digests while the key lives. */
  digest(value: string): string
}

/** What stands in the text in place of a finding. Applied to its own output it gives that output again. */
export interface Operator {
  readonly name: OperatorName
  apply(value: string, context: OperatorContext): string
}
