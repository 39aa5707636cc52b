import { z } from 'zod'

// Only what is needed of what the desk says, and loosely. Ids are documented as text, and come as numbers here and there.
const id = z.union([z.string(), z.number().int()]).transform(String)
const text = z.string().nullish()
/** Seconds since 1970. */
const time = z.number().nullish()
const maybeId = id.nullish()

const author = z.looseObject({ type: text, id: maybeId, name: text, email: text })
export type AuthorJson = z.infer<typeof author>

const attachment = z.looseObject({ name: text, url: text })
export type AttachmentJson = z.infer<typeof attachment>

const tag = z.looseObject({ id, name: text })

const mailMetadata = z
  .looseObject({
    subject: text,
    /** What a mail quoted of earlier ones. */
    history: text,
    email_address_headers: z.array(z.looseObject({ email_address: text, name: text })).nullish(),
  })
  .nullish()
export type MailMetadataJson = z.infer<typeof mailMetadata>

const part = z.looseObject({
  id,
  part_type: text,
  body: text,
  created_at: time,
  author: author.nullish(),
  attachments: z.array(attachment).nullish(),
  redacted: z.boolean().nullish(),
  state: text,
  tags: z.array(tag).nullish(),
  email_message_metadata: mailMetadata,
  event_details: z.unknown(),
})
export type PartJson = z.infer<typeof part>

const source = z.looseObject({
  type: text,
  id: maybeId,
  subject: text,
  body: text,
  author: author.nullish(),
  attachments: z.array(attachment).nullish(),
  url: text,
  redacted: z.boolean().nullish(),
  recipients: z.array(z.looseObject({ email: text })).nullish(),
  reply_to: z.array(z.looseObject({ email: text, name: text })).nullish(),
  email_message_metadata: mailMetadata,
})
export type SourceJson = z.infer<typeof source>

const statistics = z.looseObject({
  first_admin_reply_at: time,
  last_contact_reply_at: time,
  last_admin_reply_at: time,
  last_close_at: time,
  count_reopens: z.number().nullish(),
})

/** As it is listed and found; read by its number it brings its parts along. */
export const conversation = z.looseObject({
  id,
  title: text,
  created_at: z.number(),
  waiting_since: time,
  state: z.string(),
  priority: text,
  admin_assignee_id: maybeId,
  team_assignee_id: maybeId,
  tags: z.looseObject({ tags: z.array(tag) }).nullish(),
  conversation_rating: z.looseObject({ rating: z.number().nullish(), remark: text }).nullish(),
  ai_agent: z.looseObject({ rating_remark: text }).nullish(),
  source: source.nullish(),
  contacts: z.looseObject({ contacts: z.array(z.looseObject({ id, external_id: text })) }).nullish(),
  custom_attributes: z.record(z.string(), z.unknown()).nullish(),
  statistics: statistics.nullish(),
  conversation_parts: z
    .looseObject({ conversation_parts: z.array(part), total_count: z.number().nullish() })
    .nullish(),
})
export type ConversationJson = z.infer<typeof conversation>

export const contact = z.looseObject({
  id,
  role: text,
  external_id: text,
  name: text,
  email: text,
  phone: text,
  created_at: time,
  tags: z.looseObject({ data: z.array(z.looseObject({ id })), has_more: z.boolean().nullish() }).nullish(),
  social_profiles: z.looseObject({ data: z.array(z.looseObject({ name: text, url: text })) }).nullish(),
  location: z.looseObject({ country: text, region: text, city: text }).nullish(),
  custom_attributes: z.record(z.string(), z.unknown()).nullish(),
})
export type ContactJson = z.infer<typeof contact>

export const note = z.looseObject({ id, body: text })
export type NoteJson = z.infer<typeof note>

export const admin = z.looseObject({ id, name: text, email: text })
export type AdminJson = z.infer<typeof admin>

/** `next` is a cursor in most lists; in others an address, which is not followed. */
const pages = z
  .looseObject({
    next: z.union([z.looseObject({ starting_after: text }), z.string()]).nullish(),
    total_pages: z.number().nullish(),
  })
  .nullish()
export type PagesJson = z.infer<typeof pages>

const total_count = z.number().nullish()

export const conversationsPage = z.looseObject({ conversations: z.array(conversation), total_count, pages })
export const contactsPage = z.looseObject({ data: z.array(contact), total_count, pages })
export const notesPage = z.looseObject({ data: z.array(note), pages })
export const adminsAnswer = z.looseObject({ admins: z.array(admin.nullable()) })
export const teamsAnswer = z.looseObject({ teams: z.array(z.looseObject({ id, name: z.string() })) })
export const tagsAnswer = z.looseObject({ data: z.array(z.looseObject({ id, name: z.string() })) })
export const emailsAnswer = z.looseObject({ data: z.array(z.looseObject({ email: text })) })
export const ticketsPage = z.looseObject({
  tickets: z.array(z.looseObject({ id, open: z.boolean().nullish() }).nullable()),
  total_count,
  pages,
})
export const attributesAnswer = z.looseObject({
  data: z.array(
    z.looseObject({
      name: z.string(),
      data_type: text,
      options: z.array(z.looseObject({ label: text })).nullish(),
    }),
  ),
})
export type AttributeJson = z.infer<typeof attributesAnswer>['data'][number]

/** Of people. */
export const dataAttributesAnswer = z.looseObject({
  data: z.array(z.looseObject({ name: z.string(), api_writable: z.boolean().nullish() })),
})

export const meAnswer = z.looseObject({
  app: z.looseObject({ id_code: text, region: text }).nullish(),
})

/** What is left of a conversation that was deleted. */
export const deletedPage = z.looseObject({
  conversations: z.array(z.looseObject({ id, metrics_retained: z.boolean().nullish() })),
  pages,
})

export const deletionAnswer = z.looseObject({ id, deleted: z.literal(true) })
