import type { Mode } from '../../../policies/modes.ts'
import type { Counted } from '../../formats.ts'
import type { InLanguages } from '../../languages.ts'
import { da, nb, sv } from './words-nordic.ts'
import { en, fi } from './words-other.ts'
import { de, nl } from './words-western.ts'

/** Of policies as they are. */
interface ListWords {
  readonly intro: string
  readonly empty: string
  readonly mode: string
  readonly modes: Readonly<Record<Mode, string>>
  readonly lock: string
  /** Followed by who. */
  readonly lockedBy: string
  readonly unlockAsked: string
  readonly digest: string
  readonly changed: string
  readonly approvedBy: string
  /** Of the file, against what was planned with last. */
  readonly states: Readonly<Record<'inForce' | 'notYet' | 'gone', string>>
  readonly fileDiffers: string
  readonly inWords: string
  readonly text: string
  readonly history: string
  readonly noHistory: string
  readonly version: string
  readonly show: string
  readonly approve: string
  readonly ownVersion: string
}

/** Of a text that is being written. */
interface EditWords {
  readonly edit: string
  readonly hint: string
  /** How the keyboard gets out of the editor. */
  readonly keys: string
  readonly check: string
  readonly goOn: string
  readonly mistakes: Counted
  readonly fine: string
  readonly line: string
  readonly column: string
  readonly valid: string
  readonly error: string
  readonly warning: string
}

/** Of a text that is to be activated. */
interface DraftWords {
  readonly draft: string
  readonly drafts: string
  readonly compared: string
  readonly same: string
  readonly effect: string
  readonly effectHint: string
  readonly category: string
  readonly count: string
  readonly counting: Counted
  readonly failed: string
  readonly records: string
  readonly dueNow: string
  readonly wouldBe: string
  readonly changesNow: string
  readonly sooner: string
  readonly later: string
  readonly nothing: string
  readonly others: Counted
  readonly risen: string
  readonly tests: string
  readonly runTests: string
  readonly noTests: string
  readonly passed: Counted
  readonly wrong: Counted
  readonly untried: string
  readonly goOnEditing: string
  readonly download: string
}

interface ActivateWords {
  readonly activate: string
  readonly read: string
  readonly gone: string
  readonly both: string
  readonly needsOther: string
  readonly ownDraft: string
  readonly approveDraft: string
  readonly drop: string
  readonly closed: Readonly<Record<'activated' | 'dropped', string>>
  readonly done: Readonly<Record<'activated' | 'dropped' | 'approved' | 'saved', string>>
  readonly restore: string
  readonly restoreHint: string
}

export interface PoliciesWords extends ListWords, EditWords, DraftWords, ActivateWords {}

export const policiesWords: InLanguages<PoliciesWords> = { sv, nb, da, fi, nl, de, en }
