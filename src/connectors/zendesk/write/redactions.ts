import type { Edit } from '../../../tickets/change.ts'
import { placeOf } from '../../rest/field.ts'
import { chatsIn } from '../chats.ts'
import { isClosed } from '../facts.ts'
import { auditKey, commentKey, ticketKey } from '../keys.ts'
import { markedHtml, markedText } from '../marks.ts'
import type { CommentJson } from '../schema.ts'
import type { TicketSource } from '../source.ts'

/** One call that takes something out of a comment. */
export interface CommentRedaction {
  readonly kind: 'comment'
  readonly comment: CommentJson
  /** The stored source with marks. */
  readonly html: string | undefined
  readonly files: readonly string[]
}

/** One call that takes something out of a line of a chat. */
export interface ChatRedaction {
  readonly kind: 'chat'
  readonly chat: string
  readonly line: { readonly message_id: string } | { readonly chat_index: number }
  /** Absent: the line is a file, and goes. */
  readonly text?: string
}

/** What one `PUT` of the ticket writes. */
export interface TicketWriting {
  readonly subject?: string
  readonly external_id?: string
  readonly custom_fields?: readonly { readonly id: number; readonly value: string }[]
}

export interface Redactions {
  readonly comments: readonly CommentRedaction[]
  readonly chats: readonly ChatRedaction[]
  /** Of a ticket that is not closed. */
  readonly ticket?: TicketWriting
  /** Edits that no call of the desk carries out, by where they stand. */
  readonly unreachable: readonly string[]
}

const textOf = (edit: Edit): string =>
  edit.kind === 'set' && typeof edit.value === 'string' ? edit.value : ''

const indexIn = (path: string): number => Number(/^attachments\.(\d+)\./u.exec(path)?.[1])

interface Sorted {
  readonly redaction?: CommentRedaction
  readonly unreachable: readonly string[]
}

const ofComment = (comment: CommentJson, edits: readonly Edit[]): Sorted => {
  const unreachable: string[] = []
  const files = new Set<string>()
  const stored = comment.html_body ?? undefined
  let html = stored
  for (const edit of edits) {
    const file = comment.attachments?.[indexIn(edit.path)]?.content_url
    if (edit.path === 'html_body' && stored !== undefined && edit.kind !== 'relink') {
      const marked = markedHtml(stored, textOf(edit))
      html = marked.html
      if (marked.beyond > 0) unreachable.push(placeOf(edit.document, edit.path))
    }
    // A name that says who it is of cannot be changed alone: the file goes with it.
    else if (file && edit.kind !== 'relink') files.add(file)
    else unreachable.push(placeOf(edit.document, edit.path))
  }
  const isChanged = files.size > 0 || html !== stored
  return {
    unreachable,
    ...(isChanged ? { redaction: { kind: 'comment', comment, html, files: [...files] } } : {}),
  }
}

const chatsOf = ({ audits }: TicketSource, byDocument: ReadonlyMap<string, readonly Edit[]>) => {
  const chats = new Map<string, ChatRedaction>()
  for (const { audit, chat, path, entry } of chatsIn(audits)) {
    const edit = byDocument
      .get(auditKey(audit))
      ?.find(each => each.path === `${path}.message` || each.path === `${path}.filename`)
    const line = entry.message_id
      ? { message_id: String(entry.message_id) }
      : { chat_index: entry.chat_index ?? Number.NaN }
    if (!edit || edit.kind === 'relink') continue
    const text = entry.message ? { text: markedText(entry.message, textOf(edit)) } : {}
    // A line that is told twice is redacted once.
    chats.set(JSON.stringify([chat, line]), { kind: 'chat', chat, line, ...text })
  }
  return [...chats.values()]
}

const customId = (path: string): number | undefined => {
  const id = /^custom_fields\.(\d+)$/u.exec(path)?.[1]
  return id === undefined ? undefined : Number(id)
}

const isWritable = ({ ticket }: TicketSource, { document, path, kind }: Edit): boolean =>
  !isClosed(ticket) &&
  kind !== 'relink' &&
  document === ticketKey(ticket.id) &&
  (path === 'subject' || path === 'external_id' || customId(path) !== undefined)

/** A field is emptied by `""`: the vendor's description knows no null there. */
const writingOf = (edits: readonly Edit[]): TicketWriting | undefined => {
  if (edits.length === 0) return undefined
  const custom = edits.flatMap(edit => {
    const id = customId(edit.path)
    return id === undefined ? [] : [{ id, value: textOf(edit) }]
  })
  const [subject, external] = ['subject', 'external_id'].map(name => edits.find(({ path }) => path === name))
  return {
    ...(subject ? { subject: textOf(subject) } : {}),
    ...(external ? { external_id: textOf(external) } : {}),
    ...(custom.length > 0 ? { custom_fields: custom } : {}),
  }
}

/** The calls that carry edits of a ticket out, and what no call does. */
export const redactionsOf = (source: TicketSource, edits: readonly Edit[]): Redactions => {
  const byDocument = new Map<string, Edit[]>()
  for (const edit of edits) byDocument.set(edit.document, [...(byDocument.get(edit.document) ?? []), edit])
  const comments = source.comments.map(comment =>
    ofComment(comment, byDocument.get(commentKey(comment.id)) ?? []),
  )
  const isInChats = ({ document, path }: Edit): boolean =>
    document.startsWith('audits/') && /\.(message|filename)$/u.test(path)
  const writable = edits.filter(edit => isWritable(source, edit))
  const others = edits.filter(
    edit => !edit.document.startsWith('comments/') && !isInChats(edit) && !writable.includes(edit),
  )
  const ticket = writingOf(writable)
  return {
    comments: comments.flatMap(({ redaction }) => redaction ?? []),
    chats: edits.some(isInChats) ? chatsOf(source, byDocument) : [],
    ...(ticket ? { ticket } : {}),
    unreachable: [
      ...others.map(({ document, path }) => placeOf(document, path)),
      ...comments.flatMap(({ unreachable }) => unreachable),
    ],
  }
}
