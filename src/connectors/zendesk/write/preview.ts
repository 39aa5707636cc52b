import type { RecordChange } from '../../../tickets/change.ts'
import type { StoreRecord } from '../../../tickets/record.ts'
import { buildContact, buildTicket } from '../build.ts'
import { chatsIn } from '../chats.ts'
import { redactedFile } from '../keys.ts'
import { blackened } from '../marks.ts'
import type { DeskWords } from '../parts.ts'
import type { CommentJson, TicketJson } from '../schema.ts'
import type { ContactSource, TicketSource } from '../source.ts'
import { rewrittenContact } from './contact-writing.ts'
import { type Redactions, redactionsOf, type TicketWriting } from './redactions.ts'

const redacted = (comment: CommentJson, { comments }: Redactions): CommentJson => {
  const redaction = comments.find(each => each.comment.id === comment.id)
  if (!redaction) return comment
  const gone = new Set(redaction.files)
  return {
    ...comment,
    ...(redaction.html === undefined ? {} : { html_body: blackened(redaction.html) }),
    attachments: comment.attachments?.map(file =>
      gone.has(file.content_url ?? '') ? { ...file, file_name: redactedFile } : file,
    ),
  }
}

const lineOf = ({ message_id, chat_index }: { message_id?: unknown; chat_index?: unknown }): string =>
  JSON.stringify(message_id ? { message_id: String(message_id) } : { chat_index })

/** In a copy: what the desk answered stays as it came. */
const withChats = ({ audits }: TicketSource, { chats }: Redactions): TicketSource['audits'] => {
  if (chats.length === 0) return audits
  const copy = structuredClone(audits) as TicketSource['audits']
  const byLine = new Map(chats.map(each => [`${each.chat} ${lineOf(each.line)}`, each]))
  for (const { audit, chat, path, entry } of chatsIn(audits)) {
    const redaction = byLine.get(`${chat} ${lineOf(entry)}`)
    if (!redaction) continue
    const [, event, , , at] = path.split('.')
    const value = copy.find(({ id }) => id === audit)?.events?.[Number(event)]?.value
    const line = (value as { history: Record<string, unknown>[] } | undefined)?.history[Number(at)]
    if (line && redaction.text !== undefined) line.message = blackened(redaction.text)
    else if (line) line.filename = redactedFile
  }
  return copy
}

const rewritten = (ticket: TicketJson, writing: TicketWriting | undefined): TicketJson => {
  if (!writing) return ticket
  const values = new Map(writing.custom_fields?.map(({ id, value }) => [id, value]))
  return {
    ...ticket,
    ...(writing.subject === undefined ? {} : { subject: writing.subject }),
    ...(writing.external_id === undefined ? {} : { external_id: writing.external_id }),
    custom_fields: ticket.custom_fields?.map(field => ({
      ...field,
      value: values.get(field.id) ?? field.value,
    })),
  }
}

/** The ticket as the desk will show it. What no call changes stays. */
export const previewRecord = (
  desk: DeskWords,
  record: Pick<StoreRecord, 'kind' | 'source'>,
  { edits }: Extract<RecordChange, { do: 'edit' }>,
): StoreRecord => {
  if (record.kind === 'contact')
    return buildContact(desk, rewrittenContact(record.source as ContactSource, edits))
  const source = record.source as TicketSource
  const redactions = redactionsOf(source, edits)
  return buildTicket(desk, {
    ...source,
    ticket: rewritten(source.ticket, redactions.ticket),
    comments: source.comments.map(comment => redacted(comment, redactions)),
    audits: withChats(source, redactions),
  })
}
