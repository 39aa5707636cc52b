import { dueDays, holdTag, ruleOf, type Ticket } from '../desk.ts'
import type { Change, Evidence } from '../evidence.ts'
import { byGallra, type Invariant } from './invariant.ts'

const dayMs = 86_400_000
/** What a write of Gallra's may never move. */
const kept = [
  ...(['number', 'status', 'category', 'channel', 'priority', 'tags', 'reopens'] as const),
  ...(['createdAt', 'closedAt', 'updatedAt'] as const),
]

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right)

/** Why the ticket, as it stood at the moment of the write, was none of Gallra's business. */
const reasonToKeep = ({ status, tags, closedAt }: Ticket, wall: Date): string | undefined => {
  if (status !== 'closed') return 'was open'
  if (tags.includes(holdTag)) return 'was held by its tag'
  return wall.getTime() - closedAt.getTime() < dueDays * dayMs ? 'was not due' : undefined
}

/** Since when each person's own request allows more than the policy does. */
const askedFor = ({ history: { operations } }: Evidence): ReadonlyMap<string, Date> => {
  const first = new Map<string, Date>()
  for (const { what, target, invokedAt } of operations)
    if (what === 'request' && !first.has(target)) first.set(target, invokedAt)
  return first
}

const reasonAgainst = (ticket: Ticket, { wall, does }: Change): string | undefined => {
  const reason = reasonToKeep(ticket, wall)
  const action = ruleOf[ticket.category]
  if (reason !== undefined) return `${reason} when it was ${does}d`
  return (does === 'delete') === (action === 'delete')
    ? undefined
    : `was to ${action}, and there was a ${does}`
}

const wrongWith = (change: Change, asked: ReadonlyMap<string, Date>): readonly string[] => {
  const { id, wall, before, after } = change
  if (!before) return [`${id}: nobody knows what it was before`]
  const ticket = before as unknown as Ticket
  const of = `ticket ${id}`
  const since = asked.get(ticket.customer)
  const isAsked = since !== undefined && since < wall && !ticket.tags.includes(holdTag)
  const against = isAsked ? undefined : reasonAgainst(ticket, change)
  if (against !== undefined) return [`${of} ${against}`]
  if (!after) return []
  const moved = kept.filter(name => !same(before[name], after[name]))
  const ids = (of: unknown): unknown =>
    (of as Ticket).messages.map(({ id: message, at, from }) => [message, at, from])
  return [
    ...moved.map(name => `${of}: ${name} was changed`),
    ...(same(ids(before), ids(after)) ? [] : [`${of}: its messages are not those it had`]),
  ]
}

/** Nothing outside the policy, at the moment of the write, was changed. */
export const onlyWhatIsDue: Invariant = {
  number: 1,
  name: 'only what is due',
  check(evidence) {
    const asked = askedFor(evidence)
    return byGallra(evidence, 'tickets').flatMap(change => wrongWith(change, asked))
  },
}
