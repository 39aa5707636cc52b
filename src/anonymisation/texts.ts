import type { Entity } from '../entities.ts'
import { AppError } from '../errors.ts'
import type { KnownPerson, RedactOptions, Redactor, TextInput, TextResult } from '../redaction/redactor.ts'
import type { Edit } from '../tickets/change.ts'
import type { Field, StoreRecord } from '../tickets/record.ts'
import { knownPersons } from './known.ts'
import { literalsOf, takeLiterals } from './literals.ts'
import { bracket, deletedText, shorten } from './placeholder.ts'
import { readable } from './unfold.ts'

/** What was found at a place that is being changed; the value never leaves the process. */
export interface FoundValue {
  readonly entity: Entity
  readonly value: string
  /** A name that nothing but the words around it tell of: elsewhere the same word may be something else. */
  readonly isDoubtful?: boolean
}

/** A name found with less is taken where it stands, and is not asked to be gone everywhere. */
const certainName = 0.8

interface TextJob extends RedactOptions {
  readonly redactor: Redactor
  readonly roster: readonly KnownPerson[]
}

export interface ReadField {
  readonly field: Field
  readonly input: TextInput
}

/** Free text, and names of files whatever their class: a file called after a person names the person. */
export const holdsText = (field: Field): boolean =>
  field.class === 'free-text' || (field.class === 'attachment' && field.format === 'filename')

/** Stands for what cannot be read: no letter of it, so that nothing else takes it for text. */
const unreadable: TextInput = { text: '\ufffd', format: 'plain' }

const isBinary = (value: unknown): boolean =>
  value instanceof Uint8Array ||
  (typeof value === 'object' && value !== null && '_bsontype' in value && value._bsontype === 'Binary')

/** An object as JSON; nothing for one with bytes in it, which may say anything, or one that goes too deep. */
const asJson = (object: object): string | undefined => {
  // What `toJSON` made of a value is no longer told from text: the holder still has the value itself.
  const plain = function (this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
    const held = this[key]
    if (isBinary(held)) throw new TypeError('bytes are no text')
    return typeof held === 'bigint' || held instanceof RegExp ? String(held) : value
  }
  try {
    return JSON.stringify(object, plain)
  } catch {
    return undefined
  }
}

/**
 * Numbers are searched as they are written, objects as JSON; dates and booleans are no text. What cannot be read is
 * free text to delete.
 */
const asText = ({ value, format, templates }: Field): TextInput | undefined => {
  const extra = templates ? { templates } : {}
  if (typeof value === 'string') return value === '' ? undefined : { text: value, format, ...extra }
  if (typeof value === 'number' || typeof value === 'bigint') return { text: String(value), format: 'plain' }
  if (value === null || value instanceof Date || typeof value !== 'object') return undefined
  const text = asJson(value)
  return text === undefined ? unreadable : { text, format: 'json' }
}

export const readFields = (fields: readonly Field[]): ReadField[] =>
  fields.flatMap(field => {
    const input = asText(field)
    return input ? [{ field, input }] : []
  })

export const isUnreadable = ({ input }: ReadField): boolean => input === unreadable

/** Counted as a finding, so that plans and reports tell of it, and gone as a whole. */
export const ofUnreadable: TextResult = {
  text: '',
  findings: [{ entity: 'OTHER', start: 0, end: unreadable.text.length, score: 1, by: 'unreadable' }],
}

const keyOf = ({ text, format, lang, templates }: TextInput): string =>
  JSON.stringify([format, lang, templates, text])

/** Copies of a text (desks keep whole tickets in notifications) are read once: the same text, the same findings. */
const eachOnce = (
  read: readonly ReadField[],
  work: (inputs: readonly TextInput[]) => readonly TextResult[],
): readonly TextResult[] => {
  if (read.length === 0) return []
  const texts = read.filter(each => !isUnreadable(each))
  const distinct = new Map(texts.map(({ input }) => [keyOf(input), input]))
  const results = work([...distinct.values()])
  const byKey = new Map([...distinct.keys()].map((key, index) => [key, results[index]]))
  return read.map(each => {
    if (isUnreadable(each)) return ofUnreadable
    const result = byKey.get(keyOf(each.input))
    // A text without a result would stay as it is.
    if (!result) throw new AppError('INTERNAL', 'the redactor left a text out')
    return result
  })
}

/** All texts of a record go through the redactor in one call, so that a name found in one is found in all. */
export const redactRead = (
  record: StoreRecord,
  read: readonly ReadField[],
  { redactor, roster, ...options }: TextJob,
): readonly TextResult[] =>
  eachOnce(read, inputs => {
    const take = takeLiterals(literalsOf(record, options.entities))
    return redactor
      .redact(inputs, knownPersons(record, roster), options)
      .map((result, index) => ({ ...result, text: take(result.text, inputs[index]?.format ?? 'plain') }))
  })

/** What the texts hold, for those that go as a whole: found in one reading, nothing is written. */
export const findRead = (
  record: StoreRecord,
  read: readonly ReadField[],
  { redactor, roster }: Pick<TextJob, 'redactor' | 'roster'>,
): readonly TextResult[] =>
  eachOnce(read, inputs => {
    const found = redactor.find(inputs, knownPersons(record, roster))
    return inputs.map(({ text }, index) => ({ text, findings: found[index] ?? [] }))
  })

export const foundIn = (input: TextInput, result: TextResult): FoundValue[] =>
  result.findings.map(({ entity, start, end, score }) => ({
    entity,
    value: readable(input.text.slice(start, end)),
    ...(entity === 'PERSON' && score < certainName ? { isDoubtful: true } : {}),
  }))

/** A placeholder that fits, and is never empty. */
export const required = (text: string, field: Field): string =>
  shorten(text, field.rules) || '-'.slice(0, field.rules.maxLength ?? 1)

/** The edit that brings a text into the store, if it changed anything. */
export const textEdit = ({ field, input }: ReadField, result: TextResult): Edit | undefined => {
  if (result.text === input.text) return undefined
  const { document, path, rules } = field
  // Edits set scalars only: of an object that holds something personal nothing can be kept.
  if (typeof field.value === 'object') return { kind: 'unset', document, path }
  const text = shorten(result.text, rules)
  const value = text === '' && rules.required ? required(deletedText, field) : text
  return { kind: 'set', document, path, value }
}

/** Every letter and digit of the text lies in a finding. */
const covers = (text: string, result: TextResult): boolean =>
  [...text.matchAll(/[\p{L}\p{N}]/gu)].every(({ index }) =>
    result.findings.some(({ start, end }) => start <= index && index < end),
  )

/** What an identifier's own field becomes: the operator's word, or a plain placeholder if a part went unfound. */
export const identifierText = ({ field, input }: ReadField, result: TextResult): string => {
  const text = covers(input.text, result)
    ? shorten(result.text, field.rules)
    : required(bracket(field.entity), field)
  return text === '' && field.rules.required ? required(bracket(field.entity), field) : text
}

export const countByEntity = (found: readonly FoundValue[]): Partial<Record<Entity, number>> => {
  const counts: Partial<Record<Entity, number>> = {}
  for (const { entity } of found) counts[entity] = (counts[entity] ?? 0) + 1
  return counts
}
