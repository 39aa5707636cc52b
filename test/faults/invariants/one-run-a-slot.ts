import type { Document } from 'mongodb'
import type { Evidence } from '../evidence.ts'
import type { Invariant } from './invariant.ts'

const minuteMs = 60_000

interface Slot {
  readonly slot: Date
  readonly plan?: string
  readonly skipped?: string
}

const ends = (slots: readonly Slot[], runs: ReadonlySet<string>): readonly string[] =>
  slots.flatMap(({ slot, plan, skipped }) => {
    const at = slot.toISOString()
    if (plan !== undefined)
      return runs.has(plan) ? [] : [`slot ${at} has plan ${plan}, which was never started`]
    return skipped === undefined ? [`slot ${at} was claimed, and nothing came of it`] : []
  })

/** Each run of the scheduler's belongs to a slot, and to one alone. */
const belongs = (slots: readonly Slot[], runs: readonly Document[]): readonly string[] =>
  runs.flatMap(({ _id, by }) => {
    const of = slots.filter(({ plan }) => plan === String(_id)).length
    return by !== 'scheduler' || of === 1 ? [] : [`run ${_id} of the scheduler's belongs to ${of} slots`]
  })

/** The slot of the minute in which everything was healed for long enough. */
const newest = ({ quietAt, bounds: { recoveryMs } }: Evidence, slots: readonly Slot[]): readonly string[] => {
  if (!quietAt) return []
  const due = new Date(Math.floor((quietAt.getTime() - recoveryMs) / minuteMs) * minuteMs)
  return slots.some(({ slot }) => slot >= due) ? [] : [`slot ${due.toISOString()} came, and nobody took it`]
}

/** A slot has one run or a reason why it has none; none is silently missing. */
export const oneRunASlot: Invariant = {
  number: 8,
  name: 'one run a slot',
  check(evidence) {
    const slots = (evidence.own.get('slots') ?? []) as unknown as readonly Slot[]
    const runs = evidence.own.get('runs') ?? []
    // The last one may have come while the workers were being stopped.
    const settled = slots.filter(({ slot }) => evidence.quietAt && slot < evidence.quietAt).slice(0, -1)
    return [
      ...ends(settled, new Set(runs.map(({ _id }) => String(_id)))),
      ...belongs(slots, runs),
      ...newest(evidence, slots),
    ]
  },
}
