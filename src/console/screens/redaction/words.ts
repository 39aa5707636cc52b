import type { TextFormat } from '../../../entities.ts'
import type { OperatorName } from '../../../redaction/operator.ts'
import type { Recall } from '../../../redaction/thresholds.ts'
import type { Counted } from '../../formats.ts'
import type { InLanguages } from '../../languages.ts'
import { fi } from './words-finnish.ts'
import { da, nb, sv } from './words-nordic.ts'
import { de, en, nl } from './words-western.ts'

export interface RedactionWords {
  readonly intro: string
  readonly example: string
  readonly text: string
  readonly textHint: Counted
  /** Of a text that is longer than that. */
  readonly tooLong: Counted
  readonly nothingTyped: string
  readonly desk: string
  readonly noDesk: string
  readonly deskHint: string
  readonly language: string
  readonly format: string
  readonly guess: string
  readonly formats: Readonly<Record<TextFormat, string>>
  readonly recall: string
  readonly recalls: Readonly<Record<Recall, string>>
  readonly entities: string
  readonly operators: string
  /** What the screen says of an operator; one that somebody added goes by its name until it has words. */
  readonly operatorWords: Readonly<Partial<Record<OperatorName, string>>>
  readonly read: string
  readonly result: string
  readonly found: Counted
  readonly nothing: string
  readonly kind: string
  readonly value: string
  readonly score: string
  readonly by: string
  readonly place: string
  readonly taken: string
  readonly notTaken: string
  readonly sideBySide: string
  readonly empty: string
  readonly slow: string
  readonly busy: string
  readonly failed: string
  readonly report: string
  readonly reportHint: string
  readonly phrase: string
  readonly phraseHint: string
  readonly should: string
  readonly deny: string
  readonly allow: string
  readonly propose: string
  readonly proposed: string
  readonly proposals: string
  readonly proposalsIntro: string
  readonly noProposals: string
  readonly expires: string
  readonly look: string
  readonly accept: string
  readonly decline: string
  readonly own: string
  readonly said: Readonly<Record<'accepted' | 'declined', string>>
}

export const redactionWords: InLanguages<RedactionWords> = { sv, nb, da, fi, nl, de, en }
