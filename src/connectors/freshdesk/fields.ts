import { type DocumentKey, documentKey } from '../../tickets/ids.ts'
import type { Field } from '../../tickets/record.ts'
import { field } from '../rest/field.ts'
import { idOf } from './facts.ts'
import type { AttachmentJson, ConversationJson, TicketJson } from './schema.ts'
import type { People, TicketSource } from './source.ts'
import { noteSource, outboundSource } from './words.ts'

export const ticketKey = (id: number): DocumentKey => documentKey(`tickets/${id}`)
export const conversationKey = (id: number): DocumentKey => documentKey(`conversations/${id}`)
export const ratingKey = (id: number): DocumentKey => documentKey(`satisfaction_ratings/${id}`)

/** Replies, mails and what came from elsewhere stand as they came; so does everything of an archived ticket. */
export const isFixed = (ticket: TicketJson, { source }: Pick<ConversationJson, 'source'>): boolean =>
  ticket.archived === true || source !== noteSource

/** The address without what signs it, which is another one each time. */
export const fileOf = ({ attachment_url: url }: AttachmentJson): string | undefined =>
  url?.split('?', 1)[0] || undefined

const link = (
  document: DocumentKey,
  path: string,
  { id, people }: { readonly id: number | null | undefined; readonly people: People },
): Field[] => {
  if (!id) return []
  const person = { id: idOf(id), agent: people.agents.has(idOf(id)) }
  return [field({ document, path, class: 'link', value: String(id), fixed: true, person })]
}

const text = (document: DocumentKey, path: string, value: string | null | undefined, of: Partial<Field>) =>
  value ? [{ ...field({ document, path, class: 'free-text', value }), ...of }] : []

const fixedIf = (fixed: boolean): Pick<Field, 'rules'> => ({ rules: fixed ? { fixed: true } : {} })

/** Mail addresses that came with a message; no call changes them. */
const addresses = (document: DocumentKey, json: object, paths: readonly string[]): Field[] =>
  paths.flatMap(path => {
    const stored: unknown = Reflect.get(json, path)
    const values = Array.isArray(stored) ? stored : [stored]
    return values.flatMap((value, index) =>
      typeof value === 'string' && value !== ''
        ? [
            field({
              ...{ document, class: 'direct-identifier', entity: 'EMAIL', value, fixed: true },
              path: Array.isArray(stored) ? `${path}.${index}` : path,
            }),
          ]
        : [],
    )
  })

const fileFields = (
  document: DocumentKey,
  files: readonly AttachmentJson[] | null | undefined,
  fixed: boolean,
): Field[] =>
  (files ?? []).flatMap(file => {
    const path = `attachments.${file.id}`
    const url = fileOf(file)
    return [
      ...(url
        ? [field({ document, path: `${path}.attachment_url`, class: 'attachment', value: url, fixed })]
        : []),
      ...text(document, `${path}.name`, file.name, fixedIf(fixed)),
    ]
  })

const customFields = ({ ticket, kinds }: TicketSource): Field[] => {
  const document = ticketKey(ticket.id)
  return Object.entries(ticket.custom_fields ?? {}).flatMap(([name, value]) => {
    const path = `custom_fields.${name}`
    const kind = kinds.get(name) ?? 'text'
    if (typeof value === 'number')
      return [field({ document, path, class: 'free-text', value: String(value), fixed: true })]
    if (typeof value !== 'string' || value === '') return []
    if (kind === 'choice') return [field({ document, path, class: 'statistic', value, fixed: true })]
    return text(document, path, value, fixedIf(kind === 'other' || ticket.archived === true))
  })
}

const conversationFields = (source: TicketSource, conversation: ConversationJson): Field[] => {
  const document = conversationKey(conversation.id)
  const fixed = isFixed(source.ticket, conversation)
  return [
    ...link(document, 'user_id', { id: conversation.user_id, people: source.people }),
    ...text(document, 'body', conversation.body, { format: 'html', ...fixedIf(fixed) }),
    ...addresses(document, conversation, ['from_email', 'to_emails', 'cc_emails', 'bcc_emails']),
    ...fileFields(document, conversation.attachments, source.ticket.archived === true),
  ]
}

/** Every value of a ticket that is personal, or counts. */
export const ticketFields = (source: TicketSource): Field[] => {
  const { ticket, people, ratings } = source
  const document = ticketKey(ticket.id)
  const fixed = ticket.archived === true || ticket.source === outboundSource
  return [
    ...text(document, 'subject', ticket.subject, fixedIf(fixed)),
    ...text(document, 'description', ticket.description, { format: 'html', ...fixedIf(fixed) }),
    field({ document, path: 'status', class: 'statistic', value: String(ticket.status) }),
    ...(ticket.priority
      ? [field({ document, path: 'priority', class: 'statistic', value: String(ticket.priority) })]
      : []),
    ...link(document, 'requester_id', { id: ticket.requester_id, people }),
    ...link(document, 'responder_id', { id: ticket.responder_id, people }),
    ...addresses(document, ticket, [
      'cc_emails',
      'fwd_emails',
      'reply_cc_emails',
      'ticket_cc_emails',
      'to_emails',
    ]),
    ...customFields(source),
    ...fileFields(document, ticket.attachments, ticket.archived === true),
    ...source.conversations.flatMap(each => conversationFields(source, each)),
    ...ratings.flatMap(each => text(ratingKey(each.id), 'feedback', each.feedback, fixedIf(true))),
  ]
}
