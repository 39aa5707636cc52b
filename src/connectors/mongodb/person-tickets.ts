import { decisionProjection, linkedId, ticketFacts } from './facts.ts'
import type { Tables } from './lookups.ts'
import type { StoreParts } from './parts.ts'
import { parsePath, queryPath, valuesThrough } from './paths.ts'
import { ticketFilter } from './query.ts'
import type { PersonTickets } from './source.ts'
import { idsIn } from './values.ts'

interface Tally {
  open: number
  readonly tags: Set<string>
  lastClosedAt: Date | undefined
}

const asTickets = ({ open, tags, lastClosedAt }: Tally): PersonTickets => ({
  open,
  tags: [...tags].sort(),
  ...(lastClosedAt ? { lastClosedAt } : {}),
})

/** What the tickets of these people say about them: one query for all, read as it comes in, by the ticket's own rules. */
export const personTickets = async (
  { db, map: { tickets, contacts } }: StoreParts,
  tables: Tables,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, PersonTickets>> => {
  const tallies = new Map(
    ids.map(id => [id, { open: 0, tags: new Set<string>(), lastClosedAt: undefined } as Tally]),
  )
  const link = contacts?.tickets
  if (link !== undefined && ids.length > 0) {
    const path = queryPath(link)
    const owned = { [path]: { $in: idsIn(ids) } }
    const cursor = db
      .collection(tickets.collection)
      .find(
        { $and: [owned, ticketFilter(tickets)] },
        { projection: decisionProjection(tickets, [link]), signal },
      )
    for await (const document of cursor) {
      const facts = ticketFacts(tickets, document, tables)
      const closedAt = facts.clocks.closed_at
      const owners = valuesThrough(document, parsePath(path)).flatMap(value => linkedId(value) ?? [])
      for (const tally of new Set(owners.flatMap(owner => tallies.get(owner) ?? []))) {
        if (!facts.closed) tally.open += 1
        for (const tag of facts.tags) tally.tags.add(tag)
        if (closedAt && (!tally.lastClosedAt || tally.lastClosedAt < closedAt)) tally.lastClosedAt = closedAt
      }
    }
  }
  return new Map([...tallies].map(([id, tally]) => [id, asTickets(tally)]))
}
