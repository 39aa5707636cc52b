import { DateTime } from 'luxon'
import type { Document } from 'mongodb'
import type { TicketFacts, TicketStatistics } from '../../tickets/record.ts'
import type { DataMap } from './data-map.ts'
import { linkedId, momentOf } from './facts.ts'
import { flaggedNames, type Tables } from './lookups.ts'
import type { StoreWords } from './parts.ts'
import { parsePath, parsePattern, placesOf, storedAt, valuesAt } from './paths.ts'
import type { RecordSource } from './source.ts'

type TicketMap = DataMap['tickets']

/** Whole minutes, cut off; a negative duration is a clock's error and none at all. */
const minutesBetween = (from: Date | undefined, to: Date | undefined): number | undefined => {
  if (!from || !to || to < from) return undefined
  return Math.floor((to.getTime() - from.getTime()) / 60_000)
}

const closedNames = ({ status }: TicketMap, tables: Tables): ReadonlySet<string> => {
  if (status.closed === 'flag' && status.lookup) return flaggedNames(tables, status.lookup)
  return new Set(Array.isArray(status.closed) ? status.closed.map(String) : [])
}

/** Steps from a closed state to one that is not, in the order the list tells them. */
const reopenings = (names: readonly string[], closed: ReadonlySet<string>): number =>
  names.filter((name, index) => {
    const before = names[index - 1]
    return before !== undefined && closed.has(before) && !closed.has(name)
  }).length

const countOf = (value: unknown): number =>
  typeof value === 'number' && value > 0 ? Math.trunc(value) : Number(value === true)

const reopened = (map: TicketMap, document: Document, tables: Tables): number => {
  const from = map.statistics.reopened
  if (from === undefined) return 0
  if (typeof from === 'string') return countOf(storedAt(document, parsePath(from)))
  const names = valuesAt(document, parsePattern(from.path)).flatMap(value =>
    typeof value === 'string' && value.startsWith(from.prefix) ? [value.slice(from.prefix.length)] : [],
  )
  return reopenings(names, closedNames(map, tables))
}

const messageCount = (map: TicketMap, { documents }: RecordSource): number => {
  const path = map.statistics.messages
  if (path === undefined) return documents.filter(({ role }) => role === 'message').length
  const count = storedAt(documents[0].document, parsePath(path))
  if (typeof count === 'number') return Math.max(0, Math.trunc(count))
  return placesOf(documents[0].document, parsePattern(path.replace(/(?:\[\])?$/u, '[]'))).length
}

/**
 * Only somebody who works at the desk is its agent: a link to anyone else goes when the ticket is anonymised, and
 * what is counted must not change by that. By key, not by name: statistics outlive the ticket.
 */
const agentOf = ({ map }: StoreWords, { documents, people }: RecordSource): string => {
  const path = map.tickets.agent
  const id = path === undefined ? undefined : linkedId(storedAt(documents[0].document, parsePath(path)))
  if (id === undefined) return ''
  return !map.contacts || people.contacts.get(id)?.is === 'agent' ? id : ''
}

const dayMs = 86_400_000
/** Since then no zone has changed its clocks twice in a day. */
const earliest = Date.UTC(1980, 0, 1)
const mostDays = 15_000

const months = new Map<string, Map<number, string | undefined>>()

const asked = (at: number, zone: string): string => DateTime.fromMillis(at, { zone }).toFormat('yyyy-MM')

/** The local month, `2026-11`. A day of UTC that begins and ends in one month is all in it, and is asked about once. */
export const monthOf = (moment: Date, zone: string): string => {
  const at = moment.getTime()
  if (!(at >= earliest)) return asked(at, zone)
  const known = months.get(zone) ?? new Map<number, string | undefined>()
  if (known.size > mostDays) known.clear()
  months.set(zone, known)
  const day = Math.floor(at / dayMs)
  if (!known.has(day)) {
    const [first, last] = [asked(day * dayMs, zone), asked((day + 1) * dayMs, zone)]
    known.set(day, first === last ? first : undefined)
  }
  return known.get(day) ?? asked(at, zone)
}

const optional = <K extends string>(key: K, value: number | undefined): { [P in K]?: number } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: number }

const storedIn = (document: Document, path: string | undefined): unknown =>
  path === undefined ? undefined : storedAt(document, parsePath(path))

/** What the ticket counts as, by the desk's own timestamps; what it has no name for is the empty text. */
export const ticketStatistics = (
  store: StoreWords,
  source: RecordSource,
  facts: TicketFacts,
): TicketStatistics => {
  const { tickets } = store.map
  const { document } = source.documents[0]
  const created = facts.clocks.created_at
  const score = storedIn(document, tickets.statistics.csat)
  const slaMet = storedIn(document, tickets.statistics.sla_met)
  const firstResponse = momentOf(document, tickets.statistics.first_response_at)
  return {
    month: created ? monthOf(created, store.timezone) : '',
    category: facts.category ?? '',
    channel: facts.channel ?? '',
    priority: facts.priority ?? '',
    status: facts.status ?? '',
    agent: agentOf(store, source),
    messages: messageCount(tickets, source),
    reopened: reopened(tickets, document, source.tables),
    ...optional('firstResponseMinutes', minutesBetween(created, firstResponse)),
    ...optional('resolutionMinutes', minutesBetween(created, facts.clocks.closed_at)),
    ...(typeof slaMet === 'boolean' ? { slaMet } : {}),
    ...optional('csat', typeof score === 'number' && Number.isInteger(score) ? score : undefined),
  }
}
