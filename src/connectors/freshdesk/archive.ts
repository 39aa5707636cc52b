import { inTurns } from '../rest/in-turns.ts'
import type { FreshdeskApi } from './api.ts'
import { isAway, lastMessageIn } from './facts.ts'
import { type Known, withoutText } from './known.ts'
import { listTickets } from './ticket-list.ts'

const atOnce = 4
/** Nothing tells the newest number where the tickets that have it are archived: this many in a row that are nothing end it. */
const mostMissing = 60
/** So long it is believed that there is nothing beyond. */
const beyondMs = 3_600_000

/** Who asks for numbers tells what lies in the archive under them. */
export interface Archive {
  /** All of it that was found. */
  readonly found: ReadonlyMap<number, Known>
  /** Asks for what may have come since: every number that is neither live nor away. */
  update(live: ReadonlyMap<number, Known>, signal: AbortSignal): Promise<void>
  /** It was deleted. */
  forget(id: number): void
}

const archivedAt = async (api: FreshdeskApi, id: number, signal: AbortSignal): Promise<Known | undefined> => {
  const ticket = await api.archivedTicket(String(id), signal)
  if (!ticket || isAway(ticket)) return undefined
  const lastMessage = ticket.stats ? undefined : lastMessageIn(await api.conversations(ticket, signal))
  return { ticket: withoutText(ticket), lastMessage }
}

const newestOf = (ids: Iterable<number>, least = 0): number =>
  [...ids].reduce((most, id) => Math.max(most, id), least)

const awayNumbers = async (api: FreshdeskApi, signal: AbortSignal): Promise<Set<number>> => {
  const away = new Set<number>()
  for (const folder of ['deleted', 'spam'] as const)
    for await (const { id } of listTickets(api, folder, signal)) away.add(id)
  return away
}

/**
 * No list shows archived tickets (closed ones that nobody touched for 120 days), and nothing tells their numbers. Numbers
 * are given out one after the other, so every one below the newest that no list shows is asked for, and some beyond. What is
 * archived never changes, and what is gone does not come back: each is asked for once in the life of a process.
 */
export const createArchive = (api: FreshdeskApi, gap = mostMissing): Archive => {
  const found = new Map<number, Known>()
  const gone = new Set<number>()
  let beyondAt = Number.NEGATIVE_INFINITY

  const askFor = async (id: number, signal: AbortSignal): Promise<boolean> => {
    const known = await archivedAt(api, id, signal)
    if (known) found.set(id, known)
    return known !== undefined
  }

  /** Cheaper by one call where nothing is there, which most numbers beyond are. */
  const askSoftly = async (id: number, signal: AbortSignal): Promise<boolean> =>
    (await api.isArchived(String(id), signal)) && askFor(id, signal)

  /** Tickets beyond all that are listed: newer ones that were closed and put into the archive before. */
  const askBeyond = async (newest: number, signal: AbortSignal): Promise<void> => {
    if (performance.now() - beyondAt < beyondMs) return
    let next = newestOf(found.keys(), newest) + 1
    for (let missing = 0; missing < gap; next += atOnce) {
      const ids = Array.from({ length: atOnce }, (_, index) => next + index)
      const isThere = await inTurns(ids, atOnce, id => askSoftly(id, signal))
      missing = isThere.some(Boolean) ? atOnce - 1 - isThere.lastIndexOf(true) : missing + atOnce
    }
    beyondAt = performance.now()
  }

  return {
    found,
    async update(live, signal) {
      const away = await awayNumbers(api, signal)
      for (const id of [...live.keys(), ...away]) gone.delete(id)
      await askBeyond(newestOf([...live.keys(), ...away]), signal)
      const newest = newestOf([...live.keys(), ...away, ...found.keys()])
      const asked = Array.from({ length: newest }, (_, index) => index + 1).filter(
        id => !live.has(id) && !away.has(id) && !found.has(id) && !gone.has(id),
      )
      await inTurns(asked, atOnce, async id => {
        if (!(await askFor(id, signal))) gone.add(id)
      })
    },
    forget(id) {
      found.delete(id)
      gone.add(id)
    },
  }
}
