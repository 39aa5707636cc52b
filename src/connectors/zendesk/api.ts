import { AppError } from '../../errors.ts'
import type { RestAnswer, RestCall, RestClient } from '../rest/client.ts'
import { Passing } from '../rest/passing.ts'
import { accountCalls } from './account-calls.ts'
import { createAsking } from './asking.ts'
import { commentCalls } from './comment-calls.ts'
import { base, createFinder } from './finder.ts'
import { type Job, jobAnswer } from './schema.ts'
import { exportPath, ticketCalls } from './ticket-calls.ts'
import { userCalls } from './user-calls.ts'

const scopeName = 'support_type_scope'

/** What a desk whose description is older leaves out. */
export const withoutAiAgents =
  'the desk does not know the parameter support_type_scope: tickets that AI agents alone handled are in none of its lists, so that no run and no request reaches them'

/** The calls of the vendor's API that are used, each answer checked for its shape. */
export const createApi = (client: RestClient, notice: (message: string) => void) => {
  const asking = createAsking(client, (names, path) => {
    if (path === exportPath && names.includes(scopeName)) notice(`store ${client.store}: ${withoutAiAgents}`)
  })
  const finder = createFinder(client, asking)
  return {
    client,
    /** Only known once an export was asked for. */
    leavesOutAiAgents: () => finder.isUnknown(scopeName, exportPath),
    ...ticketCalls(finder),
    ...commentCalls(finder),
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
