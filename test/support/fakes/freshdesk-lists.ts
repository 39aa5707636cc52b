import type { Answer, Asked } from './desk-server.ts'
import type { Account } from './freshdesk-account.ts'
import type { FakeConversation, FakeTicket } from './freshdesk-desk.ts'

export const missing: Answer = { status: 404 }
export const ok = (body: unknown): Answer => ({ status: 200, body })
export const invalid = (field: string, code = 'invalid_value'): Answer => ({
  status: 400,
  body: {
    description: 'Validation failed',
    errors: [{ field, message: 'It should be something else', code }],
  },
})

const numberIn = ({ query }: Asked, name: string, otherwise: number): number => {
  const value = query.get(name)
  return value === null ? otherwise : Number(value)
}

/** Pages by number; that there is another is told by the header alone. */
export const paged = (account: Account, asked: Asked, items: readonly unknown[], most = 1000): Answer => {
  const [size, page] = [numberIn(asked, 'per_page', 30), numberIn(asked, 'page', 1)]
  if (!(size >= 1 && size <= 100)) return invalid('per_page')
  if (!(page >= 1 && page <= most)) return invalid('page')
  const by = Math.min(size, account.pageSize)
  const from = (page - 1) * by
  const next = `<https://elsewhere.example/never?page=${page + 1}>;rel="next"`
  return {
    ...ok(items.slice(from, from + by)),
    ...(from + by < items.length ? { headers: { link: next } } : {}),
  }
}

const strip = (html: string): string => html.replace(/<[^>]*>/gu, '')

const includes = ({ query }: Asked): string[] => (query.get('include') ?? '').split(',').filter(Boolean)

/** A single ticket, with what was asked for; `deleted` and `archived` are told where they are so. */
export const shownTicket = (
  account: Account,
  { deleted, archived, stats, ...ticket }: FakeTicket,
  asked: Asked,
): unknown => ({
  ...ticket,
  description_text: strip(ticket.description),
  ...(deleted ? { deleted } : {}),
  ...(archived ? { archived } : {}),
  ...(includes(asked).includes('stats') && !(archived && !account.hasArchivedStats) ? { stats } : {}),
})

const inList = (account: Account, ticket: FakeTicket, asked: Asked): unknown => {
  const { attachments: _, deleted: __, archived: ___, description, stats, tags, ...rest } = ticket
  const include = includes(asked)
  return {
    ...rest,
    ...(account.listsTags ? { tags } : {}),
    ...(include.includes('stats') ? { stats } : {}),
    ...(include.includes('description') ? { description, description_text: strip(description) } : {}),
  }
}

const listParameters = new Set([
  'filter',
  'requester_id',
  'email',
  'updated_since',
  'order_by',
  'order_type',
  'include',
  'page',
  'per_page',
])

/** Deleted ones and spam are left out unless they are asked for, archived ones always, and old ones without `updated_since`. */
export const listedTickets = (account: Account, asked: Asked): Answer => {
  const { query } = asked
  for (const name of query.keys()) if (!listParameters.has(name)) return invalid(name, 'invalid_field')
  const [filter, since] = [query.get('filter'), query.get('updated_since')]
  if (filter !== null && !['deleted', 'spam', 'new_and_my_open', 'watching'].includes(filter))
    return invalid('filter')
  if (since !== null && Number.isNaN(Date.parse(since))) return invalid('updated_since')
  if (includes(asked).some(each => !['stats', 'requester', 'description'].includes(each)))
    return invalid('include')
  const order = query.get('order_by') === 'updated_at' ? 'updated_at' : 'created_at'
  const from = since ?? new Date(account.desk.clock - 30 * 86_400_000).toISOString()
  const requester = query.get('requester_id')
  const found = [...account.desk.tickets.values()]
    .filter(each => !each.archived && each.deleted === (filter === 'deleted'))
    .filter(each => each.spam === (filter === 'spam'))
    .filter(each => requester === null || each.requester_id === Number(requester))
    .filter(each => Date.parse(since === null ? each.created_at : each.updated_at) >= Date.parse(from))
    .sort((a, b) => Date.parse(a[order]) - Date.parse(b[order]) || a.id - b.id)
  if (query.get('order_type') !== 'asc') found.reverse()
  return paged(
    account,
    asked,
    found.map(each => inList(account, each, asked)),
    account.mostPages,
  )
}

export const shownConversation = (conversation: FakeConversation): unknown => ({
  ...conversation,
  body_text: strip(conversation.body),
})

const contactStates = new Set(['blocked', 'deleted', 'verified', 'unverified'])

/** By name; blocked and deleted ones only where they are asked for, and with less than is told of one alone. */
export const listedContacts = (account: Account, asked: Asked): Answer => {
  const state = asked.query.get('state')
  if (state !== null && !contactStates.has(state)) return invalid('state')
  const found = [...account.desk.contacts.values()]
    .filter(({ deleted, blocked }) => deleted === (state === 'deleted') && blocked === (state === 'blocked'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ blocked: _, other_emails: __, unique_external_id: ___, ...rest }) => rest)
  return paged(account, asked, found)
}
