import type { Document } from 'mongodb'
import type { Ticket } from '../desk.ts'
import type { Evidence } from '../evidence.ts'
import { byGallra, type Invariant } from './invariant.ts'

type Counts = Map<string, number>

const add = (counts: Counts, key: string, by: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

const count = (counts: Counts, { category, channel, messages, reopens }: Ticket): void => {
  const group = `${category}, ${channel}`
  add(counts, `${group}: tickets`, 1)
  add(counts, `${group}: messages`, messages.length)
  if (reopens > 0) add(counts, `${group}: reopened`, reopens)
}

/** What the tickets that were deleted counted as at that moment, by a calculation of our own. */
const deleted = (evidence: Evidence): Counts => {
  const counts: Counts = new Map()
  for (const { does, before } of byGallra(evidence, 'tickets'))
    if (does === 'delete' && before) count(counts, before as unknown as Ticket)
  return counts
}

const names = { n: 'tickets', messages: 'messages', reopened_sum: 'reopened' } as const

/** What Gallra kept of them. A group's key is a JSON array: month, category, channel and more. */
const kept = ({ own }: Evidence): Counts => {
  const counts: Counts = new Map()
  for (const { cells } of (own.get('statistics') ?? []) as readonly Document[])
    for (const [key, counters] of cells as readonly (readonly [
      string,
      readonly (readonly [string, number])[],
    ])[]) {
      const [, category, channel] = JSON.parse(key) as readonly string[]
      for (const [counter, value] of counters) {
        const name = names[counter as keyof typeof names]
        if (name !== undefined) add(counts, `${category}, ${channel}: ${name}`, value)
      }
    }
  return counts
}

/**
 * Statistics are what they were: of tickets that are gone, what was kept of them; those that stay are compared write by
 * write (1).
 */
export const statisticsStay: Invariant = {
  number: 7,
  name: 'statistics stay',
  check(evidence) {
    const [before, after] = [deleted(evidence), kept(evidence)]
    return [...new Set([...before.keys(), ...after.keys()])]
      .filter(key => (before.get(key) ?? 0) !== (after.get(key) ?? 0))
      .map(key => `${key} were ${before.get(key) ?? 0}, and ${after.get(key) ?? 0} are kept`)
  },
}
