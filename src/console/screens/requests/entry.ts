import { DateTime } from 'luxon'
import { languageOf } from '../../../requests/answers/languages.ts'
import type { Form } from '../../guard.ts'
import { type EntryField, entryFields } from './entry-words.ts'

/** One of what is wrong, and what it has to be. */
export interface TypedChange {
  readonly from: string
  readonly into: string
}

/** What stands in the form, as it was typed. */
export interface Typed {
  /** Of this form and no other: sent twice it is one request. */
  readonly mark: string
  readonly type: string
  readonly emails: string
  readonly ids: string
  readonly phones: string
  readonly names: string
  readonly changes: readonly TypedChange[]
  readonly received: string
  readonly locale: string
  readonly stores: readonly string[]
  readonly reference: string
  readonly reason: string
}

/** Where people who speak a language mostly live: letters need no more than the language. */
export const locales = ['sv-SE', 'nb-NO', 'da-DK', 'fi-FI', 'nl-NL', 'de-DE', 'en-GB'] as const

export const emptyEntry = (mark: string, language: string): Typed => ({
  ...{ mark, type: '', emails: '', ids: '', phones: '', names: '', changes: [] },
  locale: locales.find(locale => languageOf(locale) === language) ?? 'en-GB',
  ...{ received: '', stores: [], reference: '', reason: '' },
})

/** Browsers end lines with CR LF in what they send. */
const typed = (form: Form, name: string): string => (form.get(name) ?? '').replace(/\r\n?/gu, '\n')

const changesIn = (form: Form): readonly TypedChange[] => {
  const [from, into] = [form.getAll('from'), form.getAll('into')]
  return from
    .map((wrong, index) => ({ from: wrong, into: into[index] ?? '' }))
    .filter(({ from: wrong, into: right }) => wrong !== '' || right !== '')
}

export const typedIn = (form: Form, newMark: string): Typed => {
  const mark = form.get('mark') ?? ''
  return {
    mark: /^[0-9a-f]{12}$/u.test(mark) ? mark : newMark,
    ...{ type: typed(form, 'type'), emails: typed(form, 'emails'), ids: typed(form, 'ids') },
    ...{ phones: typed(form, 'phones'), names: typed(form, 'names'), changes: changesIn(form) },
    ...{ received: typed(form, 'received'), locale: typed(form, 'locale'), stores: form.getAll('stores') },
    ...{ reference: typed(form, 'reference').trim(), reason: typed(form, 'reason').trim() },
  }
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

const some = <T>(values: readonly T[]): readonly T[] | undefined => (values.length === 0 ? undefined : values)

const contactOf = (line: string): object => {
  const slash = line.indexOf('/')
  return { store: line.slice(0, Math.max(slash, 0)), id: line.slice(slash + 1) }
}

/** The beginning of a day where the house is; what is no day is left for the check to refuse. */
const momentOf = (day: string, zone: string): string => {
  const start = DateTime.fromISO(day, { zone }).startOf('day')
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) && start.isValid ? start.toUTC().toISO() : day
}

const present = (members: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))

/** What was typed as messages have it, for `readEntry` to check by their rules. */
export const writtenBy = (entry: Typed, zone: string): Readonly<Record<string, unknown>> =>
  present({
    type: entry.type,
    reference: entry.reference === '' ? `entry-${entry.mark}` : entry.reference,
    received_at: entry.received === '' ? undefined : momentOf(entry.received, zone),
    locale: entry.locale === '' ? undefined : entry.locale,
    stores: some(entry.stores),
    changes: some(entry.changes.map(({ from, into }) => ({ from, to: into }))),
    subject: present({
      emails: some(linesOf(entry.emails)),
      phones: some(linesOf(entry.phones)),
      names: some(linesOf(entry.names)),
      ids: some(linesOf(entry.ids).map(contactOf)),
    }),
  })

/** A field that is not in order; with the number of the line where only one of several is wrong. */
export interface Wrong {
  readonly field: EntryField
  readonly line?: number
}

const memberFields: Readonly<Record<string, EntryField>> = {
  received_at: 'received',
  // Which of the two is missing cannot be told.
  subject: 'emails',
}

const isField = (name: string | undefined): name is EntryField => entryFields.some(field => field === name)

const wrongAt = (place: string): Wrong => {
  const [first = '', ...rest] = place.split('.')
  const [name = first, index] = first === 'subject' ? rest : [first, ...rest]
  const field = isField(name) ? name : (memberFields[name] ?? 'type')
  return index === undefined || field === 'stores' ? { field } : { field, line: Number(index) + 1 }
}

/** `subject.emails.0: not an e-mail address; type: …` → which fields these are. What is wrong is told in the reader's language. */
export const wrongIn = (problem: string): readonly Wrong[] => {
  const places = problem.split('; ').filter(each => each.includes(': '))
  const wrong = places.map(each => wrongAt(each.slice(0, each.indexOf(': '))))
  return wrong.length === 0 ? [{ field: 'type' }] : wrong
}

export const longestReason = 500
