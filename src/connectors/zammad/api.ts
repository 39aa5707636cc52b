import type { z } from 'zod'
import { createAsk } from '../rest/ask.ts'
import type { RestCall, RestClient } from '../rest/client.ts'
import type { Paged } from '../rest/from-the-end.ts'
import {
  addresses,
  articles,
  historyAnswer,
  jobs,
  named,
  roles,
  states,
  type TicketJson,
  tagsAnswer,
  task,
  tasks,
  ticket,
  tickets,
  user,
  users,
} from './schema.ts'

const base = '/api/v1'

/** Most that one call gives; a desk that gives fewer is followed all the same. */
const perPage = '100'
const expand = { expand: 'true' }

const page = (number: number) => ({ page: String(number), per_page: perPage })

/** The calls of the desk's API that are used, each answer checked for its shape. */
export const createApi = (client: RestClient) => {
  const { find, demand, search, write } = createAsk(client)
  const listed = <T extends { readonly id: number }>(
    path: string,
    read: (number: number, signal: AbortSignal) => Promise<readonly T[]>,
  ): Paged<T> => ({
    read,
    idOf: ({ id }) => id,
    rankOf: ({ id }) => id,
    of: { store: client.store, path: `${base}${path}` },
  })
  const all = <T extends { readonly id: number }>(path: string, schema: z.ZodType<T[]>): Paged<T> =>
    listed(path, (number, signal) =>
      demand(schema, { path: `${base}${path}`, query: { ...expand, ...page(number) } }, signal),
    )
  return {
    client,
    allTickets: all('/tickets', tickets),
    allUsers: all('/users', users),
    allTasks: all('/data_privacy_tasks', tasks),
    allOrganizations: all('/organizations', named),
    ticket: (id: string, signal: AbortSignal) =>
      find(ticket, { path: `${base}/tickets/${id}`, query: expand }, signal),
    articles: async (id: string, signal: AbortSignal) =>
      (await find(articles, { path: `${base}/ticket_articles/by_ticket/${id}`, query: expand }, signal)) ??
      [],
    tags: async (id: string, signal: AbortSignal): Promise<readonly string[]> =>
      (await find(tagsAnswer, { path: `${base}/tags`, query: { object: 'Ticket', o_id: id } }, signal))
        ?.tags ?? [],
    history: async (id: string, signal: AbortSignal) =>
      (await find(historyAnswer, { path: `${base}/ticket_history/${id}` }, signal))?.history ?? [],
    /** By a condition and without words, the desk asks its database and no search index, which lags behind. */
    ticketsOf: (person: string): Paged<TicketJson> => {
      const condition = {
        'ticket.customer_id': { operator: 'is', pre_condition: 'specific', value: person },
      }
      const path = '/tickets/search'
      return listed(path, (number, signal) => {
        const body = { condition, ...expand, ...page(number), sort_by: 'id', order_by: 'asc' }
        return search(tickets, { path: `${base}${path}`, body }, signal)
      })
    },
    user: (id: string, signal: AbortSignal) => find(user, { path: `${base}/users/${id}` }, signal),
    me: (signal: AbortSignal) => demand(user, { path: `${base}/users/me` }, signal),
    states: (signal: AbortSignal) => demand(states, { path: `${base}/ticket_states`, query: expand }, signal),
    roles: (signal: AbortSignal) => demand(roles, { path: `${base}/roles`, query: expand }, signal),
    groups: (signal: AbortSignal) => demand(named, { path: `${base}/groups`, query: expand }, signal),
    addresses: (signal: AbortSignal) => demand(addresses, { path: `${base}/email_addresses` }, signal),
    jobs: (signal: AbortSignal) => demand(jobs, { path: `${base}/jobs` }, signal),
    /** Undefined once it is gone: the desk keeps them for a year. */
    task: (id: number, signal: AbortSignal) =>
      find(task, { path: `${base}/data_privacy_tasks/${id}` }, signal),
    reserve: (call: RestCall, signal: AbortSignal): Promise<void> => client.reserve(call, signal),
    write: (call: RestCall, signal: AbortSignal) => write({ ...call, path: `${base}${call.path}` }, signal),
  }
}

export type ZammadApi = ReturnType<typeof createApi>
