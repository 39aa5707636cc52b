import type { RecordId } from './ids.ts'
import type { Clock } from './record.ts'

/** A policy's `when`, parsed: members of one object are joined by and; a list of values means any of them. */
export type Filter =
  | { readonly op: 'and' | 'or'; readonly of: readonly Filter[] }
  | { readonly op: 'not'; readonly of: Filter }
  | {
      readonly op: 'any-of'
      readonly field: 'tags' | 'status' | 'priority' | 'channel'
      readonly values: readonly string[]
    }
  | { readonly op: 'custom'; readonly field: string; readonly values: readonly (string | number | boolean)[] }
  /** The clock's moment lies before (age at least) the cutoff. */
  | { readonly op: 'before'; readonly clock: Clock; readonly cutoff: Date }

/** One rule as far as a store can narrow it down: the store may return more than asked, never less. */
export interface RuleQuery {
  /** `'*'` or the names of categories, any of them. */
  readonly categories: '*' | readonly string[]
  readonly when?: Filter
  readonly clock: Clock
  /** Clock moments at or after this cannot be due. */
  readonly before: Date
}

export interface RecordQuery {
  /** A record that fits any of these is wanted; decided again in full by the caller. */
  readonly rules: readonly RuleQuery[]
  /** Every record of the kind, whatever the rules and its clocks say; agents and placeholders are no contacts. */
  readonly all?: true
  /** Resume after this key. */
  readonly after?: RecordId
  /** Records fetched in one go from the store; default 500. */
  readonly batch?: number
}
