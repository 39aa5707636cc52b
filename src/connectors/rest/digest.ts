import { createHash } from 'node:crypto'
import { type Stamp, stamp } from '../../tickets/ids.ts'

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value ?? null
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}

/** The same for the same members in any order; what is undefined is not there. */
export const digest = (value: unknown): Stamp =>
  stamp(
    createHash('sha256')
      .update(JSON.stringify(sorted(value)))
      .digest('hex'),
  )
