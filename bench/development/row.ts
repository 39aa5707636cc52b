export const languages = ['sv', 'nb', 'da', 'fi', 'nl', 'de', 'en'] as const

export type Language = (typeof languages)[number]

/** Offsets in UTF-16 units, the end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface GoldSpan extends Span {
  readonly type: string
  /** What is hard about it: `uncommon`, `initials`, `misspelt` … */
  readonly src?: string
}

export interface Decoy extends Span {
  readonly kind: string
}

/** A text with what is to be found in it, and what is not although it looks like it. */
export interface Row {
  readonly id: string
  readonly lang: Language
  readonly set: string
  readonly kind: string
  /** Types that are annotated in this set; of others nothing can be said. */
  readonly scope: readonly string[]
  readonly text: string
  readonly spans: readonly GoldSpan[]
  readonly decoys: readonly Decoy[]
  /** Names in the ticket's record. */
  readonly known?: readonly string[]
}

export const scoredTypes = [
  'PERSON',
  'EMAIL',
  'IP',
  'ID_NUMBER',
  'PHONE',
  'ADDRESS',
  'IBAN',
  'CARD',
  'USERNAME',
] as const
