import { DateTime } from 'luxon'
import { ruleOf } from '../policies/decide.ts'
import type { RecordId } from '../tickets/ids.ts'
import type { Clock, RecordRef, StoreRecord, TicketFacts } from '../tickets/record.ts'
import type { BatchJob } from './batch-job.ts'
import type { Intended } from './model.ts'
import type { Prepared } from './prepare.ts'

/** What Gallra knows of a coarse row, since the row itself does not say it any more: enough for the stages that are to come. */
export interface CoarseRow {
  readonly id: RecordId
  /** Each moved on to the first of the next month, so that nothing is deleted before its time. */
  readonly clocks: Readonly<Partial<Record<Clock, Date>>>
  /** The rule that the ticket was under, by the names of the policies that were active. */
  readonly rules: ReadonlyMap<string, string>
}

export const isCoarse = (record: RecordRef | undefined): boolean =>
  record?.kind === 'ticket' && record.facts.coarse === true

/**
 * Did an earlier try coarsen the row? Nobody else can have: tickets are claimed for it (`claimDeletions`). Of one that the desk
 * has deleted since nobody can tell, and it is counted like any that an earlier try meant to take.
 */
export const isCoarsenedBefore = (record: StoreRecord | undefined, intended: Intended | undefined): boolean =>
  intended?.coarse === true && (record === undefined || isCoarse(record))

/** The later of what was noted and what the desk has set since: reopened and closed again, a ticket waits anew. */
export const withNotedClocks = <R extends RecordRef>(record: R, noted: CoarseRow | undefined): R => {
  if (record.kind !== 'ticket' || !record.facts.coarse || !noted) return record
  const clocks: Partial<Record<Clock, Date>> = { ...noted.clocks }
  for (const [name, moment] of Object.entries(record.facts.clocks) as [Clock, Date][]) {
    const known = clocks[name]
    if (!known || known < moment) clocks[name] = moment
  }
  return { ...record, facts: { ...record.facts, clocks } }
}

/** At the beginning of a month a moment stays what it is. */
const nextMonth = (moment: Date, zone: string): Date => {
  const start = DateTime.fromJSDate(moment, { zone }).startOf('month')
  return (start.toMillis() < moment.getTime() ? start.plus({ months: 1 }) : start).toJSDate()
}

const roundedUp = (clocks: TicketFacts['clocks'], zone: string): CoarseRow['clocks'] =>
  Object.fromEntries(
    Object.entries(clocks).flatMap(([name, moment]) => (moment ? [[name, nextMonth(moment, zone)]] : [])),
  )

/** What is to be noted before these are written; of a row that is coarse already there is nothing to learn. */
export const rowsToNote = (
  { context, batch, connector, now }: BatchJob,
  changing: readonly Prepared[],
): readonly CoarseRow[] => {
  const policies = context.policies.filter(({ stores }) => stores.includes(batch.store))
  return changing.flatMap(({ record, after }): CoarseRow[] => {
    if (record.kind !== 'ticket' || record.facts.coarse || !isCoarse(after)) return []
    const { facts, id } = record
    const rules = policies.flatMap((policy): [string, string][] => {
      const rule = ruleOf(policy, facts, now)
      return rule === undefined ? [] : [[policy.name, rule]]
    })
    return [{ id, clocks: roundedUp(facts.clocks, connector.timezone), rules: new Map(rules) }]
  })
}
