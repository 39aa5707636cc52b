/** The languages text is written in; each has one file of phrases. */
export type Language = 'sv' | 'nb' | 'da' | 'fi' | 'nl' | 'de' | 'en'

/** What a slot's value is marked as, in the words of `gallra scan`. */
export type SpanType =
  | 'PERSON'
  | 'EMAIL'
  | 'PHONE'
  | 'ID_NUMBER'
  | 'IBAN'
  | 'CARD'
  | 'IP'
  | 'ADDRESS'
  | 'USERNAME'
  | 'LOCATION'
  | 'ORG'

/** A marked value; offsets in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly type: SpanType
}

/** A value which looks personal and is not; `kind` is the slot it came from. */
export interface Decoy {
  readonly start: number
  readonly end: number
  readonly kind: string
}

/** A piece of a document with what it holds. */
export interface Marked {
  readonly text: string
  readonly spans: readonly Span[]
  readonly decoys: readonly Decoy[]
}

/** `gen` is every language's genitive; the others are Finnish case forms. */
export type Case = 'gen' | 'par' | 'ine' | 'ela' | 'ill' | 'all' | 'abl' | 'ade' | 'ess' | 'tra'

/** Puts a name (one word or several) into a case: the last word is inflected. */
export type Inflect = (name: string, language: Language, form: Case) => string

export const cases: readonly Case[] = ['gen', 'par', 'ine', 'ela', 'ill', 'all', 'abl', 'ade', 'ess', 'tra']

/** Slots and the type their value is marked as; `undefined` is a decoy or neutral. */
export const slotTypes = {
  /** The writer. */
  full: 'PERSON',
  given: 'PERSON',
  family: 'PERSON',
  /** The person in support. */
  agent: 'PERSON',
  agentgiven: 'PERSON',
  /** A third person. */
  other: 'PERSON',
  othergiven: 'PERSON',
  otherfamily: 'PERSON',
  /** A relative of the writer, given name only. */
  kin: 'PERSON',
  /** 'A.' or 'AB' of the writer. */
  initial: 'PERSON',
  email: 'EMAIL',
  phone: 'PHONE',
  id: 'ID_NUMBER',
  iban: 'IBAN',
  card: 'CARD',
  ip: 'IP',
  address: 'ADDRESS',
  user: 'USERNAME',
  place: 'LOCATION',
  firm: 'ORG',
  product: 'ORG',
  order: undefined,
  version: undefined,
  date: undefined,
  time: undefined,
  amount: undefined,
  /** A payment reference (OCR, KID, viitenumero, Verwendungszweck …). */
  ref: undefined,
  tracking: undefined,
  sku: undefined,
  url: undefined,
} as const satisfies Record<string, SpanType | undefined>

export type Slot = keyof typeof slotTypes

/** How people of one language write; sentences with `{slot}` or `{slot:case}`. */
export interface Phrases {
  readonly greetings: readonly string[]
  readonly openings: readonly string[]
  readonly problems: readonly string[]
  readonly requests: readonly string[]
  readonly personal: readonly string[]
  readonly identifiers: readonly string[]
  readonly agentSays: readonly string[]
  readonly callNotes: readonly string[]
  readonly voicemail: readonly string[]
  readonly closings: readonly string[]
  readonly signatures: readonly string[]
  readonly formLabels: readonly (readonly [label: string, slot: Slot])[]
  readonly negatives: readonly string[]
}

/** How many phrases of a kind a language promises at least. */
export const promised: Readonly<Record<keyof Phrases, number>> = {
  greetings: 25,
  openings: 30,
  problems: 80,
  requests: 50,
  personal: 60,
  identifiers: 60,
  agentSays: 50,
  callNotes: 50,
  voicemail: 30,
  closings: 30,
  signatures: 20,
  formLabels: 25,
  negatives: 80,
}

/** Value of a slot; no type and no decoy kind is text like any other. */
export interface Filled {
  readonly value: string
  readonly type?: SpanType | undefined
  readonly decoy?: string | undefined
}

/** Answers with the value of a slot; throws on what it does not know. */
export type Fill = (slot: Slot, form: Case | undefined) => Filled

const slotPattern = /\{([a-z]+)(?::([a-z]+))?\}/g

function isSlot(word: string): word is Slot {
  return Object.hasOwn(slotTypes, word)
}

/** A slot of a template and where its braces stand. */
export interface SlotPlace {
  readonly slot: Slot
  readonly form: Case | undefined
  readonly at: number
  readonly end: number
}

const known = new Map<string, readonly SlotPlace[]>()

/** The slots of a template, in order. Throws on an unknown slot or case, naming the template. */
export function slotsOf(template: string): readonly SlotPlace[] {
  const before = known.get(template)
  if (before !== undefined) return before
  const slots = [...template.matchAll(slotPattern)].map(match => {
    const slot = match[1] ?? ''
    const form = cases.find(each => each === match[2])
    if (!isSlot(slot) || (match[2] !== undefined && form === undefined)) {
      throw new Error(`unknown slot ${match[0]} in "${template}"`)
    }
    return { slot, form, at: match.index, end: match.index + match[0].length }
  })
  known.set(template, slots)
  return slots
}

/** Fills the slots of a template; `literal` may rewrite the words between them. */
export function fillTemplate(template: string, fill: Fill, literal = (words: string) => words): Marked {
  let text = ''
  let from = 0
  const spans: Span[] = []
  const decoys: Decoy[] = []
  for (const { slot, form, at, end } of slotsOf(template)) {
    text += literal(template.slice(from, at))
    const { value, type, decoy } = fill(slot, form)
    const place = { start: text.length, end: text.length + value.length }
    if (type !== undefined) spans.push({ ...place, type })
    if (decoy !== undefined) decoys.push({ ...place, kind: decoy })
    text += value
    from = end
  }
  return { text: text + literal(template.slice(from)), spans, decoys }
}
