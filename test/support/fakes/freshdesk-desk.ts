/** What a Freshdesk account holds, as its API shows it. All people are invented. */
export interface FakeTicket {
  readonly id: number
  subject: string
  description: string
  status: number
  priority: number
  source: number
  type: string | null
  tags: string[]
  requester_id: number
  responder_id: number | null
  group_id: number | null
  product_id: number | null
  cc_emails: string[]
  reply_cc_emails: string[]
  fwd_emails: string[]
  to_emails: string[] | null
  custom_fields: Record<string, string | number | boolean | null>
  created_at: string
  updated_at: string
  deleted: boolean
  spam: boolean
  archived: boolean
  attachments: FakeFile[]
  stats: {
    closed_at: string | null
    resolved_at: string | null
    first_responded_at: string | null
    agent_responded_at: string | null
    requester_responded_at: string | null
    reopened_at: string | null
  }
}

export interface FakeFile {
  readonly id: number
  name: string
  attachment_url: string
  size: number
}

export interface FakeConversation {
  readonly id: number
  readonly ticket_id: number
  body: string
  readonly incoming: boolean
  readonly private: boolean
  readonly source: number
  readonly user_id: number
  readonly from_email: string | null
  readonly to_emails: string[]
  readonly cc_emails: string[]
  readonly bcc_emails: string[]
  readonly created_at: string
  attachments: FakeFile[]
}

export interface FakeContact {
  readonly id: number
  name: string
  email: string | null
  phone: string | null
  mobile: string | null
  address: string | null
  description: string | null
  job_title: string | null
  twitter_id: string | null
  unique_external_id: string | null
  other_emails: string[]
  custom_fields: Record<string, string | null>
  readonly created_at: string
  updated_at: string
  deleted: boolean
  blocked: boolean
}

export interface FakeRating {
  readonly id: number
  readonly ticket_id: number
  readonly feedback: string | null
  readonly ratings: Record<string, number>
}

export interface FreshdeskDesk {
  readonly tickets: Map<number, FakeTicket>
  readonly conversations: Map<number, FakeConversation[]>
  readonly ratings: FakeRating[]
  readonly contacts: Map<number, FakeContact>
  clock: number
}

/** People of real accounts are far beyond 32 bits; tickets are numbered from one. */
const big = 82_000_000_000

export const agentId = big + 1
export const personId = (index: number): number => big + 100 + index

const names = ['Anna Lindqvist', 'Pekka Virtanen', 'Ingrid Solberg', 'Jens Kjeldsen', 'Femke de Wit']

export const mailOf = (name: string): string => `${name.toLowerCase().replaceAll(' ', '.')}@example.com`

const iso = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/u, 'Z')

export const emptyDesk = (): FreshdeskDesk => ({
  tickets: new Map(),
  conversations: new Map(),
  ratings: [],
  contacts: new Map(),
  clock: Date.parse('2026-11-29T12:00:00Z'),
})

export const addContact = (
  desk: FreshdeskDesk,
  index: number,
  name = names[index % names.length] ?? '',
): number => {
  const id = personId(index)
  desk.contacts.set(id, {
    ...{ id, name, email: mailOf(name), phone: null, mobile: null, address: null, description: null },
    ...{ job_title: null, twitter_id: null, unique_external_id: null, other_emails: [], custom_fields: {} },
    ...{ created_at: '2017-01-05T10:00:00Z', updated_at: '2017-01-05T10:00:00Z' },
    ...{ deleted: false, blocked: false },
  })
  return id
}

/** Something was written: seen in lists, whoever wrote it. */
export const touch = (desk: FreshdeskDesk, ticket: FakeTicket): void => {
  desk.clock += 2000
  ticket.updated_at = iso(desk.clock)
}

interface Said {
  readonly body: string
  /** 0 a reply, 2 a note. */
  readonly source: number
  readonly by: number
}

let numbers = 700

export const fileOf = (name: string): FakeFile => {
  numbers += 1
  return { id: numbers, name, attachment_url: `https://files.example/${numbers}/${name}`, size: 9 }
}

export const say = (
  desk: FreshdeskDesk,
  ticket: FakeTicket,
  { body, source, by }: Said,
): FakeConversation => {
  const earlier = desk.conversations.get(ticket.id) ?? []
  const person = desk.contacts.get(by)
  const isMail = source !== 2
  const conversation: FakeConversation = {
    ...{ id: big + ticket.id * 100 + earlier.length, ticket_id: ticket.id, body, source, user_id: by },
    ...{ incoming: by !== agentId, private: !isMail, attachments: [] },
    from_email: isMail ? (person?.email ?? 'support@desk.example') : null,
    to_emails: isMail ? [person ? 'support@desk.example' : 'somebody@example.com'] : [],
    ...{ cc_emails: [], bcc_emails: [], created_at: iso(desk.clock) },
  }
  desk.conversations.set(ticket.id, [...earlier, conversation])
  return conversation
}

interface TicketOf {
  readonly id: number
  readonly requester: number
  readonly subject?: string
  readonly description?: string
  readonly said?: readonly Said[]
  readonly status?: number
  readonly source?: number
  readonly type?: string | null
  readonly closedAt?: string
  readonly archived?: boolean
}

/** A closed ticket with a first message, a reply of an agent's and a note. */
export const addTicket = (desk: FreshdeskDesk, of: TicketOf): FakeTicket => {
  const { id, requester, status = 5, closedAt = '2022-03-04T10:00:00Z' } = of
  const closed = Date.parse(closedAt)
  const closedOrNot = status === 5 ? iso(closed) : null
  const ticket: FakeTicket = {
    ...{ id, requester_id: requester, responder_id: agentId, group_id: 4, product_id: null },
    ...{ subject: of.subject ?? 'A question', status, priority: 1 + (id % 2), source: of.source ?? 1 },
    description: of.description ?? '<div>Where is my parcel?</div>',
    type: of.type === undefined ? 'Question' : of.type,
    ...{ tags: [], cc_emails: [], reply_cc_emails: [], fwd_emails: [], to_emails: null },
    ...{ custom_fields: {}, created_at: iso(closed - 86_400_000), updated_at: iso(closed) },
    ...{ deleted: false, spam: false, archived: of.archived ?? false, attachments: [] },
    stats: {
      closed_at: closedOrNot,
      resolved_at: closedOrNot,
      first_responded_at: iso(closed - 80_000_000),
      ...{ agent_responded_at: iso(closed - 7_200_000), requester_responded_at: null },
      reopened_at: id % 4 === 1 ? iso(closed - 3_600_000) : null,
    },
  }
  desk.tickets.set(id, ticket)
  const said = of.said ?? [
    { body: '<div>It is on its way.</div>', source: 0, by: agentId },
    { body: '<div>Called the carrier.</div>', source: 2, by: agentId },
  ]
  const now = desk.clock
  desk.clock = closed - 7_200_000
  for (const each of said) say(desk, ticket, each)
  desk.clock = now
  return ticket
}

/** Somebody replies, and the ticket is open again. */
export const reopen = (desk: FreshdeskDesk, ticket: FakeTicket): void => {
  touch(desk, ticket)
  ticket.status = 2
  ticket.stats = { ...ticket.stats, closed_at: null, resolved_at: null, reopened_at: ticket.updated_at }
}

/** An agent's note leaves a closed ticket closed. */
export const comment = (desk: FreshdeskDesk, ticket: FakeTicket, body: string): void => {
  touch(desk, ticket)
  say(desk, ticket, { body, source: 2, by: agentId })
}
