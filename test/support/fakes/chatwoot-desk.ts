/** What an account of a Chatwoot holds, as its API shows it. All people are invented. */
export interface FakeContact {
  readonly id: number
  name: string
  email: string | null
  phone_number: string | null
  identifier: string | null
  custom_attributes: Record<string, unknown>
  additional_attributes: Record<string, unknown>
  readonly created_at: number
  thumbnail: string
  readonly contact_inboxes: { source_id: string }[]
}

export interface FakeMessage {
  readonly id: number
  content: string
  content_type: string
  content_attributes: Record<string, unknown>
  readonly message_type: 0 | 1 | 2 | 3
  readonly private: boolean
  readonly created_at: number
  readonly source_id: string | null
  readonly sender: { type: 'contact' | 'user'; id: number } | null
  attachments: { id: number; file_type: string; data_url: string; fallback_title: string | null }[]
}

export interface FakeConversation {
  readonly id: number
  readonly contact: number
  inbox_id: number
  status: 'open' | 'resolved' | 'pending' | 'snoozed'
  priority: string | null
  labels: string[]
  assignee: number | null
  custom_attributes: Record<string, unknown>
  additional_attributes: Record<string, unknown>
  readonly created_at: number
  last_activity_at: number
  updated_at: number
  first_reply_created_at: number
}

export interface ChatwootDesk {
  readonly conversations: Map<number, FakeConversation>
  readonly messages: Map<number, FakeMessage[]>
  readonly contacts: Map<number, FakeContact>
  readonly notes: Map<number, { id: number; content: string }[]>
  /** Of satisfaction; a table of its own. */
  readonly surveys: { conversation: number; feedback_message: string }[]
  clock: number
}

export const accountNumber = 7
export const agentNumber = 1
export const inboxes = [
  { id: 11, name: 'Website', channel_type: 'Channel::WebWidget', website_url: 'https://desk.example' },
  { id: 12, name: 'Mail', channel_type: 'Channel::Email', email: 'support@desk.example' },
]
export const agents = [
  { id: agentNumber, name: 'Agnes Agentsson', email: 'agnes@desk.example', role: 'administrator' },
  { id: 2, name: 'Nils Nattsson', email: 'nils@desk.example', role: 'agent' },
]

/** Numbers of contacts and of agents are each their own: there is a contact 1 as well. */
export const personId = (index: number): number => 1 + index
export const conversationId = (index: number): number => 100 + index

const seconds = (at: string): number => Date.parse(at) / 1000

const people = ['Anna Lindqvist', 'Pekka Virtanen', 'Ingrid Solberg', 'Jens Kjeldsen', 'Femke de Wit']

export const addContact = (
  desk: ChatwootDesk,
  index: number,
  name = people[index % people.length] ?? '',
): number => {
  const id = personId(index)
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.com`
  desk.contacts.set(id, {
    ...{ id, name, email, phone_number: null, identifier: null },
    custom_attributes: {},
    additional_attributes: { city: 'Lund', created_at_ip: '203.0.113.7' },
    created_at: seconds('2017-01-05T10:00:00Z') + index,
    thumbnail: '',
    contact_inboxes: [{ source_id: email }],
  })
  return id
}

/** A visitor who never said who they are is in no list of contacts. */
export const addVisitor = (desk: ChatwootDesk, index: number): number => {
  const id = addContact(desk, index, 'Quiet Meadow')
  const contact = desk.contacts.get(id)
  if (contact) contact.email = null
  return id
}

interface MessageOf {
  readonly content: string
  readonly from: FakeMessage['sender']
  readonly at: number
  readonly more?: Partial<FakeMessage>
}

export const addMessage = (
  desk: ChatwootDesk,
  conversation: FakeConversation,
  { content, from, at, more }: MessageOf,
): FakeMessage => {
  const earlier = desk.messages.get(conversation.id) ?? []
  const note = from === null
  const message: FakeMessage = {
    ...{ id: conversation.id * 1000 + earlier.length, content, content_type: 'text', content_attributes: {} },
    message_type: note ? 2 : from.type === 'contact' ? 0 : 1,
    ...{ private: false, created_at: at, source_id: null, sender: from, attachments: [] },
    ...more,
  }
  desk.messages.set(conversation.id, [...earlier, message])
  conversation.last_activity_at = at
  conversation.updated_at = at
  return message
}

interface ConversationOf {
  readonly index: number
  readonly contact: number
  readonly contents?: readonly string[]
  readonly status?: FakeConversation['status']
  readonly closedAt?: string
  readonly inbox?: number
  readonly labels?: readonly string[]
}

/** A message of the contact, an answer, and the desk's own note that it was resolved. */
export const addConversation = (desk: ChatwootDesk, of: ConversationOf): FakeConversation => {
  const { index, contact, status = 'resolved', closedAt = '2022-03-04T10:00:00Z' } = of
  const closed = seconds(closedAt)
  const conversation: FakeConversation = {
    ...{ id: conversationId(index), contact, inbox_id: of.inbox ?? 11, status },
    ...{ priority: index % 2 === 0 ? null : 'high', labels: [...(of.labels ?? [])], assignee: agentNumber },
    ...{ custom_attributes: {}, additional_attributes: { browser: { browser_name: 'Firefox' } } },
    ...{ created_at: closed - 86_400, last_activity_at: closed - 86_400, updated_at: closed },
    first_reply_created_at: closed - 43_200,
  }
  desk.conversations.set(conversation.id, conversation)
  const contents = of.contents ?? ['Where is my parcel?', 'It is on its way.']
  for (const [at, content] of contents.entries()) {
    const from: FakeMessage['sender'] =
      at % 2 === 0 ? { type: 'contact', id: contact } : { type: 'user', id: agentNumber }
    addMessage(desk, conversation, { content, from, at: closed - 3600 + at })
  }
  if (status === 'resolved') {
    const content = 'Conversation was marked resolved by Agnes Agentsson'
    addMessage(desk, conversation, { content, from: null, at: closed })
  }
  return conversation
}

/** Somebody writes; a conversation that was resolved is open again. */
export const say = (desk: ChatwootDesk, conversation: FakeConversation, content: string): void => {
  desk.clock += 60
  addMessage(desk, conversation, {
    content,
    from: { type: 'contact', id: conversation.contact },
    at: desk.clock,
  })
  if (conversation.status === 'resolved') conversation.status = 'open'
}

export const removeConversation = (desk: ChatwootDesk, id: number): void => {
  desk.conversations.delete(id)
  desk.messages.delete(id)
}

/** With every conversation of theirs. */
export const removeContact = (desk: ChatwootDesk, id: number): void => {
  for (const each of [...desk.conversations.values()])
    if (each.contact === id) removeConversation(desk, each.id)
  desk.contacts.delete(id)
  desk.notes.delete(id)
}

export const emptyDesk = (): ChatwootDesk => ({
  conversations: new Map(),
  messages: new Map(),
  contacts: new Map(),
  notes: new Map(),
  surveys: [],
  clock: seconds('2026-11-29T12:00:00Z'),
})
