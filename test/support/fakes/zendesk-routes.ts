import type { Answer, Asked } from './desk-server.ts'
import { type Account, idsIn, inScope, type Job, missing, ok, paged } from './zendesk-account.ts'
import { type FakeTicket, touch, type ZendeskDesk } from './zendesk-desk.ts'
import { ofIdentities, writeUser } from './zendesk-identities.ts'
import { type Redaction, redactChat, redactComment } from './zendesk-redaction.ts'
import { exportedTrash, listedTrash, purge, toTrash } from './zendesk-trash.ts'
import { deleteUser, people, purgeUser } from './zendesk-users.ts'

const begin = (account: Account, work: () => void, results: unknown): Answer => {
  const job: Job = { id: `job-${account.jobs.size + 1}`, left: account.pollsPerJob, results, work }
  account.jobs.set(job.id, job)
  return ok({ job_status: { id: job.id, status: 'queued', results: null } })
}

/** Everything, in the order of the last change, deleted ones too. */
const exported = (account: Account, asked: Asked): Answer => {
  const { desk } = account
  const { query } = asked
  const start = query.get('start_time')
  const cursor = query.get('cursor')
  if ((start === null) === (cursor === null)) return { status: 400, body: { error: 'InvalidValue' } }
  const [since = 0, after = 0] = cursor ? cursor.split('.').map(Number) : [Number(start), 0]
  const until = Math.floor(desk.clock / 1000) - account.manners.exportLag
  const all = [...[...desk.tickets.values()].filter(inScope(asked)), ...exportedTrash(account, asked)]
    .filter(
      ({ id, generated_timestamp: at }) =>
        at <= until && (at > since || (at === since && (cursor === null || id > after))),
    )
    .sort((a, b) => a.generated_timestamp - b.generated_timestamp || a.id - b.id)
  const page = all.slice(0, Math.min(Number(query.get('per_page') ?? 1000), account.pageSize))
  const last = page.at(-1)
  const isLast = page.length === all.length
  const next = last ? `${last.generated_timestamp}.${last.id}` : (cursor ?? `${since}.0`)
  const sets = page.flatMap(each => ('metric_set' in each ? [each.metric_set] : []))
  return ok({
    tickets: page.map(each => ({ ...each, metric_set: undefined })),
    ...(account.hasMeasures && query.get('include') === 'metric_sets' ? { metric_sets: sets } : {}),
    after_cursor: account.manners.endsWithoutCursor && isLast ? null : next,
    end_of_stream: isLast,
  })
}

const shown = ({ hasMeasures }: Account, { metric_set, ...ticket }: FakeTicket): unknown =>
  hasMeasures ? { ...ticket, metric_set } : ticket

/** `PUT /tickets/{id}`: of a closed one nothing, and of another what nobody has written meanwhile. */
const writeTicket = (desk: ZendeskDesk, ticket: FakeTicket, { ticket: members }: Asked['body']): Answer => {
  const { safe_update, updated_stamp, custom_fields, ...rest } = members as Record<string, unknown>
  if (ticket.status === 'closed')
    return {
      status: 422,
      body: { error: 'RecordInvalid', description: 'Status: closed prevents ticket update' },
    }
  if (safe_update && updated_stamp !== ticket.updated_at)
    return { status: 409, body: { error: 'UpdateConflict', description: 'Safe Update prevented the update' } }
  touch(desk, ticket)
  Object.assign(ticket, rest)
  for (const { id, value } of (custom_fields ?? []) as FakeTicket['custom_fields'])
    for (const field of ticket.custom_fields) if (field.id === id) field.value = value
  return ok({ ticket })
}

const put = (account: Account, asked: Asked, path: readonly string[]): Answer => {
  const { desk } = account
  const [kind = '', id, what, identity, action] = path
  if (/_redactions$/u.test(kind)) return redact(account, asked, path)
  const ticket = desk.tickets.get(Number(id))
  if (kind === 'tickets') return ticket ? writeTicket(desk, ticket, asked.body) : missing
  const user = desk.users.get(Number(id))
  if (!user) return missing
  return what === 'identities'
    ? ofIdentities(desk, user, { asked, id: identity, what: action })
    : writeUser(desk, user, asked.body)
}

const jobStatus = (account: Account, id: string): Answer => {
  const job = account.jobs.get(id)
  if (!job) return missing
  job.left -= 1
  if (job.left > 0) return ok({ job_status: { id, status: 'working', results: null } })
  if (job.left === 0) job.work()
  const { jobResults } = account.manners
  if (jobResults === 'none') return ok({ job_status: { id, status: 'completed' } })
  const results = jobResults === 'object' ? { success: true } : job.results
  return ok({ job_status: { id, status: 'completed', total: 1, progress: 1, results } })
}

/** Whatever takes a ticket's id in its path. */
const ofTicket = (account: Account, asked: Asked, [id = '', what]: readonly string[]): Answer => {
  const ticket = account.desk.tickets.get(Number(id))
  if (!ticket) return missing
  const { desk } = account
  if (what === 'comments') return paged(account, asked, 'comments', desk.comments.get(ticket.id) ?? [])
  if (what === 'audits') return paged(account, asked, 'audits', desk.audits.get(ticket.id) ?? [])
  if (what === 'metrics')
    return ok({
      ticket_metric: account.manners.metrics === 'list' ? [ticket.metric_set] : ticket.metric_set,
    })
  if (what !== undefined) return missing
  return ok({ ticket: shown(account, ticket) })
}

/** Of a redaction the history tells, and `updated_at`; no measure of the ticket does. */
const noteRedaction = (desk: ZendeskDesk, ticket: FakeTicket): void => {
  touch(desk, ticket)
  const audits = desk.audits.get(ticket.id) ?? []
  const id = ticket.id + 10_000 + audits.length
  const event = { id, type: 'CommentRedactionEvent', comment_id: id }
  desk.audits.set(ticket.id, [
    ...audits,
    { id, ticket_id: ticket.id, created_at: ticket.updated_at, events: [event] },
  ])
}

const redact = (account: Account, asked: Asked, [kind, id]: readonly string[]): Answer => {
  const { desk } = account
  const number = Number(kind === 'comment_redactions' ? asked.body.ticket_id : id)
  const ticket = desk.tickets.get(number)
  if (!ticket) return missing
  const comment = desk.comments.get(number)?.find(each => each.id === Number(id))
  if (kind === 'comment_redactions' && !comment) return missing
  const answer = comment
    ? redactComment({ ticket, comment }, asked.body as Redaction)
    : redactChat(desk, ticket, asked.body)
  if (answer.status === 200) noteRedaction(desk, ticket)
  return answer
}

const remove = (account: Account, asked: Asked, [kind, id, what, identity]: readonly string[]): Answer => {
  const ids = id === 'destroy_many' ? idsIn(asked) : [Number(id)]
  if (ids.length > 100) return { status: 400, body: { error: 'TooManyIds' } }
  const user = account.desk.users.get(Number(id))
  if (kind === 'users' && what === 'identities')
    return user ? ofIdentities(account.desk, user, { asked, id: identity }) : missing
  if (kind === 'users') return deleteUser(account, Number(id))
  if (kind === 'deleted_users') return purgeUser(account, Number(id))
  if (kind === 'tickets')
    return begin(
      account,
      () => toTrash(account, ids),
      ids.map(each => ({ id: each, success: true })),
    )
  if (kind !== 'deleted_tickets') return missing
  if (id !== 'destroy_many' && !account.desk.trash.has(Number(id))) return missing
  return begin(account, () => purge(account, ids), { success: true })
}

const listed = (account: Account, asked: Asked, path: readonly string[]): Answer => {
  const { desk } = account
  const [kind, id] = path
  if (kind === 'incremental') return exported(account, asked)
  if (kind === 'tickets' && id === undefined)
    return paged(
      account,
      asked,
      'tickets',
      [...desk.tickets.values()]
        .filter(each => !desk.archived.has(each.id) && inScope(asked)(each))
        .sort((a, b) =>
          asked.query.get('sort') === '-updated_at' ? Date.parse(b.updated_at) - Date.parse(a.updated_at) : 0,
        ),
    )
  if (kind === 'tickets' && id === 'show_many')
    return ok({
      tickets: idsIn(asked).flatMap(each => {
        const ticket = desk.archived.has(each) ? undefined : desk.tickets.get(each)
        return ticket ? [shown(account, ticket)] : []
      }),
    })
  if (kind === 'tickets') return ofTicket(account, asked, path.slice(1))
  if (kind === 'users' || kind === 'deleted_users') return people(account, asked, path)
  if (kind === 'deleted_tickets') return paged(account, asked, 'deleted_tickets', listedTrash(account, asked))
  if (kind === 'job_statuses') return jobStatus(account, id ?? '')
  if (kind === 'groups' || kind === 'brands' || kind === 'ticket_forms')
    return paged(account, asked, kind, desk.named[kind])
  if (kind === 'recipient_addresses') return ok({ recipient_addresses: [{ email: 'support@desk.example' }] })
  if (kind === 'deletion_schedules') return ok({ deletion_schedules: [] })
  return missing
}

/** What the account answers, were nothing between it and whoever asks. */
export const answerOf = (account: Account, asked: Asked): Answer => {
  if (!asked.path.startsWith('/api/v2/') || asked.path.endsWith('.json')) return missing
  const path = asked.path.slice('/api/v2/'.length).split('/')
  if (account.manners.refuses.some(name => asked.query.has(name)))
    return { status: 400, body: { error: 'InvalidValue', description: 'unknown parameter' } }
  if (asked.method === 'GET') return listed(account, asked, path)
  if (asked.method === 'DELETE') return remove(account, asked, path)
  if (asked.method === 'PUT') return put(account, asked, path)
  if (asked.method === 'POST') {
    const user = account.desk.users.get(Number(path[1]))
    return user ? ofIdentities(account.desk, user, { asked, id: undefined }) : missing
  }
  return missing
}
