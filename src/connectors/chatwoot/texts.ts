import type { DocumentKey, RecordId } from '../../tickets/ids.ts'
import type { RecordKind } from '../../tickets/record.ts'
import type { StoredTexts } from '../connector.ts'
import { placeOf } from '../rest/field.ts'
import { fromTheEnd } from '../rest/from-the-end.ts'
import { textsOf } from '../rest/texts-of.ts'
import { everybody } from './contacts.ts'
import { contactKey, conversationKey, isSurvey, messageKey } from './fields.ts'
import type { ChatwootParts } from './parts.ts'
import { isNumber } from './read-conversations.ts'
import type { ContactJson, ConversationJson, MessageJson } from './schema.ts'
import { textsIn } from './walk.ts'

/** Of one document: what a call changes, and what none does. */
interface Split {
  readonly key: DocumentKey
  readonly changeable: unknown
  readonly fixed: Readonly<Record<string, unknown>>
}

/** A conversation's answer repeats its last messages, and whose it is: these are documents of their own. */
const ofConversation = ({
  meta,
  messages,
  last_non_activity_message,
  additional_attributes,
  ...rest
}: ConversationJson): Split => ({
  key: conversationKey(rest.id),
  changeable: {
    ...rest,
    meta: { channel: meta.channel, sender: { id: meta.sender.id }, assignee: { id: meta.assignee?.id } },
  },
  fixed: { additional_attributes },
})

const ofMessage = (message: MessageJson): Split => {
  const { sender, source_id, content, content_attributes, ...rest } = message
  const said = { content, content_attributes }
  return {
    key: messageKey(message.id),
    changeable: { ...rest, sender: { id: sender?.id }, ...(isSurvey(message) ? {} : said) },
    fixed: { source_id, ...(isSurvey(message) ? said : {}) },
  }
}

const ofContact = ({ contact_inboxes, ...rest }: ContactJson, notes: unknown): Split => ({
  key: contactKey(rest.id),
  changeable: { ...rest, notes },
  fixed: { contact_inboxes: contact_inboxes?.map(({ source_id }) => ({ source_id })) },
})

const stored = ({ key, changeable, fixed }: Split): StoredTexts => {
  const [place = '', document = ''] = key.split('/')
  const byPlace = new Map<string, string[]>()
  for (const [member, bag] of Object.entries(fixed))
    for (const { path, value } of textsIn(bag, member)) {
      const at = placeOf(key, path)
      byPlace.set(at, [...(byPlace.get(at) ?? []), value])
    }
  const others = [...byPlace].map(([at, texts]) => ({ place: at, texts }))
  return { place, document, texts: textsOf(changeable), fixed: others }
}

/** Every conversation, message and person. */
export async function* readTexts(parts: ChatwootParts, signal: AbortSignal): AsyncGenerator<StoredTexts> {
  const { api } = parts
  for await (const page of fromTheEnd(api.allConversations, signal))
    for (const conversation of page) {
      yield stored(ofConversation(conversation))
      for (const message of await api.messages(String(conversation.id), signal))
        yield stored(ofMessage(message))
    }
  for (const [id, { contact }] of await everybody(parts, signal)) {
    signal.throwIfAborted()
    // Whoever is in no list was met in a conversation, which says less of them.
    const whole = contact.contact_inboxes ? contact : await api.contact(String(id), signal)
    yield stored(ofContact(whole ?? contact, await api.notes(String(id), signal)))
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
  const messages = await api.messages(id, signal)
  return textsOf([ofConversation(conversation).changeable, messages.map(each => ofMessage(each).changeable)])
}

const dumpContact = async ({ api }: ChatwootParts, id: string, signal: AbortSignal): Promise<string[]> => {
  const contact = await api.contact(id, signal)
  return contact ? textsOf(ofContact(contact, await api.notes(id, signal)).changeable) : []
}

/** What is left of the records. */
export const dumpRecords = async (
  parts: ChatwootParts,
  { kind, ids }: { readonly kind: RecordKind; readonly ids: readonly RecordId[] },
  signal: AbortSignal,
): Promise<ReadonlyMap<RecordId, readonly string[]>> => {
  const texts = new Map<RecordId, readonly string[]>()
  const dump = kind === 'ticket' ? dumpConversation : dumpContact
  for (const id of ids) texts.set(id, isNumber(id) ? await dump(parts, id, signal) : [])
  return texts
}
