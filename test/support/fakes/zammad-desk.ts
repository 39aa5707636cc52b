import { states } from './zammad-names.ts'

/** What a Zammad installation holds. All people are invented. */
export interface FakeTicket {
  readonly id: number
  title: string
  note: string | null
  group_id: number
  organization_id: number | null
  state_id: number
  priority_id: number
  owner_id: number
  customer_id: number
  readonly create_article_type_id: number
  first_response_at: string | null
  close_at: string | null
  last_close_at: string | null
  last_contact_at: string
  readonly created_at: string
  updated_at: string
  /** An attribute of this installation. */
  shelf: string
}

export interface FakeArticle {
  readonly id: number
  readonly ticket_id: number
  readonly type: string
  readonly sender: string
  from: string
  to: string
  cc: string
  subject: string
  body: string
  readonly content_type: string
  internal: boolean
  created_by_id: number
  origin_by_id: number | null
  readonly created_at: string
  attachments: { id: number; filename: string; size: string }[]
}

export interface FakeChange {
  readonly object: string
  readonly type: string
  readonly attribute: string
  readonly value_from: string
  readonly value_to: string
  readonly id_from: number | null
  readonly id_to: number | null
  readonly created_at: string
}

export interface FakeUser {
  readonly id: number
  login: string
  firstname: string
  lastname: string
  email: string
  phone: string
  note: string
  active: boolean
  role_ids: number[]
  group_ids: Record<string, string[]>
  readonly created_at: string
  updated_at: string
  preferences: Record<string, unknown>
}

export interface FakeTask {
  readonly id: number
  readonly deletable_type: string
  readonly deletable_id: number
  state: 'in process' | 'completed' | 'failed'
  preferences: Record<string, unknown>
  /** Looks until the desk's scheduler has come to it. */
  left: number
}

export interface ZammadDesk {
  readonly tickets: Map<number, FakeTicket>
  readonly articles: Map<number, FakeArticle[]>
  readonly tags: Map<number, string[]>
  readonly history: Map<number, FakeChange[]>
  readonly users: Map<number, FakeUser>
  readonly tasks: Map<number, FakeTask>
  readonly jobs: { id: number; active: boolean; perform: Record<string, unknown> }[]
  clock: number
}

export const agentId = 3
export const personId = (index: number): number => 100 + index
export const ticketId = (index: number): number => 5000 + index

export const iso = (at: number): string => new Date(at).toISOString()

const people = ['Anna Lindqvist', 'Pekka Virtanen', 'Ingrid Solberg', 'Jens Kjeldsen', 'Femke de Wit']

const userOf = (id: number, name: string, role_ids: number[]): FakeUser => {
  const [firstname = '', ...rest] = name.split(' ')
  const email = id === 1 ? '' : `${name.toLowerCase().replaceAll(' ', '.')}@example.com`
  return {
    ...{ id, firstname, lastname: rest.join(' '), email, phone: '', note: '', active: true },
    ...{ login: email || '-', role_ids, group_ids: {}, preferences: { tickets_closed: 0 } },
    created_at: '2017-01-05T10:00:00.000Z',
    updated_at: '2017-01-05T10:00:00.000Z',
  }
}

export const addUser = (
  desk: ZammadDesk,
  index: number,
  name = people[index % people.length] ?? '',
): number => {
  const id = personId(index)
  desk.users.set(id, userOf(id, name, [3]))
  return id
}

/** Something was written: every write moves `updated_at`, of the ticket and of whose it is. */
export const touch = (desk: ZammadDesk, ticket: FakeTicket): void => {
  desk.clock += 1000
  ticket.updated_at = iso(desk.clock)
  const customer = desk.users.get(ticket.customer_id)
  if (customer) customer.updated_at = ticket.updated_at
}

export const stateId = (name: string): number => states.find(each => each.name === name)?.id ?? 0

const stateName = (id: number): string => states.find(each => each.id === id)?.name ?? ''

/** What the desk writes down of a new state. */
export const setState = (desk: ZammadDesk, ticket: FakeTicket, to: string, at = iso(desk.clock)): void => {
  const id = stateId(to)
  const change: FakeChange = {
    ...{ object: 'Ticket', type: 'updated', attribute: 'state', created_at: at },
    ...{ value_from: stateName(ticket.state_id), value_to: to, id_from: ticket.state_id, id_to: id },
  }
  desk.history.set(ticket.id, [...(desk.history.get(ticket.id) ?? []), change])
  ticket.state_id = id
  if (states.find(each => each.id === id)?.type !== 'closed') return
  ticket.close_at ??= at
  ticket.last_close_at = at
}

interface TicketOf {
  readonly index: number
  readonly customer: number
  readonly bodies?: readonly string[]
  readonly title?: string
  readonly state?: string
  readonly closedAt?: string
  readonly group?: number
  readonly tags?: readonly string[]
}

export const addArticle = (
  desk: ZammadDesk,
  ticket: FakeTicket,
  { body, author, at }: { readonly body: string; readonly author: number; readonly at: string },
): FakeArticle => {
  const earlier = desk.articles.get(ticket.id) ?? []
  const user = desk.users.get(author)
  const id = ticket.id * 100 + earlier.length
  const isAgent = author === agentId
  const article: FakeArticle = {
    ...{ id, ticket_id: ticket.id, type: 'email', sender: isAgent ? 'Agent' : 'Customer' },
    from: `${user?.firstname} ${user?.lastname} <${user?.email}>`,
    ...{ to: 'support@desk.example', cc: '', subject: ticket.title, body },
    ...{ content_type: 'text/html', internal: false, created_by_id: author, origin_by_id: null },
    created_at: at,
    attachments: earlier.length === 0 ? [{ id: id + 50, filename: 'receipt.pdf', size: '120' }] : [],
  }
  desk.articles.set(ticket.id, [...earlier, article])
  ticket.last_contact_at = at
  return article
}

/** A ticket with a message of its customer, an answer, and a history that tells how it was closed. */
export const addTicket = (desk: ZammadDesk, of: TicketOf): FakeTicket => {
  const {
    index,
    customer,
    state = 'closed',
    closedAt = '2022-03-04T10:00:00.000Z',
    title = 'A question',
  } = of
  const id = ticketId(index)
  const closed = Date.parse(closedAt)
  const [created, last] = [iso(closed - 86_400_000), iso(closed - 3_600_000)]
  const ticket: FakeTicket = {
    ...{ id, title, note: null, group_id: of.group ?? 1, organization_id: null, state_id: 1 },
    ...{ priority_id: index % 2 === 0 ? 2 : 3, owner_id: agentId, customer_id: customer },
    ...{ create_article_type_id: 1, first_response_at: iso(closed - 43_200_000), shelf: '' },
    ...{ close_at: null, last_close_at: null, last_contact_at: last, created_at: created, updated_at: last },
  }
  desk.tickets.set(id, ticket)
  desk.tags.set(id, [...(of.tags ?? [])])
  const bodies = of.bodies ?? ['<p>Where is my parcel?</p>', '<p>It is on its way.</p>']
  for (const [at, body] of bodies.entries())
    addArticle(desk, ticket, { body, author: at % 2 === 0 ? customer : agentId, at: last })
  if (state !== 'new') setState(desk, ticket, state, iso(closed))
  ticket.updated_at = iso(closed)
  return ticket
}

export const emptyDesk = (): ZammadDesk => ({
  tickets: new Map(),
  articles: new Map(),
  tags: new Map(),
  history: new Map(),
  users: new Map([
    [1, { ...userOf(1, '-', []), active: false }],
    [agentId, { ...userOf(agentId, 'Agnes Agentsson', [1, 2]), group_ids: { 1: ['full'], 2: ['full'] } }],
    [4, userOf(4, 'Nils Nattsson', [9])],
  ]),
  tasks: new Map(),
  jobs: [],
  clock: Date.parse('2026-11-29T12:00:00Z'),
})

export const addMessage = (desk: ZammadDesk, ticket: FakeTicket, body: string): void => {
  touch(desk, ticket)
  addArticle(desk, ticket, { body, author: ticket.customer_id, at: ticket.updated_at })
}

export const removeTicket = (desk: ZammadDesk, id: number): void => {
  const ticket = desk.tickets.get(id)
  if (!ticket) return
  touch(desk, ticket)
  for (const kept of [desk.tickets, desk.articles, desk.tags, desk.history]) kept.delete(id)
}

/** With the tickets that were theirs; what they wrote elsewhere is nobody's from then on. */
export const removeUser = (desk: ZammadDesk, id: number): void => {
  for (const ticket of [...desk.tickets.values()])
    if (ticket.customer_id === id) removeTicket(desk, ticket.id)
  desk.users.delete(id)
  for (const article of [...desk.articles.values()].flat())
    if (article.created_by_id === id) article.created_by_id = 1
}
