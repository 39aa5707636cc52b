import { hash } from 'node:crypto'
import { BSON, ObjectId } from 'mongodb'

/** A nested document, not a Date, an ObjectId or another value with a class of its own. */
export const isPlain = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

export const cloneOf = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(cloneOf) as T
  if (!isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cloneOf(inner)])) as T
}

export const sameValue = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  return Buffer.compare(BSON.serialize({ v: a }), BSON.serialize({ v: b })) === 0
}

const isHex24 = (text: string): boolean => /^[0-9a-f]{24}$/u.test(text)

/** A stored key as text; whatever cannot be one is undefined. */
export const idText = (value: unknown): string | undefined => {
  if (value instanceof ObjectId) return value.toHexString()
  if (typeof value === 'string' && value !== '') return value
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : undefined
}

const isNumber = (text: string): boolean => String(Number(text)) === text && Number.isFinite(Number(text))

/** All values whose `idText` is this text: an ObjectId, its digits as text, a number. `007` is no number. */
export const idForms = (text: string): (ObjectId | string | number)[] => [
  ...(isHex24(text) ? [new ObjectId(text)] : []),
  text,
  ...(isNumber(text) ? [Number(text)] : []),
]

export const idsIn = (texts: Iterable<string>): (ObjectId | string | number)[] => [...texts].flatMap(idForms)

/** A name as policies write it; numbers and flags become text. */
export const scalarText = (value: unknown): string | undefined => {
  if (typeof value === 'boolean') return String(value)
  return idText(value)
}

/** All spellings under which `scalarText` would give this text. */
export const scalarForms = (text: string): (ObjectId | string | number | boolean)[] => [
  ...idForms(text),
  ...(text === 'true' || text === 'false' ? [text === 'true'] : []),
]

const isoLike = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/u

/** Text dates without a zone are UTC; fractions finer than milliseconds are cut. */
const dateOfText = (text: string): Date | undefined => {
  if (!isoLike.test(text)) return undefined
  const iso = text
    .trim()
    .replace(' ', 'T')
    .replace(' ', '')
    .replace(/(\.\d{3})\d+/u, '$1')
  const zoned = iso.length > 10 && !/(?:Z|[+-]\d{2}:?\d{2})$/u.test(iso) ? `${iso}Z` : iso
  return new Date(zoned)
}

/** Dates, ISO text, seconds or milliseconds since 1970, and the moment an ObjectId was made. */
export const dateOf = (value: unknown): Date | undefined => {
  const date =
    value instanceof Date
      ? value
      : value instanceof ObjectId
        ? value.getTimestamp()
        : typeof value === 'string'
          ? dateOfText(value)
          : typeof value === 'number' && value > 1e8
            ? new Date(value < 1e11 ? value * 1000 : value)
            : undefined
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : date
}

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical)
  if (isPlain(value)) {
    return Object.fromEntries(
      Object.keys(value)
        .sort()
        .map(key => [key, canonical(value[key])]),
    )
  }
  return value === undefined ? { $absent: true } : value
}

const numberText = (value: number): string => {
  const isWhole = Number.isInteger(value) && !Object.is(value, -0)
  if (isWhole && Math.abs(value) < 2 ** 31) return `{"$numberInt":"${value}"}`
  return BSON.EJSON.stringify(value, { relaxed: false })
}

/** Members that an object keeps in the order they are sorted in, and that make no other kind of value of it. */
const isPlainName = (name: string): boolean => /^[^\d_$]/u.test(name)

/** Canonical extended JSON of a list; most are those of the one value that a path leads to. */
export const listText = (values: readonly unknown[]): string =>
  values.length === 1 ? `[${extendedJson(values[0])}]` : `[${values.map(extendedJson).join(',')}]`

/** What `BSON.EJSON` says of `canonical(value)`, for the usual types without its detours: each record is asked often. */
const extendedJson = (value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return JSON.stringify(value)
  if (typeof value === 'number') return numberText(value)
  if (value instanceof Date) return `{"$date":{"$numberLong":"${value.getTime()}"}}`
  if (value instanceof ObjectId) return `{"$oid":"${value.toHexString()}"}`
  if (Array.isArray(value)) return listText(value)
  if (isPlain(value) && Object.keys(value).every(isPlainName)) {
    const members = Object.keys(value).sort()
    return `{${members.map(name => `${JSON.stringify(name)}:${extendedJson(value[name])}`).join(',')}}`
  }
  return BSON.EJSON.stringify(canonical(value), { relaxed: false })
}

/** The same of a value whose canonical extended JSON is at hand. */
export const digestOfText = (json: string): string => hash('sha256', `{"v":${json}}`, 'hex')

/** sha256 in hex of a value's canonical extended JSON: members sorted, types told apart. */
export const digestOf = (value: unknown): string => digestOfText(extendedJson(value))
