import { AppError } from '../../errors.ts'
import type { RestAnswer, RestCall, RestClient } from '../rest/client.ts'
import { base, createFinder } from './finder.ts'
import { bucketFor } from './limits.ts'
import { peopleCalls } from './people-calls.ts'
import { ticketCalls } from './ticket-calls.ts'

/** The calls of the vendor's API that are used, each answer checked for its shape. */
export const createApi = (client: RestClient) => {
  const finder = createFinder(client)
  return {
    client,
    ...ticketCalls(finder),
    ...peopleCalls(finder),
    /** What changes tickets is limited by itself. */
    updates: () => bucketFor('ticket-updates', client.perMinute(), 1),
    /** Waits for the turn of a call that writes: before what is there is looked at, not between that and the call. */
    reserve: (call: RestCall, signal: AbortSignal): Promise<void> => client.reserve(call, signal),
    /** One try of a call that was reserved: whoever writes looks at what is there before each. */
    async write(call: RestCall, signal: AbortSignal): Promise<RestAnswer> {
      const answer = await client.send({ ...call, path: `${base}${call.path}` }, signal)
      if (answer.status !== 403) return answer
      throw new AppError(
        'STORE_UNREADABLE',
        `store ${client.store}: ${call.method} ${call.path}: the login may not do this (HTTP 403)`,
      )
    },
  }
}

export type FreshdeskApi = ReturnType<typeof createApi>
