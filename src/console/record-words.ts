import type { ActionName, PlanState, RunState } from '../runs/model.ts'
import type { Counted } from './formats.ts'
import type { InLanguages } from './languages.ts'
import { da, fi, nb, sv } from './record-words-nordic.ts'
import { de, en, nl } from './record-words-western.ts'

/** Words for plans, runs and what they do, which several screens use. */
export interface RecordWords {
  readonly records: Counted
  readonly actions: Readonly<Record<ActionName, string>>
  readonly people: string
  readonly planStates: Readonly<Record<PlanState, string>>
  /** `stopped`: after its first records, until somebody has looked at them. */
  readonly runStates: Readonly<Record<RunState | 'stopped', string>>
  readonly policy: string
  readonly plan: string
  readonly run: string
  readonly madeBy: string
  readonly made: string
  readonly state: string
  readonly none: string
}

export const recordWords: InLanguages<RecordWords> = { sv, nb, da, fi, nl, de, en }
