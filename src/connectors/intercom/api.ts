import type { RestCall, RestClient } from '../rest/client.ts'
import { contactCalls } from './contact-calls.ts'
import { conversationCalls } from './conversation-calls.ts'
import { createFinder } from './finder.ts'
import { workspaceCalls } from './workspace-calls.ts'

/** The calls of the vendor's API (version 2.16) that are used, each answer checked for its shape. */
export const createApi = (client: RestClient) => {
  const finder = createFinder(client)
  return {
    client,
    ...conversationCalls(finder),
    ...contactCalls(finder),
    ...workspaceCalls(finder),
    /** Waits for the turn of a call that writes: before what is there is looked at, not between that and the call. */
    reserve: (call: RestCall, signal: AbortSignal): Promise<void> => client.reserve(call, signal),
    write: finder.write,
  }
}

export type IntercomApi = ReturnType<typeof createApi>
