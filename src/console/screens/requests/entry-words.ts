import type { InLanguages } from '../../languages.ts'
import { fi } from './entry-words-finnish.ts'
import { da, nb, sv } from './entry-words-nordic.ts'
import { de, en, nl } from './entry-words-western.ts'

/** Fields of the form by which a request is entered. */
export const entryFields = [
  'type',
  'emails',
  'ids',
  'phones',
  'names',
  'changes',
  'received',
  'locale',
  'stores',
  'reference',
  'reason',
] as const
export type EntryField = (typeof entryFields)[number]

/** Words for entering a request that came by letter or telephone. */
export interface EntryWords {
  readonly title: string
  readonly intro: string
  readonly labels: Readonly<Record<EntryField, string>>
  /** Of each field, what goes in; the same words tell what was wrong with what stands there. */
  readonly hints: Readonly<Record<EntryField, string>>
  readonly choose: string
  /** Before the number of a line. */
  readonly line: string
  readonly from: string
  readonly into: string
  readonly moreRows: string
  readonly enter: string
  readonly wrong: string
  readonly taken: string
  readonly entered: string
  readonly statusCode: string
  readonly statusHint: string
}

export const entryWords: InLanguages<EntryWords> = { sv, nb, da, fi, nl, de, en }
