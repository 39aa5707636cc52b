import { z } from 'zod'
import type { Entity } from '../../entities.ts'
import { type DocumentKey, documentKey, recordId } from '../../tickets/ids.ts'
import type { Field } from '../../tickets/record.ts'
import { field } from '../rest/field.ts'
import { partsOf } from './moments.ts'
import {
  hasUnreadParts,
  isAdmin,
  isCustomer,
  isPartRedactable,
  isSourceRedactable,
  mostParts,
} from './redactable.ts'
import type { AttachmentJson, AuthorJson, ConversationJson, MailMetadataJson, PartJson } from './schema.ts'
import type { ConversationSource } from './source.ts'

export const conversationKey = (id: string): DocumentKey => documentKey(`conversations/${id}`)
export const partKey = (id: string): DocumentKey => documentKey(`parts/${id}`)

interface At {
  readonly document: DocumentKey
  readonly path: string
}

type Text = string | null | undefined

const text = (at: At, value: Text, more: { readonly fixed: boolean; readonly isHtml?: boolean }): Field[] =>
  value
    ? [
        field({
          ...at,
          class: 'free-text',
          value,
          fixed: more.fixed,
          ...(more.isHtml ? { format: 'html' as const } : {}),
        }),
      ]
    : []

/** Nothing of what the desk notes of who wrote is changed by a redaction. */
const identifier = (at: At, entity: Entity, value: Text): Field[] =>
  value ? [field({ ...at, class: 'direct-identifier', entity, value, fixed: true })] : []

const link = (at: At, id: Text, agent: boolean): Field[] =>
  id ? [field({ ...at, class: 'link', value: id, fixed: true, person: { id: recordId(id), agent } })] : []

const ofAuthor = (document: DocumentKey, path: string, author: AuthorJson | null | undefined): Field[] => {
  if (!author) return []
  if (isAdmin(author)) return link({ document, path: `${path}.id` }, author.id, true)
  if (!isCustomer(author)) return []
  return [
    ...link({ document, path: `${path}.id` }, author.id, false),
    ...identifier({ document, path: `${path}.name` }, 'PERSON', author.name),
    ...identifier({ document, path: `${path}.email` }, 'EMAIL', author.email),
  ]
}

/** They go with the message that they are of. */
const ofFiles = (at: At, files: readonly AttachmentJson[] | null | undefined, fixed: boolean): Field[] =>
  (files ?? []).flatMap(({ url, name }, index) => {
    const { document } = at
    const path = `${at.path}.${index}`
    return [
      ...(url ? [field({ document, path: `${path}.url`, class: 'attachment', value: url, fixed })] : []),
      ...text({ document, path: `${path}.name` }, name, { fixed }),
    ]
  })

/** Of an e-mail: who it went to, what it was about, what it quoted. */
const ofMail = (document: DocumentKey, path: string, mail: MailMetadataJson): Field[] => [
  ...text({ document, path: `${path}.subject` }, mail?.subject, { fixed: true }),
  ...text({ document, path: `${path}.history` }, mail?.history, { fixed: true, isHtml: true }),
  ...(mail?.email_address_headers ?? []).flatMap(({ email_address, name }, index) => {
    const at = `${path}.email_address_headers.${index}`
    return [
      ...identifier({ document, path: `${at}.email_address` }, 'EMAIL', email_address),
      ...identifier({ document, path: `${at}.name` }, 'PERSON', name),
    ]
  }),
]

const eventValue = z.looseObject({ value: z.unknown() })

/** What an event tells of an attribute: its value, and the one that it had before. Its name is the organisation's own. */
const ofEvent = (at: At, details: unknown): Field[] => {
  if (typeof details === 'string') return text(at, details, { fixed: true })
  if (typeof details !== 'object' || details === null) return []
  return Object.entries(details).flatMap(([key, inner]) =>
    ofEvent({ ...at, path: `${at.path}.${key}` }, inner),
  )
}

const ofPart = (part: PartJson): Field[] => {
  const document = partKey(part.id)
  const fixed = !isPartRedactable(part)
  return [
    ...ofAuthor(document, 'author', part.author),
    ...text({ document, path: 'body' }, part.body, { fixed, isHtml: true }),
    ...ofFiles({ document, path: 'attachments' }, part.attachments, fixed),
    ...ofMail(document, 'email_message_metadata', part.email_message_metadata),
    ...ofEvent(
      { document, path: 'event_details.value' },
      eventValue.safeParse(part.event_details).data?.value,
    ),
  ]
}

const ofSource = (document: DocumentKey, { source }: ConversationJson): Field[] => {
  if (!source) return []
  const fixed = !isSourceRedactable(source)
  return [
    ...ofAuthor(document, 'source.author', source.author),
    ...text({ document, path: 'source.subject' }, source.subject, { fixed: true, isHtml: true }),
    ...text({ document, path: 'source.body' }, source.body, { fixed, isHtml: true }),
    ...text({ document, path: 'source.url' }, source.url, { fixed: true }),
    ...ofFiles({ document, path: 'source.attachments' }, source.attachments, fixed),
    ...ofMail(document, 'source.email_message_metadata', source.email_message_metadata),
    ...(source.recipients ?? []).flatMap(({ email }, index) =>
      identifier({ document, path: `source.recipients.${index}.email` }, 'EMAIL', email),
    ),
    ...(source.reply_to ?? []).flatMap(({ email, name }, index) => [
      ...identifier({ document, path: `source.reply_to.${index}.email` }, 'EMAIL', email),
      ...identifier({ document, path: `source.reply_to.${index}.name` }, 'PERSON', name),
    ]),
  ]
}

/** Overwriting a value would leave it in the history (`event_details.value.previous`): none is changed. */
const ofAttributes = (document: DocumentKey, { conversation, chosen }: ConversationSource): Field[] =>
  Object.entries(conversation.custom_attributes ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' && value !== ''
      ? [
          field({
            document,
            path: `custom_attributes.${name}`,
            class: chosen.has(name) ? 'statistic' : 'free-text',
            value,
            fixed: true,
          }),
        ]
      : [],
  )

/** Something that has to go, and of which nobody knows more: the run tells it as out of reach. */
const ofUnread = (document: DocumentKey, conversation: ConversationJson): Field[] =>
  hasUnreadParts(conversation)
    ? [
        field({
          ...{ document, path: 'conversation_parts.unread', class: 'direct-identifier', fixed: true },
          value: `beyond the ${mostParts} newest`,
        }),
      ]
    : []

/** Every value of a conversation that is personal, or counts. */
export const conversationFields = (source: ConversationSource): Field[] => {
  const { conversation } = source
  const document = conversationKey(conversation.id)
  const statistic = (path: string, value: Text): Field[] =>
    value ? [field({ document, path, class: 'statistic', value })] : []
  const remark = { fixed: true }
  return [
    ...text({ document, path: 'title' }, conversation.title, { fixed: false }),
    ...statistic('state', conversation.state),
    ...statistic('priority', conversation.priority),
    ...link({ document, path: 'admin_assignee_id' }, assigneeOf(conversation), true),
    ...(conversation.contacts?.contacts ?? []).flatMap(({ id, external_id }, index) => {
      const path = `contacts.contacts.${index}`
      return [
        ...link({ document, path: `${path}.id` }, id, false),
        ...(external_id
          ? [
              field({
                document,
                path: `${path}.external_id`,
                class: 'quasi-identifier',
                value: external_id,
                fixed: true,
              }),
            ]
          : []),
      ]
    }),
    ...text(
      { document, path: 'conversation_rating.remark' },
      conversation.conversation_rating?.remark,
      remark,
    ),
    ...text({ document, path: 'ai_agent.rating_remark' }, conversation.ai_agent?.rating_remark, remark),
    ...ofAttributes(document, source),
    ...ofSource(document, conversation),
    ...partsOf(conversation).flatMap(ofPart),
    ...ofUnread(document, conversation),
  ]
}

/** Zero stands for nobody. */
export const assigneeOf = ({ admin_assignee_id: id }: ConversationJson): string | undefined =>
  id && id !== '0' ? id : undefined
