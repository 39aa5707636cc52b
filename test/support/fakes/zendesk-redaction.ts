import { parseFragment, serialize } from 'parse5'
import type { Answer } from './desk-server.ts'
import type { FakeComment, FakeTicket, ZendeskDesk } from './zendesk-desk.ts'

const invalid = (description: string): Answer => ({
  status: 422,
  body: { error: 'RecordInvalid', description },
})

const tag = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/giu

/** Without what asks for a redaction: it has to be the stored source then, byte by byte. */
const unmarked = (html: string): string =>
  html
    .replace(/<\/?redact>/gu, '')
    .replace(tag, each =>
      each.replace(/ redact(?=\s*\/?>$)/u, '').replace(/^(<[^\s>/]+) redact(?=[\s/>])/u, '$1'),
    )

/** The desk's own way: tree in, tree out. Shares no code with the connector. */
const black = (html: string): string => {
  const tree = parseFragment(html)
  type Node = (typeof tree.childNodes)[number]
  const visit = (nodes: readonly Node[], isMarked: boolean): Node[] =>
    nodes.flatMap((node): Node[] => {
      if ('value' in node) {
        if (isMarked) node.value = [...node.value].map(char => (/\s/u.test(char) ? char : '▇')).join('')
        return [node]
      }
      if (!('childNodes' in node)) return [node]
      const inner = visit(node.childNodes, isMarked || node.nodeName === 'redact')
      if (node.nodeName === 'redact' || node.attrs.some(({ name }) => name === 'redact')) return inner
      node.childNodes = inner
      return [node]
    })
  tree.childNodes = visit(tree.childNodes, false)
  return serialize(tree)
}

const textIn = (html: string): string => html.replace(/<[^>]*>/gu, '')

export interface Redaction {
  readonly ticket_id?: unknown
  readonly html_body?: unknown
  readonly external_attachment_urls?: unknown
}

/** `PUT /comment_redactions/{id}`: the stored source with marks and nothing else changed, or it is refused. */
export const redactComment = (
  { ticket, comment }: { ticket: FakeTicket; comment: FakeComment },
  { html_body, external_attachment_urls = [] }: Redaction,
): Answer => {
  if (html_body !== undefined && typeof html_body !== 'string') return invalid('html_body')
  if (!Array.isArray(external_attachment_urls)) return invalid('external_attachment_urls')
  if (html_body !== undefined && unmarked(html_body) !== comment.html_body)
    return invalid('html_body does not match')
  const unknown = external_attachment_urls.filter(
    url => !comment.attachments.some(each => each.content_url === url),
  )
  if (unknown.length > 0) return invalid('no such attachment')
  if (html_body !== undefined && html_body !== comment.html_body) {
    const wasFirst = ticket.description === comment.plain_body
    comment.html_body = black(html_body)
    comment.plain_body = textIn(comment.html_body)
    comment.body = comment.plain_body
    if (wasFirst) ticket.description = comment.plain_body
  }
  for (const file of comment.attachments)
    if (external_attachment_urls.includes(file.content_url)) {
      file.file_name = 'redacted.txt'
      file.size = 1
    }
  return { status: 200, body: { comment } }
}

interface ChatBody {
  readonly chat_id?: unknown
  readonly chat_index?: unknown
  readonly chat_indexes?: unknown
  readonly text?: unknown
}

/** `PUT /chat_redactions/{ticket}` and `PUT /chat_file_redactions/{ticket}`. */
export const redactChat = (desk: ZendeskDesk, ticket: FakeTicket, body: ChatBody): Answer => {
  const chats = (desk.audits.get(ticket.id) ?? [])
    .flatMap(({ events }) => events)
    .filter(({ type }) => type === 'ChatStartedEvent')
    .map(
      ({ value }) =>
        value as { chat_id: string; history: { chat_index: number; message?: string; filename?: string }[] },
    )
  const chat = chats.find(each => each.chat_id === body.chat_id)
  if (!chat) return { status: 404, body: { error: 'RecordNotFound' } }
  const indexes = Array.isArray(body.chat_indexes) ? body.chat_indexes : [body.chat_index]
  const lines = chat.history.filter(({ chat_index }) => indexes.includes(chat_index))
  if (lines.length !== indexes.length) return { status: 404, body: { error: 'RecordNotFound' } }
  for (const line of lines) {
    if (body.text === undefined) line.filename = 'redacted.txt'
    else if (typeof body.text !== 'string' || unmarked(body.text) !== line.message)
      return invalid('text does not match')
    else
      line.message = body.text.replace(/<redact>(.*?)<\/redact>/gsu, (_, inner: string) =>
        inner.replace(/\S/gu, '▇'),
      )
  }
  return { status: 200, body: { chat_event: { value: chat } } }
}
