import type { Letter } from '../../../requests/answers/words.ts'
import type { ShownNotice } from '../../../requests/details.ts'
import type { QueuedMail } from '../../../requests/mails/mail-outbox.ts'
import type { IdentityMethod } from '../../../requests/model.ts'
import type { Counted } from '../../formats.ts'
import type { InLanguages } from '../../languages.ts'
import { fi } from './page-words-finnish.ts'
import { da, nb, sv } from './page-words-nordic.ts'
import { de, en, nl } from './page-words-western.ts'

/** Letters that say that all is done have one name, whatever was asked for. */
export type LetterName = Exclude<Letter, `completed-${string}`> | 'completed'

/** Words for what stands on a request's page beside its course: proof of identity, letters, files. */
export interface PageWords {
  readonly identity: string
  readonly proof: string
  readonly methods: Readonly<Record<IdentityMethod, string>>
  readonly notAsked: string
  readonly codes: Counted
  readonly lastCode: string
  readonly validUntil: string
  readonly triesLeft: string
  readonly checkedBy: string
  readonly checkedAt: string
  readonly stoodStill: string
  readonly outstanding: string
  readonly person: string
  readonly personal: Readonly<Record<'names' | 'emails' | 'phones' | 'ids' | 'changes', string>>
  readonly code: string
  readonly codeHint: string
  readonly checkCode: string
  readonly letterNames: Readonly<Record<LetterName, string>>
  readonly noLetters: string
  readonly mailStates: Readonly<Record<QueuedMail['state'], string>>
  readonly noticeStates: Readonly<Record<ShownNotice['state'], string>>
  readonly nextTry: string
  readonly readLetter: string
  readonly readAnswer: string
  readonly language: string
  readonly to: string
  readonly again: string
  readonly sendAnswer: string
  readonly sendHint: string
  readonly toRequest: string
  readonly files: string
  readonly archive: string
  readonly download: string
  readonly archiveHint: string
  /** Where the person is sent theirs. */
  readonly archiveOwn: string
  readonly archiveGone: string
  readonly handOver: string
  readonly handOverHint: string
  readonly given: string
  readonly said: Readonly<Record<'answered' | 'unmailed' | 'handed-over', string>>
  readonly failed: Readonly<Record<'code-wrong' | 'code-expired', string>>
}

export const pageWords: InLanguages<PageWords> = { sv, nb, da, fi, nl, de, en }

export const letterNameOf = (letter: Letter): LetterName => {
  const names = Object.keys(pageWords.en.letterNames) as LetterName[]
  return names.find(name => name === letter) ?? 'completed'
}
