/** Kinds of tickets, as the desk calls them. */
export const topics = [
  'Billing',
  'Invoice',
  'Complaint',
  'Warranty',
  'Delivery',
  'Account',
  'Technical',
  'Other',
] as const

export type Topic = (typeof topics)[number]

export const languageCodes = ['sv', 'nb', 'da', 'fi', 'nl', 'de', 'en'] as const

export type LanguageCode = (typeof languageCodes)[number]

/**
 * What is written to and by a support desk in one language. In braces stand the values of a conversation; which there
 * are, and which of them are personal, says `slots.ts`.
 */
export interface Language {
  readonly code: LanguageCode
  readonly subjects: Readonly<Record<Topic, readonly string[]>>
  readonly greetings: readonly string[]
  readonly problems: Readonly<Record<Topic, readonly string[]>>
  /** Customers giving away something personal. */
  readonly details: readonly string[]
  /** Customers writing what only looks personal. */
  readonly decoys: readonly string[]
  readonly answers: readonly string[]
  readonly replies: readonly string[]
  readonly closings: readonly string[]
  readonly signatures: readonly string[]
  /** Agents among themselves. */
  readonly notes: readonly string[]
  readonly chats: readonly string[]
  /** The line above a quoted mail. */
  readonly wrote: string
  readonly streets: readonly string[]
  readonly towns: readonly string[]
  readonly products: readonly string[]
  /** What an attached file shows. */
  readonly files: readonly string[]
  readonly amounts: readonly string[]
}
