import type { RecordId } from '../../tickets/ids.ts'
import type { RecordKind } from '../../tickets/record.ts'
import type { StoredTexts } from '../connector.ts'
import { fromTheEnd } from '../rest/from-the-end.ts'
import { textsOf } from '../rest/texts-of.ts'
import { everybody } from './contacts.ts'
import { isSurvey } from './fields.ts'
import type { ChatwootParts } from './parts.ts'
import { isNumber } from './read-conversations.ts'
import type { ConversationJson, MessageJson } from './schema.ts'

/** A conversation's answer repeats its last messages, and whose it is: these are documents of their own. */
const ownOf = ({ meta, messages, last_non_activity_message, ...rest }: ConversationJson) => ({
  ...rest,
  meta: { channel: meta.channel, sender: { id: meta.sender.id }, assignee: { id: meta.assignee?.id } },
})

const saidIn = ({ sender, ...rest }: MessageJson) => ({ ...rest, sender: { id: sender?.id } })

/** Every conversation, message and person. */
export async function* readTexts(parts: ChatwootParts, signal: AbortSignal): AsyncGenerator<StoredTexts> {
  const { api } = parts
  for await (const page of fromTheEnd(api.allConversations, signal))
    for (const conversation of page) {
      const document = String(conversation.id)
      yield { place: 'conversations', document, texts: textsOf(ownOf(conversation)) }
      for (const message of await api.messages(document, signal))
        yield { place: 'messages', document: String(message.id), texts: textsOf(saidIn(message)) }
    }
  for (const [id, { contact }] of await everybody(parts, signal)) {
    signal.throwIfAborted()
    // Whoever is in no list was met in a conversation, which says less of them.
    const whole = contact.contact_inboxes ? contact : await api.contact(String(id), signal)
    const texts = textsOf([whole ?? contact, await api.notes(String(id), signal)])
    yield { place: 'contacts', document: String(id), texts }
  }
}

/** What the desk cannot blank is told by its fields, which are `fixed`; everything else is searched. */
const dumpConversation = async (
  { api }: ChatwootParts,
  id: string,
  signal: AbortSignal,
): Promise<string[]> => {
  const conversation = await api.conversation(id, signal)
  if (!conversation) return []
  const { additional_attributes, ...rest } = ownOf(conversation)
  const messages = (await api.messages(id, signal)).filter(each => !isSurvey(each))
  return textsOf([rest, messages.map(saidIn)])
}

/** What is left of the records. */
export const dumpRecords = async (
  parts: ChatwootParts,
  { kind, ids }: { readonly kind: RecordKind; readonly ids: readonly RecordId[] },
  signal: AbortSignal,
): Promise<ReadonlyMap<RecordId, readonly string[]>> => {
  const texts = new Map<RecordId, readonly string[]>()
  for (const id of ids) {
    if (!isNumber(id)) texts.set(id, [])
    else if (kind === 'ticket') texts.set(id, await dumpConversation(parts, id, signal))
    else texts.set(id, textsOf(await parts.api.contact(id, signal)))
  }
  return texts
}
