import type { Edit } from '../../../tickets/change.ts'
import { placeOf } from '../../rest/field.ts'
import { chatsIn } from '../chats.ts'
import { auditKey, commentKey } from '../keys.ts'
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

export interface Redactions {
  readonly comments: readonly CommentRedaction[]
  readonly chats: readonly ChatRedaction[]
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

/** The calls that carry edits of a ticket out, and what no call does. */
export const redactionsOf = (source: TicketSource, edits: readonly Edit[]): Redactions => {
  const byDocument = new Map<string, Edit[]>()
  for (const edit of edits) byDocument.set(edit.document, [...(byDocument.get(edit.document) ?? []), edit])
  const comments = source.comments.map(comment =>
    ofComment(comment, byDocument.get(commentKey(comment.id)) ?? []),
  )
  const isInChats = ({ document, path }: Edit): boolean =>
    document.startsWith('audits/') && /\.(message|filename)$/u.test(path)
  const others = edits.filter(edit => !edit.document.startsWith('comments/') && !isInChats(edit))
  return {
    comments: comments.flatMap(({ redaction }) => redaction ?? []),
    chats: edits.some(isInChats) ? chatsOf(source, byDocument) : [],
    unreachable: [
      ...others.map(({ document, path }) => placeOf(document, path)),
      ...comments.flatMap(({ unreachable }) => unreachable),
    ],
  }
}
