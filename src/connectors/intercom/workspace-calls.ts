import type { Filter, Finder } from './finder.ts'
import {
  type AdminJson,
  type AttributeJson,
  adminsAnswer,
  attributesAnswer,
  dataAttributesAnswer,
  emailsAnswer,
  meAnswer,
  tagsAnswer,
  teamsAnswer,
  ticketsPage,
} from './schema.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** What is read of the workspace itself, and of its tickets how many there are. */
export const workspaceCalls = ({ find, demand, pages }: Finder) => ({
  me: (signal: AbortSignal) => demand(meAnswer, { path: '/me' }, signal),
  admins: async (signal: AbortSignal): Promise<readonly AdminJson[]> =>
    (await demand(adminsAnswer, { path: '/admins' }, signal)).admins.flatMap(admin => admin ?? []),
  teams: async (signal: AbortSignal): Promise<readonly Named[]> =>
    (await demand(teamsAnswer, { path: '/teams' }, signal)).teams,
  tags: async (signal: AbortSignal): Promise<readonly Named[]> =>
    (await demand(tagsAnswer, { path: '/tags' }, signal)).data,
  attributes: async (signal: AbortSignal): Promise<readonly AttributeJson[]> =>
    (await find(attributesAnswer, { path: '/conversations/attributes' }, signal))?.data ?? [],
  contactAttributes: async (signal: AbortSignal) =>
    (await find(dataAttributesAnswer, { path: '/data_attributes', query: { model: 'contact' } }, signal))
      ?.data ?? [],
  /** Addresses that the workspace sends from. */
  senders: async (signal: AbortSignal): Promise<readonly string[]> =>
    ((await find(emailsAnswer, { path: '/emails' }, signal))?.data ?? []).flatMap(({ email }) => email || []),
  foundTickets: (filters: readonly Filter[], signal: AbortSignal) =>
    pages(
      ticketsPage,
      { path: '/tickets/search', filters, itemsOf: ({ tickets }) => tickets.flatMap(each => each ?? []) },
      signal,
    ),
})
