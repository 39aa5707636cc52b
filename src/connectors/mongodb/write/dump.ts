import { BSONRegExp, Long } from 'mongodb'
import type { RecordId } from '../../../tickets/ids.ts'
import type { RecordKind } from '../../../tickets/record.ts'
import { readContacts } from '../contacts.ts'
import { type Documents, gatherOrphans, gatherTickets } from '../documents.ts'
import type { StoreParts } from '../parts.ts'
import { type Path, parsePath } from '../paths.ts'
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
  if (value instanceof BSONRegExp) return [value.pattern]
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

const textsOfAll = (documents: Documents): readonly string[] =>
  storedDocuments({ documents }).flatMap(textsOf)

const dumpTickets = async (parts: StoreParts, ids: readonly RecordId[], signal: AbortSignal) => {
  const dumps = new Map<RecordId, readonly string[]>()
  for (const { id, documents } of await gatherTickets(parts, ids, signal))
    dumps.set(id, textsOfAll(documents))
  const gone = ids.filter(id => !dumps.has(id))
  if (gone.length === 0) return dumps
  for (const [id, [first, ...rest]] of await gatherOrphans(parts, gone, signal)) {
    dumps.set(id, first ? textsOfAll([first, ...rest]) : [])
  }
  return dumps
}

const dumpContacts = async (parts: StoreParts, ids: readonly RecordId[], signal: AbortSignal) => {
  const dumps = new Map<RecordId, readonly string[]>(ids.map(id => [id, []]))
  for (const { id, source } of await readContacts(parts, ids, signal)) {
    dumps.set(id, storedDocuments(source as RecordSource).flatMap(textsOf))
  }
  return dumps
}

/**
 * Every text that the records' documents hold. Groups that merely stand for the same person belong to the contact,
 * not to the ticket: a redacted ticket still leads to them.
 */
export const dumpRecords = (
  parts: StoreParts,
  kind: RecordKind,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<ReadonlyMap<RecordId, readonly string[]>> =>
  (kind === 'ticket' ? dumpTickets : dumpContacts)(parts, ids, signal)
