import { type Ask, createAsk } from '../rest/ask.ts'
import type { RestCall, RestClient } from '../rest/client.ts'
import type { Paged } from '../rest/from-the-end.ts'
import { unreadable } from '../rest/passing.ts'
import {
  agents,
  type ContactJson,
  type ConversationJson,
  contactAnswer,
  contactsPage,
  conversation,
  conversationsPage,
  countAnswer,
  inboxes,
  type MessageJson,
  messagesPage,
  notes,
  ofContact,
  profile,
  teams,
} from './schema.ts'

/** A contact's own list ends here, whatever there is. */
export const mostOfContact = 20

const createdOf = ({ created_at }: { readonly created_at?: number | null | undefined }): number =>
  created_at ?? 0

/** Newest first, twenty at a time, before the one that was read last; until nothing comes. */
const readMessages = async (
  { client, find }: Ask,
  path: string,
  signal: AbortSignal,
): Promise<MessageJson[]> => {
  const found = new Map<number, MessageJson>()
  for (let before: number | undefined; ; ) {
    const query = before === undefined ? {} : { query: { before: String(before) } }
    const page = (await find(messagesPage, { path, ...query }, signal))?.payload ?? []
    if (page.length === 0) return [...found.values()].sort((a, b) => a.id - b.id)
    const lowest = Math.min(...page.map(each => each.id))
    // Going round in a circle would never end, and ending here would leave something out.
    if (before !== undefined && lowest >= before)
      throw unreadable(client.store, { method: 'GET', path }, 'the same page twice')
    for (const each of page) found.set(each.id, each)
    before = lowest
  }
}

/** The calls of the desk's API that are used, each answer checked for its shape. */
export const createApi = (client: RestClient, account: number) => {
  const ask = createAsk(client)
  const { find, demand, write } = ask
  const base = `/api/v1/accounts/${account}`
  const listed = <T extends { readonly id: number; readonly created_at?: number | null | undefined }>(
    path: string,
    read: (number: string, signal: AbortSignal) => Promise<readonly T[]>,
  ): Paged<T> => ({
    read: (number, signal) => read(String(number), signal),
    idOf: ({ id }) => id,
    rankOf: createdOf,
    of: { store: client.store, path: `${base}${path}` },
  })
  return {
    client,
    allConversations: listed<ConversationJson>('/conversations', async (page, signal) => {
      const query = { status: 'all', assignee_type: 'all', sort_by: 'created_at_asc', page }
      return (await demand(conversationsPage, { path: `${base}/conversations`, query }, signal)).data.payload
    }),
    /** Those with an address, a number or an identifier: of the others the desk gives no list. */
    listedContacts: listed<ContactJson>('/contacts', async (page, signal) => {
      const query = { sort: 'created_at', page }
      return (await demand(contactsPage, { path: `${base}/contacts`, query }, signal)).payload
    }),
    countConversations: async (signal: AbortSignal): Promise<number> => {
      const call = { path: `${base}/conversations/meta`, query: { status: 'all', assignee_type: 'all' } }
      return (await demand(countAnswer, call, signal)).meta.all_count
    },
    conversation: (id: string, signal: AbortSignal) =>
      find(conversation, { path: `${base}/conversations/${id}` }, signal),
    messages: (id: string, signal: AbortSignal) =>
      readMessages(ask, `${base}/conversations/${id}/messages`, signal),
    message: async (of: string, id: number, signal: AbortSignal): Promise<MessageJson | undefined> => {
      const call = { path: `${base}/conversations/${of}/messages`, query: { before: String(id + 1) } }
      return (await find(messagesPage, call, signal))?.payload.find(each => each.id === id)
    },
    /** The newest, and no more than `mostOfContact`. */
    conversationsOf: async (id: string, signal: AbortSignal): Promise<readonly ConversationJson[]> =>
      (await find(ofContact, { path: `${base}/contacts/${id}/conversations` }, signal))?.payload ?? [],
    contact: async (id: string, signal: AbortSignal): Promise<ContactJson | undefined> =>
      (await find(contactAnswer, { path: `${base}/contacts/${id}` }, signal))?.payload,
    notes: async (id: string, signal: AbortSignal) =>
      (await find(notes, { path: `${base}/contacts/${id}/notes` }, signal)) ?? [],
    agents: (signal: AbortSignal) => demand(agents, { path: `${base}/agents` }, signal),
    inboxes: async (signal: AbortSignal) =>
      (await demand(inboxes, { path: `${base}/inboxes` }, signal)).payload,
    teams: (signal: AbortSignal) => demand(teams, { path: `${base}/teams` }, signal),
    profile: (signal: AbortSignal) => demand(profile, { path: '/api/v1/profile' }, signal),
    reserve: (call: RestCall, signal: AbortSignal): Promise<void> => client.reserve(call, signal),
    write: (call: RestCall, signal: AbortSignal) => write({ ...call, path: `${base}${call.path}` }, signal),
  }
}

export type ChatwootApi = ReturnType<typeof createApi>
