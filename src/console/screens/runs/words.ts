import type { Fate } from '../../../runs/list-records.ts'
import type { SkipReason } from '../../../runs/model.ts'
import type { Counted } from '../../formats.ts'
import type { InLanguages } from '../../languages.ts'
import { da, fi, nb, sv } from './words-nordic.ts'
import { de, en, nl } from './words-western.ts'

export interface RunsWords {
  readonly empty: string
  readonly progress: string
  readonly batches: Counted
  /** `#` batches in a minute. */
  readonly rate: Counted
  readonly left: string
  readonly began: string
  readonly ended: string
  readonly pause: string
  readonly goOn: string
  readonly stopped: string
  readonly retry: string
  readonly gaveUp: string
  readonly changed: string
  readonly skipped: string
  readonly skips: Readonly<Record<SkipReason, string>>
  readonly found: string
  readonly residual: Counted
  readonly unreachable: Counted
  readonly equal: string
  readonly unequal: string
  readonly toPlan: string
  readonly noWorker: string
  readonly outcomes: string
  readonly outcome: string
  readonly all: string
  /** Of what was skipped `skips` says why. */
  readonly fates: Readonly<Record<Exclude<Fate, SkipReason>, string>>
}

export const runsWords: InLanguages<RunsWords> = { sv, nb, da, fi, nl, de, en }
