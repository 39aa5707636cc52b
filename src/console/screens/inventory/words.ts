import type { Effect } from '../../../actions/effects.ts'
import type { InventoryPlace, InventoryRow } from '../../../review/inventory.ts'
import type { Counted } from '../../formats.ts'
import type { InLanguages } from '../../languages.ts'
import { da, fi, nb, sv } from './words-nordic.ts'
import { de, en, nl } from './words-western.ts'

export interface InventoryWords {
  readonly intro: string
  readonly store: string
  readonly taken: string
  readonly never: string
  readonly take: string
  readonly takeHint: string
  readonly taking: Counted
  readonly failed: string
  readonly path: string
  readonly memberNames: string
  readonly fieldClass: string
  readonly classes: Readonly<Record<NonNullable<InventoryRow['class']> | 'none', string>>
  readonly documents: string
  readonly personal: string
  readonly effects: Readonly<Record<Effect, string>>
  readonly effectsHint: string
  readonly places: Readonly<Record<InventoryPlace['is'], string>>
  readonly about: Counted
  readonly sampled: Counted
  readonly problems: Counted
  readonly noProblems: string
  readonly problem: Readonly<Record<NonNullable<InventoryRow['problem']>, string>>
  readonly empty: string
  readonly back: string
}

export const inventoryWords: InLanguages<InventoryWords> = { sv, nb, da, fi, nl, de, en }
