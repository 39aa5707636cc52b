import { createHash } from 'node:crypto'
import { ObjectId } from 'mongodb'
import { isPlain } from '../values.ts'

/** Whose collection the placeholder stands in. */
export type PlaceholderKind = 'contacts' | 'groups'

/**
 * A pseudonym never stands in the database itself: each use has a digest of its own, so that the key of a placeholder
 * does not give away its secret.
 */
export const digestFor = (use: string, pseudonym: string): string =>
  createHash('sha256').update(`${use}\n${pseudonym}`).digest('hex')

/** The key of a pseudonym's placeholder: the same wherever and whenever it is asked for, so that previews know it. */
export const placeholderKey = (kind: PlaceholderKind, pseudonym: string): string =>
  digestFor(`key:${kind}`, pseudonym).slice(0, 24)

/** The key in the type that keys have there; a number takes 48 bits of it. */
export const keyAs = (like: unknown, key: string): ObjectId | string | number => {
  if (like instanceof ObjectId) return new ObjectId(key)
  return typeof like === 'number' ? Number.parseInt(key.slice(0, 12), 16) : key
}

const keyMember = (value: Readonly<Record<string, unknown>>): string =>
  value._id === undefined || value._id === null ? 'id' : '_id'

/** The key of a link, which may be the person as a whole. */
export const linkedKey = (value: unknown): unknown => (isPlain(value) ? value[keyMember(value)] : value)

const emptied = (value: unknown): unknown => {
  if (typeof value === 'string') return ''
  if (typeof value === 'boolean') return value
  return Array.isArray(value) ? [] : null
}

/**
 * A link to a placeholder, written as the old one was: a bare key, or the key in a person. What else such a person
 * says goes, except for members that the data map names as fields of their own.
 */
export const relinkedValue = (
  value: unknown,
  key: string,
  isClaimed: (member: string) => boolean,
): unknown => {
  if (!isPlain(value)) return keyAs(value, key)
  const own = keyMember(value)
  return Object.fromEntries(
    Object.entries(value).map(([member, inner]) => {
      if (member === own) return [member, keyAs(inner, key)]
      return [member, isClaimed(member) ? inner : emptied(inner)]
    }),
  )
}
