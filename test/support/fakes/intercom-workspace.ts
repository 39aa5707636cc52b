import type { Answer } from './desk-server.ts'
import type { FakeAuthor, FakeConversation, IntercomDesk } from './intercom-desk.ts'

export interface Workspace {
  readonly desk: IntercomDesk
  pageSize: number
  /** The cursor of each page leads to the page itself. */
  goesRound: boolean
  /** Searches see what was there then; absent: what is there now. */
  index: readonly FakeConversation[] | undefined
  /** So many times a conversation is shown as it was before the last write. */
  lateReads: number
  readonly late: Map<string, { left: number; was: FakeConversation }>
  /** The list of parts tells how many there are, and not how many are given. */
  countsAllParts: boolean
  /** Files of a message stay when it is redacted. */
  keepsFiles: boolean
  /** Who wrote a message is told as the person is called now. */
  authorsFollow: boolean
  mayDropMetrics: boolean
  /** Seconds that the workspace's days begin before those of UTC. */
  zoneSeconds: number
}

export const errors = (status: number, code: string): Answer => ({
  status,
  body: { type: 'error.list', request_id: null, errors: [{ code, message: code }] },
})
export const missing = errors(404, 'not_found')
export const ok = (body: unknown): Answer => ({ status: 200, body })

const mostPerPage = 150
const usualPerPage = 20
const mostParts = 500

const beginAfter = (from: unknown, ids: readonly string[]): number | undefined => {
  if (from === undefined || from === null) return 0
  const id = Buffer.from(String(from), 'base64url').toString('utf8')
  const at = ids.indexOf(id)
  return at < 0 ? undefined : at + 1
}

export interface Paging {
  readonly perPage: unknown
  readonly after: unknown
}

/** Cursors that nobody can make up. */
export const paged = <T extends { id: string }>(
  { pageSize, goesRound }: Workspace,
  items: readonly T[],
  { perPage, after }: Paging,
): { readonly items: readonly T[]; readonly rest: object } | undefined => {
  const asked = Number(perPage ?? usualPerPage)
  if (!Number.isInteger(asked) || asked < 1 || asked > mostPerPage) return undefined
  const size = Math.min(asked, pageSize)
  const from = beginAfter(
    after,
    items.map(({ id }) => id),
  )
  if (from === undefined) return undefined
  const page = items.slice(from, from + size)
  const last = goesRound ? items[0] : page.at(-1)
  const next =
    last && (goesRound || from + size < items.length)
      ? { next: { per_page: size, starting_after: Buffer.from(last.id).toString('base64url') } }
      : {}
  const total_pages = Math.ceil(items.length / size)
  const pages = { type: 'pages', page: Math.floor(from / size) + 1, per_page: size, total_pages, ...next }
  return { items: page, rest: { total_count: items.length, pages } }
}

/** A reference tells the external id that the person has now; who wrote is told as it was then, or as it is. */
const live = ({ desk, authorsFollow }: Workspace, conversation: FakeConversation): FakeConversation => {
  const authorNow = <T extends { author: FakeAuthor }>(message: T): T => {
    const contact = authorsFollow ? desk.contacts.get(message.author.id) : undefined
    return contact
      ? { ...message, author: { ...message.author, name: contact.name, email: contact.email } }
      : message
  }
  const { contacts, source, parts } = conversation
  const references = contacts.contacts.map(each => {
    const contact = desk.contacts.get(each.id)
    return contact ? { ...each, external_id: contact.external_id } : each
  })
  return {
    ...conversation,
    source: authorNow(source),
    parts: parts.map(authorNow),
    contacts: { ...contacts, contacts: references },
  }
}

const shown = ({ parts, ...rest }: FakeConversation) => ({
  ...rest,
  ...{ snoozed_until: null, read: true, first_contact_reply: null, sla_applied: null, teammates: null },
  ...{ topics: {}, ticket: null, ai_agent: null, ai_agent_participated: false },
  linked_objects: { type: 'list', data: [], total_count: 0, has_more: false },
})

const base = 'https://api.intercom.io'

export const contactShown = (desk: IntercomDesk, id: string) => {
  const contact = desk.contacts.get(id)
  if (!contact) return undefined
  const { tagIds, notes, ...rest } = contact
  const data = tagIds.map(tag => ({ type: 'tag', id: tag, url: `${base}/tags/${tag}` }))
  return {
    ...rest,
    tags: {
      ...{ url: `${base}/contacts/${id}/tags`, total_count: tagIds.length, has_more: tagIds.length > 10 },
      data: data.slice(0, 10),
    },
  }
}

export const listed = (workspace: Workspace, conversation: FakeConversation) =>
  shown(live(workspace, conversation))

export const shownWhole = (workspace: Workspace, stored: FakeConversation) => {
  const { countsAllParts } = workspace
  const conversation = live(workspace, stored)
  const parts = conversation.parts.slice(-mostParts)
  return {
    ...shown(conversation),
    conversation_parts: {
      type: 'conversation_part.list',
      conversation_parts: parts,
      total_count: countsAllParts ? conversation.parts.length : parts.length,
    },
  }
}
