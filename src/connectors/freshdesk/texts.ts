import type { RecordId } from '../../tickets/ids.ts'
import type { RecordKind } from '../../tickets/record.ts'
import type { StoredTexts } from '../connector.ts'
import { textsOf } from '../rest/texts-of.ts'
import { readContact } from './contacts.ts'
import type { FieldKinds } from './custom-fields.ts'
import { isFixed } from './fields.ts'
import type { FreshdeskParts } from './parts.ts'
import { presentTicket } from './read-tickets.ts'
import type { AttachmentJson, ConversationJson, TicketJson } from './schema.ts'
import { listTickets } from './ticket-list.ts'
import { outboundSource } from './words.ts'

async function* ticketTexts(
  { api }: FreshdeskParts,
  ticket: TicketJson,
  signal: AbortSignal,
): AsyncGenerator<StoredTexts> {
  yield { place: 'tickets', document: String(ticket.id), texts: textsOf(ticket) }
  for (const each of await api.conversations(ticket, signal))
    yield { place: 'conversations', document: String(each.id), texts: textsOf(each) }
  for (const each of await api.ratings(ticket, signal))
    yield { place: 'satisfaction_ratings', document: String(each.id), texts: textsOf(each) }
}

/** What lies in the trash and the spam folder is told too, as far as lists show it: it is there for thirty days. */
async function* awayTexts({ api }: FreshdeskParts, signal: AbortSignal): AsyncGenerator<StoredTexts> {
  for (const folder of ['deleted', 'spam'] as const) {
    const told = new Set<number>()
    for await (const ticket of listTickets(api, folder, signal)) {
      if (told.has(ticket.id)) continue
      told.add(ticket.id)
      yield { place: folder, document: String(ticket.id), texts: textsOf(ticket) }
    }
  }
}

/** Every document, one ticket after the other. */
export async function* readTexts(parts: FreshdeskParts, signal: AbortSignal): AsyncGenerator<StoredTexts> {
  for (const known of (await parts.index.all(signal)).values()) {
    const { id, archived } = known.ticket
    const ticket = archived
      ? await parts.api.archivedTicket(String(id), signal)
      : await parts.api.ticket(String(id), signal)
    if (ticket) yield* ticketTexts(parts, ticket, signal)
  }
  yield* awayTexts(parts, signal)
  for (const contact of await parts.api.contacts(signal))
    yield { place: 'contacts', document: String(contact.id), texts: textsOf(contact) }
  for (const agent of await parts.api.agents(signal))
    yield { place: 'agents', document: String(agent.id), texts: textsOf(agent) }
}

const filesOf = (of: { readonly attachments?: readonly AttachmentJson[] | null | undefined }): unknown =>
  of.attachments?.map(({ name, attachment_url: url }) => [name, url])

/** What the desk cannot change is told by its fields, which are `fixed`; everything else is searched. */
const changeableTicket = (ticket: TicketJson, kinds: FieldKinds): unknown => {
  if (ticket.archived) return []
  const { subject, description, description_text, structured_description } = ticket
  const custom = Object.entries(ticket.custom_fields ?? {}).filter(
    ([name, value]) => typeof value === 'string' && (kinds.get(name) ?? 'text') === 'text',
  )
  const isOutbound = ticket.source === outboundSource
  const words = isOutbound ? [] : [subject, description, description_text, structured_description]
  return [words, custom, ticket.tags, filesOf(ticket)]
}

const changeableConversation =
  (ticket: TicketJson) =>
  (conversation: ConversationJson): unknown => {
    if (ticket.archived) return []
    const { body, body_text, structured_body } = conversation
    return [isFixed(ticket, conversation) ? [] : [body, body_text, structured_body], filesOf(conversation)]
  }

const ticketLeft = async (parts: FreshdeskParts, id: RecordId, signal: AbortSignal): Promise<string[]> => {
  const ticket = await presentTicket(parts, id, signal)
  if (!ticket) return []
  const conversations = await parts.api.conversations(ticket, signal)
  return textsOf([
    changeableTicket(ticket, await parts.fieldKinds(signal)),
    conversations.map(changeableConversation(ticket)),
  ])
}

/**
 * What is left of the records. Of a ticket in the trash nothing: no call takes it out of there, which is told as out of
 * reach when it is put there.
 */
export const dumpRecords = async (
  parts: FreshdeskParts,
  { kind, ids }: { readonly kind: RecordKind; readonly ids: readonly RecordId[] },
  signal: AbortSignal,
): Promise<ReadonlyMap<RecordId, readonly string[]>> => {
  const texts = new Map<RecordId, readonly string[]>()
  for (const id of ids)
    texts.set(
      id,
      kind === 'ticket' ? await ticketLeft(parts, id, signal) : textsOf(await readContact(parts, id, signal)),
    )
  return texts
}
