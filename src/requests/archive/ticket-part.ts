import type { Ticket } from '../../tickets/record.ts'
import type { ArchiveContact, ArchiveTicket } from './archive-schema.ts'
import { momentOf, rootOf } from './elements.ts'
import { filesOf, type PlannedFile, type Room } from './file-part.ts'
import { selfWith } from './persons.ts'
import {
  countOthers,
  detailsOf,
  isText,
  messageOf,
  type PartInput,
  type PartText,
  type RecordPart,
  recordPart,
} from './record-part.ts'

export interface Gathered<T> {
  readonly data: T
  readonly planned: readonly PlannedFile[]
}

const relationOf = (role: PartInput['role']): ArchiveTicket['relation'] =>
  role === 'own' || role === 'contact' ? 'own' : role

/** The line a ticket goes by: the first plain text of its own document that is called so. */
const subjectOf = (record: Ticket, part: RecordPart): PartText | undefined => {
  const own = part.texts.filter(
    ({ field, element }) => field.document === rootOf(record) && element.at === '' && isText(field),
  )
  return own.find(({ field }) => /(?:^|\.)(?:subject|title|summary|topic)$/iu.test(field.path))
}

/** Of a ticket that only mentions them: the passages that do. Of a portable copy: what they wrote. */
const isWanted = (input: PartInput, part: RecordPart, text: PartText): boolean => {
  if (input.type === 'portability') return part.authorOf(text.element).is === 'self'
  return input.role !== 'mentioned' || text.mentions
}

const moments = ({ clocks }: Ticket['facts']) => {
  const { created_at: created, closed_at: closed, last_activity_at: last } = clocks
  return {
    ...(created ? { created: created.toISOString() } : {}),
    ...(closed ? { closed: closed.toISOString() } : {}),
    ...(last ? { last_activity: last.toISOString() } : {}),
  }
}

const words = ({ category, status, priority, channel, tags }: Ticket['facts']) => ({
  ...(category === undefined ? {} : { category }),
  ...(status === undefined ? {} : { status }),
  ...(priority === undefined ? {} : { priority }),
  ...(channel === undefined ? {} : { channel }),
  tags: [...tags],
})

/** `you` before agents before others, so that numbers of others are drawn in the order of the conversation. */
const inOrder = <T extends { readonly at?: string | undefined }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''))

/** One ticket of the archive. */
export const ticketPart = async (
  given: PartInput & { readonly record: Ticket },
  room: Room,
  signal: AbortSignal,
): Promise<Gathered<ArchiveTicket>> => {
  const { record, role } = given
  const input = { ...given, self: selfWith(given.self, record, role === 'own') }
  const part = recordPart(input)
  const subject = subjectOf(record, part)
  const isPassages = role === 'mentioned'
  const texts = part.texts.filter(
    each => each !== subject && isText(each.field) && isWanted(input, part, each),
  )
  const { created_at: created } = record.facts.clocks
  const messages = texts.map(text =>
    messageOf(part, text, text.field.document === rootOf(record) ? created : undefined),
  )
  const files = isPassages ? { listed: [], planned: [] } : await filesOf(input, part, room, signal)
  const showsSubject = subject && isWanted(input, part, subject)
  const data: ArchiveTicket = {
    store: record.store,
    id: record.id,
    relation: relationOf(role),
    ...words(record.facts),
    ...moments(record.facts),
    ...(showsSubject ? { subject: subject.text } : {}),
    details: isPassages ? [] : detailsOf(input, part),
    other_persons: countOthers(input),
    messages: inOrder(messages.filter(each => input.type === 'access' || each.kind === 'message')),
    files: [...files.listed],
  }
  return { data, planned: files.planned }
}

/** What a store holds of the person outside tickets. */
export const contactPart = async (
  given: PartInput,
  room: Room,
  signal: AbortSignal,
): Promise<Gathered<ArchiveContact>> => {
  const { record } = given
  const input = { ...given, self: selfWith(given.self, record, true) }
  const part = recordPart(input)
  const texts = part.texts.filter(each => isText(each.field) && isWanted(input, part, each))
  const files = await filesOf(input, part, room, signal)
  const created = record.facts.clocks.created_at
  const secrets = record.fields.filter(({ class: of }) => of === 'secret').map(({ pattern }) => pattern)
  const data: ArchiveContact = {
    store: record.store,
    id: record.id,
    ...(created ? { created: created.toISOString() } : {}),
    details: detailsOf(input, part),
    not_shown: [...new Set(secrets)],
    messages: inOrder(texts.map(text => messageOf(part, text, momentOf(text.element)))),
    files: [...files.listed],
  }
  return { data, planned: files.planned }
}
