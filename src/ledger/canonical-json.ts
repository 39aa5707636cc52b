/**
 * One spelling for one value, in the manner of RFC 8785: members sorted by UTF-16 code units, no white space, dates
 * as ISO 8601 in UTC, absent members left out. Throws RangeError for what JSON cannot hold: a hash over a value that
 * came out as `null` would not cover it.
 */
export const canonicalJson = (value: unknown): string => {
  if (value instanceof Date) return JSON.stringify(value.toISOString())
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
    return `{${members.join(',')}}`
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError('not a finite number, so not JSON')
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return JSON.stringify(value)
  throw new RangeError(`a ${typeof value} is not JSON`)
}
