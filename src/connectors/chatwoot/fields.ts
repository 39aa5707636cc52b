import type { Entity } from '../../entities.ts'
import { type DocumentKey, documentKey } from '../../tickets/ids.ts'
import type { Field } from '../../tickets/record.ts'
import { field } from '../rest/field.ts'
import { agentIdOf, idOf } from './facts.ts'
import type { MessageJson } from './schema.ts'
import type { ContactSource, ConversationSource } from './source.ts'
import { textsIn } from './walk.ts'

export const conversationKey = (id: number): DocumentKey => documentKey(`conversations/${id}`)
export const messageKey = (id: number): DocumentKey => documentKey(`messages/${id}`)
export const contactKey = (id: number): DocumentKey => documentKey(`contacts/${id}`)

/** What the desk leaves of a message. */
export const isBlank = ({ content_attributes }: MessageJson): boolean => content_attributes?.deleted === true

/** Its rating counts, and what was said with it lies in a table of its own as well, where no call reaches it. */
export const isSurvey = ({ content_type }: MessageJson): boolean => content_type === 'input_csat'

const senderLink = (document: DocumentKey, { sender }: MessageJson): Field[] => {
  if (!sender || (sender.type !== 'contact' && sender.type !== 'user')) return []
  const agent = sender.type === 'user'
  const id = agent ? agentIdOf(sender.id) : idOf(sender.id)
  return [
    field({
      document,
      path: 'sender.id',
      class: 'link',
      value: String(sender.id),
      fixed: true,
      person: { id, agent },
    }),
  ]
}

const lastPart = (url: string): string => url.split(/[?#]/u)[0]?.split('/').at(-1) ?? ''

const fileFields = (document: DocumentKey, { attachments }: MessageJson): Field[] =>
  (attachments ?? []).flatMap(({ data_url, fallback_title }, index) => {
    const path = `attachments.${index}`
    return [
      ...(data_url
        ? [
            field({ document, path: `${path}.data_url`, class: 'attachment', value: data_url }),
            field({
              document,
              path: `${path}.name`,
              class: 'free-text',
              value: lastPart(data_url),
              format: 'filename',
            }),
          ]
        : []),
      ...(fallback_title
        ? [field({ document, path: `${path}.fallback_title`, class: 'free-text', value: fallback_title })]
        : []),
    ]
  })

const messageFields = (message: MessageJson): Field[] => {
  const document = messageKey(message.id)
  if (isBlank(message)) return senderLink(document, message)
  const fixed = isSurvey(message)
  return [
    ...senderLink(document, message),
    ...(message.content
      ? [
          field({
            document,
            path: 'content',
            class: 'free-text',
            value: message.content,
            format: 'markdown',
            fixed,
          }),
        ]
      : []),
    ...textsIn(message.content_attributes, 'content_attributes').map(each =>
      field({
        ...{ ...each, document, class: 'free-text', fixed },
        format: each.path.includes('.html_content.') ? 'html' : 'plain',
      }),
    ),
    ...fileFields(document, message),
  ]
}

const addressOf = (path: string): Entity | undefined => (/(?:^|[._])ip$/u.test(path) ? 'IP' : undefined)

/** What anybody put beside a record, or the desk noted of where it came from. */
const bagFields = (
  document: DocumentKey,
  bag: unknown,
  { path, fixed }: { path: string; fixed: boolean },
): Field[] =>
  textsIn(bag, path).map(each => {
    const entity = addressOf(each.path)
    return field({
      ...{ ...each, document, fixed, class: entity ? 'direct-identifier' : 'free-text' },
      ...(entity ? { entity } : {}),
    })
  })

/** Every value of a conversation that is personal, or counts. */
export const conversationFields = ({ conversation, messages }: ConversationSource): Field[] => {
  const document = conversationKey(conversation.id)
  const { meta, status, priority, additional_attributes, custom_attributes } = conversation
  const requester = { id: idOf(meta.sender.id), agent: false }
  return [
    field({ document, path: 'status', class: 'statistic', value: status }),
    ...(priority ? [field({ document, path: 'priority', class: 'statistic', value: priority })] : []),
    field({
      document,
      path: 'meta.sender.id',
      class: 'link',
      value: String(meta.sender.id),
      fixed: true,
      person: requester,
    }),
    ...(meta.assignee
      ? [
          field({
            ...{
              document,
              path: 'meta.assignee.id',
              class: 'link',
              value: String(meta.assignee.id),
              fixed: true,
            },
            person: { id: agentIdOf(meta.assignee.id), agent: true },
          }),
        ]
      : []),
    ...bagFields(document, additional_attributes, { path: 'additional_attributes', fixed: true }),
    ...bagFields(document, custom_attributes, { path: 'custom_attributes', fixed: false }),
    ...messages.flatMap(messageFields),
  ]
}

/** Of a person: what the desk's own record says of them, and what was noted. */
export const contactFields = ({ contact, notes }: ContactSource): Field[] => {
  const document = contactKey(contact.id)
  const identifiers = [
    { path: 'name', entity: 'PERSON', value: contact.name },
    { path: 'email', entity: 'EMAIL', value: contact.email },
    { path: 'phone_number', entity: 'PHONE', value: contact.phone_number },
    { path: 'identifier', entity: 'USERNAME', value: contact.identifier },
  ] as const
  return [
    ...identifiers.flatMap(({ path, entity, value }) =>
      value ? [field({ document, path, class: 'direct-identifier', entity, value })] : [],
    ),
    // An address or a number, by the channel.
    ...(contact.contact_inboxes ?? []).flatMap(({ source_id }, index) =>
      source_id
        ? [
            field({
              ...{ document, path: `contact_inboxes.${index}.source_id`, value: source_id },
              ...{ class: 'direct-identifier', fixed: true },
            }),
          ]
        : [],
    ),
    ...(contact.thumbnail
      ? [field({ document, path: 'thumbnail', class: 'attachment', value: contact.thumbnail })]
      : []),
    ...bagFields(document, contact.additional_attributes, { path: 'additional_attributes', fixed: false }),
    ...bagFields(document, contact.custom_attributes, { path: 'custom_attributes', fixed: false }),
    ...notes.flatMap(({ content }, index) =>
      content
        ? [
            field({
              ...{ document, path: `notes.${index}.content`, class: 'free-text', value: content },
              format: 'markdown',
            }),
          ]
        : [],
    ),
  ]
}
