import type { Counted } from '../../formats.ts'
import type { InLanguages } from '../../languages.ts'
import { da, fi, nb, sv } from './words-nordic.ts'
import { de, en, nl } from './words-western.ts'

export interface PlansWords {
  readonly intro: string
  readonly make: string
  readonly begun: string
  readonly making: Counted
  readonly failed: string
  readonly empty: string
  readonly store: string
  readonly category: string
  readonly rule: string
  readonly action: string
  readonly count: string
  readonly oldest: string
  readonly nothing: string
  readonly held: string
  readonly cap: string
  readonly over: string
  readonly usual: string
  readonly unusual: string
  readonly digest: string
  readonly decidedBy: string
  readonly reason: string
  readonly reasonHint: string
  readonly approve: string
  readonly reject: string
  readonly own: string
  /** The button of what cannot be taken back names the number. */
  readonly start: Counted
  readonly startHint: string
  readonly typed: Counted
  readonly mistyped: string
  readonly waits: string
  readonly nobody: string
  readonly decision: string
  readonly toRun: string
  readonly done: Readonly<Record<'approved' | 'rejected', string>>
}

export const plansWords: InLanguages<PlansWords> = { sv, nb, da, fi, nl, de, en }
