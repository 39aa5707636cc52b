import type { Edit, RecordChange } from '../../../tickets/change.ts'
import type { StoreRecord } from '../../../tickets/record.ts'
import { buildContact, buildConversation } from '../build.ts'
import type { DeskWords } from '../desk.ts'
import { partsOf } from '../moments.ts'
import { deletedBody } from '../redactable.ts'
import type { ContactSource, ConversationSource } from '../source.ts'
import { contactWriting, rewritten } from './contact-writing.ts'
import { redactionsOf } from './redactions.ts'

const gone = { body: deletedBody, redacted: true, attachments: [] }

/** The desk's answers as they will be; those that came stay as they are. */
export const redactedSource = (source: ConversationSource, edits: readonly Edit[]): ConversationSource => {
  const { conversation } = source
  const { parts, source: first, title } = redactionsOf(source, edits)
  const { conversation_parts: list } = conversation
  const redacted = partsOf(conversation).map(part => (parts.includes(part.id) ? { ...part, ...gone } : part))
  return {
    ...source,
    conversation: {
      ...conversation,
      ...(title === undefined ? {} : { title }),
      ...(first === undefined ? {} : { source: { ...conversation.source, ...gone } }),
      ...(list ? { conversation_parts: { ...list, conversation_parts: redacted } } : {}),
    },
  }
}

const contactAfter = (desk: DeskWords, source: ContactSource, edits: readonly Edit[]): StoreRecord =>
  buildContact(desk, { ...source, contact: rewritten(source.contact, contactWriting(source, edits)) })

/** The record as the desk will show it. What no call changes stays. */
export const previewRecord = (
  desk: DeskWords,
  record: StoreRecord,
  { edits }: Extract<RecordChange, { do: 'edit' }>,
): StoreRecord =>
  record.kind === 'contact'
    ? contactAfter(desk, record.source as ContactSource, edits)
    : buildConversation(desk, redactedSource(record.source as ConversationSource, edits))
