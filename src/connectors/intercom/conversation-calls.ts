import type { Filter, Finder } from './finder.ts'
import { type ConversationJson, conversation, conversationsPage, deletedPage } from './schema.ts'

const list = '/conversations'

/** As many as the desk takes on one page of what was deleted. */
const tombstonesPerPage = '60'

/** What is read of conversations. */
export const conversationCalls = ({ find, demand, pages }: Finder) => ({
  /** With its parts, the 500 newest at most. */
  conversation: (id: string, signal: AbortSignal): Promise<ConversationJson | undefined> =>
    find(conversation, { path: `${list}/${id}` }, signal),
  /** All there are, without parts. */
  conversations: (signal: AbortSignal) =>
    pages(conversationsPage, { path: list, itemsOf: ({ conversations }) => conversations }, signal),
  /** By the desk's index, which knows of what was written a while ago; without parts. */
  foundConversations: (filters: readonly Filter[], signal: AbortSignal) =>
    pages(
      conversationsPage,
      { path: `${list}/search`, filters, itemsOf: ({ conversations }) => conversations },
      signal,
    ),
  async countConversations(signal: AbortSignal): Promise<number | undefined> {
    const page = await demand(conversationsPage, { path: list, query: { per_page: '1' } }, signal)
    return page.total_count ?? undefined
  },
  /** One page of what was deleted, the last first. */
  deletedConversations: (page: number, signal: AbortSignal) =>
    demand(
      deletedPage,
      {
        path: `${list}/deleted`,
        query: { page: String(page), per_page: tombstonesPerPage, order: 'desc' },
      },
      signal,
    ),
})
