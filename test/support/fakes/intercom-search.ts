import type { FakeConversation } from './intercom-desk.ts'

interface Single {
  readonly field: string
  readonly operator: string
  readonly value: unknown
}

const dates = new Set(['created_at', 'updated_at', 'waiting_since', 'statistics.last_close_at'])

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const hasOnly = (value: Record<string, unknown>, keys: readonly string[]): boolean =>
  Object.keys(value).every(key => keys.includes(key))

const singleIn = (query: unknown): Single | undefined => {
  if (!isRecord(query) || !hasOnly(query, ['field', 'operator', 'value'])) return undefined
  const { field, operator, value } = query
  return typeof field === 'string' && typeof operator === 'string' ? { field, operator, value } : undefined
}

/** One filter, or up to fifteen in a group; groups in groups are not taken here. Undefined for what is refused. */
const filtersIn = (query: unknown): { joined: 'AND' | 'OR'; of: Single[] } | undefined => {
  const single = singleIn(query)
  if (single) return { joined: 'AND', of: [single] }
  if (!isRecord(query) || !hasOnly(query, ['operator', 'value'])) return undefined
  const { operator, value } = query
  if ((operator !== 'AND' && operator !== 'OR') || !Array.isArray(value)) return undefined
  const of = value.flatMap(inner => singleIn(inner) ?? [])
  const isWhole = of.length === value.length && of.length > 0 && of.length <= 15
  return isWhole ? { joined: operator, of } : undefined
}

/** First second of the day in the zone of the workspace. */
const dayOf = (at: number, zoneSeconds: number): number =>
  Math.floor((at + zoneSeconds) / 86_400) * 86_400 - zoneSeconds

const strings: Readonly<Record<string, (item: FakeConversation) => readonly string[]>> = {
  id: ({ id }) => [id],
  state: ({ state }) => [state],
  contact_ids: ({ contacts }) => contacts.contacts.map(({ id }) => id),
  'source.author.email': ({ source }) => [source.author.email ?? ''],
}

/** A value of the field's type, and an operator that takes it. */
const isTaken = ({ field, operator, value }: Single): boolean =>
  dates.has(field)
    ? Number.isInteger(value) && ['=', '<', '>'].includes(operator)
    : field in strings && operator === '=' && typeof value === 'string'

const momentIn = (item: FakeConversation, field: string): unknown => {
  const [name = '', inner] = field.split('.')
  const outer = item[name as 'created_at' | 'statistics']
  return inner !== undefined && isRecord(outer) ? outer[inner] : outer
}

const fits = (item: FakeConversation, { field, operator, value }: Single, zone: number): boolean => {
  const textsOf = strings[field]
  if (textsOf) return textsOf(item).includes(String(value))
  const at = momentIn(item, field)
  const day = dayOf(Number(value), zone)
  if (typeof at !== 'number') return false
  if (operator === '=') return dayOf(at, zone) === day
  return operator === '<' ? at < day : at >= day + 86_400
}

/** Whole days alone are compared, as the vendor says of people. Undefined: a query that is refused. */
export const search = (
  items: readonly FakeConversation[],
  query: unknown,
  zoneSeconds: number,
): FakeConversation[] | undefined => {
  const filters = filtersIn(query)
  if (!filters?.of.every(isTaken)) return undefined
  const { joined, of } = filters
  return items.filter(item => {
    const met = of.map(filter => fits(item, filter, zoneSeconds))
    return joined === 'AND' ? met.every(Boolean) : met.some(Boolean)
  })
}
