import type { FakeIdentity } from './zendesk-identities.ts'

/** What a Zendesk account holds, as its API shows it. All people are invented. */
export interface FakeTicket {
  readonly id: number
  subject: string
  description: string
  status: string
  type: string | null
  priority: string | null
  tags: string[]
  created_at: string
  updated_at: string
  generated_timestamp: number
  requester_id: number
  submitter_id: number
  assignee_id: number | null
  custom_fields: { id: number; value: unknown }[]
  /** Of a talk that no person took part in. */
  readonly support_type?: 'ai_agent'
  satisfaction_rating: { score: string; comment?: string } | null
  via: { channel: string; source: { from: { address?: string; name?: string } } }
  metric_set: {
    ticket_id: number
    solved_at: string | null
    status_updated_at: string
    latest_comment_added_at: string
    reopens: number
    reply_time_in_minutes: { calendar: number | null; business: number | null }
  }
}

export interface FakeComment {
  readonly id: number
  readonly type: 'Comment'
  readonly author_id: number
  html_body: string
  plain_body: string
  body: string
  readonly public: boolean
  readonly created_at: string
  readonly audit_id: number
  attachments: { id: number; file_name: string; content_url: string; size: number; inline: boolean }[]
}

export interface FakeAudit {
  readonly id: number
  readonly ticket_id: number
  readonly created_at: string
  events: { id: number; type: string; field_name?: string; value?: unknown; [more: string]: unknown }[]
}

export interface FakeUser {
  readonly id: number
  name: string
  email: string | null
  phone: string | null
  role: 'end-user' | 'agent' | 'admin'
  active: boolean
  created_at: string
  updated_at: string
  notes: string | null
  external_id?: string | null
  user_fields?: Record<string, string | number | boolean | null>
}

export interface ZendeskDesk {
  readonly tickets: Map<number, FakeTicket>
  /** Not in the list of tickets, nor in the trash. */
  readonly archived: Set<number>
  readonly comments: Map<number, FakeComment[]>
  readonly audits: Map<number, FakeAudit[]>
  readonly users: Map<number, FakeUser>
  /** Groups, brands and forms, as lists of the account call them. */
  readonly named: Readonly<Record<'groups' | 'brands' | 'ticket_forms', { id: number; name: string }[]>>
  /** By person. */
  readonly identities: Map<number, FakeIdentity[]>
  /** Deleted, and not for good yet. */
  readonly trash: Map<number, FakeTicket>
  /** For good; told once more in exports. */
  readonly scrubbed: Set<number>
  readonly purgedUsers: Set<number>
  /** Addresses that the desk wrote to, to have them verified. */
  readonly mails: string[]
  clock: number
}

/** Ids of real accounts are far beyond 32 bits. */
const big = 360_000_000_000

export const agentId = big + 1
export const personId = (index: number): number => big + 100 + index
export const ticketId = (index: number): number => big + 5000 + index

const people = ['Anna Lindqvist', 'Pekka Virtanen', 'Ingrid Solberg', 'Jens Kjeldsen', 'Femke de Wit']

const userOf = (id: number, name: string, role: FakeUser['role']): FakeUser => ({
  id,
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@example.com`,
  phone: null,
  role,
  active: true,
  created_at: '2017-01-05T10:00:00Z',
  updated_at: '2017-01-05T10:00:00Z',
  notes: null,
})

export const addIdentity = (
  desk: ZendeskDesk,
  user: number,
  of: Pick<FakeIdentity, 'type' | 'value'> & { primary?: boolean },
): void => {
  const known = desk.identities.get(user) ?? []
  const id = user * 10 + known.length - big * 9
  desk.identities.set(user, [...known, { id, user_id: user, primary: false, verified: true, ...of }])
}

export const addUser = (
  desk: ZendeskDesk,
  index: number,
  name = people[index % people.length] ?? '',
): number => {
  const id = personId(index)
  const user = userOf(id, name, 'end-user')
  desk.users.set(id, user)
  addIdentity(desk, id, { type: 'email', value: user.email ?? '', primary: true })
  return id
}

const iso = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/u, 'Z')

interface TicketOf {
  readonly index: number
  readonly requester: number
  readonly html?: readonly string[]
  readonly subject?: string
  readonly status?: string
  readonly closedAt?: string
  readonly channel?: string
  readonly archived?: boolean
  readonly type?: string | null
  readonly aiAgent?: boolean
}

export const commentOf = (
  desk: ZendeskDesk,
  ticket: FakeTicket,
  html: string,
  author: number,
): FakeComment => {
  const earlier = desk.comments.get(ticket.id) ?? []
  const id = big + 900_000 + ticket.id * 10 - big * 10 + earlier.length
  const comment: FakeComment = {
    id,
    type: 'Comment',
    author_id: author,
    html_body: html,
    plain_body: html.replace(/<[^>]*>/gu, ''),
    body: html.replace(/<[^>]*>/gu, ''),
    public: true,
    created_at: ticket.metric_set.latest_comment_added_at,
    audit_id: id + 1,
    attachments: [],
  }
  desk.comments.set(ticket.id, [...earlier, comment])
  return comment
}

/** A ticket with a message of its requester, an answer, and the audits that tell how it was closed. */
export const addTicket = (desk: ZendeskDesk, of: TicketOf): FakeTicket => {
  const { index, requester, status = 'closed', subject = 'A question' } = of
  const id = ticketId(index)
  const closed = Date.parse(of.closedAt ?? '2022-03-04T10:00:00Z')
  const created = closed - 86_400_000
  const ticket: FakeTicket = {
    id,
    subject,
    description: '',
    status,
    type: of.type === undefined ? 'question' : of.type,
    priority: index % 2 === 0 ? 'normal' : 'high',
    tags: [],
    created_at: iso(created),
    updated_at: iso(closed),
    generated_timestamp: closed / 1000,
    requester_id: requester,
    submitter_id: requester,
    assignee_id: agentId,
    custom_fields: [],
    ...(of.aiAgent ? { support_type: 'ai_agent' } : {}),
    satisfaction_rating: index % 3 === 0 ? { score: 'good' } : null,
    via: { channel: of.channel ?? 'web', source: { from: {} } },
    metric_set: {
      ticket_id: id,
      solved_at: iso(closed - 3_600_000),
      status_updated_at: iso(closed),
      latest_comment_added_at: iso(closed - 7_200_000),
      reopens: index % 4 === 1 ? 1 : 0,
      reply_time_in_minutes: { calendar: 30 + index, business: 30 },
    },
  }
  desk.tickets.set(id, ticket)
  if (of.archived) desk.archived.add(id)
  const html = of.html ?? [
    '<div class="zd-comment" dir="auto"><p>Where is my parcel?</p></div>',
    '<p>It is on its way.</p>',
  ]
  for (const [at, each] of html.entries()) commentOf(desk, ticket, each, at % 2 === 0 ? requester : agentId)
  ticket.description = desk.comments.get(id)?.[0]?.plain_body ?? ''
  desk.audits.set(id, [
    {
      id: id + 1,
      ticket_id: id,
      created_at: iso(closed),
      events: [{ id: id + 2, type: 'Change', field_name: 'status', value: status }],
    },
  ])
  return ticket
}

export const emptyDesk = (): ZendeskDesk => ({
  tickets: new Map(),
  archived: new Set(),
  comments: new Map(),
  audits: new Map(),
  users: new Map([
    [agentId, { ...userOf(agentId, 'Agnes Agentsson', 'admin'), email: 'agnes@desk.example' }],
  ]),
  named: { groups: [], brands: [], ticket_forms: [] },
  identities: new Map(),
  trash: new Map(),
  scrubbed: new Set(),
  purgedUsers: new Set(),
  mails: [],
  clock: Date.parse('2026-11-29T12:00:00Z'),
})

/** Something was written: seen in exports, and by `updated_at`, whoever wrote it. */
export const touch = (desk: ZendeskDesk, ticket: FakeTicket): void => {
  desk.clock += 1000
  ticket.updated_at = iso(desk.clock)
  ticket.generated_timestamp = Math.floor(desk.clock / 1000)
}

export const addComment = (desk: ZendeskDesk, ticket: FakeTicket, html: string): void => {
  touch(desk, ticket)
  ticket.metric_set.latest_comment_added_at = ticket.updated_at
  commentOf(desk, ticket, html, ticket.requester_id)
}
