import type { RecordChange } from '../../../tickets/change.ts'
import type { StoreRecord } from '../../../tickets/record.ts'
import { buildContact, buildTicket } from '../build.ts'
import type { DeskWords } from '../parts.ts'
import type { AttachmentJson, ConversationJson } from '../schema.ts'
import type { ContactSource, TicketSource } from '../source.ts'
import { changesOf, type TicketChanges } from './changes.ts'
import { contactChangesOf } from './contact-changes.ts'

const without = (
  attachments: readonly AttachmentJson[] | null | undefined,
  gone: ReadonlySet<number>,
): { attachments?: AttachmentJson[] } =>
  attachments ? { attachments: attachments.filter(({ id }) => !gone.has(id)) } : {}

const changedNote = (
  conversation: ConversationJson,
  { notes }: TicketChanges,
  gone: ReadonlySet<number>,
): ConversationJson => {
  const note = notes.find(each => each.conversation.id === conversation.id)
  return {
    ...conversation,
    ...without(conversation.attachments, gone),
    ...(note ? { body: note.body } : {}),
  }
}

const ticketAfter = (source: TicketSource, changes: TicketChanges): TicketSource => {
  const { ticket } = source
  const gone = new Set(changes.files)
  const { custom_fields: custom, ...words } = changes.ticket ?? {}
  return {
    ...source,
    ticket: {
      ...ticket,
      ...words,
      ...(custom ? { custom_fields: { ...ticket.custom_fields, ...custom } } : {}),
      ...without(ticket.attachments, gone),
    },
    conversations: source.conversations.map(each => changedNote(each, changes, gone)),
  }
}

/** The record as the desk will show it. What no call changes stays. */
export const previewRecord = (
  desk: DeskWords,
  record: StoreRecord,
  { edits }: Extract<RecordChange, { do: 'edit' }>,
): StoreRecord => {
  if (record.kind === 'contact') {
    const source = record.source as ContactSource
    return buildContact(desk, {
      ...source,
      contact: { ...source.contact, ...contactChangesOf(source, edits).body },
    })
  }
  const source = record.source as TicketSource
  return buildTicket(desk, ticketAfter(source, changesOf(source, edits)))
}
