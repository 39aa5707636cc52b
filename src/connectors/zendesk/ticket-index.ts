import type { RecordId } from '../../tickets/ids.ts'
import type { ZendeskApi } from './api.ts'
import { beginning, exportTickets } from './export.ts'
import { closedAtOf, idOf, isClosed } from './facts.ts'
import type { TicketJson } from './schema.ts'
import type { PersonTickets } from './source.ts'
import type { Trash } from './trash.ts'

interface Known {
  readonly requester: RecordId | undefined
  readonly open: boolean
  readonly tags: readonly string[]
  readonly closedAt: Date | undefined
}

const none: PersonTickets = { open: 0, tags: [] }

const summed = (tickets: readonly Known[]): PersonTickets => {
  const closings = tickets.flatMap(({ closedAt }) => closedAt?.getTime() ?? [])
  return {
    open: tickets.filter(({ open }) => open).length,
    tags: [...new Set(tickets.flatMap(({ tags }) => tags))].sort(),
    ...(closings.length > 0 ? { lastClosedAt: new Date(Math.max(...closings)) } : {}),
  }
}

const knownOf = (ticket: TicketJson): Known => ({
  requester: ticket.requester_id ? idOf(ticket.requester_id) : undefined,
  open: !isClosed(ticket),
  tags: ticket.tags ?? [],
  closedAt: closedAtOf(ticket),
})

export interface TicketIndex {
  /** How many tickets there are, with those in the trash. */
  count(signal: AbortSignal): Promise<number>
  /** Of people, by their ids: what their tickets say of them, as it was half a minute ago or later. */
  people(signal: AbortSignal): Promise<(person: RecordId) => PersonTickets>
  /** Tickets as they were read just now. */
  note(tickets: readonly TicketJson[]): void
  /** A ticket that was deleted just now: exports tell it later. */
  drop(id: RecordId): void
}

/** Exports lag by a minute themselves, and only ten may be asked for in one. */
const freshMs = 20_000

/** Tickets by their numbers, and by who asked. */
const createShelf = () => {
  const known = new Map<string, Known>()
  const byPerson = new Map<RecordId, Set<string>>()
  const drop = (id: string): void => {
    const requester = known.get(id)?.requester
    if (requester !== undefined) byPerson.get(requester)?.delete(id)
    known.delete(id)
  }
  return {
    drop,
    get: (id: string) => known.get(id),
    put(id: string, ticket: Known): void {
      drop(id)
      known.set(id, ticket)
      if (ticket.requester === undefined) return
      const others = byPerson.get(ticket.requester) ?? new Set()
      byPerson.set(ticket.requester, others.add(id))
    },
    size: () => known.size,
    of: (person: RecordId): Known[] => [...(byPerson.get(person) ?? [])].flatMap(id => known.get(id) ?? []),
  }
}

/**
 * What is known of every ticket, little of each, kept up to date by the changes since the last look: the desk itself can
 * be asked neither how many there are, archived ones included, nor for those of many people.
 */
export const createTicketIndex = (api: ZendeskApi, trash: Trash): TicketIndex => {
  const shelf = createShelf()
  let cursor: string | undefined
  let hasDeleted = false
  let syncedAt = Number.NEGATIVE_INFINITY
  let last: Promise<void> = Promise.resolve()
  const noteOne = (ticket: TicketJson): void => {
    const id = String(ticket.id)
    const now = knownOf(ticket)
    // The measures that say when it was closed are not everywhere.
    const closedAt = now.closedAt ?? (now.open ? undefined : shelf.get(id)?.closedAt)
    shelf.put(id, { ...now, closedAt })
  }
  const update = async (signal: AbortSignal): Promise<void> => {
    for await (const page of exportTickets(api, cursor === undefined ? beginning : { cursor }, signal)) {
      for (const ticket of page.tickets) {
        if (ticket.status === 'deleted') {
          hasDeleted = true
          shelf.drop(String(ticket.id))
        } else noteOne(ticket)
      }
      cursor = page.cursor ?? cursor
    }
  }
  /** One after the other: two at once would go through the same pages. */
  const synced = async (signal: AbortSignal): Promise<void> => {
    last = last.catch(() => undefined).then(() => update(signal))
    await last
    syncedAt = performance.now()
  }
  return {
    async count(signal) {
      await synced(signal)
      const listed = hasDeleted ? [...(await trash.listed(signal)).keys()] : []
      return shelf.size() + listed.filter(id => !shelf.get(id)).length
    },
    note(tickets) {
      for (const ticket of tickets) noteOne(ticket)
    },
    drop: id => shelf.drop(id),
    async people(signal) {
      if (performance.now() - syncedAt >= freshMs) await synced(signal)
      return person => {
        const tickets = shelf.of(person)
        return tickets.length > 0 ? summed(tickets) : none
      }
    },
  }
}
