import type { Entity, TextFormat } from '../entities.ts'
import type { OperatorName } from './operator.ts'
import type { Finding } from './recogniser.ts'
import type { Thresholds } from './thresholds.ts'

/** A person whose spellings are looked for because the record itself names them. */
export interface KnownPerson {
  readonly names: readonly string[]
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly usernames: readonly string[]
  /** Names of exactly this length were cut off by the desk and may go on in the text. */
  readonly cutAt?: number
  /** Look for the full name only, not for its parts (agents of the desk that have no part in this record). */
  readonly fullNameOnly?: boolean
}

export interface TextInput {
  readonly text: string
  readonly format: TextFormat
  readonly lang?: string
  /** Sentences the desk itself writes: `{PERSON} was set as assignee`. */
  readonly templates?: readonly string[]
}

/** Texts that are read together, and the people of their record. */
export interface Conversation {
  readonly texts: readonly TextInput[]
  readonly known: readonly KnownPerson[]
}

export interface TextResult {
  readonly text: string
  /** Offsets in the input text; for HTML and the like in its source, tags inside a finding excluded. */
  readonly findings: readonly Finding[]
}

export interface RedactOptions {
  /** Absent: every entity. */
  readonly entities?: ReadonlySet<Entity>
  /** Absent: every finding. `text` is the place of the text among those given. */
  readonly only?: (found: {
    readonly entity: Entity
    readonly value: string
    readonly text: number
  }) => boolean
  readonly operator: OperatorName
  readonly digest: (value: string) => string
}

/**
 * Reads and edits all texts of one conversation together, so that what one text gives away (a name in a greeting)
 * is found in the others. Made once per store by `createRedactor({ locales, allow })`; pure and without state
 * between calls.
 */
export interface Redactor {
  /** Is the value one of the organisation's own, which are never a finding? */
  isOwn(value: string): boolean
  /** The same store's redactor with other thresholds; made once for each. */
  withThresholds(thresholds: Thresholds): Redactor
  find(texts: readonly TextInput[], known: readonly KnownPerson[]): readonly (readonly Finding[])[]
  /** The same of many conversations, each by itself: in half the time that it takes one by one. */
  findEach(conversations: readonly Conversation[]): readonly (readonly (readonly Finding[])[])[]
  redact(
    texts: readonly TextInput[],
    known: readonly KnownPerson[],
    options: RedactOptions,
  ): readonly TextResult[]
}
