import { DateTime } from 'luxon'
import type { RequestState, StoreOutcome } from '../../requests/model.ts'
import type { CastKey } from './cast.ts'
import { statuteYears, zone } from './config.ts'
import type { DemoMessage } from './messages.ts'
import type { PlantedTicket, Planting } from './plant.ts'

/** What ought to become of a request, worked out from what was planted and from nothing the program says. */
export interface Expected {
  readonly state: RequestState
  readonly found: number
  readonly erased: number
  readonly anonymised: number
  /** Records put right. */
  readonly rectified: number
  /** `1 ticket statute 2032-12-31T23:00:00.000Z` */
  readonly withheld: readonly string[]
}

interface Kept {
  readonly ground: string
  readonly until?: Date
}

/** Seven years from the closing, then to the end of that year. */
const statuteEnd = ({ closed }: PlantedTicket): Date => {
  const { year } = DateTime.fromJSDate(closed, { zone }).plus({ years: statuteYears })
  return DateTime.fromObject({ year: year + 1, month: 1, day: 1 }, { zone }).toJSDate()
}

const keptOf = (ticket: PlantedTicket, type: DemoMessage['type']): Kept | undefined => {
  if (ticket.isHeld) return { ground: 'hold' }
  if (ticket.topic === 'Billing' || ticket.topic === 'Invoice')
    return { ground: 'statute', until: statuteEnd(ticket) }
  return type === 'objection' && ticket.topic === 'Warranty' ? { ground: 'other-basis' } : undefined
}

const isErasing = ({ type }: Pick<DemoMessage, 'type'>): boolean => type === 'erasure' || type === 'objection'

const line = (what: string, { ground, until }: Kept): string =>
  [what, ground, ...(until ? [until.toISOString()] : [])].join(' ')

/** Tickets of which nothing is changed, with why. */
export const keptTickets = (
  { tickets }: Planting,
  { who, type }: Pick<DemoMessage, 'who' | 'type'>,
): readonly (readonly [PlantedTicket, Kept])[] =>
  tickets.flatMap((ticket): (readonly [PlantedTicket, Kept])[] => {
    const kept = ticket.owner === who && isErasing({ type }) ? keptOf(ticket, type) : undefined
    return kept ? [[ticket, kept]] : []
  })

/** Theirs, those they have a part in, and those that name them. */
const concerning = (tickets: readonly PlantedTicket[], who: CastKey): PlantedTicket[] =>
  tickets.filter(ticket => ticket.owner === who || ticket.with === who || ticket.about === who)

const nothing = { state: 'completed', erased: 0, anonymised: 0, rectified: 0, withheld: [] } as const

export const expectedOf = (planting: Planting, message: DemoMessage): Expected => {
  const all = concerning(planting.tickets, message.who)
  // What the first has done already, the second has nothing left of.
  if (message.way === 'duplicate') return { ...nothing, found: 0 }
  const found = all.length + 1
  if (message.type === 'rectification') return { ...nothing, found, rectified: found }
  if (!isErasing(message)) return { ...nothing, found }
  const kept = keptTickets(planting, message)
  const gone = all.filter(ticket => !kept.some(([each]) => each === ticket))
  const isTheirsAlone = (ticket: PlantedTicket): boolean => ticket.owner === message.who && !ticket.with
  const alone = gone.filter(isTheirsAlone).length
  return {
    state: kept.length > 0 ? 'partly-withheld' : 'completed',
    found,
    erased: gone.length - alone,
    // Their own record, unless a ticket that is kept leads to it.
    anonymised: alone + (kept.length > 0 ? 0 : 1),
    rectified: 0,
    withheld: kept.flatMap(([, why]) => [line('1 ticket', why), line('1 contact', why)]).sort(),
  }
}

/** The same of what the program says. */
export const withheldLines = (stores: readonly StoreOutcome[]): string[] =>
  stores
    .flatMap(({ withheld }) => withheld)
    .map(({ what, ground, until }) =>
      line(what, { ground: ground.split(':')[0] ?? '', ...(until ? { until } : {}) }),
    )
    .sort()
