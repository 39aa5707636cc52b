import type { z } from 'zod'
import type { PersonOf } from '../anonymisation/person.ts'
import type { Entity } from '../entities.ts'
import type { KnownPerson, Redactor } from '../redaction/redactor.ts'
import type { RecordChange } from '../tickets/change.ts'
import type { StoreRecord } from '../tickets/record.ts'
import type { ActionKind } from './kinds.ts'

export interface PlanContext {
  readonly redactor: Redactor
  /** Names of the desk's agents, taken out of every text. */
  readonly roster: readonly KnownPerson[]
  /** Keyed by the run; the key is dropped when the run closes. Hex, same value same digest within the run. */
  readonly pseudonym: (value: string) => string
  /** Zone of the store, for coarsening dates. */
  readonly timezone: string
  /**
   * Read texts that go as a whole too, so that what they name is looked for in all that stays. Finding names costs some
   * hundred times what deleting a text does, so runs do it for a part of their records.
   */
  readonly isThorough?: boolean
  /** Of a data subject's request: whom it is about. */
  readonly person?: PersonOf
}

export interface Planned {
  readonly change: RecordChange
  /** Findings by entity, for counts in plans and reports. */
  readonly found: Readonly<Partial<Record<Entity, number>>>
  /** Values that must not be left anywhere in the record: never leaves the process. */
  readonly gone: readonly string[]
}

/** Pure: reads a record, says what to change, touches nothing. A record that is done already gives no edits. */
export interface Action<Spec = unknown> extends ActionKind {
  /** Members of a stage besides `after` and `round-to`; strict. */
  readonly spec: z.ZodType<Spec>
  plan(record: StoreRecord, spec: Spec, context: PlanContext): Planned
}
