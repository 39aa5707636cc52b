import { createAsk } from '../rest/ask.ts'
import type { RestCall, RestClient } from '../rest/client.ts'
import type { ReadPage } from '../rest/from-the-end.ts'
import {
  addresses,
  articles,
  historyAnswer,
  jobs,
  named,
  roles,
  states,
  type TaskJson,
  type TicketJson,
  tagsAnswer,
  task,
  tasks,
  ticket,
  tickets,
  type UserJson,
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
  const listed =
    <T>(
      path: string,
      read: (
        call: { path: string; query: Record<string, string> },
        signal: AbortSignal,
      ) => Promise<readonly T[]>,
    ): ReadPage<T> =>
    (number, signal) =>
      read({ path: `${base}${path}`, query: { ...expand, ...page(number) } }, signal)
  return {
    client,
    ticketPage: listed<TicketJson>('/tickets', (call, signal) => demand(tickets, call, signal)),
    userPage: listed<UserJson>('/users', (call, signal) => demand(users, call, signal)),
    taskPage: listed<TaskJson>('/data_privacy_tasks', (call, signal) => demand(tasks, call, signal)),
    organizationPage: listed('/organizations', (call, signal) => demand(named, call, signal)),
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
    ticketsOf: (person: string, number: number, signal: AbortSignal): Promise<readonly TicketJson[]> => {
      const condition = {
        'ticket.customer_id': { operator: 'is', pre_condition: 'specific', value: person },
      }
      const body = { condition, ...expand, ...page(number), sort_by: 'id', order_by: 'asc' }
      return search(tickets, { path: `${base}/tickets/search`, body }, signal)
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
