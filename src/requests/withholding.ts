import type { Hold } from '../policies/decision.ts'
import { findHold } from '../policies/holding.ts'
import type { Policy } from '../policies/policy.ts'
import { keptByLaw } from '../policies/statute.ts'
import type { HoldsInForce } from '../runs/holds-in-force.ts'
import type { StoreId } from '../tickets/ids.ts'
import type { StoreRecord } from '../tickets/record.ts'
import type { Withheld } from './found-record.ts'

interface Ground {
  readonly store: StoreId
  /** Those for the store. */
  readonly policies: readonly Policy[]
  readonly holds: HoldsInForce
  readonly now: Date
}

const asWithheld = ({ id, on, until }: Hold): Withheld => ({
  ground: 'hold',
  detail: on.by === 'tag' ? `hold by tag "${on.tag}"` : id,
  ...(until ? { until } : {}),
})

/** A hold by Gallra itself, or by a tag that any policy for the store names. */
export const holdOn = (record: StoreRecord, { store, policies, holds, now }: Ground): Hold | undefined => {
  const tags = policies.flatMap(({ hold }) => hold.tags)
  const people = record.participants.flatMap(({ id }) => id ?? [])
  return findHold(
    { hold: { tags } },
    {
      store,
      record,
      holds: holds.holds,
      now,
      ...(record.kind === 'ticket' ? { people } : { tickets: holds.ticketsOf(record.id) }),
    },
  )
}

const later = (one: Date, other: Date): Date => (other > one ? other : one)

/** Of several statutes the longest counts; one that wants all of the ticket outranks those that want some fields. */
const statuteOn = (record: StoreRecord, { policies, now }: Ground): Withheld | undefined => {
  if (record.kind !== 'ticket') return undefined
  const kept = policies.flatMap(policy => keptByLaw(policy, record, now))
  const whole = kept.filter(({ evidence }) => !evidence)
  const counted = whole.length > 0 ? whole : kept
  const [first] = counted
  if (!first) return undefined
  const fields = [...new Set(counted.flatMap(({ evidence }) => evidence ?? []))].sort()
  return {
    ground: 'statute',
    detail: [...new Set(counted.map(({ statute }) => statute))].join('; '),
    ...(fields.length > 0 ? { fields } : {}),
    until: counted.map(({ until }) => until).reduce(later),
  }
}

/**
 * What is kept of a record although its person asked for erasure (Art 17(3)): by a hold all of it, by a statute all of
 * it or the fields that are its evidence. Decided for each record by itself, never for the person.
 */
export const withheldOf = (record: StoreRecord, ground: Ground): Withheld | undefined => {
  const hold = holdOn(record, ground)
  return hold ? asWithheld(hold) : statuteOn(record, ground)
}
