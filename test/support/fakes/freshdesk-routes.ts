import type { Answer, Asked } from './desk-server.ts'
import type { Account } from './freshdesk-account.ts'
import { agentId, type FakeContact, type FakeTicket, touch } from './freshdesk-desk.ts'
import {
  invalid,
  listedContacts,
  listedTickets,
  missing,
  ok,
  paged,
  shownConversation,
  shownTicket,
} from './freshdesk-lists.ts'

const done: Answer = { status: 204 }
const refused: Answer = {
  status: 405,
  body: { code: 'method_not_allowed', message: 'It may not be changed' },
}

const fieldTypes: Readonly<Record<string, string>> = {
  cf_note: 'custom_text',
  cf_where: 'custom_dropdown',
  cf_number: 'custom_number',
}

const ticketFields = [
  { name: 'ticket_type', type: 'default_ticket_type', choices: ['Question', 'Incident'] },
  { name: 'subject', type: 'default_subject' },
  ...Object.entries(fieldTypes).map(([name, type]) => ({ name, type, choices: ['web', 'shop'] })),
]

const agents = [
  {
    id: agentId,
    ticket_scope: 1,
    contact: { name: 'Agnes Agentsson', email: 'agnes@desk.example', phone: null },
  },
]

/** Deceived for a while after a deletion. */
const isShown = ({ lagging }: Account, { id, deleted }: FakeTicket): boolean => {
  const left = lagging.get(id) ?? 0
  if (!deleted || left === 0) return false
  lagging.set(id, left - 1)
  return true
}

const ofTicket = (
  account: Account,
  asked: Asked,
  [id, what]: readonly string[],
  archived: boolean,
): Answer => {
  const ticket = account.desk.tickets.get(Number(id))
  if (!ticket || ticket.archived !== archived) return missing
  const shown = isShown(account, ticket) ? { ...ticket, deleted: false } : ticket
  if (what === undefined) return ok(shownTicket(account, shown, asked))
  if (what === 'conversations') {
    const said = account.desk.conversations.get(ticket.id) ?? []
    return paged(account, asked, said.map(shownConversation))
  }
  if (what !== 'satisfaction_ratings' || archived) return missing
  if (!account.hasSurveys) return { status: 403, body: { code: 'require_feature', message: 'No surveys' } }
  return paged(
    account,
    asked,
    account.desk.ratings.filter(each => each.ticket_id === ticket.id),
  )
}

const customProblem = (custom: unknown): boolean =>
  typeof custom !== 'object' ||
  custom === null ||
  Object.entries(custom).some(([name, value]) => {
    const type = fieldTypes[name]
    if (type === undefined) return true
    if (type === 'custom_dropdown') return value !== null && !['web', 'shop'].includes(String(value))
    return value !== null && typeof value !== (type === 'custom_number' ? 'number' : 'string')
  })

const putTicket = ({ desk }: Account, id: number, body: Asked['body']): Answer => {
  const ticket = desk.tickets.get(id)
  if (!ticket || ticket.archived) return missing
  if (ticket.deleted || ticket.spam) return refused
  const { subject, description, custom_fields, ...others } = body
  const [unknown] = Object.keys(others)
  if (unknown !== undefined || Object.keys(body).length === 0) return invalid(unknown ?? '', 'invalid_field')
  for (const [name, value] of Object.entries({ subject, description })) {
    if (value === undefined) continue
    if (ticket.source === 10) return invalid(name, 'inaccessible_field')
    if (typeof value !== 'string' || value.trim() === '') return invalid(name, 'datatype_mismatch')
  }
  if (custom_fields !== undefined && customProblem(custom_fields)) return invalid('custom_fields')
  touch(desk, ticket)
  if (typeof subject === 'string') ticket.subject = subject
  if (typeof description === 'string') ticket.description = description
  Object.assign(ticket.custom_fields, custom_fields)
  return ok(ticket)
}

const putConversation = ({ desk }: Account, id: number, body: Asked['body']): Answer => {
  const all = [...desk.conversations.values()].flat()
  const conversation = all.find(each => each.id === id)
  const ticket = conversation && desk.tickets.get(conversation.ticket_id)
  if (!conversation || !ticket || ticket.archived) return missing
  if (ticket.deleted || ticket.spam) return refused
  if (conversation.source !== 2)
    return { status: 403, body: { code: 'access_denied', message: 'Notes only' } }
  if (Object.keys(body).join() !== 'body' || typeof body.body !== 'string' || body.body.trim() === '')
    return invalid('body')
  touch(desk, ticket)
  conversation.body = body.body
  return ok(shownConversation(conversation))
}

const contactMembers = new Set([
  ...['name', 'email', 'phone', 'mobile', 'address', 'description', 'job_title', 'twitter_id'],
  ...['unique_external_id', 'other_emails', 'custom_fields'],
])

/** One of them has to be told of a person. */
const reachedBy = ['email', 'mobile', 'phone', 'twitter_id', 'unique_external_id']

const putContact = ({ desk }: Account, id: number, body: Asked['body']): Answer => {
  const contact = desk.contacts.get(id)
  if (!contact) return missing
  if (contact.deleted || contact.blocked) return refused
  const unknown = Object.keys(body).find(name => !contactMembers.has(name))
  if (unknown !== undefined) return invalid(unknown, 'invalid_field')
  if ('name' in body && !body.name) return invalid('name')
  const isTaken = [...desk.contacts.values()].some(
    each => each.id !== id && typeof body.email === 'string' && each.email === body.email,
  )
  if (isTaken) return { status: 409, body: { description: 'Validation failed' } }
  const after = { ...contact, ...body }
  if (!reachedBy.some(path => Reflect.get(after, path))) return invalid('email', 'missing_field')
  Object.assign(contact, body)
  return ok(contact)
}

const removeTicket = (account: Account, id: number, archived: boolean): Answer => {
  const ticket = account.desk.tickets.get(id)
  if (!ticket || ticket.archived !== archived) return missing
  if (ticket.deleted || ticket.spam) return refused
  if (account.stubborn.has(id)) return done
  if (archived) account.desk.tickets.delete(id)
  else {
    touch(account.desk, ticket)
    ticket.deleted = true
    account.lagging.set(id, account.lag)
  }
  return done
}

const removeFile = ({ desk }: Account, id: number): Answer => {
  const holders = [...desk.tickets.values(), ...[...desk.conversations.values()].flat()]
  const holder = holders.find(({ attachments }) => attachments.some(each => each.id === id))
  if (!holder || ('archived' in holder && holder.archived)) return missing
  holder.attachments = holder.attachments.filter(each => each.id !== id)
  return done
}

/** For good, and every ticket of theirs with them. */
const hardDelete = (account: Account, { query }: Asked, contact: FakeContact): Answer => {
  if (!contact.deleted && query.get('force') !== 'true') return { status: 400 }
  if (account.stubborn.has(contact.id)) return done
  account.desk.contacts.delete(contact.id)
  for (const { id, requester_id } of [...account.desk.tickets.values()])
    if (requester_id === contact.id) account.desk.tickets.delete(id)
  return done
}

const remove = (account: Account, asked: Asked, [kind, id, what]: readonly string[]): Answer => {
  if (kind === 'tickets')
    return removeTicket(account, Number(id === 'archived' ? what : id), id === 'archived')
  if (kind === 'attachments') return removeFile(account, Number(id))
  const contact = account.desk.contacts.get(Number(id))
  if (kind !== 'contacts' || !contact) return missing
  if (what === 'hard_delete') return hardDelete(account, asked, contact)
  if (contact.deleted || contact.blocked) return refused
  contact.deleted = true
  return done
}

const put = (account: Account, { body }: Asked, [kind, id]: readonly string[]): Answer => {
  if (kind === 'tickets') return putTicket(account, Number(id), body)
  if (kind === 'conversations') return putConversation(account, Number(id), body)
  return kind === 'contacts' ? putContact(account, Number(id), body) : missing
}

const shown = (account: Account, asked: Asked, path: readonly string[]): Answer => {
  const [kind, id] = path
  if (kind === 'tickets' && id === undefined) return listedTickets(account, asked)
  if (kind === 'tickets' && id === 'archived') return ofTicket(account, asked, path.slice(2), true)
  if (kind === 'tickets') return ofTicket(account, asked, path.slice(1), false)
  if (kind === 'contacts' && id === undefined) return listedContacts(account, asked)
  if (kind === 'contacts') {
    const contact = account.desk.contacts.get(Number(id))
    return contact ? ok({ ...contact, blocked: undefined }) : missing
  }
  if (kind === 'agents' && id === 'me') return ok(agents[0])
  if (kind === 'agents' && id === undefined) return paged(account, asked, agents)
  if (kind === 'groups') return paged(account, asked, [{ id: 4, name: 'Support' }])
  if (kind === 'products') return paged(account, asked, [])
  if (kind === 'email_configs')
    return paged(account, asked, [
      { id: 1, to_email: 'in@desk.example', reply_email: 'support@desk.example' },
    ])
  if (kind === 'ticket_fields') {
    const type = asked.query.get('type')
    return ok(ticketFields.filter(each => type === null || each.type === type))
  }
  return missing
}

/** What the account answers, were nothing between it and whoever asks. */
export const answerOf = (account: Account, asked: Asked): Answer => {
  if (!asked.path.startsWith('/api/v2/')) return missing
  const path = asked.path.slice('/api/v2/'.length).split('/')
  if (asked.method === 'GET') return shown(account, asked, path)
  if (asked.method === 'DELETE') return remove(account, asked, path)
  return asked.method === 'PUT' ? put(account, asked, path) : missing
}
