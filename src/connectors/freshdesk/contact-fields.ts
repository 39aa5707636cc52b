import type { Entity } from '../../entities.ts'
import { type DocumentKey, documentKey } from '../../tickets/ids.ts'
import type { Field, FieldClass, FieldRules } from '../../tickets/record.ts'
import { field } from '../rest/field.ts'
import type { ContactJson } from './schema.ts'

export const contactKey = (id: number): DocumentKey => documentKey(`contacts/${id}`)

interface Place {
  readonly path: keyof ContactJson & string
  readonly class: FieldClass
  readonly entity?: Entity
  readonly rules?: FieldRules
  readonly onAnonymise?: 'drop'
}

const places: readonly Place[] = [
  { path: 'name', class: 'direct-identifier', entity: 'PERSON', rules: { required: true } },
  { path: 'email', class: 'direct-identifier', entity: 'EMAIL', rules: { unique: true } },
  { path: 'phone', class: 'direct-identifier', entity: 'PHONE' },
  { path: 'mobile', class: 'direct-identifier', entity: 'PHONE' },
  { path: 'address', class: 'direct-identifier', entity: 'ADDRESS' },
  { path: 'twitter_id', class: 'direct-identifier', entity: 'USERNAME', rules: { unique: true } },
  { path: 'unique_external_id', class: 'direct-identifier', entity: 'ID_NUMBER', rules: { unique: true } },
  { path: 'job_title', class: 'free-text' },
  { path: 'description', class: 'free-text' },
]

const written = new RegExp(
  `^(?:(?:${places.map(({ path }) => path).join('|')})$|(?:other_emails|custom_fields)\\.)`,
  'u',
)

/** What a `PUT` of the person writes here. */
export const isWritable = ({ deleted }: ContactJson, path: string): boolean => !deleted && written.test(path)

/** Of a person: what the desk's own record says of them. One that was deleted at the desk is shown and takes no change. */
export const contactFields = (contact: ContactJson): Field[] => {
  const document = contactKey(contact.id)
  const fixed = contact.deleted === true
  const rulesOf = (rules: FieldRules = {}): FieldRules => (fixed ? { ...rules, fixed: true } : rules)
  const of = (place: Omit<Place, 'path'> & { readonly path: string }, value: unknown): Field[] => {
    if (typeof value !== 'string' || value === '') return []
    const { rules, ...rest } = place
    return [{ ...field({ ...rest, document, value }), rules: rulesOf(rules) }]
  }
  return [
    ...places.flatMap(place => of(place, contact[place.path])),
    ...(contact.other_emails ?? []).flatMap((value, index) =>
      of(
        {
          path: `other_emails.${index}`,
          class: 'direct-identifier',
          entity: 'EMAIL',
          rules: { unique: true },
        },
        value,
      ),
    ),
    // Any may be one of a list, which takes no words of ours.
    ...Object.entries(contact.custom_fields ?? {}).flatMap(([name, value]) =>
      of({ path: `custom_fields.${name}`, class: 'quasi-identifier', onAnonymise: 'drop' }, value),
    ),
  ]
}
