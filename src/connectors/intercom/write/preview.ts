import type { Edit, RecordChange } from '../../../tickets/change.ts'
import type { StoreRecord } from '../../../tickets/record.ts'
import { buildConversation } from '../build.ts'
import type { DeskWords } from '../desk.ts'
import { partsOf } from '../moments.ts'
import { deletedBody } from '../redactable.ts'
import type { ConversationSource } from '../source.ts'
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

/** The conversation as the desk will show it. What no call changes stays; of a person nothing is changed in place. */
export const previewRecord = (
  desk: DeskWords,
  record: StoreRecord,
  { edits }: Extract<RecordChange, { do: 'edit' }>,
): StoreRecord =>
  record.kind === 'contact'
    ? record
    : buildConversation(desk, redactedSource(record.source as ConversationSource, edits))
