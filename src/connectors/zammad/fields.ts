import type { Entity } from '../../entities.ts'
import { type DocumentKey, documentKey } from '../../tickets/ids.ts'
import type { Field } from '../../tickets/record.ts'
import { field } from '../rest/field.ts'
import { customOf, idOf } from './facts.ts'
import type { ArticleJson, UserJson } from './schema.ts'
import type { TicketSource } from './source.ts'

// All of it is fixed: what goes, goes with the whole record.
const fixed = true

const ticketKey = (id: number): DocumentKey => documentKey(`tickets/${id}`)
const articleKey = (id: number): DocumentKey => documentKey(`ticket_articles/${id}`)
const userKey = (id: number): DocumentKey => documentKey(`users/${id}`)

type People = TicketSource['people']

const link = (
  document: DocumentKey,
  path: string,
  { id, people }: { readonly id: number | null | undefined; readonly people: People },
): Field[] => {
  // Number one is nobody: the desk itself, and whoever was deleted.
  if (!id || id === 1) return []
  const person = { id: idOf(id), agent: people.get(idOf(id))?.agent ?? false }
  return [field({ document, path, class: 'link', value: String(id), fixed, person })]
}

const texts = (document: DocumentKey, values: Readonly<Record<string, string | null | undefined>>): Field[] =>
  Object.entries(values).flatMap(([path, value]) =>
    value ? [field({ document, path, class: 'free-text', value, fixed })] : [],
  )

const isHtml = ({ content_type }: ArticleJson): boolean => /html/iu.test(content_type ?? '')

const articleFields = (article: ArticleJson, people: People): Field[] => {
  const document = articleKey(article.id)
  const { from, to, cc, reply_to, subject, body } = article
  const files = (article.attachments ?? []).flatMap(({ id, filename }, index) => [
    field({ document, path: `attachments.${index}.id`, class: 'attachment', value: String(id), fixed }),
    ...texts(document, { [`attachments.${index}.filename`]: filename }),
  ])
  return [
    ...link(document, 'created_by_id', { id: article.created_by_id, people }),
    ...link(document, 'origin_by_id', { id: article.origin_by_id, people }),
    ...texts(document, { from, to, cc, reply_to, subject }),
    ...(body
      ? [
          field({
            document,
            path: 'body',
            class: 'free-text',
            value: body,
            fixed,
            format: isHtml(article) ? 'html' : 'plain',
          }),
        ]
      : []),
    ...files,
  ]
}

/** Every value of a ticket that is personal, or counts. */
export const ticketFields = ({ ticket, articles, people }: TicketSource): Field[] => {
  const document = ticketKey(ticket.id)
  const statistics = { state: ticket.state, priority: ticket.priority }
  const own = Object.entries(customOf(ticket)).flatMap(([path, value]) =>
    typeof value === 'string' ? [[path, value] as const] : [],
  )
  return [
    ...texts(document, { title: ticket.title, note: ticket.note, ...Object.fromEntries(own) }),
    ...Object.entries(statistics).flatMap(([path, value]) =>
      value ? [field({ document, path, class: 'statistic', value })] : [],
    ),
    ...link(document, 'customer_id', { id: ticket.customer_id, people }),
    ...link(document, 'owner_id', { id: ticket.owner_id, people }),
    ...articles.flatMap(article => articleFields(article, people)),
  ]
}

const identifiers = [
  ['firstname', 'PERSON'],
  ['lastname', 'PERSON'],
  ['email', 'EMAIL'],
  ['login', 'USERNAME'],
  ['phone', 'PHONE'],
  ['mobile', 'PHONE'],
  ['fax', 'PHONE'],
  ['street', 'ADDRESS'],
  ['zip', 'ADDRESS'],
  ['city', 'ADDRESS'],
  ['address', 'ADDRESS'],
] as const satisfies readonly (readonly [keyof UserJson, Entity])[]

/** Of a person: what the desk's own record says of them. */
export const contactFields = (user: UserJson): Field[] => {
  const document = userKey(user.id)
  const { web, department, country, note } = user
  return [
    ...identifiers.flatMap(([path, entity]) => {
      const value = user[path]
      return value ? [field({ document, path, class: 'direct-identifier', entity, value, fixed })] : []
    }),
    ...texts(document, { web, department, country, note }),
  ]
}
