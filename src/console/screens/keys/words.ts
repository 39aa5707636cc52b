import type { InLanguages } from '../../languages.ts'
import type { Scope } from '../../tokens/token.ts'
import { da, fi, nb, sv } from './words-nordic.ts'
import { de, en, nl } from './words-western.ts'

export interface KeysWords {
  readonly intro: string
  /** Leads to the description for programs. */
  readonly description: string
  readonly add: string
  readonly label: string
  readonly labelHint: string
  readonly scopes: string
  readonly scope: Readonly<Record<Scope, string>>
  readonly days: string
  readonly until: string
  readonly lastUsed: string
  readonly never: string
  readonly owner: string
  readonly revoke: string
  readonly over: string
  readonly none: string
  /** Once, and never again. */
  readonly once: string
  readonly back: string
  readonly revoked: string
}

export const keysWords: InLanguages<KeysWords> = { sv, nb, da, fi, nl, de, en }
