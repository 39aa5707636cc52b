import { z } from 'zod'

// Only what is needed of what the desk says, and loosely: it gains members with every release. Numbers go beyond 2^31.
const id = z.number().int()
const text = z.string().nullish()
const maybeId = id.nullish()

const meta = z.looseObject({ has_more: z.boolean().nullish(), after_cursor: text }).nullish()

/** Of one ticket, by `include=metric_sets`: all of it by the desk's own clock, and none of it moved by a redaction. */
export const metricSet = z.looseObject({
  ticket_id: maybeId,
  solved_at: text,
  status_updated_at: text,
  latest_comment_added_at: text,
  reopens: z.number().nullish(),
  reply_time_in_minutes: z.looseObject({ calendar: z.number().nullish() }).nullish(),
})
export type MetricSet = z.infer<typeof metricSet>

export const ticket = z.looseObject({
  id,
  subject: text,
  type: text,
  priority: text,
  status: z
    .string()
    .nullish()
    .transform(value => value ?? ''),
  created_at: text,
  updated_at: text,
  external_id: text,
  description: text,
  generated_timestamp: z.number().nullish(),
  requester_id: maybeId,
  submitter_id: maybeId,
  assignee_id: maybeId,
  collaborator_ids: z.array(id).nullish(),
  follower_ids: z.array(id).nullish(),
  email_cc_ids: z.array(id).nullish(),
  group_id: maybeId,
  brand_id: maybeId,
  ticket_form_id: maybeId,
  tags: z.array(z.string()).nullish(),
  custom_fields: z.array(z.looseObject({ id, value: z.unknown().optional() })).nullish(),
  satisfaction_rating: z
    .looseObject({ score: z.union([z.string(), z.number()]).nullish(), comment: text })
    .nullish(),
  via: z.looseObject({ channel: z.union([z.string(), z.number()]).nullish() }).nullish(),
  metric_set: metricSet.nullish(),
})
export type TicketJson = z.infer<typeof ticket>

export const attachment = z.looseObject({ id, file_name: z.string().nullish(), content_url: text })

export const comment = z.looseObject({
  id,
  author_id: maybeId,
  html_body: text,
  plain_body: text,
  body: text,
  created_at: text,
  attachments: z.array(attachment).nullish(),
})
export type CommentJson = z.infer<typeof comment>

export const chatEntry = z.looseObject({
  type: text,
  chat_index: z.number().nullish(),
  message_id: z.union([z.string(), z.number()]).nullish(),
  message: text,
  filename: text,
  actor_name: text,
  actor_type: text,
})
export type ChatEntry = z.infer<typeof chatEntry>

export const auditEvent = z.looseObject({
  type: text,
  field_name: text,
  value: z.unknown().optional(),
  previous_value: z.unknown().optional(),
})

export const audit = z.looseObject({ id, created_at: text, events: z.array(auditEvent).nullish() })
export type AuditJson = z.infer<typeof audit>

/** What a chat's audit events hold. */
export const chatValue = z.looseObject({
  chat_id: text,
  history: z.array(z.unknown()).nullish(),
})

/** An address or number by which somebody is known besides, by `include=identities`. */
export const identity = z.looseObject({
  id,
  user_id: maybeId,
  type: text,
  value: text,
  primary: z.boolean().nullish(),
})
export type IdentityJson = z.infer<typeof identity>
export const identitiesPage = z.looseObject({ identities: z.array(identity), meta, next_page: text })

export const user = z.looseObject({
  id,
  name: text,
  email: text,
  phone: text,
  alias: text,
  role: text,
  active: z.boolean().nullish(),
  created_at: text,
  tags: z.array(z.string()).nullish(),
  notes: text,
  details: text,
  external_id: text,
  user_fields: z.record(z.string(), z.unknown()).nullish(),
  /** Put here from beside it; absent where the desk was not asked, or did not say. */
  identities: z.array(identity).nullish(),
})
export type UserJson = z.infer<typeof user>

export const exportPage = z.looseObject({
  tickets: z.array(ticket),
  metric_sets: z.array(metricSet).nullish(),
  after_cursor: text,
  end_of_stream: z.boolean().nullish(),
})
export const ticketsAnswer = z.looseObject({
  tickets: z.array(ticket),
  metric_sets: z.array(metricSet).nullish(),
})
/** Somebody's tickets; whether archived ones are among them the vendor's pages do not agree on. */
export const requestedPage = z.looseObject({
  tickets: z.array(ticket),
  metric_sets: z.array(metricSet).nullish(),
  meta,
  next_page: text,
})
export const ticketAnswer = z.looseObject({
  ticket,
  metric_set: metricSet.nullish(),
  metric_sets: z.array(metricSet).nullish(),
})
/** The vendor's description says that it is a list, and its example that it is none. */
export const metricAnswer = z.looseObject({
  ticket_metric: z.union([metricSet, z.array(metricSet)]).nullish(),
})
export const commentsPage = z.looseObject({ comments: z.array(comment), meta, next_page: text })
export const auditsPage = z.looseObject({ audits: z.array(audit), meta, next_page: text })
export const usersPage = z.looseObject({
  users: z.array(user),
  identities: z.array(identity).nullish(),
  meta,
  next_page: text,
})
export const userAnswer = z.looseObject({ user, identities: z.array(identity).nullish() })
export const namedPage = z.looseObject({ meta, next_page: text })
export const schedulesAnswer = z.looseObject({
  deletion_schedules: z.array(z.looseObject({ active: z.boolean().nullish() })).nullish(),
})
export const deletedUserAnswer = z.looseObject({ deleted_user: user })
const deleted = z.looseObject({ id, subject: text, deleted_at: text, previous_state: text })
export type DeletedJson = z.infer<typeof deleted>
export const deletedPage = z.looseObject({
  deleted_tickets: z.array(deleted),
  meta,
  next_page: text,
})

/** `results` is a list, an object or nothing, by the kind of job. */
export const jobAnswer = z.looseObject({
  job_status: z.looseObject({
    id: z.string().nullish(),
    status: z.string(),
    results: z.unknown().optional(),
  }),
})
export type Job = z.infer<typeof jobAnswer>['job_status']

export const complianceAnswer = z.looseObject({
  compliance_deletion_statuses: z.array(z.looseObject({ action: z.string(), application: z.string() })),
})
