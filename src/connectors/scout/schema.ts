import { z } from 'zod'

// FreeScout took over the shape of Help Scout's API, and spells some members in its own way: both are read.
const id = z.number().int()
const text = z.string().nullish()
const texts = z.array(z.string()).nullish()

export const person = z.looseObject({
  id: id.nullish(),
  type: text,
  first: text,
  last: text,
  firstName: text,
  lastName: text,
  email: text,
})
export type PersonJson = z.infer<typeof person>

const tag = z.looseObject({ tag: text, name: text })

export const conversation = z.looseObject({
  id,
  status: z.string(),
  state: text,
  type: text,
  subject: text,
  preview: text,
  mailboxId: id.nullish(),
  assignee: person.nullish(),
  primaryCustomer: person.nullish(),
  customer: person.nullish(),
  createdAt: z.string(),
  closedAt: text,
  userUpdatedAt: text,
  customerWaitingSince: z.looseObject({ time: text }).nullish(),
  threads: z.number().nullish(),
  threadsCount: z.number().nullish(),
  tags: z.array(tag).nullish(),
  cc: texts,
  bcc: texts,
  customFields: z.array(z.looseObject({ id, value: z.unknown().optional(), text: text })).nullish(),
  _embedded: z
    .looseObject({ tags: z.array(tag).nullish(), threads: z.array(z.unknown()).nullish() })
    .nullish(),
})
export type ConversationJson = z.infer<typeof conversation>

export const attachment = z.looseObject({ id, filename: text, fileName: text })

export const thread = z.looseObject({
  id,
  type: z.string(),
  state: text,
  body: text,
  createdBy: person.nullish(),
  customer: person.nullish(),
  to: texts,
  cc: texts,
  bcc: texts,
  createdAt: text,
  _embedded: z.looseObject({ attachments: z.array(attachment).nullish() }).nullish(),
})
export type ThreadJson = z.infer<typeof thread>

/** One kind of contact detail, each a list of values. */
const details = z.array(z.looseObject({ value: text })).nullish()

export const customer = z.looseObject({
  id,
  firstName: text,
  lastName: text,
  createdAt: text,
  organization: text,
  jobTitle: text,
  location: text,
  background: text,
  _embedded: z
    .looseObject({
      emails: details,
      phones: details,
      chats: details,
      social_profiles: details,
      websites: details,
    })
    .nullish(),
})
export type CustomerJson = z.infer<typeof customer>

export const user = person.extend({ id, phone: text })
export type UserJson = z.infer<typeof user>

export const mailbox = z.looseObject({ id, name: z.string(), email: text })
export type MailboxJson = z.infer<typeof mailbox>

/** A page of a list. Beyond the last one nothing is embedded. */
export const pageOf = <T extends z.ZodType>(name: string, item: T) =>
  z
    .looseObject({ _embedded: z.looseObject({ [name]: z.array(item).nullish() }).nullish() })
    .transform(({ _embedded: embedded }): readonly z.infer<T>[] => (embedded?.[name] as z.infer<T>[]) ?? [])
