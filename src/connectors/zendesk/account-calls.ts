import { z } from 'zod'
import { base, type Finder } from './finder.ts'
import { namedPage, schedulesAnswer, type UserJson, userAnswer } from './schema.ts'

const named = z.array(z.looseObject({ id: z.number(), name: z.string() }))
const addresses = z.array(z.looseObject({ email: z.string().nullish() }))

/** What is read of the account itself. */
export const accountCalls = ({ find, list }: Finder) => ({
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
