import { z } from 'zod'
import type { Asked } from './desk-server.ts'

type Kind = 'id' | 'text' | 'list' | 'ticket' | 'user' | 'identity'

interface Documented {
  readonly method: string
  /** Below `/api/v2`; `:id` is a number. */
  readonly path: string
  /** What its description lists, and nothing else. */
  readonly query?: readonly string[]
  readonly body?: Readonly<Record<string, Kind>>
  readonly needs?: readonly string[]
}

const pages = ['page[size]', 'page[after]', 'page', 'per_page', 'sort']
const get = (path: string, query: readonly string[] = []): Documented => ({ method: 'GET', path, query })

/** The calls of the vendor's own description (operations of Zendesk Support, 2026) that anything here has reason to make. */
const documented: readonly Documented[] = [
  get('/incremental/tickets/cursor', ['start_time', 'cursor', 'support_type_scope', 'include']),
  get('/tickets', [...pages, 'include', 'sort_by', 'sort_order', 'support_type_scope']),
  get('/tickets/show_many', ['ids', 'include']),
  get('/tickets/:id', ['include']),
  get('/tickets/:id/metrics'),
  get('/tickets/:id/comments', [...pages, 'include', 'include_inline_images', 'sort_order']),
  get('/tickets/:id/audits', [...pages, 'include', 'filter_events', 'sort_order']),
  get('/users', [...pages, 'role', 'role[]', 'include']),
  get('/users/show_many', ['ids', 'include']),
  get('/users/me'),
  get('/users/:id', ['include']),
  get('/users/:id/identities', [...pages, 'type']),
  get('/users/:id/tickets/requested', [...pages, 'include', 'sort_by', 'sort_order']),
  get('/users/:id/compliance_deletion_statuses', ['application']),
  get('/deleted_users/:id'),
  get('/deleted_tickets', [...pages, 'sort_by', 'sort_order', 'support_type_scope']),
  get('/job_statuses/:job'),
  get('/groups', [...pages, 'include', 'exclude_deleted']),
  get('/brands', pages),
  get('/ticket_forms', [...pages, 'active']),
  get('/recipient_addresses', pages),
  get('/deletion_schedules'),
  { method: 'DELETE', path: '/tickets/destroy_many', query: ['ids'] },
  { method: 'DELETE', path: '/deleted_tickets/destroy_many', query: ['ids'] },
  { method: 'DELETE', path: '/deleted_tickets/:id' },
  { method: 'DELETE', path: '/users/:id' },
  { method: 'DELETE', path: '/deleted_users/:id' },
  { method: 'DELETE', path: '/users/:id/identities/:id' },
  { method: 'PUT', path: '/users/:id/identities/:id/make_primary' },
  { method: 'POST', path: '/users/:id/identities', body: { identity: 'identity' }, needs: ['identity'] },
  { method: 'PUT', path: '/users/:id', body: { user: 'user' }, needs: ['user'] },
  { method: 'PUT', path: '/tickets/:id', body: { ticket: 'ticket' }, needs: ['ticket'] },
  {
    method: 'PUT',
    path: '/comment_redactions/:id',
    body: { ticket_id: 'id', html_body: 'text', external_attachment_urls: 'list' },
    needs: ['ticket_id'],
  },
  {
    method: 'PUT',
    path: '/chat_redactions/:id',
    body: { chat_id: 'text', chat_index: 'id', message_id: 'text', text: 'text' },
    needs: ['chat_id', 'text'],
  },
  {
    method: 'PUT',
    path: '/chat_file_redactions/:id',
    body: { chat_id: 'text', chat_indexes: 'list', message_ids: 'list' },
    needs: ['chat_id'],
  },
]

const patternOf = (path: string): RegExp =>
  new RegExp(`^/api/v2${path.replaceAll(':id', '\\d+').replaceAll(':job', '[\\w-]+')}$`, 'u')

const compiled = documented.map(each => ({ ...each, pattern: patternOf(each.path) }))

const text = z.string()
const shapes: Readonly<Record<Kind, z.ZodType>> = {
  id: z.int(),
  text,
  list: z.array(z.union([text, z.int()])),
  // Of the members that may be written those that anything here has reason to.
  ticket: z.strictObject({
    subject: text.optional(),
    external_id: text.optional(),
    custom_fields: z.array(z.strictObject({ id: z.int(), value: text })).optional(),
    safe_update: z.boolean().optional(),
    updated_stamp: text.optional(),
  }),
  user: z.strictObject({
    name: text.optional(),
    email: text.optional(),
    phone: text.optional(),
    alias: text.optional(),
    notes: text.optional(),
    details: text.optional(),
    external_id: text.optional(),
    user_fields: z.record(text, z.union([text, z.number(), z.boolean(), z.null()])).optional(),
  }),
  identity: z.strictObject({
    ...{ type: text, value: text },
    ...{ verified: z.boolean().optional(), skip_verify_email: z.boolean().optional() },
  }),
}

const queryProblem = (query: URLSearchParams, allowed: readonly string[]): string | undefined => {
  const unknown = [...query.keys()].find(name => !allowed.includes(name))
  if (unknown !== undefined) return `query parameter ${unknown} is not documented`
  const ids = query.get('ids')?.split(',') ?? []
  if (query.has('ids') && !ids.every(id => /^\d+$/u.test(id))) return 'ids is a list of numbers with commas'
  return ids.length > 100 ? 'at most 100 ids' : undefined
}

const bodyProblem = (body: Asked['body'], { body: members = {}, needs = [] }: Documented) => {
  const missing = needs.find(name => !(name in body))
  if (missing !== undefined) return `${missing} is missing`
  const wrong = Object.keys(body).find(name => {
    const kind = members[name]
    return kind === undefined || !shapes[kind].safeParse(body[name]).success
  })
  return wrong === undefined ? undefined : `member ${wrong} is not as documented`
}

/** Why a call is not one of the vendor's description; undefined where it is. */
export const problemOf = ({ method, path, query, body }: Asked): string | undefined => {
  const call = compiled.find(each => each.method === method && each.pattern.test(path))
  if (!call) return `${method} ${path} is not documented`
  return queryProblem(query, call.query ?? []) ?? bodyProblem(body, call)
}
