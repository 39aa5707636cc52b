import { kept } from '../rest/kept.ts'
import type { ChatwootApi } from './api.ts'
import type { ConversationJson } from './schema.ts'
import type { CategorySource } from './store-schema.ts'

export interface Categories {
  of(conversation: ConversationJson): string | undefined
  readonly names: readonly string[]
}

/** How the account calls its categories. */
export const createCategories = (api: ChatwootApi, source: CategorySource) =>
  kept(async (signal): Promise<Categories> => {
    const named = source === 'inbox' ? await api.inboxes(signal) : await api.teams(signal)
    const byId = new Map(named.map(({ id, name }) => [id, name]))
    return {
      of: ({ inbox_id, meta }) => byId.get(source === 'inbox' ? inbox_id : (meta.team?.id ?? 0)),
      names: [...new Set(byId.values())],
    }
  })
