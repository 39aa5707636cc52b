import type { RecordId } from '../../tickets/ids.ts'
import type { RecordKind } from '../../tickets/record.ts'
import type { StoredTexts } from '../connector.ts'
import { textsOf } from '../rest/texts-of.ts'
import { mayHoldChats } from './chats.ts'
import { readUser } from './contacts.ts'
import { exportTickets } from './export.ts'
import type { ZendeskParts } from './parts.ts'
import type { AuditJson, CommentJson, TicketJson } from './schema.ts'

const historyOf = async (
  { api }: ZendeskParts,
  ticket: TicketJson,
  signal: AbortSignal,
): Promise<AuditJson[]> => (mayHoldChats(ticket) ? api.audits(String(ticket.id), signal) : [])

async function* ticketTexts(
  parts: ZendeskParts,
  ticket: TicketJson,
  signal: AbortSignal,
): AsyncGenerator<StoredTexts> {
  yield { place: 'tickets', document: String(ticket.id), texts: textsOf(ticket) }
  for (const comment of await parts.api.comments(String(ticket.id), signal))
    yield { place: 'comments', document: String(comment.id), texts: textsOf(comment) }
  for (const audit of await historyOf(parts, ticket, signal))
    yield { place: 'audits', document: String(audit.id), texts: textsOf(audit) }
}

/** Every document, one ticket after the other. A ticket that changes meanwhile is told as it was first. */
export async function* readTexts(parts: ZendeskParts, signal: AbortSignal): AsyncGenerator<StoredTexts> {
  const told = new Set<number>()
  for await (const { tickets } of exportTickets(parts.api, undefined, signal))
    for (const ticket of tickets) {
      if (ticket.status === 'deleted' || told.has(ticket.id)) continue
      told.add(ticket.id)
      yield* ticketTexts(parts, ticket, signal)
    }
  for (const role of ['end-user', 'agent', 'admin'] as const)
    for (const user of await parts.api.usersOf(role, signal))
      yield { place: 'users', document: String(user.id), texts: textsOf(user) }
}

/** What the desk cannot blank is told by its fields, which are `fixed`; everything else is searched. */
const changeable = ({
  subject,
  raw_subject,
  custom_fields,
  fields,
  satisfaction_rating,
  via,
  ...rest
}: TicketJson) => rest
const changeableComment = ({ via, metadata, ...rest }: CommentJson) => rest
/** Of a ticket's history what was said; what its fields were is as fixed as they are. */
const said = ({ events }: AuditJson) => events?.filter(({ field_name }) => !field_name)

const dumpTickets = async (
  parts: ZendeskParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<Map<RecordId, readonly string[]>> => {
  const found = new Map((await parts.api.tickets(ids, signal)).map(each => [String(each.id), each]))
  // Asked only where something is gone: the list is long, and the desk gives it out seldom.
  const trash = found.size < ids.length ? await parts.api.trash(signal) : []
  const inTrash = new Map(trash?.map(each => [String(each.id), each]))
  const texts = new Map<RecordId, readonly string[]>()
  for (const id of ids) {
    const ticket = found.get(id)
    if (!ticket) texts.set(id, textsOf(inTrash.get(id)))
    else {
      const comments = (await parts.api.comments(id, signal)).map(changeableComment)
      const history = (await historyOf(parts, ticket, signal)).map(said)
      texts.set(id, textsOf([changeable(ticket), comments, history]))
    }
  }
  return texts
}

/** What is left of the records: of a deleted ticket, whether it lies in the trash; of a person, the record if it says who. */
export const dumpRecords = async (
  parts: ZendeskParts,
  { kind, ids }: { readonly kind: RecordKind; readonly ids: readonly RecordId[] },
  signal: AbortSignal,
): Promise<ReadonlyMap<RecordId, readonly string[]>> => {
  if (kind === 'ticket') return ids.length === 0 ? new Map() : dumpTickets(parts, ids, signal)
  const texts = new Map<RecordId, readonly string[]>()
  for (const id of ids) texts.set(id, textsOf(await readUser(parts, id, signal)))
  return texts
}
