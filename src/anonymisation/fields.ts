import { DateTime } from 'luxon'
import type { Edit } from '../tickets/change.ts'
import type { Field, StoreRecord } from '../tickets/record.ts'
import { anonEmail, anonName, anonymisedName, bracket, deletedText, isPlaceholder } from './placeholder.ts'
import { required } from './texts.ts'

/** Keyed by the run, see `createPseudonym`. */
type Pseudonym = (value: string) => string

const blank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && (value.trim() === '' || isPlaceholder(value)))

const set = (
  { document, path, value: before }: Field,
  value: string | number | Date | null,
): Edit | undefined =>
  Object.is(before, value) || (before instanceof Date && value instanceof Date && +before === +value)
    ? undefined
    : { kind: 'set', document, path, value }

/**
 * The digest for a value that has to differ from all others: the place is part of it, since a unique index tells
 * `Anna` from `anna` and a pseudonym alone does not.
 */
const digestFor = (field: Field, store: string, pseudonym: Pseudonym): string => {
  const place = field.rules.unique ? `\n${field.document}\n${field.path}` : ''
  return pseudonym(`${store}\n${String(field.value)}${place}`)
}

/** Emptied in the type it had: text to `''`, anything else away; in an array a hole would shift nothing but be null. */
export const emptied = (field: Field): Edit | undefined => {
  const { document, path, value } = field
  if (field.rules.required) {
    if (typeof value === 'number') return set(field, 0)
    if (value instanceof Date) return set(field, new Date(0))
    return set(field, required(bracket(field.entity), field))
  }
  if (typeof value === 'string') return set(field, '')
  return /\.\d+$/u.test(path) ? set(field, null) : { kind: 'unset', document, path }
}

/** A direct identifier's place after anonymising. */
export const anonymiseIdentifier = (field: Field, store: string, pseudonym: Pseudonym): Edit | undefined => {
  if (blank(field.value)) return undefined
  if (field.rules.key) return set(field, anonName(digestFor(field, store, pseudonym), field.rules))
  if (field.entity === 'EMAIL') return set(field, anonEmail(digestFor(field, store, pseudonym), field.rules))
  if (field.entity === 'USERNAME' || field.rules.unique) {
    return set(field, anonName(digestFor(field, store, pseudonym), field.rules))
  }
  if (field.entity === 'PERSON') return set(field, required(anonymisedName, field))
  return emptied(field)
}

const isoDate = /^(\d{4})-\d{2}-\d{2}/u

/** The year alone, at its first moment in the store's zone. Text keeps a form that date parsers read. */
const coarsenedToYear = (field: Field, timezone: string): Edit | undefined => {
  if (field.value instanceof Date) {
    return set(field, DateTime.fromJSDate(field.value, { zone: timezone }).startOf('year').toJSDate())
  }
  const year = typeof field.value === 'string' ? isoDate.exec(field.value)?.[1] : undefined
  return year ? set(field, `${year}-01-01`) : emptied(field)
}

/** Dates of birth to the year; language or country where the map says so; city, postcode, title and the rest go. */
export const coarsen = (field: Field, timezone: string): Edit | undefined => {
  if (field.onAnonymise === 'keep' || blank(field.value)) return undefined
  if (field.onAnonymise === 'drop') return { kind: 'unset', document: field.document, path: field.path }
  const isDate = field.entity === 'DATE' || field.value instanceof Date
  return isDate || field.onAnonymise === 'coarsen' ? coarsenedToYear(field, timezone) : emptied(field)
}

/** A required secret becomes one that nobody can know: 128 bits of a keyed digest whose key is dropped. */
export const removeSecret = (field: Field, store: string, pseudonym: Pseudonym): Edit | undefined => {
  if (blank(field.value)) return undefined
  if (!field.rules.required && !field.rules.unique) {
    return { kind: 'unset', document: field.document, path: field.path }
  }
  const digest = pseudonym(`${store}\n${field.document}\n${field.path}\n${String(field.value)}`)
  return set(field, `anon-${digest.slice(0, 32)}`.slice(0, field.rules.maxLength))
}

/**
 * A link to a person leads to a placeholder from now on. People stay distinct within the run, and nothing joins
 * them to who they were once its key is gone. A contact's own links stay: that record is anonymised in place.
 */
export const relinked = (field: Field, record: StoreRecord, pseudonym: Pseudonym): Edit | undefined => {
  const { person, document, path } = field
  if (!person || person.agent || (record.kind === 'contact' && !record.loose)) return undefined
  return { kind: 'relink', document, path, pseudonym: pseudonym(`${record.store}\n${person.id}`) }
}

/** Free text under `free-text: delete`; a desk that parses the value is given an empty document. */
export const deletedFreeText = (field: Field): Edit | undefined => {
  if (blank(field.value) || typeof field.value === 'boolean') return undefined
  if (typeof field.value !== 'string') return emptied(field)
  if (field.format === 'json') return set(field, '{}')
  return set(field, field.rules.required ? required(deletedText, field) : '')
}
