import { type Answer, type Asked, type DeskServer, serveDesk } from './desk-server.ts'
import type { FakeCustomer, FakeThread, ScoutFakeDesk } from './scout-desk.ts'
import { type Account, answerOf, type Flavour, missing, ok, paged } from './scout-routes.ts'

export interface FakeHelpscout extends Account, DeskServer {
  /** The tokens that were given out; the last one is good. */
  readonly tokens: string[]
}

export const app = { id: 'app-17', secret: 'secret-1234567890' } as const

const personOf = (account: Account, { type, id }: FakeThread['by']): unknown => {
  const customer = account.desk.customers.get(id)
  return type === 'user'
    ? { id, type, first: 'Agnes', last: 'Agentsson', email: 'agnes@desk.example' }
    : { id, type, first: customer?.first, last: customer?.last, email: customer?.emails[0] }
}

const shownCustomer = ({ id, first, last, emails, createdAt }: FakeCustomer): unknown => ({
  ...{ id, firstName: first, lastName: last, createdAt, organization: null, jobTitle: null },
  _embedded: { emails: emails.map((value, index) => ({ id: index + 1, value, type: 'work' })), phones: [] },
})

/** Only after some looks, and every conversation that the person took part in goes along, whosever it is. */
const removeCustomer = (account: Account, id: number, { query }: Asked): Answer => {
  const customer = account.desk.customers.get(id)
  if (!customer) return missing
  if (query.get('async') !== 'true') return { status: 400 }
  if (!account.stubborn.has(id)) account.leaving.set(id, account.looksPerDeletion)
  return { status: 202 }
}

const leave = (account: Account, customer: FakeCustomer): void => {
  account.desk.customers.delete(customer.id)
  for (const [id, each] of account.desk.conversations)
    if (each.customer === customer.id || each.cc.some(address => customer.emails.includes(address)))
      account.desk.conversations.delete(id)
}

const customerAt = (account: Account, id: number): Answer => {
  const customer = account.desk.customers.get(id)
  const left = account.leaving.get(id)
  if (customer && left === 0) leave(account, customer)
  else if (left !== undefined) account.leaving.set(id, left - 1)
  const now = account.desk.customers.get(id)
  return now ? ok(shownCustomer(now)) : missing
}

const flavour: Flavour = {
  base: '/v2/',
  listParameters: ['status', 'sortField', 'sortOrder', 'page', 'query', 'modifiedSince', 'mailbox', 'embed'],
  listed: ({ query }, { status, state }) => {
    const asked = query.get('status') ?? 'active'
    return state === 'published' && (asked === 'all' || asked === status)
  },
  conversation: (account, each) => ({
    ...{ id: each.id, number: each.id % 1000, status: each.status, state: each.state, type: each.type },
    ...{ subject: each.subject, preview: '', mailboxId: each.mailboxId, cc: each.cc, bcc: [] },
    ...{ createdAt: each.createdAt, closedAt: each.closedAt, userUpdatedAt: each.userUpdatedAt },
    threads: account.desk.threads.get(each.id)?.length ?? 0,
    assignee: personOf(account, { type: 'user', id: 71 }),
    primaryCustomer: personOf(account, { type: 'customer', id: each.customer }),
    tags: each.tags.map((tag, index) => ({ id: index, color: '#fff', tag })),
    customFields: each.customFields,
  }),
  thread: (account, each) => ({
    ...{ id: each.id, type: each.type, state: 'published', body: each.body, createdAt: each.createdAt },
    ...{ createdBy: personOf(account, each.by), to: [], cc: [], bcc: [] },
    _embedded: { attachments: each.files.map(({ id, name }) => ({ id, filename: name, size: 9 })) },
  }),
  own: (account, asked, [kind, id = '']) => {
    if (kind !== 'customers') return undefined
    if (asked.method === 'DELETE') return removeCustomer(account, Number(id), asked)
    if (id !== '') return customerAt(account, Number(id))
    return paged(account, asked, 'customers', [...account.desk.customers.values()].map(shownCustomer))
  },
}

const newToken = (tokens: string[], { body }: Asked): Answer => {
  const { grant_type: type, client_id: id, client_secret: secret } = body
  if (type !== 'client_credentials' || id !== app.id || secret !== app.secret) return { status: 401 }
  tokens.push(`tok-${tokens.length + 1}`)
  return ok({ access_token: tokens.at(-1), token_type: 'bearer', expires_in: 172_800 })
}

/** A stateful Help Scout on this machine, closed after the tests of the file. */
export const fakeHelpscout = async (desk: ScoutFakeDesk): Promise<FakeHelpscout> => {
  const tokens: string[] = []
  const account: Account = {
    ...{ desk, pageSize: 3, looksPerDeletion: 2, keepsDeleted: false, hasTags: true },
    ...{ stubborn: new Set<number>(), leaving: new Map<number, number>() },
  }
  const isToken = ({ path, method }: Asked): boolean => path === '/v2/oauth2/token' && method === 'POST'
  const server = await serveDesk({
    isAuthorised: ({ authorization }, asked) =>
      isToken(asked) || (tokens.length > 0 && authorization === `Bearer ${tokens.at(-1)}`),
    unauthorised: { error: 'invalid_token' },
    answer: asked => (isToken(asked) ? newToken(tokens, asked) : answerOf(account, asked, flavour)),
    headers: { 'x-ratelimit-limit-minute': '800', 'x-ratelimit-remaining-minute': '799' },
  })
  return Object.assign(account, server, { tokens })
}
