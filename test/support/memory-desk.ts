/** A help desk's collections, as the in-memory connector keeps them. All people are invented. */
export interface DeskTicket {
  readonly id: string
  subject: string
  category: string
  priority: string
  channel: string
  closed: boolean
  tags: string[]
  requester?: string
  agent: string
  createdAt: Date
  closedAt?: Date
  firstReplyAt?: Date
  /** Raised by the desk's own writes, never by ours. */
  version: number
  ip: string
  comments: { author: string; text: string; at: Date }[]
  attachments: { filename: string; url: string }[]
  reopened: number
  csat?: number
}

export interface DeskPerson {
  readonly id: string
  name: string
  email: string
  phone: string
  role: 'customer' | 'agent' | 'placeholder'
  createdAt: Date
  version: number
}

/** The same again, elsewhere, as an audit trail or a notification keeps it. */
export interface DeskCopy {
  subject: string
  owner?: string
  /** The data map knows nothing of it. */
  unmapped?: string
}

export interface Desk {
  lineage: string
  readonly tickets: Map<string, DeskTicket>
  readonly people: Map<string, DeskPerson>
  readonly copies: Map<string, DeskCopy>
  readonly files: Set<string>
}

const at = (text: string): Date => new Date(text)

const names = ['Anna Lindqvist', 'Pekka Virtanen', 'Ingrid Solberg', 'Jens Kjeldsen', 'Femke de Wit']
const categories = ['Billing', 'Complaint', 'Question', 'Billing']
/** By the policy of the tests: not due, redacted, anonymised, deleted. */
const closings = ['2026-09-01', '2024-02-29', '2022-12-31', '2018-06-15', '2023-10-29']

export const customer = (index: number): DeskPerson => {
  const name = names[index % names.length] ?? ''
  const mail = `${name.toLowerCase().replaceAll(' ', '.')}${index}`
  return {
    id: `person-${index}`,
    name,
    email: `${mail}@example.com`,
    phone: `070-1740${String(600 + index)}`,
    role: 'customer',
    createdAt: at('2017-01-05T10:00:00Z'),
    version: 1,
  }
}

const agent = (index: number): DeskPerson => ({
  ...customer(index),
  id: `agent-${index}`,
  name: `Agnes Agentsson${'s'.repeat(index)}`,
  email: `agent${index}@desk.example`,
  role: 'agent',
})

export const ticketOf = (index: number, people: number): DeskTicket => {
  const who = customer(index % people)
  const closed = at(`${closings[index % closings.length]}T21:30:00Z`)
  const created = new Date(closed.getTime() - (index + 1) * 3_600_000)
  return {
    id: `ticket-${String(index).padStart(4, '0')}`,
    subject: `Question of ${who.name}`,
    category: categories[index % categories.length] ?? '',
    priority: index % 3 === 0 ? 'Urgent' : 'Normal',
    channel: index % 2 === 0 ? 'email' : 'chat',
    closed: index % 11 !== 10,
    tags: [],
    requester: who.id,
    agent: `agent-${index % 2}`,
    createdAt: created,
    closedAt: closed,
    ...(index % 4 === 0 ? {} : { firstReplyAt: new Date(created.getTime() + (index + 3) * 60_000) }),
    version: 1,
    ip: `192.0.2.${(index % 250) + 1}`,
    comments: [
      { author: who.id, text: `My number is ${who.phone}, order 1042. ${who.name}`, at: created },
      {
        author: `agent-${index % 2}`,
        text: `Hello ${who.name.split(' ')[0]}, thanks. ${who.email}`,
        at: closed,
      },
    ],
    attachments: index % 5 === 2 ? [{ filename: 'scan.png', url: `/files/${index}.png` }] : [],
    reopened: index % 7 === 3 ? 2 : 0,
    ...(index % 3 === 1 ? { csat: (index % 5) + 1 } : {}),
  }
}

/** Tickets of every age in three categories, by some people, handled by two agents. */
export const inventDesk = (tickets: number, people = 5): Desk => {
  const all = Array.from({ length: tickets }, (_, index) => ticketOf(index, people))
  const persons = [
    ...Array.from({ length: people }, (_, index) => customer(index)),
    // Somebody whose tickets are all gone.
    { ...customer(people), id: 'person-silent' },
    agent(0),
    agent(1),
  ]
  return {
    lineage: 'life-1',
    tickets: new Map(all.map(ticket => [ticket.id, ticket])),
    people: new Map(persons.map(person => [person.id, person])),
    copies: new Map(
      all.map(({ id, subject, requester }) => [id, { subject, ...(requester ? { owner: requester } : {}) }]),
    ),
    files: new Set(all.flatMap(({ attachments }) => attachments.map(({ url }) => url))),
  }
}

/** Every stored byte, to compare by. */
export const snapshot = (desk: Desk): string =>
  JSON.stringify([
    [...desk.tickets].sort(),
    [...desk.people].sort(),
    [...desk.copies].sort(),
    [...desk.files].sort(),
  ])
