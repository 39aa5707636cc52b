import { isPlaceholder } from '../anonymisation/placeholder.ts'
import type { Entity } from '../entities.ts'
import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { Contact } from '../tickets/record.ts'
import type { Subject } from './model.ts'
import { canonicalEmail } from './spelling/email.ts'
import { clean } from './spelling/fold.ts'
import { digitsOf } from './spelling/phone.ts'

/** Fields of a contact that go with the person, besides what the participant says. */
const carried: ReadonlySet<Entity> = new Set(['ID_NUMBER', 'IBAN', 'CARD', 'ADDRESS'])

/** The values, with those of the others that are spelled anew. */
export const joined = (
  own: readonly string[],
  others: readonly string[],
  key: (value: string) => string,
): readonly string[] => {
  const known = new Map(own.map(value => [key(value), value]))
  for (const value of others) if (!known.has(key(value))) known.set(key(value), value)
  return known.size === own.length ? own : [...known.values()]
}

export const exactly = (value: string): string => clean(value).trim().replace(/\s+/gu, ' ')
export const byEmail = (value: string): string => `${canonicalEmail(value) ?? ''} ${exactly(value)}`
export const byDigits = (value: string): string => digitsOf(value) || exactly(value)

const withId = (ids: Subject['ids'], store: StoreId, id: RecordId): Subject['ids'] =>
  ids.some(each => each.store === store && each.id === id) ? ids : [...ids, { store, id }]

/** What the contact says of the person, placeholders and the organisation's own aside. */
export const enriched = (subject: Subject, contact: Contact, isOwn: (value: string) => boolean): Subject => {
  const real = (values: readonly string[]) =>
    values.filter(value => value.trim() !== '' && !isPlaceholder(value) && !isOwn(value))
  const all = (of: 'names' | 'emails' | 'phones' | 'usernames') =>
    real(contact.participants.flatMap(each => each[of]))
  const values = contact.fields.flatMap(({ class: kind, entity, value }) =>
    kind === 'direct-identifier' && entity && carried.has(entity) && typeof value === 'string' ? [value] : [],
  )
  return {
    ...subject,
    names: joined(subject.names, all('names'), exactly),
    emails: joined(subject.emails, all('emails'), byEmail),
    phones: joined(subject.phones, all('phones'), byDigits),
    usernames: joined(subject.usernames, all('usernames'), exactly),
    values: joined(subject.values, real(values), exactly),
    ids: withId(subject.ids, contact.store, contact.id),
  }
}

/** How much is known by which somebody else's record could be recognised. */
export const handles = ({ emails, phones, usernames, names, ids }: Subject): number =>
  emails.length + phones.length + usernames.length + names.length + ids.length
