import type { Connector } from '../connectors/connector.ts'
import type { Hold } from '../policies/decision.ts'
import type { RecordId } from '../tickets/ids.ts'
import type { RecordKind } from '../tickets/record.ts'
import type { RunContext } from './context.ts'

/** Gallra's own holds at one moment, as `decide` wants them. */
export interface HoldsInForce {
  readonly holds: readonly Hold[]
  /** Those of the held tickets that the person has a part in. */
  ticketsOf(person: RecordId): readonly RecordId[]
}

/**
 * A chosen `now` must not let a hold run out before its time: what is in force by the real clock holds whatever
 * moment deadlines are compared with.
 */
const inForce = (hold: Hold, real: Date, now: Date): Hold => {
  if (!hold.until || hold.until > now || hold.until <= real) return hold
  const { until: _, ...endless } = hold
  return endless
}

const heldTickets = (holds: readonly Hold[], connector: Connector): RecordId[] =>
  holds.flatMap(({ on }) => (on.by === 'ticket' && on.store === connector.id ? [on.ticket] : []))

/** Who has a part in which held ticket. A ticket that is gone holds nobody. */
const partiesOf = async (
  connector: Connector,
  tickets: readonly RecordId[],
  signal: AbortSignal,
): Promise<ReadonlyMap<RecordId, readonly RecordId[]>> => {
  const byPerson = new Map<RecordId, RecordId[]>()
  if (tickets.length === 0) return byPerson
  for (const ticket of await connector.readMany('ticket', tickets, signal)) {
    const requester = ticket.kind === 'ticket' ? ticket.facts.requester : undefined
    const people = new Set([requester, ...ticket.participants.map(({ id }) => id)])
    for (const person of people) {
      if (person) byPerson.set(person, [...(byPerson.get(person) ?? []), ticket.id])
    }
  }
  return byPerson
}

interface HoldQuery {
  readonly connector: Connector
  readonly kind: RecordKind
  /** The moment deadlines are compared with. */
  readonly now: Date
  readonly signal: AbortSignal
}

/** Reads the holds anew. A held ticket also holds the records of the people who have a part in it. */
export const holdsInForce = async (
  context: Pick<RunContext, 'runStore' | 'clock'>,
  { connector, kind, now, signal }: HoldQuery,
): Promise<HoldsInForce> => {
  const real = context.clock()
  const holds = (await context.runStore.holds()).map(hold => inForce(hold, real, now))
  const tickets = kind === 'contact' ? heldTickets(holds, connector) : []
  const byPerson = await partiesOf(connector, tickets, signal)
  return { holds, ticketsOf: person => byPerson.get(person) ?? [] }
}
