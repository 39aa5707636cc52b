import type { Entity } from '../../entities.ts'
import { type DocumentKey, documentKey } from '../../tickets/ids.ts'
import type { Field } from '../../tickets/record.ts'
import { field } from '../rest/field.ts'
import { chatsIn } from './chats.ts'
import { idOf, isAgent } from './facts.ts'
import type { CommentJson, UserJson } from './schema.ts'
import type { TicketSource } from './source.ts'

export const ticketKey = (id: number): DocumentKey => documentKey(`tickets/${id}`)
export const commentKey = (id: number): DocumentKey => documentKey(`comments/${id}`)
export const auditKey = (id: number): DocumentKey => documentKey(`audits/${id}`)
export const userKey = (id: number): DocumentKey => documentKey(`users/${id}`)

/** What the desk leaves in place of a file that is gone. */
export const redactedFile = 'redacted.txt'

type People = TicketSource['people']

const link = (
  document: DocumentKey,
  path: string,
  { id, people }: { id: number | null | undefined; people: People },
): Field[] => {
  if (!id) return []
  const user = people.get(idOf(id))
  const person = { id: idOf(id), agent: user !== undefined && isAgent(user) }
  return [field({ document, path, class: 'link', value: String(id), fixed: true, person })]
}

const textAt = (value: unknown, path: readonly string[]): string | undefined => {
  let at: unknown = value
  for (const key of path)
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined
  return typeof at === 'string' && at !== '' ? at : undefined
}

/** What the desk notes of where a message came from; no call changes it. */
const origins: readonly { readonly path: string; readonly entity: Entity }[] = [
  { path: 'via.source.from.address', entity: 'EMAIL' },
  { path: 'via.source.from.name', entity: 'PERSON' },
  { path: 'metadata.system.ip_address', entity: 'IP' },
]

const originsOf = (document: DocumentKey, json: unknown): Field[] =>
  origins.flatMap(({ path, entity }) => {
    const value = textAt(json, path.split('.'))
    return value === undefined
      ? []
      : [field({ document, path, class: 'direct-identifier', entity, value, fixed: true })]
  })

const commentFields = (comment: CommentJson, people: People): Field[] => {
  const document = commentKey(comment.id)
  const files = (comment.attachments ?? []).flatMap(({ file_name, content_url }, index) => {
    if (file_name === redactedFile) return []
    const path = `attachments.${index}`
    return [
      ...(content_url
        ? [field({ document, path: `${path}.content_url`, class: 'attachment', value: content_url })]
        : []),
      ...(file_name
        ? [field({ document, path: `${path}.file_name`, class: 'free-text', value: file_name })]
        : []),
    ]
  })
  return [
    ...link(document, 'author_id', { id: comment.author_id, people }),
    ...(comment.html_body
      ? [field({ document, path: 'html_body', class: 'free-text', value: comment.html_body, format: 'html' })]
      : []),
    ...originsOf(document, comment),
    ...files,
  ]
}

const customFields = ({ ticket }: TicketSource): Field[] => {
  const document = ticketKey(ticket.id)
  const tags = new Set(ticket.tags)
  return (ticket.custom_fields ?? []).flatMap(({ id, value }) => {
    if (typeof value !== 'string' || value === '') return []
    // A choice from a list is one of the ticket's tags as well; anything else was typed in.
    const chosen = tags.has(value)
    return [
      field({
        document,
        path: `custom_fields.${id}`,
        class: chosen ? 'statistic' : 'free-text',
        value,
        fixed: true,
      }),
    ]
  })
}

const chatFields = ({ audits }: TicketSource): Field[] =>
  chatsIn(audits).flatMap(({ audit, path, entry }) => {
    const document = auditKey(audit)
    if (entry.message)
      return [field({ document, path: `${path}.message`, class: 'free-text', value: entry.message })]
    if (!entry.filename || entry.filename === redactedFile) return []
    return [field({ document, path: `${path}.filename`, class: 'attachment', value: entry.filename })]
  })

/** Every value of a ticket that is personal, or counts. */
export const ticketFields = (source: TicketSource): Field[] => {
  const { ticket, people } = source
  const document = ticketKey(ticket.id)
  const rating = ticket.satisfaction_rating?.comment
  const texts = [
    ...(ticket.subject ? [{ path: 'subject', value: ticket.subject }] : []),
    ...(rating ? [{ path: 'satisfaction_rating.comment', value: rating }] : []),
  ]
  return [
    ...texts.map(each => field({ ...each, document, class: 'free-text', fixed: true })),
    field({ document, path: 'status', class: 'statistic', value: ticket.status }),
    ...(ticket.priority
      ? [field({ document, path: 'priority', class: 'statistic', value: ticket.priority })]
      : []),
    ...link(document, 'requester_id', { id: ticket.requester_id, people }),
    ...link(document, 'submitter_id', { id: ticket.submitter_id, people }),
    ...link(document, 'assignee_id', { id: ticket.assignee_id, people }),
    ...customFields(source),
    ...originsOf(document, ticket),
    ...source.comments.flatMap(comment => commentFields(comment, people)),
    ...chatFields(source),
  ]
}

/** Of a person: what the desk's own record says of them. */
export const contactFields = (user: UserJson): Field[] => {
  const document = userKey(user.id)
  const identifiers = [
    { path: 'name', entity: 'PERSON', value: user.name },
    { path: 'email', entity: 'EMAIL', value: user.email },
    { path: 'phone', entity: 'PHONE', value: user.phone },
    { path: 'alias', entity: 'PERSON', value: user.alias },
  ] as const
  const texts = [
    { path: 'notes', value: user.notes },
    { path: 'details', value: user.details },
  ]
  return [
    ...identifiers.flatMap(({ path, entity, value }) =>
      value ? [field({ document, path, class: 'direct-identifier', entity, value, fixed: true })] : [],
    ),
    ...texts.flatMap(({ path, value }) =>
      value ? [field({ document, path, class: 'free-text', value, fixed: true })] : [],
    ),
  ]
}
