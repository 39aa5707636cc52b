import type { RequestContext } from './context.ts'
import type { DataRequest } from './model.ts'

interface Noting {
  readonly requests: Pick<RequestContext['requests'], 'unnoted' | 'noted'>
  readonly run: Pick<RequestContext['run'], 'ledger'>
}

/** Tells the ledger that a request was taken up: one entry for each, however often and by how many this is done. */
export const noteAccepted = async (
  { requests, run }: Noting,
  { id, type, sender }: DataRequest,
): Promise<void> => {
  await run.ledger.appendOnce({ kind: 'request-accepted', request: id, type, sender })
  await requests.noted(id)
}

const mostAtOnce = 500

/** Makes the entries that a crash between database and ledger left out. */
export const noteMissed = async (context: Noting): Promise<void> => {
  for (const request of await context.requests.unnoted(mostAtOnce)) await noteAccepted(context, request)
}
