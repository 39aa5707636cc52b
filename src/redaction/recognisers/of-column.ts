import type { Entity } from '../../entities.ts'
import type { Finding, PreparedText, Recogniser } from '../recogniser.ts'
import { leadsOf, mayBegin } from '../word-starts.ts'
import { findingOf } from './matches.ts'
import { cellsUnder, headOf } from './table-cells.ts'

interface Column {
  readonly name: string
  readonly entity: Entity
  /** What the column is called, in small letters. */
  readonly heads: string
  /** Is it what such a column holds? */
  isValue(value: string): boolean
  readonly finds: readonly string[]
  readonly ignores: readonly string[]
}

/** A recogniser of what stands below one kind of heading in tables. */
export const ofColumn = ({ name, entity, heads, isValue, finds, ignores }: Column): Recogniser => {
  const [head, leads] = [headOf(heads), leadsOf(heads)]
  const recogniser: Recogniser = {
    name,
    entity,
    examples: { finds, ignores },
    mayFind: prepared => mayBegin(prepared, leads),
    *find(prepared: PreparedText): Iterable<Finding> {
      for (const { start, end } of cellsUnder(prepared, head, leads))
        if (isValue(prepared.text.slice(start, end))) yield findingOf(recogniser, start, end, 0.7)
    },
  }
  return recogniser
}
