import { fromTheEnd } from '../rest/from-the-end.ts'
import { kept } from '../rest/kept.ts'
import { unreadable } from '../rest/passing.ts'
import type { ZammadApi } from './api.ts'
import type { CategorySource } from './store-schema.ts'

/** What an installation calls its states and roles, and what they mean. */
export interface DeskNames {
  /** States of tickets that nobody works on any more. */
  readonly closed: ReadonlySet<number>
  /** Roles of those who work at the desk. */
  readonly staff: ReadonlySet<number>
}

const isStaff = (permission: string): boolean =>
  permission === 'admin' || permission.startsWith('admin.') || permission === 'ticket.agent'

const readNames = async (api: ZammadApi, signal: AbortSignal): Promise<DeskNames> => {
  const [states, roles] = [await api.states(signal), await api.roles(signal)]
  // Their numbers are each installation's own, and the desk tells no list of types.
  if (states.some(({ state_type }) => !state_type))
    throw unreadable(
      api.client.store,
      { method: 'GET', path: '/api/v1/ticket_states' },
      'a state without a type: whether its tickets are closed is not known',
    )
  return {
    closed: new Set(
      states
        .filter(({ state_type }) => state_type === 'closed' || state_type === 'merged')
        .map(({ id }) => id),
    ),
    staff: new Set(roles.filter(({ permissions }) => permissions?.some(isStaff)).map(({ id }) => id)),
  }
}

export const createNames = (api: ZammadApi) => kept(signal => readNames(api, signal))

const categoryNames = async (api: ZammadApi, source: CategorySource, signal: AbortSignal) => {
  if (source === 'group') return (await api.groups(signal)).map(({ name }) => name)
  const names: string[] = []
  for await (const page of fromTheEnd(api.allOrganizations, signal))
    names.push(...page.map(({ name }) => name))
  return names
}

export const createCategories = (api: ZammadApi, source: CategorySource) =>
  kept(signal => categoryNames(api, source, signal))
