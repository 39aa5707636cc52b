import type { RestClient } from '../rest/client.ts'
import { createAsk } from '../scout/ask.ts'
import { emailsOf } from '../scout/build.ts'
import type { ScoutDesk, ScoutPeople } from '../scout/desk.ts'
import {
  type ConversationJson,
  type CustomerJson,
  conversation,
  customer,
  pageOf,
  thread,
} from '../scout/schema.ts'

const base = '/v2'
/** What changes something counts twice. */
const writeWeight = 2

const conversations = pageOf('conversations', conversation)
const customers = pageOf('customers', customer)
const threads = pageOf('threads', thread)

const quoted = (text: string): string => `"${text.replace(/["\\]/gu, '')}"`

const peopleOf = (ask: ReturnType<typeof createAsk>): ScoutPeople => {
  const search = (query: string, signal: AbortSignal): Promise<ConversationJson[]> =>
    ask.list(conversations, { path: '/conversations', query: { status: 'all', query } }, signal)
  return {
    async all(signal) {
      const found = new Map<number, CustomerJson>()
      for (const each of await ask.list(customers, { path: '/customers' }, signal)) found.set(each.id, each)
      return [...found.values()]
    },
    one: (id, signal) => ask.find(customer, { path: `/customers/${id}` }, signal),
    async conversationsOf(person, signal) {
      const emails = emailsOf(person).map(each => `(email:${quoted(each)})`)
      const queries = [`(customerIds:${person.id})`, ...emails]
      const found = new Map<number, ConversationJson>()
      for (const query of queries) for (const each of await search(query, signal)) found.set(each.id, each)
      return [...found.values()]
    },
    deletion: id => ({
      ...{ method: 'DELETE', path: `${base}/customers/${id}`, query: { async: 'true' }, weight: writeWeight },
    }),
  }
}

/** Help Scout, asked through its Inbox API 2.0. */
export const createHelpscoutDesk = (client: RestClient): ScoutDesk => {
  const ask = createAsk(client, base)
  // Without a status the active ones alone are listed.
  const query = { status: 'all', sortField: 'createdAt', sortOrder: 'asc' }
  return {
    name: 'helpscout',
    client,
    conversations: {
      read: (number, signal) =>
        ask.page(conversations, { path: '/conversations', query }, { number, signal }),
      idOf: ({ id }) => id,
      rankOf: ({ createdAt }) => Date.parse(createdAt),
      of: { store: client.store, path: `${base}/conversations` },
    },
    conversation: (id, signal) => ask.find(conversation, { path: `/conversations/${id}` }, signal),
    // Lists tell tags.
    whole: async listed => listed,
    // Chats that are embedded are cut off.
    threads: (id, signal) => ask.list(threads, { path: `/conversations/${id}/threads` }, signal),
    mailboxes: signal => ask.mailboxes(signal),
    users: signal => ask.users(signal),
    deletion: id => ({ method: 'DELETE', path: `${base}/conversations/${id}`, weight: writeWeight }),
    people: peopleOf(ask),
  }
}
