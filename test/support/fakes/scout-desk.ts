/** What a Help Scout account, or a FreeScout, holds: the same things, told by each in its own spelling. People are invented. */
export interface FakeCustomer {
  readonly id: number
  first: string
  last: string
  emails: string[]
  readonly createdAt: string
}

export interface FakeThread {
  readonly id: number
  readonly type: 'customer' | 'message' | 'note' | 'lineitem'
  readonly body: string
  readonly by: { readonly type: 'user' | 'customer'; readonly id: number }
  readonly createdAt: string
  readonly files: readonly { readonly id: number; readonly name: string }[]
}

export interface FakeConversation {
  readonly id: number
  status: 'active' | 'pending' | 'closed' | 'spam'
  state: 'published' | 'draft' | 'deleted'
  readonly type: 'email' | 'chat' | 'phone'
  subject: string
  readonly mailboxId: number
  readonly customer: number
  cc: string[]
  tags: string[]
  customFields: { id: number; name: string; value: string }[]
  readonly createdAt: string
  closedAt: string | null
  userUpdatedAt: string
}

export interface ScoutFakeDesk {
  readonly conversations: Map<number, FakeConversation>
  readonly threads: Map<number, FakeThread[]>
  readonly customers: Map<number, FakeCustomer>
  /** Merged into another: the old number leads there. */
  readonly merged: Map<number, number>
  clock: number
}

export const agentId = 71
export const personId = (index: number): number => 5000 + index
export const conversationId = (index: number): number => 2_391_938_000 + index

const names: readonly (readonly [string, string])[] = [
  ['Anna', 'Lindqvist'],
  ['Pekka', 'Virtanen'],
  ['Ingrid', 'Solberg'],
]

export const emptyDesk = (): ScoutFakeDesk => ({
  conversations: new Map(),
  threads: new Map(),
  customers: new Map(),
  merged: new Map(),
  clock: Date.parse('2026-11-29T12:00:00Z'),
})

const iso = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/u, 'Z')

export const addCustomer = (desk: ScoutFakeDesk, index: number, word?: string): number => {
  const id = personId(index)
  const [first, last] = word === undefined ? (names[index % names.length] ?? ['', '']) : [word, 'Nilsen']
  desk.customers.set(id, {
    ...{ id, first, last, createdAt: '2017-01-05T10:00:00Z' },
    emails: [`${first}.${last}.${index}@example.com`.toLowerCase()],
  })
  return id
}

interface Said {
  readonly body: string
  readonly type?: FakeThread['type']
  readonly by?: FakeThread['by']
  readonly files?: FakeThread['files']
}

export const say = (desk: ScoutFakeDesk, conversation: FakeConversation, said: Said): FakeThread => {
  const earlier = desk.threads.get(conversation.id) ?? []
  const { type = 'message', by = { type: 'user', id: agentId }, files = [] } = said
  desk.clock += 1000
  const thread: FakeThread = {
    ...{ id: (conversation.id % 1_000_000) * 10 + earlier.length, type, by, files, body: said.body },
    createdAt: iso(desk.clock),
  }
  desk.threads.set(conversation.id, [...earlier, thread])
  conversation.userUpdatedAt = iso(desk.clock)
  return thread
}

interface ConversationOf {
  readonly index: number
  readonly customer: number
  readonly status?: FakeConversation['status']
  readonly closedAt?: string
  readonly subject?: string
  readonly body?: string
  readonly mailboxId?: number
}

/** A closed conversation with a message of the customer's, an answer, and a line of its history. */
export const addConversation = (desk: ScoutFakeDesk, of: ConversationOf): FakeConversation => {
  const { index, customer, status = 'closed', closedAt = '2022-03-04T10:00:00Z' } = of
  const closed = Date.parse(closedAt)
  const conversation: FakeConversation = {
    ...{ id: conversationId(index), status, state: 'published', type: 'email', customer },
    ...{ subject: of.subject ?? 'A question', mailboxId: of.mailboxId ?? 11 },
    ...{ cc: [], tags: [], customFields: [] },
    createdAt: iso(closed - 86_400_000),
    closedAt: status === 'closed' ? iso(closed) : null,
    userUpdatedAt: iso(closed - 7_200_000),
  }
  desk.conversations.set(conversation.id, conversation)
  const now = desk.clock
  desk.clock = closed - 80_000_000
  say(desk, conversation, {
    ...{ type: 'customer', by: { type: 'customer', id: customer } },
    body: of.body ?? '<p>Where is my parcel?</p>',
  })
  say(desk, conversation, { body: '<p>It is on its way.</p>' })
  say(desk, conversation, { type: 'lineitem', body: '' })
  desk.clock = now
  return conversation
}

export const reopen = (desk: ScoutFakeDesk, conversation: FakeConversation): void => {
  desk.clock += 1000
  Object.assign(conversation, { status: 'active', closedAt: null, userUpdatedAt: iso(desk.clock) })
}
