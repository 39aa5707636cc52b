import { Long } from 'mongodb'
import type { RecordId } from '../../../tickets/ids.ts'
import type { RecordKind } from '../../../tickets/record.ts'
import { readContacts } from '../contacts.ts'
import type { StoreParts } from '../parts.ts'
import { type Path, parsePath } from '../paths.ts'
import { readTickets } from '../read.ts'
import type { RecordSource } from '../source.ts'
import { isPlain } from '../values.ts'
import { type StoredDocument, storedDocuments } from './edits.ts'

const isEjsonable = (value: unknown): value is { toJSON(): unknown } =>
  typeof value === 'object' && value !== null && 'toJSON' in value && typeof value.toJSON === 'function'

/** Every text, number and key in a stored value, whatever the data map says of it. Dates name nobody. */
export const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number' || typeof value === 'bigint') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (isPlain(value)) return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)])
  if (value instanceof RegExp) return [value.source]
  if (value instanceof Long) return [value.toString()]
  if (value instanceof Date) return []
  return isEjsonable(value) ? textsIn(value.toJSON()) : []
}

/**
 * The value without the elements of lists that stand next to the given places: rows of a stored report are a ticket
 * each, and what the others say is theirs.
 */
export const withoutSiblings = (value: unknown, places: readonly Path[]): unknown => {
  if (places.length === 0 || places.some(place => place.length === 0)) return value
  const below = (key: string): Path[] => places.flatMap(([head, ...rest]) => (head === key ? [rest] : []))
  if (Array.isArray(value)) {
    return value.flatMap((inner, index) => {
      const inside = below(String(index))
      return inside.length > 0 ? [withoutSiblings(inner, inside)] : []
    })
  }
  if (!isPlain(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutSiblings(inner, below(key))]),
  )
}

const textsOf = ({ first, parts }: StoredDocument): string[] => {
  const places = parts.map(({ at = '' }) => parsePath(at))
  return textsIn(withoutSiblings(first.document, places))
}

/**
 * Every text that the record's documents hold. Groups that merely stand for the same person belong to the contact,
 * not to the ticket: a redacted ticket still leads to them.
 */
export const dumpRecord = async (
  parts: StoreParts,
  kind: RecordKind,
  id: RecordId,
  signal: AbortSignal,
): Promise<readonly string[]> => {
  const [record] = await (kind === 'ticket' ? readTickets : readContacts)(parts, [id], signal)
  if (!record) return []
  const source = record.source as RecordSource
  return storedDocuments(source).flatMap(textsOf)
}
