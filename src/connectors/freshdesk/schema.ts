import { z } from 'zod'

// Only what is needed of what the desk says, and loosely: it gains members at any time. Numbers go beyond 2^31.
const id = z.number().int()
const text = z.string().nullish()
const maybeId = id.nullish()
const texts = z.array(z.string()).nullish()

/** By `include=stats`. The vendor documents the first three; the last comes along at times. */
const stats = z.looseObject({
  closed_at: text,
  resolved_at: text,
  first_responded_at: text,
  reopened_at: text,
})

export const attachment = z.looseObject({ id, name: text, attachment_url: text })
export type AttachmentJson = z.infer<typeof attachment>

export const ticket = z.looseObject({
  id,
  subject: text,
  description: text,
  description_text: text,
  status: z.number(),
  priority: z.number().nullish(),
  source: z.number().nullish(),
  type: text,
  tags: texts,
  requester_id: maybeId,
  responder_id: maybeId,
  group_id: maybeId,
  product_id: maybeId,
  cc_emails: texts,
  fwd_emails: texts,
  reply_cc_emails: texts,
  ticket_cc_emails: texts,
  to_emails: texts,
  custom_fields: z.record(z.string(), z.unknown()).nullish(),
  created_at: z.string(),
  updated_at: z.string(),
  spam: z.boolean().nullish(),
  deleted: z.boolean().nullish(),
  archived: z.boolean().nullish(),
  attachments: z.array(attachment).nullish(),
  stats: stats.nullish(),
})
export type TicketJson = z.infer<typeof ticket>
export const tickets = z.array(ticket)

export const conversation = z.looseObject({
  id,
  body: text,
  body_text: text,
  incoming: z.boolean().nullish(),
  private: z.boolean().nullish(),
  source: z.number().nullish(),
  user_id: maybeId,
  from_email: text,
  to_emails: texts,
  cc_emails: texts,
  bcc_emails: texts,
  created_at: text,
  attachments: z.array(attachment).nullish(),
})
export type ConversationJson = z.infer<typeof conversation>
export const conversations = z.array(conversation)

export const rating = z.looseObject({
  id,
  feedback: text,
  ratings: z.record(z.string(), z.number()).nullish(),
})
export type RatingJson = z.infer<typeof rating>
export const ratings = z.array(rating)

export const contact = z.looseObject({
  id,
  name: text,
  email: text,
  phone: text,
  mobile: text,
  address: text,
  description: text,
  job_title: text,
  twitter_id: text,
  unique_external_id: text,
  other_emails: texts,
  custom_fields: z.record(z.string(), z.unknown()).nullish(),
  tags: texts,
  deleted: z.boolean().nullish(),
  created_at: text,
})
export type ContactJson = z.infer<typeof contact>
export const contacts = z.array(contact)

export const agent = z.looseObject({
  id,
  ticket_scope: z.number().nullish(),
  contact: z.looseObject({ name: text, email: text, phone: z.union([z.string(), z.number()]).nullish() }),
})
export type AgentJson = z.infer<typeof agent>
export const agents = z.array(agent)

export const named = z.array(z.looseObject({ id, name: z.string() }))
export const mailboxes = z.array(z.looseObject({ to_email: text, reply_email: text }))

/** Choices are a list, or names with what they stand for, by the kind of field. */
export const ticketFields = z.array(
  z.looseObject({
    name: z.string(),
    type: z.string(),
    choices: z.unknown().optional(),
    nested_ticket_fields: z.array(z.looseObject({ name: z.string() })).nullish(),
  }),
)
export type TicketFieldJson = z.infer<typeof ticketFields>[number]
