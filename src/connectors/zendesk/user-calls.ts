import { z } from 'zod'
import { base, type Finder } from './finder.ts'
import {
  complianceAnswer,
  deletedUserAnswer,
  namedPage,
  requestedPage,
  schedulesAnswer,
  type TicketJson,
  type UserJson,
  userAnswer,
  usersPage,
} from './schema.ts'
import { atOnce } from './ticket-calls.ts'

const named = z.array(z.looseObject({ id: z.number(), name: z.string() }))
const addresses = z.array(z.looseObject({ email: z.string().nullish() }))

/** What is read of people and of the account. */
export const userCalls = ({ find, list }: Finder) => ({
  async users(ids: readonly string[], signal: AbortSignal): Promise<UserJson[]> {
    const found: UserJson[] = []
    for (let at = 0; at < ids.length; at += atOnce) {
      const query = { ids: ids.slice(at, at + atOnce).join(',') }
      const page = await find(usersPage, { path: `${base}/users/show_many`, query }, signal)
      found.push(...(page?.users ?? []))
    }
    return found
  },
  user: async (id: string, signal: AbortSignal): Promise<UserJson | undefined> =>
    (await find(userAnswer, { path: `${base}/users/${id}` }, signal))?.user,
  usersOf: (role: 'end-user' | 'agent' | 'admin', signal: AbortSignal, most = Number.POSITIVE_INFINITY) =>
    list(
      usersPage,
      { call: { path: `${base}/users`, query: { role } }, itemsOf: ({ users }) => users, most },
      signal,
    ),
  requested: (id: string, signal: AbortSignal): Promise<TicketJson[]> => {
    const call = { path: `${base}/users/${id}/tickets/requested` }
    return list(requestedPage, { call, itemsOf: ({ tickets }) => tickets }, signal)
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
  /** Names by id of groups, brands or forms. */
  names: (what: 'groups' | 'brands' | 'ticket_forms', signal: AbortSignal) =>
    list(
      namedPage,
      { call: { path: `${base}/${what}` }, itemsOf: page => named.parse(page[what] ?? []) },
      signal,
    ),
  supportAddresses: (signal: AbortSignal) =>
    list(
      namedPage,
      {
        call: { path: `${base}/recipient_addresses` },
        itemsOf: page => addresses.parse(page.recipient_addresses ?? []).flatMap(({ email }) => email ?? []),
      },
      signal,
    ),
  /** The desk's own, which run beside ours; undefined where the plan has none, or the login may not look. */
  deletionSchedules: async (signal: AbortSignal) => {
    const call = { path: `${base}/deletion_schedules`, orRefused: true } as const
    const answer = await find(schedulesAnswer, call, signal)
    return answer && (answer.deletion_schedules ?? [])
  },
  me: async (signal: AbortSignal): Promise<UserJson | undefined> =>
    (await find(userAnswer, { path: `${base}/users/me` }, signal))?.user,
})
