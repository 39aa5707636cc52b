import { isPlaceholder } from '../../anonymisation/placeholder.ts'
import type { ReadField } from '../../anonymisation/texts.ts'
import type { Redactor } from '../../redaction/redactor.ts'
import type { OpenStore } from '../../runs/context.ts'
import type { Field, StoreRecord } from '../../tickets/record.ts'
import type { FoundRole } from '../found-record.ts'
import type { ArchiveDetail, ArchiveMessage } from './archive-schema.ts'
import { type Author, createAuthors } from './authors.ts'
import { type Element, elementsOf, memberOf, momentOf, rootOf } from './elements.ts'
import { type HiddenText, hideOthers } from './hide-others.ts'
import { createOwnership } from './ownership.ts'
import { othersIn, type Self } from './persons.ts'
import { readingTexts } from './reading-text.ts'

export interface PartInput {
  readonly record: StoreRecord
  readonly role: FoundRole
  readonly type: 'access' | 'portability'
  readonly store: OpenStore
  readonly redactor: Redactor
  /** By name and not by role. */
  readonly showsAgents: boolean
  readonly self: Self
  readonly roster: Awaited<ReturnType<OpenStore['roster']>>
}

/** One text of the record, as its person may read it. */
export interface PartText {
  readonly field: Field
  readonly element: Element
  readonly text: string
  readonly mentions: boolean
}

/** What an archive is made of, of one record: the same for tickets and for people. */
export interface RecordPart {
  readonly elements: readonly Element[]
  readonly texts: readonly PartText[]
  /** Texts by the place of their field. */
  textOf(field: Field): string | undefined
  authorOf(element: Element): Author
  /** `you`, `support agent`, `other person 1`, `unknown`. */
  named(author: Author): string
  /** A copy, elsewhere, of what the record's own document holds. */
  isCopy(field: Field, element: Element): boolean
}

export const isText = (field: Field): boolean => field.class === 'free-text' && field.format !== 'filename'
export const isFileName = (field: Field): boolean =>
  field.class === 'free-text' && field.format === 'filename'

const listOf = ({ place }: Element): string =>
  place.split(/[:.]/u).at(-1)?.includes('[]') ? (place.split(/[:.]/u).at(-1) ?? '') : ''
const keyOf = (field: Field, element: Element): string => `${listOf(element)}.${memberOf(field)}`

/** Copies hold the same members as the record's own document; messages that stand by themselves hold others. */
const createCopies = (record: StoreRecord, elements: readonly Element[]): RecordPart['isCopy'] => {
  const root = rootOf(record)
  const own = new Set(
    elements
      .filter(({ document }) => document === root)
      .flatMap(each => each.fields.map(field => keyOf(field, each))),
  )
  return (field, element) => field.document !== root && own.has(keyOf(field, element))
}

const name = (author: Author, showsAgents: boolean): string => {
  switch (author.is) {
    case 'self':
      return 'you'
    case 'agent':
      return showsAgents && author.name ? author.name : 'support agent'
    case 'other':
      return `other person ${author.number}`
    case 'unknown':
      return 'unknown'
  }
}

interface Placed extends ReadField {
  readonly element: Element
}

/** Each text once: a copy that says what the record says already is left out, one that says something else is not. */
const distinctTexts = (elements: readonly Element[], isCopy: RecordPart['isCopy']): Placed[] => {
  const seen = new Set<string>()
  return elements.flatMap(element =>
    readingTexts(element.fields.filter(field => isText(field) || isFileName(field))).flatMap(read => {
      const key = `${keyOf(read.field, element)}\n${read.input.text}`
      if (isCopy(read.field, element) && seen.has(key)) return []
      seen.add(key)
      return [{ ...read, element }]
    }),
  )
}

export const recordPart = (input: PartInput): RecordPart => {
  const { record, role, redactor, self, showsAgents, roster } = input
  const isOwn = role === 'own' || role === 'contact'
  const elements = elementsOf(record)
  const isCopy = createCopies(record, elements)
  const read = distinctTexts(elements, isCopy)
  const hiding = { redactor, roster, self, isOwn, showsAgents }
  const hidden = hideOthers(
    record,
    read.map(each => each.input),
    hiding,
  )
  const texts = read.flatMap(({ field, element }, index): PartText[] => {
    const result: HiddenText | undefined = hidden[index]
    return result ? [{ field, element, ...result }] : []
  })
  const byField = new Map(texts.map(({ field, text }) => [field, text]))
  return {
    elements,
    texts,
    textOf: field => byField.get(field),
    authorOf: createAuthors(record, { self, isOwn, roster }),
    named: author => name(author, showsAgents),
    isCopy,
  }
}

const kindOf = ({ field, element }: PartText): ArchiveMessage['kind'] => {
  const list = listOf(element)
  if (field.templates || /^(?:history|events?|audits?|logs?)\b/iu.test(list)) return 'event'
  return /note|internal/iu.test(list) ? 'note' : 'message'
}

const iso = (moment: Date | undefined) => (moment ? { at: moment.toISOString() } : {})

/** A text as a message: where it stands, who wrote it and when. */
export const messageOf = (part: RecordPart, text: PartText, fallback: Date | undefined): ArchiveMessage => ({
  place: text.field.pattern,
  kind: kindOf(text),
  from: part.named(part.authorOf(text.element)),
  ...iso(text.element.at === '' ? (fallback ?? momentOf(text.element)) : momentOf(text.element)),
  text: text.text,
})

const scalarOf = (value: unknown): ArchiveDetail['value'] | undefined => {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string') return value.trim() === '' || isPlaceholder(value) ? undefined : value
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return typeof value === 'bigint' ? String(value) : undefined
}

const detailClasses: ReadonlySet<Field['class']> = new Set(['direct-identifier', 'quasi-identifier'])

/**
 * What the fields of a record say of the person outright. In the own document of a record that is theirs all of it;
 * elsewhere what is theirs by its value.
 */
export const detailsOf = (input: PartInput, part: RecordPart): ArchiveDetail[] => {
  const { record, self, role } = input
  const isOwn = role === 'own' || role === 'contact'
  const root = rootOf(record)
  const others = othersIn(record, self, isOwn)
  const whose = createOwnership({
    self,
    agents: others.filter(each => each.role === 'agent'),
    others: others.filter(each => each.role !== 'agent'),
    named: [],
  })
  return part.elements.flatMap(element =>
    element.fields.flatMap(field => {
      const value = detailClasses.has(field.class) ? scalarOf(field.value) : undefined
      if (value === undefined || part.isCopy(field, element)) return []
      const stands = isOwn && element.document === root && element.at === ''
      const isTheirs = stands || whose(field.entity ?? 'OTHER', String(value)) === 'self'
      return isTheirs ? [{ field: field.pattern, value }] : []
    }),
  )
}

/** Somebody other than the desk's agents and the person. */
export const countOthers = ({ record, self, role }: PartInput): number =>
  othersIn(record, self, role === 'own').filter(each => each.role === 'other' || each.role === 'requester')
    .length
