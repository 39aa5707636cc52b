import { z } from 'zod'

// Only what is needed of what the desk says, and loosely: every installation adds attributes of its own.
const id = z.number().int()
const text = z.string().nullish()
const maybeId = id.nullish()

/** With `expand=true`: what it leads to by name, beside the ids. */
export const ticket = z.looseObject({
  id,
  title: text,
  note: text,
  group: text,
  organization: text,
  state: text,
  state_id: id,
  priority: text,
  customer_id: maybeId,
  owner_id: maybeId,
  create_article_type: text,
  article_count: z.number().nullish(),
  first_response_at: text,
  /** The first time it was closed. */
  close_at: text,
  /** The last time; older desks do not know it. */
  last_close_at: text,
  last_contact_at: text,
  created_at: z.string(),
  updated_at: z.string(),
})
export type TicketJson = z.infer<typeof ticket>
export const tickets = z.array(ticket)

export const article = z.looseObject({
  id,
  from: text,
  to: text,
  cc: text,
  reply_to: text,
  subject: text,
  body: text,
  content_type: text,
  sender: text,
  created_by_id: maybeId,
  origin_by_id: maybeId,
  created_at: text,
  attachments: z.array(z.looseObject({ id, filename: text })).nullish(),
})
export type ArticleJson = z.infer<typeof article>
export const articles = z.array(article)

export const tagsAnswer = z.looseObject({ tags: z.array(z.string()) })

/** Names are of states, people and the like; ids only where the attribute leads to a record. */
export const change = z.looseObject({
  object: text,
  attribute: text,
  id_from: maybeId,
  id_to: maybeId,
  created_at: z.string(),
})
export type ChangeJson = z.infer<typeof change>
export const historyAnswer = z.looseObject({ history: z.array(change) })

export const user = z.looseObject({
  id,
  login: text,
  firstname: text,
  lastname: text,
  email: text,
  phone: text,
  mobile: text,
  fax: text,
  web: text,
  department: text,
  street: text,
  zip: text,
  city: text,
  country: text,
  address: text,
  note: text,
  role_ids: z.array(id),
  group_ids: z.record(z.string(), z.array(z.string())).nullish(),
  created_at: text,
})
export type UserJson = z.infer<typeof user>
export const users = z.array(user)

export const states = z.array(z.looseObject({ id, name: z.string(), state_type: text }))
export const roles = z.array(
  z.looseObject({
    id,
    permissions: z.array(z.string()).nullish(),
    group_ids: z.record(z.string(), z.array(z.string())).nullish(),
  }),
)
export const named = z.array(z.looseObject({ id, name: z.string(), active: z.boolean().nullish() }))
export const addresses = z.array(z.looseObject({ email: text }))

/** `in process`, `completed` or `failed`. */
export const task = z.looseObject({
  id,
  state: z.string(),
  deletable_id: maybeId,
  deletable_type: text,
  /** Numbers of the tickets that will go as well, those too that the login is not shown. */
  preferences: z.looseObject({ customer_tickets: z.array(z.unknown()).nullish() }).nullish(),
})
export type TaskJson = z.infer<typeof task>
export const tasks = z.array(task)

/** What the desk does by itself at set times. */
export const jobs = z.array(
  z.looseObject({ id, active: z.boolean().nullish(), perform: z.record(z.string(), z.unknown()).nullish() }),
)
