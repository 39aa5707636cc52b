import type { Ticket } from '../desk.ts'
import type { Change, Evidence } from '../evidence.ts'
import type { Operation } from '../history.ts'
import type { Invariant } from './invariant.ts'

const writes = ['reply', 'reopen', 'close', 'tag', 'untag'] as const
const isWrite = ({ what }: Operation): boolean => writes.some(each => each === what)

const ticketsOf = ({ changes }: Evidence): readonly Change[] =>
  changes.filter(({ database, collection }) => database === 'desk' && collection === 'tickets')

/** Each write that was acknowledged happened once, each that failed did not. */
const happened = (evidence: Evidence): readonly string[] => {
  const times = new Map<string, number>()
  for (const { before, after } of ticketsOf(evidence)) {
    const op = after?.lastOp as string | undefined
    if (op !== undefined && op !== before?.lastOp) times.set(op, (times.get(op) ?? 0) + 1)
  }
  return evidence.history.operations.filter(isWrite).flatMap(({ id, what, target, outcome }) => {
    const seen = times.get(id) ?? 0
    if (seen > 1) return [`${what} ${id} on ${target} happened ${seen} times`]
    if (outcome === 'ok' && seen === 0) return [`${what} ${id} on ${target} was acknowledged and is lost`]
    return outcome === 'fail' && seen === 1 ? [`${what} ${id} on ${target} was refused and happened`] : []
  })
}

/** What the desk wrote last is what stands there, unless the ticket is gone; what is gone stays gone. */
const stands = (evidence: Evidence): readonly string[] => {
  const last = new Map<string, Ticket>(evidence.desk.tickets.map(ticket => [ticket._id, ticket]))
  const gone = new Set<string>()
  const wrong: string[] = []
  for (const { id, does, before, after } of ticketsOf(evidence)) {
    if (does === 'insert' && gone.has(id)) wrong.push(`ticket ${id} came back after it was deleted`)
    if (does === 'delete') gone.add(id)
    else if (after && after.lastOp !== before?.lastOp) last.set(id, after as unknown as Ticket)
  }
  const now = new Map(evidence.deskAfter.get('tickets')?.map(ticket => [String(ticket._id), ticket]))
  for (const [id, said] of last) {
    const ticket = now.get(id)
    if (gone.has(id)) continue
    if (!ticket) wrong.push(`ticket ${id} is gone, and nobody deleted it`)
    else if (ticket.lastOp !== said.lastOp) wrong.push(`ticket ${id}: the last write is lost`)
    else if (ticket.messages.length !== said.messages.length) wrong.push(`ticket ${id}: a reply is lost`)
  }
  return wrong
}

/** No write of the help desk is lost, and none comes back. */
export const deskWritesStay: Invariant = {
  number: 2,
  name: 'desk writes stay',
  check: evidence => [...happened(evidence), ...stands(evidence)],
}
