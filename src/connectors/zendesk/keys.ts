import { type DocumentKey, documentKey, type RecordId } from '../../tickets/ids.ts'
import type { Field } from '../../tickets/record.ts'
import { field } from '../rest/field.ts'
import { idOf, isAgent } from './facts.ts'
import type { UserJson } from './schema.ts'

export const ticketKey = (id: number): DocumentKey => documentKey(`tickets/${id}`)
/** Of a ticket that somebody at the desk deleted. */
export const trashKey = (id: number): DocumentKey => documentKey(`deleted_tickets/${id}`)
export const commentKey = (id: number): DocumentKey => documentKey(`comments/${id}`)
export const auditKey = (id: number): DocumentKey => documentKey(`audits/${id}`)
export const userKey = (id: number): DocumentKey => documentKey(`users/${id}`)

/** What the desk leaves in place of a file that is gone. */
export const redactedFile = 'redacted.txt'

export type People = ReadonlyMap<RecordId, UserJson>

/** To somebody by their number; nothing leads it elsewhere. */
export const link = (
  document: DocumentKey,
  path: string,
  { id, people }: { id: number | null | undefined; people: People },
): Field[] => {
  if (!id) return []
  const user = people.get(idOf(id))
  const person = { id: idOf(id), agent: user !== undefined && isAgent(user) }
  return [field({ document, path, class: 'link', value: String(id), fixed: true, person })]
}

/** Undefined for what is no text, or empty. */
export const textAt = (value: unknown, path: readonly string[]): string | undefined => {
  let at: unknown = value
  for (const key of path)
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined
  return typeof at === 'string' && at !== '' ? at : undefined
}
