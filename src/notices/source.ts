import type { StoreSettings } from '../connectors/stores-file.ts'
import type { Language } from '../languages.ts'
import type { Policy } from '../policies/policy.ts'
import type { DataKind } from '../requests/archive/archive-schema.ts'
import { sayIn } from '../requests/archive/say.ts'
import { wordsFor } from '../requests/archive/texts/list.ts'
import type { RequestSettings } from '../requests/settings.ts'
import type { Block } from './paper.ts'
import type { Speech } from './sentences.ts'
import { noticeWords } from './words/list.ts'

/** What a paper is made from: nothing but the YAML, so that the same YAML makes the same bytes. */
export interface PaperSource {
  readonly policies: readonly Policy[]
  readonly stores: readonly StoreSettings[]
  readonly requests: RequestSettings
  readonly kinds: readonly DataKind[]
}

export const speechIn = (language: Language): Speech => ({
  language,
  // No moment is told in a paper, and so no zone matters.
  say: sayIn(wordsFor(language), 'UTC'),
  words: noticeWords[language],
})

/** Who answers: GDPR Art 13(1)(a) and (b), Art 30(1)(a). */
export const controllerTerms = (
  { requests: { controller } }: PaperSource,
  { say, words }: Speech,
): Block => ({
  kind: 'terms',
  of: [
    [say.words.controller, controller?.name ?? words.notDeclared],
    [say.words.contact, controller?.contact ?? words.notDeclared],
    ...(controller?.dpo === undefined ? [] : [[words.dpo, controller.dpo] as const]),
  ],
})

/** `requests: backups-max-age` as a duration. */
export const backupAge = ({ requests }: PaperSource): string => `P${requests['backups-max-age']}D`

/** By name and store; categories where only some of the tickets concern it. */
export const recipientItems = ({ stores }: PaperSource): readonly string[] =>
  stores.flatMap(({ id, recipients }) =>
    recipients.map(
      ({ name, categories }) => `${name} (${id}${categories ? `: ${categories.join(', ')}` : ''})`,
    ),
  )

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const list = (items: readonly string[]): Block => ({ kind: 'list', items })
