import { z } from 'zod'
import type { RestClient } from '../rest/client.ts'
import { createAsk } from '../scout/ask.ts'
import type { ScoutDesk } from '../scout/desk.ts'
import { type ConversationJson, conversation, pageOf, thread } from '../scout/schema.ts'

const base = '/api'
const perPage = '50'

const conversations = pageOf('conversations', conversation)
const tags = pageOf('tags', z.looseObject({ name: z.string() }))
const withThreads = conversation.extend({
  _embedded: z.looseObject({ threads: z.array(thread).nullish() }).nullish(),
})

/** FreeScout, asked through its module API & Webhooks. */
export const createFreescoutDesk = (client: RestClient): ScoutDesk => {
  const ask = createAsk(client, base)
  const query = { sortField: 'createdAt', sortOrder: 'asc', pageSize: perPage }
  /** Of a module of their own; without it there are none. */
  const withTags = async (of: ConversationJson, signal: AbortSignal): Promise<ConversationJson> => {
    if (of.tags || of._embedded?.tags) return of
    const asked = { path: '/tags', query: { conversationId: String(of.id), pageSize: perPage } }
    return { ...of, tags: [...(await ask.list(tags, asked, signal))] }
  }
  return {
    name: 'freescout',
    client,
    conversations: {
      read: (number, signal) =>
        ask.page(conversations, { path: '/conversations', query }, { number, signal }),
      idOf: ({ id }) => id,
      rankOf: ({ createdAt }) => Date.parse(createdAt),
      of: { store: client.store, path: `${base}/conversations` },
    },
    async conversation(id, signal) {
      const found = await ask.find(conversation, { path: `/conversations/${id}` }, signal)
      return found && withTags(found, signal)
    },
    whole: withTags,
    async threads(id, signal) {
      const asked = { path: `/conversations/${id}`, query: { embed: 'threads' } }
      return (await ask.find(withThreads, asked, signal))?._embedded?.threads ?? []
    },
    mailboxes: signal => ask.mailboxes(signal),
    users: signal => ask.users(signal),
    deletion: id => ({ method: 'DELETE', path: `${base}/conversations/${id}` }),
    knowsTags: async signal =>
      (await ask.find(tags, { path: '/tags', query: { pageSize: perPage } }, signal)) !== undefined,
  }
}
