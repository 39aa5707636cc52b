import type { Entity } from '../../entities.ts'
import type { DataKind } from '../../requests/archive/archive-schema.ts'

/** On what a rule's keeping may rest: points of GDPR Art 6(1) and 17(3), as policies write them. */
export const namedBases = [
  ...(['6(1)(a)', '6(1)(b)', '6(1)(c)', '6(1)(d)', '6(1)(e)', '6(1)(f)'] as const),
  ...(['17(3)(a)', '17(3)(b)', '17(3)(c)', '17(3)(d)', '17(3)(e)'] as const),
] as const
export type NamedBasis = (typeof namedBases)[number]

/** Of rules, in the notice as in the record. `{…}` is filled in. */
interface RuleWords {
  readonly allTickets: string
  readonly otherTickets: string
  /** With `{condition}`. */
  readonly not: string
  /** With `{time}` and `{clock}`. */
  readonly older: string
  /** With `{time}`, `{clock}` and `{what}`. */
  readonly redactSome: string
  readonly textsDeleted: string
  readonly textsRedacted: string
  readonly filesDeleted: string
  /** With `{a}`, `{p}` and `{l}`: article, paragraph and point of the GDPR. */
  readonly point: string
  /** The same without a point. */
  readonly paragraph: string
  readonly bases: Readonly<Record<NamedBasis, string>>
  readonly entities: Readonly<Record<Entity, string>>
}

/** What a customer reads: GDPR Art 13(2)(a) and 14(2)(a). */
interface CustomerWords {
  readonly title: string
  readonly intro: string
  readonly firstFits: string
  readonly rulesHeading: string
  readonly columns: readonly [tickets: string, happens: string, why: string]
  readonly meaningHeading: string
  readonly meanings: { readonly redact: string; readonly anonymise: string; readonly delete: string }
  readonly exceptionsHeading: string
  readonly open: string
  readonly holds: string
  /** With `{time}`. */
  readonly undo: string
  readonly backups: string
  /** Art 13(2)(c). */
  readonly withdraw: string
  readonly recipientsHeading: string
  /** With `{policies}`. */
  readonly madeFrom: string
}

/** What a supervisory authority reads: the record of GDPR Art 30(1), by its points. */
interface RecordWords {
  readonly title: string
  readonly intro: string
  readonly purpose: string
  readonly subjectsHeading: string
  readonly subjects: readonly string[]
  readonly kindsHeading: string
  readonly kinds: Readonly<Record<DataKind, string>>
  readonly recipientsHeading: string
  readonly storesHeading: string
  readonly connector: string
  readonly languages: string
  readonly limitsHeading: string
  readonly columns: readonly [rule: string, tickets: string, happens: string, basis: string, reason: string]
  readonly contactRecords: string
  readonly lastTicket: string
  readonly policy: string
  readonly version: string
  readonly digest: string
  readonly approval: { readonly 'other-person': string; readonly none: string }
  readonly timezone: string
  readonly measuresHeading: string
  readonly measures: readonly string[]
  /** With `{time}`. */
  readonly undo: string
  readonly backups: string
  readonly holds: string
  readonly toComplete: string
}

/** What a notice and a record say beside the words of the archive that people are given. */
export interface NoticeWords {
  /** Art 37: who answers for data protection. */
  readonly dpo: string
  readonly notDeclared: string
  readonly rules: RuleWords
  readonly notice: CustomerWords
  readonly record: RecordWords
}
