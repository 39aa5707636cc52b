import { canonicalDigest } from '../canonical.ts'
import type { When } from '../when.ts'

/** One thing that a condition asks of a ticket: `tags`, one custom field, an age. Known by its digest. */
type Asked = string

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

/** One value and a list of it ask the same. */
const askedOf = (member: string, value: unknown): Asked =>
  canonicalDigest([
    member,
    listed(value)
      .map(each => JSON.stringify(each))
      .sort(),
  ])

const fields = ['tags', 'status', 'priority', 'channel'] as const

const askedHere = (when: When): readonly Asked[] => [
  ...fields.flatMap(field => (when[field] === undefined ? [] : [askedOf(field, when[field])])),
  ...Object.entries(when.custom ?? {}).map(([name, values]) => askedOf(`custom ${name}`, values)),
  ...(when.age ? [canonicalDigest(['age', when.age.over, when.age.clock ?? 'created_at'])] : []),
]

/** Everything that the condition asks, however deep. */
export const askedIn = (when: When): readonly Asked[] => [
  ...askedHere(when),
  ...[...(when.and ?? []), ...(when.or ?? []), ...(when.not ? [when.not] : [])].flatMap(askedIn),
]

/** Does the condition hold for a ticket of which these things are so? */
export const holds = (when: When, isSo: (asked: Asked) => boolean): boolean =>
  askedHere(when).every(isSo) &&
  (when.and ?? []).every(each => holds(each, isSo)) &&
  (when.or === undefined || when.or.some(each => holds(each, isSo))) &&
  (when.not === undefined || !holds(when.not, isSo))
