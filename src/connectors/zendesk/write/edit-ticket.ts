import type { StampedChange } from '../../../tickets/change.ts'
import { type Carrying, carryOut, type Step } from '../../rest/carry-out.ts'
import { isRefusal, type Refusal } from '../../rest/refusal.ts'
import { chatsIn } from '../chats.ts'
import type { CommentPlaces } from '../comment-calls.ts'
import { redactedFile } from '../keys.ts'
import type { ZendeskParts } from '../parts.ts'
import type { CommentJson } from '../schema.ts'
import type { TicketSource } from '../source.ts'
import { look } from './guard.ts'
import { type ChatRedaction, type CommentRedaction, redactionsOf } from './redactions.ts'
import { writeTicket } from './ticket-step.ts'

interface Writing {
  readonly parts: ZendeskParts
  readonly change: StampedChange
  readonly signal: AbortSignal
}

const isFileGone = (comment: CommentJson, url: string): boolean =>
  !comment.attachments?.some(
    ({ content_url, file_name }) => content_url === url && file_name !== redactedFile,
  )

const commentStep = (
  { parts: { api }, change, signal }: Writing,
  { redaction, places }: { readonly redaction: CommentRedaction; readonly places: CommentPlaces },
): Step => {
  const { comment, html, files } = redaction
  const stored = comment.html_body ?? undefined
  return {
    call: {
      method: 'PUT',
      path: `/comment_redactions/${comment.id}`,
      body: {
        ticket_id: Number(change.change.id),
        ...(html === undefined ? {} : { html_body: html }),
        external_attachment_urls: files,
      },
    },
    async state() {
      const now = await api.comment({ ticket: change.change.id, comment: comment.id, places }, signal)
      if (!now) return 'gone'
      const isTextDone = html === stored || (now.html_body ?? undefined) !== stored
      return isTextDone && files.every(url => isFileGone(now, url)) ? 'after' : 'before'
    },
  }
}

const chatStep = (
  { parts: { api }, change, signal }: Writing,
  { redaction, source }: { readonly redaction: ChatRedaction; readonly source: TicketSource },
): Step => {
  const { chat, line, text } = redaction
  const isLine = (each: ReturnType<typeof chatsIn>[number]): boolean =>
    each.chat === chat &&
    ('message_id' in line
      ? String(each.entry.message_id) === line.message_id
      : each.entry.chat_index === line.chat_index)
  const told = (entries: ReturnType<typeof chatsIn>): string =>
    JSON.stringify(entries.filter(isLine).map(({ entry }) => [entry.message, entry.filename]))
  const before = told(chatsIn(source.audits))
  const files =
    'message_id' in line ? { message_ids: [line.message_id] } : { chat_indexes: [line.chat_index] }
  const body = text === undefined ? { chat_id: chat, ...files } : { chat_id: chat, ...line, text }
  return {
    call: {
      method: 'PUT',
      path: `/${text === undefined ? 'chat_file_redactions' : 'chat_redactions'}/${change.change.id}`,
      body,
    },
    async state() {
      const now = told(chatsIn(await api.audits(change.change.id, signal)))
      return now === before ? 'before' : 'after'
    },
  }
}

const carryingOf = ({ parts, change, signal }: Writing): Carrying => ({
  client: parts.api.client,
  reserve: call => parts.api.reserve(call, signal),
  look: () => look(parts, change, signal),
  write: call => parts.api.write(call, signal),
  pollMs: parts.pollMs,
  signal,
})

const isAsRead = (now: readonly CommentJson[], source: TicketSource): boolean =>
  now.length === source.comments.length &&
  source.comments.every(old => now.some(({ id, html_body }) => id === old.id && html_body === old.html_body))

export interface Edited {
  readonly unreachable: readonly string[]
  /** What a decision rests on was written: the stamp is another one. */
  readonly isOther?: true
}

/** In the trash nothing can be changed, unless somebody has taken it out meanwhile. */
const leave = async (
  { parts, change, signal }: Writing,
  unreachable: readonly string[],
): Promise<Refusal | Edited> => {
  const { id } = change.change
  if (await parts.api.ticket(id, signal)) return { result: 'stale' }
  parts.trash.tell(id)
  return { unreachable }
}

/** Carries out what can be; what cannot is told by where it stands. */
export const editTicket = async (writing: Writing): Promise<Refusal | Edited> => {
  const { parts, change, signal } = writing
  if (change.change.do !== 'edit') return { result: 'stale' }
  const source = change.source as TicketSource
  const { comments, chats, ticket, unreachable } = redactionsOf(source, change.change.edits)
  if (source.trashed) return leave(writing, unreachable)
  const refusal = await look(parts, change, signal)
  if (refusal) return refusal
  const { comments: now, places } = await parts.api.placedComments(change.change.id, signal)
  if (!isAsRead(now, source)) return { result: 'stale' }
  const steps = [
    ...comments.map(redaction => commentStep(writing, { redaction, places })),
    ...chats.map(redaction => chatStep(writing, { redaction, source })),
  ]
  for (const step of steps) {
    const stopped = await carryOut(carryingOf(writing), step)
    if (isRefusal(stopped)) return stopped
  }
  if (!ticket) return { unreachable }
  return (await writeTicket(writing, ticket)) ?? { unreachable, isOther: true }
}
