import type { Entity } from '../../entities.ts'
import { documentKey } from '../../tickets/ids.ts'
import type { Field, FieldClass } from '../../tickets/record.ts'
import { field } from '../rest/field.ts'
import type { ContactSource } from './source.ts'

interface Told {
  readonly path: string
  readonly value: unknown
  readonly class: FieldClass
  readonly entity?: Entity
}

/** Of a person: what the desk's own record says of them, and what agents noted. None of it is changed in place. */
export const contactFields = ({ contact, notes }: ContactSource): Field[] => {
  const { location, social_profiles, custom_attributes } = contact
  const told: Told[] = [
    { path: 'name', class: 'direct-identifier', entity: 'PERSON', value: contact.name },
    { path: 'email', class: 'direct-identifier', entity: 'EMAIL', value: contact.email },
    { path: 'phone', class: 'direct-identifier', entity: 'PHONE', value: contact.phone },
    { path: 'external_id', class: 'direct-identifier', entity: 'USERNAME', value: contact.external_id },
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
  const ofContact = told.flatMap(({ value, ...rest }) =>
    typeof value === 'string' && value !== ''
      ? [field({ ...rest, document: documentKey(`contacts/${contact.id}`), value, fixed: true })]
      : [],
  )
  const ofNotes = notes.flatMap(({ id, body }) =>
    body
      ? [
          field({
            ...{ document: documentKey(`notes/${id}`), path: 'body', class: 'free-text' as const },
            ...{ format: 'html' as const, value: body, fixed: true },
          }),
        ]
      : [],
  )
  return [...ofContact, ...ofNotes]
}
