import { documentKey, type RecordId } from '../../tickets/ids.ts'
import type { RecordKind } from '../../tickets/record.ts'
import type { StoredTexts } from '../connector.ts'
import { splitTexts } from '../rest/split-texts.ts'
import { contactKey, isWritable } from './contact-fields.ts'
import { readContact } from './contacts.ts'
import type { FieldKinds } from './custom-fields.ts'
import { conversationKey, isFixed, ratingKey, ticketKey } from './fields.ts'
import type { FreshdeskParts } from './parts.ts'
import { presentTicket } from './read-tickets.ts'
import type { ContactJson, TicketJson } from './schema.ts'
import { listTickets } from './ticket-list.ts'
import { outboundSource } from './words.ts'

const isOfFile = (path: string): boolean => /^attachments\.\d+\.(name|attachment_url)$/u.test(path)

const isChangeable = (ticket: TicketJson, kinds: FieldKinds, path: string): boolean => {
  const [member = '', name = ''] = path.split('.', 2)
  if (ticket.archived) return false
  if (member === 'custom_fields')
    return (kinds.get(name) ?? 'text') === 'text' && typeof ticket.custom_fields?.[name] === 'string'
  if (/^(subject|description|description_text|structured_description)$/u.test(member))
    return ticket.source !== outboundSource
  return member === 'tags' || isOfFile(path)
}

/** What calls can change in a ticket and all that belongs to it; the rest is told by where it stands. */
const ticketTexts = async (
  { api, fieldKinds }: FreshdeskParts,
  ticket: TicketJson,
  signal: AbortSignal,
): Promise<StoredTexts[]> => {
  const kinds = await fieldKinds(signal)
  const conversations = await api.conversations(ticket, signal)
  const ratings = await api.ratings(ticket, signal)
  return [
    splitTexts(ticketKey(ticket.id), ticket, path => isChangeable(ticket, kinds, path)),
    ...conversations.map(each =>
      splitTexts(conversationKey(each.id), each, path =>
        /^(body|body_text|structured_body)(\.|$)/u.test(path)
          ? !isFixed(ticket, each)
          : !ticket.archived && isOfFile(path),
      ),
    ),
    ...ratings.map(each => splitTexts(ratingKey(each.id), each, () => false)),
  ]
}

const contactTexts = (contact: ContactJson): StoredTexts =>
  splitTexts(contactKey(contact.id), contact, path => isWritable(contact, path))

/** What lies in the trash and the spam folder is told too, as far as lists show it: it is there for thirty days. */
async function* awayTexts({ api }: FreshdeskParts, signal: AbortSignal): AsyncGenerator<StoredTexts> {
  for (const folder of ['deleted', 'spam'] as const) {
    const told = new Set<number>()
    for await (const ticket of listTickets(api, folder, signal)) {
      if (told.has(ticket.id)) continue
      told.add(ticket.id)
      yield splitTexts(documentKey(`${folder}/${ticket.id}`), ticket, () => false)
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
    if (ticket) yield* await ticketTexts(parts, ticket, signal)
  }
  yield* awayTexts(parts, signal)
  yield* (await parts.api.contacts(signal)).map(contactTexts)
  for (const agent of await parts.api.agents(signal))
    yield splitTexts(documentKey(`agents/${agent.id}`), agent, () => false)
}

const leftOf = async (
  parts: FreshdeskParts,
  { kind, id }: { readonly kind: RecordKind; readonly id: RecordId },
  signal: AbortSignal,
): Promise<StoredTexts[]> => {
  if (kind === 'contact') {
    const contact = await readContact(parts, id, signal)
    return contact ? [contactTexts(contact)] : []
  }
  const ticket = await presentTicket(parts, id, signal)
  return ticket ? ticketTexts(parts, ticket, signal) : []
}

/**
 * What is left of the records where a call can change it; the rest is told by their fields, which are `fixed`. Of a
 * ticket in the trash nothing: no call takes it out of there, which is told as out of reach when it is put there.
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
      (await leftOf(parts, { kind, id }, signal)).flatMap(each => each.texts),
    )
  return texts
}
