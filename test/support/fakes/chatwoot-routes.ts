import {
  accountNumber,
  agentNumber,
  agents,
  type ChatwootDesk,
  type FakeContact,
  type FakeConversation,
  type FakeMessage,
  inboxes,
  removeContact,
  removeConversation,
} from './chatwoot-desk.ts'
import { removeFromContact, updateContact } from './chatwoot-people.ts'
import type { Answer, Asked } from './desk-server.ts'

export interface ChatwootAccount {
  readonly desk: ChatwootDesk
  pageSize: number
  /** Looks at a conversation until the background job has deleted it. */
  looksPerDeletion: number
  /** Numbers of conversations that wait for their job, and how many looks are left. */
  readonly doomed: Map<number, number>
  /** Contacts who are looking at the site just now. */
  readonly online: Set<number>
  /** Releases before mid-2025 delete no conversation. */
  deletesConversations: boolean
  /** Sorts as it likes, whatever it is asked for. */
  ignoresSorting: boolean
  /** Gives the newest messages, whatever it is asked for. */
  ignoresBefore: boolean
  /** Messages that stay as they were though the desk says they do not. */
  readonly stubborn: Set<number>
}

const missing: Answer = { status: 404, body: { error: 'Resource could not be found' } }
const ok = (body?: unknown): Answer => ({ status: 200, body })

const senderOf = ({ contacts }: ChatwootDesk, { sender }: FakeMessage): unknown => {
  if (!sender) return undefined
  if (sender.type === 'user') return { ...agents.find(({ id }) => id === sender.id), type: 'user' }
  const { id, name, email } = contacts.get(sender.id) ?? { id: sender.id, name: '', email: null }
  return { id, name, email, type: 'contact' }
}

const messageShown = (desk: ChatwootDesk, message: FakeMessage): unknown => {
  const { sender, attachments, ...rest } = message
  return {
    ...rest,
    ...(sender ? { sender: senderOf(desk, message) } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
  }
}

const contactShown = ({ contact_inboxes, ...contact }: FakeContact, whole: boolean): unknown => ({
  ...contact,
  availability_status: 'offline',
  ...(whole ? { contact_inboxes } : {}),
})

const shown = ({ desk }: ChatwootAccount, conversation: FakeConversation): unknown => {
  const { contact, assignee, ...rest } = conversation
  const person = desk.contacts.get(contact)
  const last = desk.messages.get(conversation.id)?.at(-1)
  return {
    ...rest,
    meta: {
      sender: person && contactShown(person, false),
      channel: inboxes.find(({ id }) => id === conversation.inbox_id)?.channel_type,
      ...(assignee ? { assignee: agents.find(({ id }) => id === assignee) } : {}),
    },
    messages: last ? [messageShown(desk, last)] : [],
    unread_count: 0,
  }
}

const paged = ({ pageSize }: ChatwootAccount, { query }: Asked, items: readonly unknown[]): unknown[] => {
  const number = Number(query.get('page') ?? 1)
  return items.slice((number - 1) * pageSize, number * pageSize)
}

const conversations = (account: ChatwootAccount, asked: Asked): Answer => {
  const { query } = asked
  const isKnown = query.get('status') === 'all' && query.get('sort_by') === 'created_at_asc'
  if (!isKnown) return { status: 422, body: { error: 'only open ones, by their last activity' } }
  const sorted = [...account.desk.conversations.values()].sort((a, b) =>
    account.ignoresSorting
      ? b.last_activity_at - a.last_activity_at
      : a.created_at - b.created_at || a.id - b.id,
  )
  const payload = paged(account, asked, sorted).map(each => shown(account, each as FakeConversation))
  return ok({ data: { meta: { all_count: sorted.length }, payload } })
}

/** Twenty at a time, the newest ones, in the order in which they were said. */
const messages = ({ desk, ignoresBefore }: ChatwootAccount, { query }: Asked, id: number): Answer => {
  const before = Number((ignoresBefore ? null : query.get('before')) ?? Number.POSITIVE_INFINITY)
  const found = (desk.messages.get(id) ?? []).filter(each => each.id < before).slice(-20)
  return ok({ meta: {}, payload: found.map(each => messageShown(desk, each)) })
}

const contacts = (account: ChatwootAccount, asked: Asked): Answer => {
  if (asked.query.get('sort') !== 'created_at') return { status: 422 }
  const listed = [...account.desk.contacts.values()].filter(
    ({ email, phone_number, identifier }) => email || phone_number || identifier,
  )
  const sorted = listed.sort((a, b) => a.created_at - b.created_at)
  const payload = paged(account, asked, sorted).map(each => contactShown(each as FakeContact, true))
  return ok({ meta: { count: sorted.length, current_page: 1 }, payload })
}

/** The job comes by at some time. */
const workOff = ({ desk, doomed }: ChatwootAccount, id: number): void => {
  const left = doomed.get(id)
  if (left === undefined) return
  doomed.set(id, left - 1)
  if (left > 1) return
  removeConversation(desk, id)
  doomed.delete(id)
}

const conversation = (account: ChatwootAccount, id: number): Answer => {
  workOff(account, id)
  const found = account.desk.conversations.get(id)
  return found ? ok(shown(account, found)) : missing
}

const ofContact = (account: ChatwootAccount, id: number, what: string | undefined): Answer => {
  const { desk } = account
  const contact = desk.contacts.get(id)
  if (!contact) return missing
  if (what === 'notes') return ok(desk.notes.get(id) ?? [])
  if (what === undefined) return ok({ payload: contactShown(contact, true) })
  if (what !== 'conversations') return missing
  const own = [...desk.conversations.values()].filter(each => each.contact === id).sort((a, b) => b.id - a.id)
  return ok({ payload: own.slice(0, 20).map(each => shown(account, each)) })
}

const read = (account: ChatwootAccount, asked: Asked, path: readonly string[]): Answer => {
  const [kind, id, what] = path
  if (kind === 'conversations' && id === undefined) return conversations(account, asked)
  if (kind === 'conversations' && id === 'meta')
    return ok({ meta: { mine_count: 0, unassigned_count: 0, all_count: account.desk.conversations.size } })
  if (kind === 'conversations' && what === undefined) return conversation(account, Number(id))
  if (kind === 'conversations' && what === 'messages')
    return account.desk.conversations.has(Number(id)) ? messages(account, asked, Number(id)) : missing
  if (kind === 'contacts' && id === undefined) return contacts(account, asked)
  if (kind === 'contacts') return ofContact(account, Number(id), what)
  if (kind === 'agents') return ok(agents)
  if (kind === 'inboxes') return ok({ payload: inboxes })
  return kind === 'teams' ? ok([]) : missing
}

/** The row stays: its words are replaced, what came along is dropped, and its files go. */
const blankMessage = ({ desk, stubborn }: ChatwootAccount, of: number, id: number): Answer => {
  const message = desk.messages.get(of)?.find(each => each.id === id)
  const found = desk.conversations.get(of)
  if (!message || !found) return missing
  if (!stubborn.has(id)) {
    message.content = 'Detta meddelande raderades'
    message.content_type = 'text'
    message.content_attributes = { deleted: true }
    message.attachments = []
    desk.clock += 1
    found.updated_at = desk.clock
  }
  return ok(messageShown(desk, message))
}

const remove = (account: ChatwootAccount, path: readonly string[]): Answer => {
  const [kind, id, what, message] = path
  const { desk, online, doomed } = account
  const number = Number(id)
  if (kind === 'contacts' && what !== undefined) return removeFromContact(desk, path)
  if (kind === 'conversations' && what === 'messages') return blankMessage(account, number, Number(message))
  if (kind === 'conversations' && what === undefined && account.deletesConversations) {
    if (!desk.conversations.has(number)) return missing
    doomed.set(number, account.looksPerDeletion)
    return ok()
  }
  if (kind !== 'contacts' || !desk.contacts.has(number)) return missing
  if (online.has(number))
    return { status: 422, body: { message: 'Anna Lindqvist is online. Please try again' } }
  removeContact(desk, number)
  return ok()
}

const setCustom = ({ desk }: ChatwootAccount, { body }: Asked, id: number): Answer => {
  const found = desk.conversations.get(id)
  const { custom_attributes, ...more } = body
  if (!found) return missing
  if (typeof custom_attributes !== 'object' || custom_attributes === null || Object.keys(more).length > 0)
    return { status: 422 }
  found.custom_attributes = custom_attributes as Record<string, unknown>
  return ok({ custom_attributes })
}

/** What the account answers, were nothing between it and whoever asks. */
export const answerOf = (account: ChatwootAccount, asked: Asked): Answer => {
  if (asked.path === '/api/v1/profile')
    return ok({ id: agentNumber, accounts: [{ id: accountNumber, role: agents[0]?.role }] })
  const base = `/api/v1/accounts/${accountNumber}/`
  if (!asked.path.startsWith(base)) return missing
  const path = asked.path.slice(base.length).split('/')
  if (asked.method === 'GET') return read(account, asked, path)
  if (asked.method === 'DELETE') return remove(account, path)
  if (asked.method === 'PUT' && path[0] === 'contacts' && path.length === 2)
    return updateContact(account.desk, asked, Number(path[1]))
  const isCustom = asked.method === 'POST' && path[0] === 'conversations' && path[2] === 'custom_attributes'
  return isCustom ? setCustom(account, asked, Number(path[1])) : missing
}
