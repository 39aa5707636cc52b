import type { Entity } from '../../entities.ts'
import { type DocumentKey, documentKey } from '../../tickets/ids.ts'
import type { Field, FieldClass } from '../../tickets/record.ts'
import { field } from '../rest/field.ts'
import type { ContactSource } from './source.ts'

export const contactKey = (id: string): DocumentKey => documentKey(`contacts/${id}`)
export const noteKey = (id: string): DocumentKey => documentKey(`notes/${id}`)

/** Members that a `PUT` of the person writes. */
export const plainMembers = ['name', 'email', 'phone', 'external_id'] as const
export type PlainMember = (typeof plainMembers)[number]

export const attributeIn = (path: string): string | undefined => /^custom_attributes\.(.+)$/u.exec(path)?.[1]

export const isPlain = (path: string): path is PlainMember => plainMembers.some(member => member === path)

/** What is said of the person there can be written; where they are, and what agents noted, can not. */
export const isWritable = (path: string, unwritable: ReadonlySet<string>): boolean => {
  const attribute = attributeIn(path)
  return isPlain(path) || (attribute !== undefined && !unwritable.has(attribute))
}

interface Told {
  readonly path: string
  readonly value: unknown
  readonly class: FieldClass
  readonly entity?: Entity
}

const toldBy = ({ contact }: ContactSource): Told[] => {
  const { location, social_profiles, custom_attributes } = contact
  return [
    { path: 'name', class: 'direct-identifier', entity: 'PERSON', value: contact.name },
    { path: 'email', class: 'direct-identifier', entity: 'EMAIL', value: contact.email },
    { path: 'phone', class: 'direct-identifier', entity: 'PHONE', value: contact.phone },
    { path: 'external_id', class: 'direct-identifier', entity: 'ID_NUMBER', value: contact.external_id },
    { path: 'location.country', class: 'quasi-identifier', value: location?.country },
    { path: 'location.region', class: 'quasi-identifier', value: location?.region },
    { path: 'location.city', class: 'quasi-identifier', value: location?.city },
    ...(social_profiles?.data ?? []).map(
      ({ url }, index): Told => ({
        ...{
          path: `social_profiles.data.${index}.url`,
          class: 'direct-identifier',
          entity: 'URL',
          value: url,
        },
      }),
    ),
    ...Object.entries(custom_attributes ?? {}).map(
      ([name, value]): Told => ({ path: `custom_attributes.${name}`, class: 'free-text', value }),
    ),
  ]
}

/** Of a person: what the desk's own record says of them, and what agents noted. */
export const contactFields = (source: ContactSource): Field[] => {
  const { contact, notes, unwritable } = source
  const ofContact = toldBy(source).flatMap(({ value, ...rest }) =>
    typeof value === 'string' && value !== ''
      ? [
          field({
            ...rest,
            document: contactKey(contact.id),
            value,
            fixed: !isWritable(rest.path, unwritable),
          }),
        ]
      : [],
  )
  const ofNotes = notes.flatMap(({ id, body }) =>
    body
      ? [
          field({
            ...{ document: noteKey(id), path: 'body', class: 'free-text' as const },
            ...{ format: 'html' as const, value: body, fixed: true },
          }),
        ]
      : [],
  )
  return [...ofContact, ...ofNotes]
}
