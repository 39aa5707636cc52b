import type { RecordId } from '../../tickets/ids.ts'
import type { RecordKind } from '../../tickets/record.ts'
import type { StoredTexts } from '../connector.ts'
import { textsOf } from '../rest/texts-of.ts'
import type { IntercomDesk } from './desk.ts'
import { partsOf } from './moments.ts'
import { isContactId, isConversationId } from './read-conversations.ts'
import { isPartRedactable, isSourceRedactable } from './redactable.ts'
import type { ConversationJson } from './schema.ts'

const withoutParts = ({ conversation_parts, ...rest }: ConversationJson) => rest

function* conversationTexts(conversation: ConversationJson): Generator<StoredTexts> {
  const document = conversation.id
  yield { place: 'conversations', document, texts: textsOf(withoutParts(conversation)) }
  for (const part of partsOf(conversation)) yield { place: 'parts', document: part.id, texts: textsOf(part) }
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
      yield { place: 'contacts', document: contact.id, texts: textsOf(contact) }
      for (const note of await desk.api.notes(contact.id, signal))
        yield { place: 'notes', document: note.id, texts: textsOf(note) }
    }
}

/** What the desk cannot take out is told by its fields, which are `fixed`; everything else is searched. */
const changeable = (conversation: ConversationJson): unknown => {
  const { title, source } = conversation
  return [
    title,
    source && isSourceRedactable(source) ? [source.body, source.attachments] : [],
    partsOf(conversation)
      .filter(isPartRedactable)
      .map(({ body, attachments }) => [body, attachments]),
  ]
}

/** What is left of the records: nothing of those that are gone. */
export const dumpRecords = async (
  { api }: IntercomDesk,
  { kind, ids }: { readonly kind: RecordKind; readonly ids: readonly RecordId[] },
  signal: AbortSignal,
): Promise<ReadonlyMap<RecordId, readonly string[]>> => {
  const texts = new Map<RecordId, readonly string[]>()
  for (const id of ids) {
    if (kind === 'contact') {
      texts.set(id, textsOf(isContactId(id) ? await api.contact(id, signal) : undefined))
      continue
    }
    const conversation = isConversationId(id) ? await api.conversation(id, signal) : undefined
    // Once gone it is asked for by its id alone, so that nothing of it may be left, keys included.
    texts.set(id, conversation ? textsOf(changeable(conversation)) : [])
  }
  return texts
}
