import type { Answer, Asked } from './desk-server.ts'
import { agentId, type FakeConversation, type FakeThread, type ScoutFakeDesk } from './scout-desk.ts'

export interface Account {
  readonly desk: ScoutFakeDesk
  pageSize: number
  /** Looks at a person who is being deleted before they are gone. */
  looksPerDeletion: number
  /** Deletion puts a conversation into a folder, as one of its states says. */
  keepsDeleted: boolean
  /** Deletions of these are said to be done and are not. */
  readonly stubborn: Set<number>
  readonly leaving: Map<number, number>
  /** Tags are a module of their own. */
  hasTags: boolean
}

export interface Flavour {
  readonly base: string
  conversation(account: Account, conversation: FakeConversation): unknown
  thread(account: Account, thread: FakeThread): unknown
  /** Which of them a list shows. */
  listed(asked: Asked, conversation: FakeConversation): boolean
  readonly listParameters: readonly string[]
  /** Routes of this desk alone. */
  own(account: Account, asked: Asked, path: readonly string[]): Answer | undefined
}

export const missing: Answer = { status: 404, body: { message: 'Not Found' } }
export const ok = (body: unknown): Answer => ({ status: 200, body })
const bad = (message: string): Answer => ({ status: 400, body: { message } })

/** Beyond the last page nothing is embedded. */
export const paged = (
  account: Account,
  { query }: Asked,
  name: string,
  items: readonly unknown[],
): Answer => {
  const number = Number(query.get('page') ?? 1)
  if (!Number.isInteger(number) || number < 1) return bad('page')
  const size = account.pageSize
  const part = items.slice((number - 1) * size, number * size)
  return ok({
    ...(part.length > 0 ? { _embedded: { [name]: part } } : {}),
    page: { size, number, totalElements: items.length, totalPages: Math.ceil(items.length / size) },
    _links: { next: { href: 'https://elsewhere.example/never' } },
  })
}

const byCreation = (a: FakeConversation, b: FakeConversation): number =>
  Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.id - b.id

const listedConversations = (account: Account, asked: Asked, flavour: Flavour): Answer => {
  const { query } = asked
  for (const name of query.keys()) if (!flavour.listParameters.includes(name)) return bad(name)
  const search = query.get('query')
  const isAsked = (each: FakeConversation): boolean => {
    if (search === null) return true
    const customer = account.desk.customers.get(each.customer)
    const addresses = (customer?.emails ?? []).map(address => address.toLowerCase())
    const email = /^\(email:"(.+)"\)$/u.exec(search)?.[1]?.toLowerCase()
    return email === undefined
      ? search === `(customerIds:${each.customer})`
      : addresses.some(address => address.includes(email))
  }
  const found = [...account.desk.conversations.values()]
    .filter(each => flavour.listed(asked, each) && isAsked(each))
    .sort(byCreation)
  if (query.get('sortOrder') !== 'asc') found.reverse()
  const shown = found.map(each => flavour.conversation(account, each))
  return paged(account, asked, 'conversations', shown)
}

const removeConversation = (account: Account, id: number): Answer => {
  const conversation = account.desk.conversations.get(id)
  if (!conversation || conversation.state === 'deleted') return missing
  if (account.stubborn.has(id)) return { status: 204 }
  if (account.keepsDeleted) conversation.state = 'deleted'
  else account.desk.conversations.delete(id)
  return { status: 204 }
}

const ofConversation = (
  account: Account,
  asked: Asked,
  {
    id,
    what,
    flavour,
  }: { readonly id: number; readonly what: string | undefined; readonly flavour: Flavour },
): Answer => {
  const to = account.desk.merged.get(id)
  if (to !== undefined)
    return { status: 301, headers: { location: `https://elsewhere.example/conversations/${to}` } }
  const conversation = account.desk.conversations.get(id)
  if (!conversation) return missing
  const threads = (account.desk.threads.get(id) ?? []).map(each => flavour.thread(account, each))
  if (what === 'threads' && flavour.base === '/v2/') return paged(account, asked, 'threads', threads)
  if (what !== undefined) return missing
  const shown = flavour.conversation(account, conversation)
  if (asked.query.get('embed') !== 'threads') return ok(shown)
  return ok({ ...(shown as object), _embedded: { threads } })
}

const lists: Readonly<Record<string, readonly unknown[]>> = {
  mailboxes: [
    { id: 11, name: 'Orders', email: 'orders@desk.example' },
    { id: 12, name: 'Returns', email: 'returns@desk.example' },
  ],
  users: [
    { id: agentId, firstName: 'Agnes', lastName: 'Agentsson', email: 'agnes@desk.example', type: 'user' },
  ],
}

/** What the desk answers, were nothing between it and whoever asks. */
export const answerOf = (account: Account, asked: Asked, flavour: Flavour): Answer => {
  if (!asked.path.startsWith(flavour.base)) return missing
  const [kind = '', id, what] = asked.path.slice(flavour.base.length).split('/')
  const own = flavour.own(account, asked, [kind, id ?? '', what ?? ''])
  if (own) return own
  if (kind === 'conversations' && asked.method === 'DELETE') return removeConversation(account, Number(id))
  if (asked.method !== 'GET') return { status: 405 }
  if (kind === 'conversations' && id === undefined) return listedConversations(account, asked, flavour)
  if (kind === 'conversations') return ofConversation(account, asked, { id: Number(id), what, flavour })
  const list = lists[kind]
  return list ? paged(account, asked, kind, list) : missing
}
