import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { RecordKind } from '../tickets/record.ts'

/** A record that is due and was left out of a plan because of a hold. */
export interface LeftOut {
  readonly store: StoreId
  readonly kind: RecordKind
  readonly id: RecordId
  /** Of Gallra's own, its id; of the desk's, the tag. */
  readonly hold: string
}

/** A record that was written, with values still in it that had to go. */
export interface LeftRecord {
  readonly store: StoreId
  readonly kind: RecordKind
  readonly id: RecordId
  readonly values: number
}

/** Where something stays: a field as the data map calls it, or why a file could not be had. Never a value. */
export interface OutOfReach {
  readonly place: string
  readonly count: number
}
