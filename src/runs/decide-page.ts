import type { Connector } from '../connectors/connector.ts'
import type { Decision, Hold } from '../policies/decision.ts'
import type { RecordId } from '../tickets/ids.ts'
import type { RecordRef, StoreRecord } from '../tickets/record.ts'
import { decideOn, type Ground } from './deciding.ts'
import { peopleIn } from './people-in.ts'

export interface Decided {
  readonly record: RecordRef
  readonly decision: Decision
}

interface Reading {
  readonly connector: Connector
  readonly signal: AbortSignal
  /**
   * People with a part in tickets that a hold on somebody keeps from being done, each with that hold: filled by pages
   * of tickets, heeded by pages of contacts, which come after them.
   */
  readonly heldAlong: Map<RecordId, Hold>
}

/** Only what would have happened by now counts as held back. */
export const isHeldBack = (decision: Decision, now: Date): boolean =>
  decision.verdict === 'held' && decision.would !== undefined && decision.would.at <= now

const holdsAnybody = ({ holds: { holds }, store, now }: Ground): boolean =>
  holds.some(({ on, until }) => on.by === 'person' && on.store === store && !(until && until <= now))

/** What a hold on a person may change: what is due by its requester, and what is held back by one already. */
const isAsked = ({ decision }: Decided, now: Date): boolean =>
  decision.verdict === 'due' ||
  (decision.verdict === 'held' && decision.hold.on.by === 'person' && isHeldBack(decision, now))

/** The whole ticket outranks the reference only where it is held: everything else is decided again by the write. */
const withWhole = (each: Decided, whole: StoreRecord | undefined, ground: Ground): Decided => {
  const decision = whole && decideOn(whole, ground)
  return decision?.verdict === 'held' ? { record: each.record, decision } : each
}

/** As the write will see them: a reference knows the requester only, the whole ticket everybody with a part in it. */
const decideWhole = async (
  decided: readonly Decided[],
  ground: Ground,
  { connector, signal, heldAlong }: Reading,
): Promise<readonly Decided[]> => {
  const ids = decided.filter(each => isAsked(each, ground.now)).map(({ record }) => record.id)
  if (ids.length === 0) return decided
  const whole = new Map((await connector.readMany('ticket', ids, signal)).map(record => [record.id, record]))
  return decided.map(each => {
    const record = whole.get(each.record.id)
    const again = withWhole(each, record, ground)
    if (record && again.decision.verdict === 'held')
      for (const person of peopleIn(record)) heldAlong.set(person, again.decision.hold)
    return again
  })
}

/** Like a person with a ticket that could not be done: how they are called is known from their own record alone. */
const heldWith = ({ record, decision }: Decided, heldAlong: Reading['heldAlong']): Decided => {
  const hold = heldAlong.get(record.id)
  if (!hold || decision.verdict !== 'due') return { record, decision }
  const { rule, spec, dueAt } = decision
  return { record, decision: { verdict: 'held', hold, rule, would: { action: spec.action, at: dueAt } } }
}

/**
 * Decides on a page of references of one kind. While there is a hold on a person of the store, tickets that are due
 * are read whole, a page at a time, so that the plan leaves out what the write would: whoever is on copy or wrote a
 * comment counts too. People with a part in such a ticket are held with it.
 */
export const decidePage = async (
  page: readonly RecordRef[],
  ground: Ground,
  reading: Reading,
): Promise<readonly Decided[]> => {
  const decided = page.map(record => ({ record, decision: decideOn(record, ground) }))
  if (page[0]?.kind === 'contact') return decided.map(each => heldWith(each, reading.heldAlong))
  return holdsAnybody(ground) ? decideWhole(decided, ground, reading) : decided
}
