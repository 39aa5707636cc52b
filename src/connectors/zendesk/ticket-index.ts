import type { RecordId } from '../../tickets/ids.ts'
import type { ZendeskApi } from './api.ts'
import { exportTickets } from './export.ts'
import { closedAtOf, idOf, isClosed } from './facts.ts'
import type { PersonTickets } from './source.ts'

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

export interface TicketIndex {
  /** How many tickets there are. */
  count(signal: AbortSignal): Promise<number>
  /** Of people, by their ids: what their tickets say of them, as it was no longer ago than that; absent: as it is now. */
  people(signal: AbortSignal, freshMs?: number): Promise<(person: RecordId) => PersonTickets>
}

/**
 * What is known of every ticket, little of each, kept up to date by the changes since the last look: the desk itself can
 * be asked neither how many there are, archived ones included, nor for somebody's.
 */
export const createTicketIndex = (api: ZendeskApi): TicketIndex => {
  const known = new Map<string, Known>()
  let cursor: string | undefined
  let syncedAt = Number.NEGATIVE_INFINITY
  let last: Promise<void> = Promise.resolve()
  const update = async (signal: AbortSignal): Promise<void> => {
    for await (const page of exportTickets(api, cursor, signal)) {
      for (const ticket of page.tickets) {
        if (ticket.status === 'deleted') known.delete(String(ticket.id))
        else
          known.set(String(ticket.id), {
            requester: ticket.requester_id ? idOf(ticket.requester_id) : undefined,
            open: !isClosed(ticket),
            tags: ticket.tags ?? [],
            closedAt: closedAtOf(ticket),
          })
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
      return known.size
    },
    async people(signal, freshMs = 0) {
      if (performance.now() - syncedAt >= freshMs) await synced(signal)
      const byPerson = new Map<RecordId, Known[]>()
      for (const each of known.values()) {
        if (each.requester === undefined) continue
        const others = byPerson.get(each.requester)
        if (others) others.push(each)
        else byPerson.set(each.requester, [each])
      }
      return person => {
        const tickets = byPerson.get(person)
        return tickets ? summed(tickets) : none
      }
    },
  }
}
