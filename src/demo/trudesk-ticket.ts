import type { Document, ObjectId } from 'mongodb'
import { asMail, asMarked } from './desk-html.ts'
import type { Draw } from './draw.ts'
import type { Topic } from './language.ts'
import { idAt } from './object-ids.ts'
import type { Invented } from './people.ts'
import type { PlantedTicket } from './planted.ts'
import { createWriter, drawCast, type Writer } from './slots.ts'
import type { Agent, Customer } from './trudesk-accounts.ts'
import type { StatusName, Tables, TagName } from './trudesk-tables.ts'

export interface TicketInput {
  readonly uid: number
  readonly created: Date
  readonly closed: Date | undefined
  readonly now: Date
  readonly topic: Topic
  readonly customer: Customer
  readonly agent: Agent
  readonly third: Invented
  readonly tables: Tables
}

export interface WrittenTicket {
  readonly document: Document
  /** Copies of the whole ticket as it was when a notification went out. */
  readonly notifications: readonly Document[]
  readonly truth: PlantedTicket
}

const hour = 3_600_000

/** Some moments in order between two others. */
const momentsBetween = (start: Date, end: Date, count: number, draw: Draw): Date[] =>
  Array.from(
    { length: count },
    () => start.getTime() + Math.floor(draw.fraction() * (end.getTime() - start.getTime())),
  )
    .sort((a, b) => a - b)
    .map(time => new Date(time))

const several = (list: readonly string[], low: number, high: number, draw: Draw): string[] => {
  const wanted = draw.between(low, high)
  const picked = new Set<string>()
  while (picked.size < Math.min(wanted, list.length)) picked.add(draw.pick(list))
  return [...picked]
}

/** What a customer writes: what is wrong, something of themselves, a name below. */
const customerText = (
  { topic, customer }: TicketInput,
  writer: Writer,
  draw: Draw,
  isFirst: boolean,
): string => {
  const { language } = customer.person
  const sentences = isFirst
    ? [
        ...several(language.problems[topic], 1, 2, draw),
        ...several(language.details, 1, 3, draw),
        ...(draw.happens(0.6) ? [draw.pick(language.decoys)] : []),
      ]
    : [draw.pick(language.replies), ...(draw.happens(0.4) ? [draw.pick(language.details)] : [])]
  const greeting = isFirst || draw.happens(0.4) ? `${draw.pick(language.greetings)}\n\n` : ''
  return writer.write(
    `${greeting}${sentences.join(draw.pick([' ', '\n']))}\n\n${draw.pick(language.closings)}`,
  )
}

const agentText = ({ customer }: TicketInput, writer: Writer, draw: Draw): string => {
  const { language } = customer.person
  return writer.write(
    `${several(language.answers, 1, 2, draw).join(' ')}\n\n${draw.pick(language.signatures)}`,
  )
}

const day = (moment: Date): string => moment.toISOString().slice(0, 10)

const writeComments = (
  input: TicketInput,
  writer: Writer,
  moments: readonly Date[],
  draw: Draw,
): Document[] => {
  let answered = ''
  return moments.map((date, index) => {
    // The desk answers first; then mostly by turns.
    const isAgent = index === 0 || (index % 2 === 0 ? draw.happens(0.85) : draw.happens(0.15))
    const text = isAgent ? agentText(input, writer, draw) : customerText(input, writer, draw, false)
    const isMail = !isAgent && input.customer.isByMail && draw.happens(0.5)
    const template = input.customer.person.language.wrote.replace('{date}', day(date))
    const quoted = isMail && answered ? { head: writer.write(template), text: answered } : undefined
    answered = text
    return {
      _id: idAt(date, draw),
      owner: isAgent ? input.agent.id : input.customer.id,
      date,
      comment: isMail ? asMail(text, quoted) : asMarked(text, draw),
      deleted: false,
    }
  })
}

const writeNotes = (input: TicketInput, writer: Writer, end: Date, draw: Draw): Document[] =>
  momentsBetween(input.created, end, draw.happens(0.4) ? draw.between(1, 2) : 0, draw).map(date => ({
    _id: idAt(date, draw),
    owner: input.agent.id,
    date,
    note: asMarked(writer.write(draw.pick(input.customer.person.language.notes)), draw),
    deleted: false,
  }))

/** Trudesk lower-cases the name and puts `_` in place of every other sign. */
const writeAttachment = (input: TicketInput, id: ObjectId, writer: Writer, draw: Draw): Document => {
  const { plain, language } = input.customer.person
  const what = draw.pick(language.files)
  const isNamed = draw.happens(0.6)
  const name = isNamed
    ? `${plain.join('_')}_${what}.pdf`
    : `${what}_${writer.cast.order.toLowerCase().replaceAll('-', '_')}.png`
  if (isNamed) writer.plant({ entity: 'PERSON', value: plain.join('_') })
  return {
    _id: idAt(input.created, draw),
    owner: input.customer.id,
    name,
    path: `/uploads/tickets/${id.toHexString()}/attachment_${name}`,
    type: isNamed ? 'application/pdf' : 'image/png',
    date: input.created,
  }
}

interface Event {
  readonly date: Date
  readonly owner: ObjectId
  readonly action: string
  readonly description: string
}

/** The sentences of Trudesk's ticket model; full names, addresses and file names stand in them. */
const eventsOf = (
  { created, closed, customer, agent }: TicketInput,
  parts: { readonly comments: readonly Document[]; readonly attachments: readonly Document[] },
  writer: Writer,
): Event[] => {
  const soon = new Date(Math.min(created.getTime() + hour / 4, closed?.getTime() ?? Number.POSITIVE_INFINITY))
  const by = (owner: ObjectId, date: Date, action: string, description: string): Event => ({
    date,
    owner,
    action,
    description,
  })
  const events = [
    by(customer.id, created, 'ticket:created', 'Ticket was created.'),
    ...parts.attachments.map(({ name }) =>
      by(customer.id, created, 'ticket:added:attachment', `Attachment ${name} was added.`),
    ),
    by(agent.id, soon, 'ticket:set:assignee', writer.write('{agent} was set as assignee')),
    ...(customer.isByMail
      ? [by(agent.id, soon, 'ticket:set:group', writer.write('Ticket Group set to: {email}'))]
      : []),
    ...parts.comments.map(({ owner, date }) => by(owner, date, 'ticket:comment:added', 'Comment was added')),
    ...(closed ? [by(agent.id, closed, 'ticket:set:status:Closed', 'status set to: Closed')] : []),
  ]
  return events.sort((a, b) => a.date.getTime() - b.date.getTime())
}

const tagsFor = (isClosed: boolean, draw: Draw): TagName[] => [
  ...(isClosed && draw.happens(0.02) ? (['legal-hold'] as const) : []),
  ...(draw.happens(0.04) ? (['vip'] as const) : []),
  ...(draw.happens(0.25) ? [draw.pick(['refund', 'app', 'courier'] as const)] : []),
]

/** A notification holds the ticket as it was, whole (src/emitter/events/ticket). */
const notificationsOf = (ticket: Document, agent: Agent, draw: Draw): Document[] => {
  const copyAt = (date: Date, title: string, comments: readonly Document[]): Document => ({
    _id: idAt(date, draw),
    created: date,
    owner: agent.id,
    title,
    message: ticket.subject,
    type: 1,
    data: { ticket: { ...ticket, comments, history: ticket.history.slice(0, 1 + comments.length) } },
    unread: draw.happens(0.3),
    __v: 0,
  })
  const comments: readonly Document[] = ticket.comments
  const created = draw.happens(0.3) ? [copyAt(ticket.date, `Ticket #${ticket.uid} Created`, [])] : []
  const last = comments.at(-1)
  const added =
    last && draw.happens(0.3) ? [copyAt(last.date, `Comment Added to Ticket#${ticket.uid}`, comments)] : []
  return [...created, ...added]
}

const openStatuses: readonly StatusName[] = ['New', 'Open', 'Open', 'Pending']

/** One ticket with its whole life, and the list of what is personal in it. */
export const writeTicket = (input: TicketInput, draw: Draw): WrittenTicket => {
  const { uid, created, closed, now, topic, customer, agent, third, tables } = input
  const cast = drawCast({ customer: customer.person, agent: agent.person, third }, draw)
  const writer = createWriter(cast, draw)
  const id = idAt(created, draw)
  const end = closed ?? new Date(Math.min(now.getTime(), created.getTime() + 96 * hour))
  const subject = writer.write(draw.pick(customer.person.language.subjects[topic]))
  const text = customerText(input, writer, draw, true)
  const issue = customer.isByMail && draw.happens(0.4) ? asMail(text, undefined) : asMarked(text, draw)
  const comments = writeComments(
    input,
    writer,
    momentsBetween(created, end, draw.between(closed ? 1 : 0, 6), draw),
    draw,
  )
  const notes = writeNotes(input, writer, end, draw)
  const attachments = draw.happens(0.25) ? [writeAttachment(input, id, writer, draw)] : []
  const events = eventsOf(input, { comments, attachments }, writer)
  const status = closed ? 'Closed' : draw.pick(openStatuses)
  const document: Document = {
    _id: id,
    uid,
    owner: customer.id,
    group: customer.group,
    assignee: agent.id,
    date: created,
    updated: events.at(-1)?.date ?? created,
    deleted: false,
    type: tables.types[topic],
    status: tables.statuses[status],
    priority: tables.priorities[draw.pick(['Normal', 'Normal', 'Normal', 'Urgent', 'Critical'] as const)],
    tags: tagsFor(closed !== undefined, draw).map(tag => tables.tags[tag]),
    subject,
    issue,
    ...(closed ? { closedDate: closed } : {}),
    ...(draw.happens(0.2) ? { dueDate: new Date(created.getTime() + 72 * hour) } : {}),
    comments,
    notes,
    attachments,
    history: events.map(event => ({ _id: idAt(event.date, draw), ...event })),
    subscribers: [customer.id, agent.id],
    __v: comments.length,
  }
  return {
    document,
    notifications: notificationsOf(document, agent, draw),
    truth: { id, language: customer.person.language.code, planted: writer.planted, decoys: writer.decoys },
  }
}
