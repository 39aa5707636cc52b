import { z } from 'zod'

// Only what is needed of what the desk says, and loosely: it gains members with every release. Moments are seconds since
// 1970, and zero is none.
const id = z.number().int()
const text = z.string().nullish()
const seconds = z.number().nullish()
const bag = z.record(z.string(), z.unknown()).nullish()

export const contact = z.looseObject({
  id,
  name: text,
  email: text,
  phone_number: text,
  identifier: text,
  custom_attributes: bag,
  additional_attributes: bag,
  /** A picture of them, or none. */
  thumbnail: text,
  contact_inboxes: z.array(z.looseObject({ source_id: text })).nullish(),
  created_at: seconds,
})
export type ContactJson = z.infer<typeof contact>

export const agent = z.looseObject({ id, name: text, available_name: text, email: text, role: text })
export type AgentJson = z.infer<typeof agent>
export const agents = z.array(agent)

export const conversation = z.looseObject({
  /** Of the account, as people see it. */
  id,
  meta: z.looseObject({
    sender: contact,
    channel: text,
    assignee: agent.nullish(),
    team: z.looseObject({ id, name: text }).nullish(),
  }),
  inbox_id: id,
  status: z.string(),
  priority: text,
  labels: z.array(z.string()).nullish(),
  custom_attributes: bag,
  additional_attributes: bag,
  created_at: z.number(),
  last_activity_at: z.number(),
  first_reply_created_at: seconds,
})
export type ConversationJson = z.infer<typeof conversation>

export const sender = z.looseObject({ id, type: text, name: text, email: text, phone_number: text })

export const message = z.looseObject({
  id,
  content: text,
  content_type: text,
  content_attributes: bag,
  /** 0 came in, 1 went out, 2 is the desk's own note, 3 from a template. */
  message_type: z.number(),
  private: z.boolean().nullish(),
  created_at: z.number(),
  sender: sender.nullish(),
  attachments: z
    .array(z.looseObject({ id, file_type: text, data_url: text, fallback_title: text }))
    .nullish(),
})
export type MessageJson = z.infer<typeof message>

export const conversationsPage = z.looseObject({
  data: z.looseObject({ payload: z.array(conversation) }),
})
export const countAnswer = z.looseObject({ meta: z.looseObject({ all_count: z.number() }) })
export const messagesPage = z.looseObject({ payload: z.array(message) })
export const ofContact = z.looseObject({ payload: z.array(conversation) })
export const contactsPage = z.looseObject({ payload: z.array(contact) })
export const contactAnswer = z.looseObject({ payload: contact })
export const notes = z.array(z.looseObject({ id, content: text }))
export const inboxes = z.looseObject({
  payload: z.array(
    z.looseObject({
      id,
      name: z.string(),
      email: text,
      forward_to_email: text,
      phone_number: text,
      website_url: text,
    }),
  ),
})
export const teams = z.array(z.looseObject({ id, name: z.string() }))
export const profile = z.looseObject({ accounts: z.array(z.looseObject({ id, role: text })).nullish() })
