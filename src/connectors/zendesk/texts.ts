import type { RecordId } from '../../tickets/ids.ts'
import type { RecordKind } from '../../tickets/record.ts'
import type { StoredTexts } from '../connector.ts'
import { inTurns } from '../rest/in-turns.ts'
import { splitTexts } from '../rest/split-texts.ts'
import { textsOf } from '../rest/texts-of.ts'
import { readUsers } from './contacts.ts'
import { beginning, exportTickets } from './export.ts'
import { ticketKey, trashKey } from './keys.ts'
import type { ZendeskParts } from './parts.ts'
import type { TicketJson } from './schema.ts'
import { splitAudit, splitComment, splitTicket } from './split-texts.ts'

/** Tickets read at once; each takes two calls. */
const atOnce = 4

/** The ticket, what was said in it, and its history. */
const ticketTexts = async (
  { api }: ZendeskParts,
  ticket: TicketJson,
  signal: AbortSignal,
): Promise<StoredTexts[]> => {
  const id = String(ticket.id)
  const parts = [
    ...(await api.comments(id, signal)).map(splitComment),
    ...(await api.audits(id, signal)).map(splitAudit),
  ]
  // An audit may have no field of the record, and tells what was said in it all the same.
  return [splitTicket(ticket), ...parts.map(part => ({ ...part, within: ticketKey(ticket.id) }))]
}

/** Every document, one ticket after the other. A ticket that changes meanwhile is told as it was first. */
export async function* readTexts(parts: ZendeskParts, signal: AbortSignal): AsyncGenerator<StoredTexts> {
  const told = new Set<number>()
  const deleted = new Map<RecordId, TicketJson>()
  for await (const { tickets } of exportTickets(parts.api, beginning, signal)) {
    for (const each of tickets) await parts.trash.keep(deleted, each, signal)
    const fresh = tickets.filter(({ id, status }) => status !== 'deleted' && !told.has(id))
    for (const { id } of fresh) told.add(id)
    for (let at = 0; at < fresh.length; at += atOnce) {
      const some = fresh.slice(at, at + atOnce)
      const texts = await inTurns(some, atOnce, ticket => ticketTexts(parts, ticket, signal))
      for (const each of texts) yield* each
    }
  }
  for (const [id, entry] of await parts.trash.now(signal))
    if (!told.has(entry.id))
      yield splitTexts(trashKey(entry.id), { ...deleted.get(id), ...entry }, () => false)
  for (const role of ['end-user', 'agent', 'admin'] as const)
    for (const user of await parts.api.whole(await parts.api.usersOf(role, signal), signal))
      yield { place: 'users', document: String(user.id), texts: textsOf(user) }
}

const dumpTickets = async (
  parts: ZendeskParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<Map<RecordId, readonly string[]>> => {
  const found = new Map((await parts.api.tickets(ids, signal)).map(each => [String(each.id), each]))
  // Asked only where something is gone: the list is long, and the desk gives it out seldom.
  const trash = found.size < ids.length ? await parts.api.trash(signal) : []
  const inTrash = new Map(trash?.map(each => [String(each.id), each]))
  const dumped = await inTurns(ids, atOnce, async (id): Promise<[RecordId, readonly string[]]> => {
    const ticket = found.get(id)
    // What no call changes is told by its fields, which are `fixed`.
    const texts = ticket && (await ticketTexts(parts, ticket, signal)).flatMap(each => each.texts)
    // Nor what somebody else has put into the trash.
    return [id, texts ?? (parts.trash.isTold(id) ? [] : textsOf(inTrash.get(id)))]
  })
  return new Map(dumped)
}

/** What is left of the records: of a deleted ticket, whether it lies in the trash; of a person, the record if it says who. */
export const dumpRecords = async (
  parts: ZendeskParts,
  { kind, ids }: { readonly kind: RecordKind; readonly ids: readonly RecordId[] },
  signal: AbortSignal,
): Promise<ReadonlyMap<RecordId, readonly string[]>> => {
  if (ids.length === 0) return new Map()
  if (kind === 'ticket') return dumpTickets(parts, ids, signal)
  const users = new Map((await readUsers(parts, ids, signal)).map(user => [String(user.id), user]))
  return new Map(ids.map(id => [id, textsOf(users.get(id))]))
}
