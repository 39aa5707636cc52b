import { AppError } from '../../errors.ts'
import type { RestAnswer, RestCall, RestClient } from '../rest/client.ts'
import { Passing } from '../rest/passing.ts'
import { accountCalls } from './account-calls.ts'
import { base, createFinder } from './finder.ts'
import { type Job, jobAnswer } from './schema.ts'
import { ticketCalls } from './ticket-calls.ts'
import { userCalls } from './user-calls.ts'

/** The calls of the vendor's API that are used, each answer checked for its shape. */
export const createApi = (client: RestClient) => {
  const finder = createFinder(client)
  return {
    client,
    ...ticketCalls(finder),
    ...userCalls(finder),
    ...accountCalls(finder),
    /** Undefined once the desk knows it no longer: after a day. */
    job: async (id: string, signal: AbortSignal): Promise<Job | undefined> =>
      (await finder.find(jobAnswer, { path: `${base}/job_statuses/${id}` }, signal))?.job_status,
    /** Waits for the turn of a call that writes: before what is there is looked at, not between that and the call. */
    reserve: (call: RestCall, signal: AbortSignal): Promise<void> => client.reserve(call, signal),
    /** One try of a call that was reserved: whoever writes looks at what is there before each. */
    async write(call: RestCall, signal: AbortSignal): Promise<RestAnswer> {
      const answer = await client.send({ ...call, path: `${base}${call.path}` }, signal)
      // Somebody else writes to the same record just now (`DatabaseConflict`, `UpdateConflict`).
      if (answer.status === 409) throw new Passing('HTTP 409')
      if (answer.status !== 403) return answer
      throw new AppError(
        'STORE_UNREADABLE',
        `store ${client.store}: ${call.method} ${call.path}: the login may not do this (HTTP 403)`,
      )
    },
  }
}

export type ZendeskApi = ReturnType<typeof createApi>
