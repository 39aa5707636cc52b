import type { Standing } from '../../../runs/sample-plan.ts'
import type { Counted } from '../../formats.ts'
import type { InLanguages } from '../../languages.ts'
import { da, fi, nb, sv } from './record-page-words-nordic.ts'
import { de, en, nl } from './record-page-words-western.ts'

/** Words for single records of a plan: examples, the list, one record, and what is left out. */
export interface RecordPageWords {
  readonly examples: string
  readonly examplesHint: string
  readonly showExamples: string
  readonly otherExamples: string
  readonly none: string
  readonly now: string
  readonly afterwards: string
  readonly legendMasked: string
  readonly legendShown: string
  readonly legendWritten: string
  readonly goes: string
  readonly deleted: string
  readonly unchanged: string
  readonly noText: string
  readonly more: Counted
  readonly standings: Readonly<Record<Standing, string>>
  readonly list: string
  readonly record: string
  readonly kinds: Readonly<Record<'ticket' | 'contact', string>>
  readonly dueSince: string
  readonly why: string
  readonly next: string
  readonly first: string
  readonly lookUp: string
  readonly id: string
  readonly kind: string
  readonly find: string
  readonly notPlanned: string
  readonly toPlan: string
  readonly leftOut: string
  readonly leftOutHint: string
  readonly leftOutMore: Counted
  readonly holds: string
  readonly noHolds: string
  readonly hold: string
  readonly holdTitle: string
  readonly holdHint: string
  readonly until: string
  readonly untilHint: string
  readonly endless: string
  readonly badDay: string
  readonly release: string
  readonly heldNow: string
  readonly heldLate: string
  readonly released: string
  readonly startBy: string
  readonly tooOld: string
  readonly old: string
  readonly stale: string
}

export const recordPageWords: InLanguages<RecordPageWords> = { sv, nb, da, fi, nl, de, en }
