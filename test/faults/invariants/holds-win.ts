import type { Evidence } from '../evidence.ts'
import { byGallra, type Invariant } from './invariant.ts'

interface Held {
  readonly id: string
  readonly from: Date
  /** Before the release was asked for it holds for certain. */
  readonly to: Date
}

const forEver = new Date(8.64e15)

/** For which time each ticket was held for certain, by acknowledgements of `gallra hold add`. */
const heldTickets = ({ history: { operations } }: Evidence): ReadonlyMap<string, readonly Held[]> => {
  const byTicket = new Map<string, Held[]>()
  for (const { what, outcome, target, endedAt, detail: hold = '' } of operations) {
    if (what !== 'hold' || outcome !== 'ok' || !endedAt) continue
    const release = operations.find(each => each.what === 'release' && each.detail === hold)
    const held = { id: hold, from: endedAt, to: release?.invokedAt ?? forEver }
    byTicket.set(target, [...(byTicket.get(target) ?? []), held])
  }
  return byTicket
}

/** A hold that was acknowledged before the write wins. (Holds by tag: the state of the ticket itself, see 1.) */
export const holdsWin: Invariant = {
  number: 9,
  name: 'holds win',
  check(evidence) {
    const held = heldTickets(evidence)
    return byGallra(evidence, 'tickets').flatMap(({ id, wall, does }) =>
      (held.get(id) ?? [])
        .filter(({ from, to }) => from < wall && wall < to)
        .map(
          hold =>
            `ticket ${id} was ${does}d at ${wall.toISOString()}, held by ${hold.id} since ${hold.from.toISOString()}`,
        ),
    )
  },
}
