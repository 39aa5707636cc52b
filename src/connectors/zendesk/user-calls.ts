import type { z } from 'zod'
import { base, type Finder } from './finder.ts'
import {
  complianceAnswer,
  deletedUserAnswer,
  type IdentityJson,
  identitiesPage,
  requestedPage,
  type TicketJson,
  type UserJson,
  userAnswer,
  usersPage,
} from './schema.ts'
import { atOnce, withMetrics } from './ticket-calls.ts'

const withThem = { include: 'identities' }

/** Further addresses stand beside the people, where the desk brings them along. */
const joined = (
  users: readonly UserJson[],
  identities: readonly IdentityJson[] | null | undefined,
): UserJson[] =>
  users.map(user =>
    identities && !user.identities
      ? { ...user, identities: identities.filter(({ user_id }) => user_id === user.id) }
      : user,
  )

/** What is read of people. */
export const userCalls = ({ find, list }: Finder) => {
  const identities = (id: string, signal: AbortSignal): Promise<IdentityJson[]> => {
    const call = { path: `${base}/users/${id}/identities` }
    return list(identitiesPage, { call, itemsOf: page => page.identities }, signal)
  }
  return {
    identities,
    async users(ids: readonly string[], signal: AbortSignal): Promise<UserJson[]> {
      const found: UserJson[] = []
      for (let at = 0; at < ids.length; at += atOnce) {
        const query = { ids: ids.slice(at, at + atOnce).join(',') }
        const call = { path: `${base}/users/show_many`, query, optional: withThem }
        const page = await find(usersPage, call, signal)
        found.push(...joined(page?.users ?? [], page?.identities))
      }
      return found
    },
    async user(id: string, signal: AbortSignal): Promise<UserJson | undefined> {
      const answer = await find(userAnswer, { path: `${base}/users/${id}`, optional: withThem }, signal)
      return answer && joined([answer.user], answer.identities)[0]
    },
    /** The same people; those whose further addresses no answer brought along are asked for theirs. */
    async whole(users: readonly UserJson[], signal: AbortSignal): Promise<UserJson[]> {
      const known: UserJson[] = []
      for (const user of users)
        known.push(
          user.identities ? user : { ...user, identities: await identities(String(user.id), signal) },
        )
      return known
    },
    usersOf: (
      role: 'end-user' | 'agent' | 'admin',
      signal: AbortSignal,
      most = Number.POSITIVE_INFINITY,
    ): Promise<UserJson[]> => {
      const call = { path: `${base}/users`, query: { role }, optional: withThem }
      return list(usersPage, { call, itemsOf: page => joined(page.users, page.identities), most }, signal)
    },
    requested: (id: string, signal: AbortSignal): Promise<TicketJson[]> => {
      const call = { path: `${base}/users/${id}/tickets/requested`, optional: { include: 'metric_sets' } }
      const itemsOf = (page: z.infer<typeof requestedPage>) =>
        withMetrics(page.tickets, page.metric_sets ?? [])
      return list(requestedPage, { call, itemsOf }, signal)
    },
    compliance: async (id: string, signal: AbortSignal) => {
      const call = { path: `${base}/users/${id}/compliance_deletion_statuses`, orRefused: true } as const
      return (await find(complianceAnswer, call, signal))?.compliance_deletion_statuses
    },
    /** Deleted, for good or not; undefined for who is not. */
    deletedUser: async (id: string, signal: AbortSignal): Promise<UserJson | undefined> => {
      const call = { path: `${base}/deleted_users/${id}`, orRefused: true } as const
      return (await find(deletedUserAnswer, call, signal))?.deleted_user
    },
  }
}
