import type { StoredTexts } from '../connector.ts'
import { placeOf } from '../rest/field.ts'
import { textsOf } from '../rest/texts-of.ts'
import { isChatEvent } from './chats.ts'
import { isClosed } from './facts.ts'
import { auditKey, commentKey, ticketKey } from './keys.ts'
import type { AuditJson, CommentJson, TicketJson } from './schema.ts'

type Key = ReturnType<typeof ticketKey>
type Fixed = NonNullable<StoredTexts['fixed']>[number]

/** Members that hold the same a second time, under the name that a field has. */
const namedAs: Readonly<Record<string, string>> = {
  raw_subject: 'subject',
  fields: 'custom_fields',
}

/** Every text and number below a path, by where it stands. */
const leaves = (value: unknown, path: readonly string[]): (readonly [string, string])[] => {
  if (value === null || value === undefined || typeof value === 'boolean') return []
  if (Array.isArray(value)) return value.flatMap((each, index) => leaves(each, [...path, String(index)]))
  if (typeof value !== 'object') return [[path.join('.'), String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
}

/** A custom field is one place, whatever its number. */
const nameOf = (path: string): string => {
  const [first = '', ...rest] = path.split('.')
  const name = namedAs[first] ?? first
  return name === 'custom_fields' ? 'custom_fields.0' : [name, ...rest].join('.')
}

const fixedOf = (key: Key, members: Readonly<Record<string, unknown>>): Fixed[] => {
  const byPlace = new Map<string, string[]>()
  for (const [path, text] of leaves(members, [])) {
    const place = placeOf(key, nameOf(path))
    byPlace.set(place, [...(byPlace.get(place) ?? []), text])
  }
  return [...byPlace].map(([place, texts]) => ({ place, texts }))
}

/** What a call can change, and all the rest. */
const split = (
  key: Key,
  json: Readonly<Record<string, unknown>>,
  isChangeable: (name: string) => boolean,
): StoredTexts => {
  const entries = Object.entries(json)
  const [place = '', document = ''] = key.split('/')
  return {
    place,
    document,
    texts: textsOf(Object.fromEntries(entries.filter(([name]) => isChangeable(name)))),
    fixed: fixedOf(key, Object.fromEntries(entries.filter(([name]) => !isChangeable(name)))),
  }
}

/** What a `PUT` of a ticket writes, unless it is closed. */
const written = new Set(['subject', 'raw_subject', 'custom_fields', 'fields', 'external_id'])

/** The description is the text of the first comment, and goes with it. */
export const splitTicket = (ticket: TicketJson): StoredTexts =>
  split(
    ticketKey(ticket.id),
    ticket,
    name => name === 'description' || (written.has(name) && !isClosed(ticket)),
  )

const redacted = new Set(['html_body', 'plain_body', 'body', 'attachments'])

/** Marks are put into HTML alone: what a comment without any says stays. */
export const splitComment = (comment: CommentJson): StoredTexts =>
  split(commentKey(comment.id), comment, name =>
    comment.html_body ? redacted.has(name) : name === 'attachments',
  )

const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : { value }

/** Of a ticket's history lines of chats and names of their files can be changed, and nothing that its fields were. */
export const splitAudit = (audit: AuditJson): StoredTexts => {
  const key = auditKey(audit.id)
  const changeable: string[] = []
  const events = (audit.events ?? []).map(event => {
    const value = isChatEvent(event) ? asObject(event.value) : {}
    if (!Array.isArray(value.history)) return event
    const history = value.history.map(line => {
      const { message, filename, ...rest } = asObject(line)
      changeable.push(...textsOf([message, filename]))
      return rest
    })
    return { ...event, value: { ...value, history } }
  })
  return {
    place: 'audits',
    document: String(audit.id),
    texts: changeable,
    fixed: fixedOf(key, { ...audit, events }),
  }
}
