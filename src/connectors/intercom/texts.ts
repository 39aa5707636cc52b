import type { RecordId } from '../../tickets/ids.ts'
import type { RecordKind } from '../../tickets/record.ts'
import type { StoredTexts } from '../connector.ts'
import { splitTexts } from '../rest/split-texts.ts'
import { contactKey, isWritable, noteKey } from './contact-fields.ts'
import type { IntercomDesk } from './desk.ts'
import { conversationKey, partKey } from './fields.ts'
import { partsOf } from './moments.ts'
import { isContactId, isConversationId } from './read-conversations.ts'
import { isPartRedactable, isSourceRedactable } from './redactable.ts'
import type { ContactJson, ConversationJson } from './schema.ts'

const isOfMessage = (path: string): boolean => /^(body$|attachments\.)/u.test(path)

const conversationTexts = (conversation: ConversationJson): StoredTexts[] => {
  const { conversation_parts, ...rest } = conversation
  const goes = rest.source ? isSourceRedactable(rest.source) : false
  return [
    splitTexts(
      conversationKey(rest.id),
      rest,
      path =>
        path === 'title' || (goes && path.startsWith('source.') && isOfMessage(path.slice('source.'.length))),
    ),
    ...partsOf(conversation).map(part =>
      splitTexts(partKey(part.id), part, path => isPartRedactable(part) && isOfMessage(path)),
    ),
  ]
}

const contactTexts = async (
  desk: IntercomDesk,
  contact: ContactJson,
  signal: AbortSignal,
): Promise<StoredTexts[]> => {
  const { unwritable } = await desk.words(signal)
  const notes = await desk.api.notes(contact.id, signal)
  return [
    splitTexts(contactKey(contact.id), contact, path => isWritable(path, unwritable)),
    ...notes.map(note => splitTexts(noteKey(note.id), note, () => false)),
  ]
}

/** Every document, one conversation after the other, and then the people. */
export async function* readTexts(desk: IntercomDesk, signal: AbortSignal): AsyncGenerator<StoredTexts> {
  signal.throwIfAborted()
  const told = new Set<string>()
  for await (const page of desk.api.conversations(signal))
    for (const { id } of page) {
      const conversation = told.has(id) ? undefined : await desk.api.conversation(id, signal)
      told.add(id)
      if (conversation) yield* conversationTexts(conversation)
    }
  for await (const page of desk.api.contacts(signal))
    for (const contact of page) {
      if (told.has(contact.id)) continue
      told.add(contact.id)
      yield* await contactTexts(desk, contact, signal)
    }
}

const leftOf = async (
  desk: IntercomDesk,
  { kind, id }: { readonly kind: RecordKind; readonly id: RecordId },
  signal: AbortSignal,
): Promise<readonly string[]> => {
  if (kind === 'ticket') {
    const conversation = isConversationId(id) ? await desk.api.conversation(id, signal) : undefined
    return conversation ? conversationTexts(conversation).flatMap(({ texts }) => texts) : []
  }
  const contact = isContactId(id) ? await desk.api.contact(id, signal) : undefined
  return contact ? (await contactTexts(desk, contact, signal)).flatMap(({ texts }) => texts) : []
}

/** What is left of the records where a call can change it; the rest is told by their fields, which are `fixed`. */
export const dumpRecords = async (
  desk: IntercomDesk,
  { kind, ids }: { readonly kind: RecordKind; readonly ids: readonly RecordId[] },
  signal: AbortSignal,
): Promise<ReadonlyMap<RecordId, readonly string[]>> => {
  const texts = new Map<RecordId, readonly string[]>()
  for (const id of ids) texts.set(id, await leftOf(desk, { kind, id }, signal))
  return texts
}
