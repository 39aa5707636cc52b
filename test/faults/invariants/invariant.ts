import type { Change, Evidence } from '../evidence.ts'

/** Something that must hold of every history. The numbers are those of the issue, and of docs/faults.md. */
export interface Invariant {
  readonly number: number
  readonly name: string
  /** One line for each place where it does not hold. */
  check(evidence: Evidence): readonly string[]
}

/** Writes of Gallra's on documents of the desk's: all that do not bear the mark of a new operation of the desk's own. */
export const byGallra = ({ changes }: Evidence, collection: string): readonly Change[] =>
  changes.filter(
    change =>
      change.database === 'desk' &&
      change.collection === collection &&
      change.does !== 'insert' &&
      change.before?.lastOp === (change.after ?? change.before)?.lastOp,
  )
