import { personalEntities } from '../entities.ts'
import type { Edit } from '../tickets/change.ts'
import type { Field } from '../tickets/record.ts'
import { isIdentifying } from './placeholder.ts'

const personal: ReadonlySet<string> = new Set(personalEntities)

/** A shorter key of a person is a number or a word that texts hold by chance: `157 kr` is not the contact 157. */
const shortestKey = 6

/** What a field held that must be found nowhere: identifiers, secrets, keys of people. */
export const takenFrom = (field: Field, edit: Edit): string[] => {
  if (edit.kind === 'relink')
    return field.person && field.person.id.length >= shortestKey ? [field.person.id] : []
  const isText = typeof field.value === 'string' || typeof field.value === 'number'
  const counts =
    field.class === 'secret' ||
    (isIdentifying(field) && field.entity !== undefined && personal.has(field.entity))
  return isText && counts ? [String(field.value)] : []
}
