import type { Answer, Asked } from './desk-server.ts'
import {
  agentId,
  type FakeTask,
  type FakeTicket,
  removeTicket,
  removeUser,
  type ZammadDesk,
} from './zammad-desk.ts'
import { groups, priorities, roles, states } from './zammad-names.ts'

export interface Installation {
  readonly desk: ZammadDesk
  /** More than this it never gives in one go, whatever it is asked for. */
  pageSize: number
  /** Looks until a task is at its end. */
  looksPerTask: number
  /** Of whom the task fails. */
  readonly stubborn: Set<number>
  /** Groups whose tickets the login is not shown. */
  readonly hidden: Set<number>
  /** Says when a ticket was closed last: older releases do not. */
  knowsLastClosing: boolean
  /** Its tasks stay. */
  keepsTasks: boolean
}

const problem = (status: number, error: string): Answer => ({ status, body: { error, error_human: error } })
const missing = problem(404, "Couldn't find the record")
const ok = (body: unknown): Answer => ({ status: 200, body })

const nameIn = (list: readonly { id: number; name: string }[], id: number | null): string | undefined =>
  list.find(each => each.id === id)?.name

const isExpanded = ({ query, body }: Asked): boolean =>
  query.get('expand') === 'true' || body.expand === 'true'

const shown = ({ desk, knowsLastClosing }: Installation, asked: Asked, ticket: FakeTicket): unknown => {
  const { last_close_at, ...rest } = ticket
  const articles = desk.articles.get(ticket.id) ?? []
  return {
    ...rest,
    ...(knowsLastClosing ? { last_close_at } : {}),
    article_count: articles.length,
    ...(isExpanded(asked)
      ? {
          group: nameIn(groups, ticket.group_id),
          state: nameIn(states, ticket.state_id),
          priority: nameIn(priorities, ticket.priority_id),
          owner: desk.users.get(ticket.owner_id)?.login,
          customer: desk.users.get(ticket.customer_id)?.login,
          create_article_type: 'email',
          article_ids: articles.map(({ id }) => id),
        }
      : {}),
  }
}

/** By number, in the order of ids, and never more than the desk likes. */
const paged = ({ pageSize }: Installation, { query, body }: Asked, items: readonly unknown[]): unknown[] => {
  const number = Number(query.get('page') ?? body.page ?? 1)
  const size = Math.min(Number(query.get('per_page') ?? body.per_page ?? 100), pageSize)
  return items.slice((number - 1) * size, number * size)
}

const byId = <T extends { readonly id: number }>(items: Iterable<T>): T[] =>
  [...items].sort((a, b) => a.id - b.id)

const visible = ({ desk, hidden }: Installation): FakeTicket[] =>
  byId(desk.tickets.values()).filter(({ group_id }) => !hidden.has(group_id))

const tickets = (at: Installation, asked: Asked): Answer =>
  ok(paged(at, asked, visible(at)).map(each => shown(at, asked, each as FakeTicket)))

interface Condition {
  readonly operator?: unknown
  readonly pre_condition?: unknown
  readonly value?: unknown
}

const search = (at: Installation, asked: Asked): Answer => {
  const { condition = {}, query, sort_by, order_by } = asked.body
  const [[name, of] = ['', {}], ...more] = Object.entries(condition as Record<string, Condition>)
  const isKnown = name === 'ticket.customer_id' && of.operator === 'is' && of.pre_condition === 'specific'
  if (!isKnown || more.length > 0 || query !== undefined) return problem(422, 'Invalid condition')
  if (sort_by !== 'id' || order_by !== 'asc') return problem(422, 'Invalid sort_by')
  const found = visible(at).filter(each => String(each.customer_id) === String(of.value))
  return ok(paged(at, asked, found).map(each => shown(at, asked, each as FakeTicket)))
}

const ticket = (at: Installation, asked: Asked, id: number): Answer => {
  const found = at.desk.tickets.get(id)
  if (!found) return missing
  if (at.hidden.has(found.group_id)) return problem(403, 'Not authorized')
  return ok(shown(at, asked, found))
}

const pseudonym = (text: string): string => text.replace(/^(.).*(.)$/u, '$1*$2')

/** The desk's scheduler comes by at last. */
const work = ({ desk, stubborn }: Installation, task: FakeTask): void => {
  const user = desk.users.get(task.deletable_id)
  if (user) user.active = false
  if (stubborn.has(task.deletable_id)) {
    task.state = 'failed'
    task.preferences.error = 'ERROR: #<RuntimeError: Failed deleting references!>'
    return
  }
  removeUser(desk, task.deletable_id)
  task.state = 'completed'
}

const taskShown = (at: Installation, id: number): Answer => {
  const task = at.desk.tasks.get(id)
  if (!task) return missing
  task.left -= 1
  if (task.left <= 0 && task.state === 'in process') work(at, task)
  const { left, ...rest } = task
  return ok(rest)
}

const createTask = ({ desk, looksPerTask }: Installation, { body }: Asked): Answer => {
  const { deletable_type, deletable_id, ...more } = body
  if (deletable_type !== 'User' || typeof deletable_id !== 'number' || Object.keys(more).length > 0)
    return problem(422, 'Data privacy task allows to delete a user or a ticket only.')
  const user = desk.users.get(deletable_id)
  if (!user) return problem(422, "Couldn't find User")
  if (user.id === 1) return problem(422, 'It is not possible to delete the system user.')
  if (user.id === agentId) return problem(422, 'It is not possible to delete your current account.')
  const isQueued = [...desk.tasks.values()].some(
    each => each.deletable_id === deletable_id && each.state !== 'failed',
  )
  if (isQueued) return problem(422, 'Selected object is already queued for deletion.')
  const task: FakeTask = {
    ...{ id: desk.tasks.size + 41, deletable_type, deletable_id, state: 'in process', left: looksPerTask },
    preferences: {
      customer_tickets: [...desk.tickets.values()]
        .filter(each => each.customer_id === user.id)
        .map(({ id }) => id),
      user: { firstname: pseudonym(user.firstname), lastname: pseudonym(user.lastname) },
    },
  }
  desk.tasks.set(task.id, task)
  return { status: 201, body: { ...task, left: undefined } }
}

const named = (list: readonly { id: number; name: string }[], asked: Asked, extra = {}): unknown[] =>
  list.map(({ id, name, ...rest }) => ({
    id,
    name,
    active: true,
    ...(isExpanded(asked) ? rest : {}),
    ...extra,
  }))

const listed: Readonly<Record<string, (at: Installation, asked: Asked) => Answer>> = {
  tickets,
  users: (at, asked) => ok(paged(at, asked, byId(at.desk.users.values()))),
  data_privacy_tasks: (at, asked) => ok(paged(at, asked, byId(at.desk.tasks.values()))),
  organizations: () => ok([]),
  groups: (_, asked) => ok(named(groups, asked)),
  roles: (_, asked) => ok(named(roles, asked, { group_ids: {} })),
  ticket_states: (_, asked) =>
    ok(
      states.map(({ id, name, type }) => ({ id, name, ...(isExpanded(asked) ? { state_type: type } : {}) })),
    ),
  email_addresses: () => ok([{ id: 1, channel_id: 1, email: 'support@desk.example' }]),
  jobs: ({ desk }) => ok(desk.jobs),
}

const one = (at: Installation, asked: Asked, [kind, id = '', last]: readonly string[]): Answer => {
  const { desk } = at
  const number = Number(last ?? id)
  if (kind === 'tickets' && last === undefined) return ticket(at, asked, number)
  if (kind === 'users' && id === 'me') return ok(desk.users.get(agentId))
  if (kind === 'users') return desk.users.has(number) ? ok(desk.users.get(number)) : missing
  if (kind === 'data_privacy_tasks') return taskShown(at, number)
  if (!desk.tickets.has(number)) return missing
  if (kind === 'ticket_articles' && id === 'by_ticket') return ok(desk.articles.get(number) ?? [])
  if (kind === 'ticket_history') return ok({ history: desk.history.get(number) ?? [], assets: {} })
  return missing
}

const remove = (at: Installation, [kind, id]: readonly string[]): Answer => {
  const { desk } = at
  const number = Number(id)
  if (kind === 'tickets') {
    if (!desk.tickets.has(number)) return missing
    removeTicket(desk, number)
    return ok({})
  }
  if (kind !== 'data_privacy_tasks' || at.keepsTasks || !desk.tasks.has(number)) return missing
  desk.tasks.delete(number)
  return ok({})
}

const known = new Set(['page', 'per_page', 'expand', 'object', 'o_id'])

/** What the desk answers, were nothing between it and whoever asks. */
export const answerOf = (at: Installation, asked: Asked): Answer => {
  if (!asked.path.startsWith('/api/v1/')) return missing
  if ([...asked.query.keys()].some(key => !known.has(key))) return problem(422, 'Unknown parameter')
  const path = asked.path.slice('/api/v1/'.length).split('/')
  const [kind = ''] = path
  if (asked.method === 'POST' && path.join('/') === 'tickets/search') return search(at, asked)
  if (asked.method === 'POST' && path.join('/') === 'data_privacy_tasks') return createTask(at, asked)
  if (asked.method === 'DELETE') return remove(at, path)
  if (asked.method !== 'GET') return missing
  if (path.join('/') === 'tags') return ok({ tags: at.desk.tags.get(Number(asked.query.get('o_id'))) ?? [] })
  return path.length === 1 ? (listed[kind]?.(at, asked) ?? missing) : one(at, asked, path)
}
