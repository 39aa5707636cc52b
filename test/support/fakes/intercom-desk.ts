/** What an Intercom workspace holds, as its API (2.16) shows it. All people are invented. Times are seconds. */
export interface FakeAuthor {
  type: string
  id: string
  name: string | null
  email?: string
}

export interface FakeFile {
  type: 'upload'
  name: string
  url: string
  content_type: string
  filesize: number
}

export interface FakePart {
  readonly type: 'conversation_part'
  readonly id: string
  part_type: string
  body: string | null
  created_at: number
  updated_at: number
  author: FakeAuthor
  attachments: FakeFile[]
  redacted: boolean
  state: string
  tags: { type: 'tag'; id: string; name: string }[]
  email_message_metadata: unknown
  event_details: unknown
}

export interface FakeConversation {
  readonly type: 'conversation'
  readonly id: string
  created_at: number
  updated_at: number
  waiting_since: number | null
  title: string | null
  state: 'open' | 'closed' | 'snoozed'
  open: boolean
  priority: string
  admin_assignee_id: number
  team_assignee_id: number
  source: {
    type: string
    id: string
    delivered_as: string
    subject: string
    body: string
    author: FakeAuthor
    attachments: FakeFile[]
    url: string | null
    redacted: boolean
  }
  contacts: {
    type: 'contact.list'
    contacts: { type: 'contact'; id: string; external_id: string | null }[]
  }
  tags: { type: 'tag.list'; tags: { type: 'tag'; id: string; name: string }[] }
  statistics: Record<string, unknown> | null
  conversation_rating: { rating: number; remark: string } | null
  custom_attributes: Record<string, string | number>
  parts: FakePart[]
}

export interface FakeContact {
  readonly type: 'contact'
  readonly id: string
  external_id: string | null
  role: 'user' | 'lead'
  name: string | null
  email: string
  phone: string | null
  created_at: number
  updated_at: number
  custom_attributes: Record<string, string>
  tagIds: string[]
  notes: { type: 'note'; id: string; created_at: number; body: string }[]
}

export interface IntercomDesk {
  readonly conversations: Map<string, FakeConversation>
  readonly contacts: Map<string, FakeContact>
  /** Merged into somebody else: answered with 410. */
  readonly merged: Set<string>
  readonly tags: Map<string, string>
  readonly tombstones: { id: string; metrics_retained: boolean; deleted_at: number }[]
  /** What the desk's own reports keep of deleted conversations. */
  readonly reports: Map<string, { rating: number; remark: string } | null>
  readonly tickets: Map<string, { open: boolean; contact: string; created_at: number }>
  clock: number
}

export const adminId = '991267715'
export const teamId = '5017691'
export const contactId = (index: number): string => `6762f0f31bb69f9f2193b${String(100 + index)}`
export const conversationId = (index: number): string => String(215_470_000_000 + index)

const people = ['Anna Lindqvist', 'Pekka Virtanen', 'Ingrid Solberg', 'Jens Kjeldsen', 'Femke de Wit']

export const seconds = (iso: string): number => Math.floor(Date.parse(iso) / 1000)

export const addContact = (desk: IntercomDesk, index: number, name = people[index % 5] ?? ''): string => {
  const id = contactId(index)
  const created_at = seconds('2018-01-05T10:00:00Z')
  desk.contacts.set(id, {
    ...{ type: 'contact', id, external_id: `u-${1000 + index}`, role: 'user', name, phone: null },
    email: `${name.toLowerCase().replaceAll(' ', '.')}@example.com`,
    ...{ created_at, updated_at: created_at, custom_attributes: {}, tagIds: [], notes: [] },
  })
  return id
}

const authorOf = (desk: IntercomDesk, id: string): FakeAuthor => {
  if (id === adminId) return { type: 'admin', id, name: 'Agnes Agentsson', email: 'agnes@desk.example' }
  const contact = desk.contacts.get(id)
  return { type: 'user', id, name: contact?.name ?? null, email: contact?.email ?? 'nobody@example.com' }
}

let partCount = 0

export const addPart = (
  desk: IntercomDesk,
  conversation: FakeConversation,
  { body, author, at, type = 'comment' }: { body: string | null; author: string; at: number; type?: string },
): FakePart => {
  partCount += 1
  const part: FakePart = {
    ...{ type: 'conversation_part', id: String(19_381_000_000 + partCount), part_type: type, body },
    ...{ created_at: at, updated_at: at, author: authorOf(desk, author), attachments: [], redacted: false },
    ...{ state: type === 'close' ? 'closed' : 'open', tags: [] },
    ...{ email_message_metadata: null, event_details: null },
  }
  conversation.parts.push(part)
  return part
}

interface ConversationOf {
  readonly index: number
  readonly contact: string
  /** The first message, by the customer; then answers and replies in turn. */
  readonly html?: readonly string[]
  readonly state?: FakeConversation['state']
  readonly closedAt?: string
  readonly channel?: string
  readonly team?: string | undefined
}

const statisticsOf = (conversation: FakeConversation, closed: number | undefined) => {
  const by = (type: string) =>
    conversation.parts.filter(({ body, author }) => body && author.type === type).map(part => part.created_at)
  const [contact, admin] = [by('user'), by('admin')]
  const some = (name: string, at: number | undefined) => (at === undefined ? {} : { [name]: at })
  return {
    type: 'conversation_statistics',
    ...some('first_admin_reply_at', admin[0]),
    ...some('last_admin_reply_at', admin.at(-1)),
    last_contact_reply_at: contact.at(-1) ?? conversation.created_at,
    ...some('last_close_at', closed),
    count_reopens: 0,
    count_conversation_parts: conversation.parts.length,
  }
}

/** A conversation with a message of its customer, an answer, and the part that closed it. */
export const addConversation = (desk: IntercomDesk, of: ConversationOf): FakeConversation => {
  const { index, contact, state = 'closed', closedAt = '2022-03-04T10:00:00Z', channel = 'conversation' } = of
  const closed = seconds(closedAt)
  const created_at = closed - 86_400
  const [first = '', ...rest] = of.html ?? ['<p>Where is my parcel?</p>', '<p>It is on its way.</p>']
  const conversation: FakeConversation = {
    ...{ type: 'conversation', id: conversationId(index), created_at, updated_at: closed },
    ...{ waiting_since: null, title: null, state, open: state !== 'closed', priority: 'none' },
    ...{ admin_assignee_id: Number(adminId), team_assignee_id: Number(of.team ?? teamId) },
    source: {
      ...{ type: channel, id: String(403_918_000 + index), delivered_as: 'customer_initiated' },
      ...{ subject: '', body: first, author: authorOf(desk, contact), attachments: [] },
      ...{ url: null, redacted: false },
    },
    contacts: {
      type: 'contact.list',
      contacts: [
        { type: 'contact', id: contact, external_id: desk.contacts.get(contact)?.external_id ?? null },
      ],
    },
    ...{ tags: { type: 'tag.list', tags: [] }, statistics: null },
    conversation_rating: index % 3 === 0 ? { rating: 4, remark: '' } : null,
    ...{ custom_attributes: {}, parts: [] },
  }
  for (const [at, body] of rest.entries())
    addPart(desk, conversation, {
      body,
      author: at % 2 === 0 ? adminId : contact,
      at: created_at + (at + 1) * 1800,
    })
  if (state === 'closed')
    addPart(desk, conversation, { body: null, author: adminId, at: closed, type: 'close' })
  conversation.statistics = statisticsOf(conversation, state === 'closed' ? closed : undefined)
  desk.conversations.set(conversation.id, conversation)
  return conversation
}

export const emptyDesk = (): IntercomDesk => ({
  conversations: new Map(),
  contacts: new Map(),
  merged: new Set(),
  tags: new Map([
    ['1', 'vip'],
    ['2', 'legal_hold'],
  ]),
  tombstones: [],
  reports: new Map(),
  tickets: new Map(),
  clock: seconds('2026-11-29T12:00:00Z'),
})

/** Something was written: seen by `updated_at`, whoever wrote it. */
export const touch = (desk: IntercomDesk, conversation: FakeConversation): void => {
  desk.clock += 1
  conversation.updated_at = desk.clock
}

export const tagConversation = (desk: IntercomDesk, conversation: FakeConversation, name: string): void => {
  const id = [...desk.tags].find(([, each]) => each === name)?.[0] ?? String(desk.tags.size + 1)
  desk.tags.set(id, name)
  touch(desk, conversation)
  conversation.tags.tags.push({ type: 'tag', id, name })
}

/** The customer writes once more. */
export const addReply = (desk: IntercomDesk, conversation: FakeConversation, body: string): FakePart => {
  touch(desk, conversation)
  const author = conversation.contacts.contacts[0]?.id ?? ''
  conversation.statistics = { ...conversation.statistics, last_contact_reply_at: desk.clock }
  return addPart(desk, conversation, { body, author, at: desk.clock })
}
