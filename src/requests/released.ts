import { holdsInForce } from '../runs/holds-in-force.ts'
import type { RequestContext } from './context.ts'
import type { FoundRecord } from './found-record.ts'
import type { RequestIn } from './model.ts'
import { reopenRequest } from './reopen.ts'
import { policiesFor } from './request-warrant.ts'
import { holdOn } from './withholding.ts'

type Kept = RequestIn<'partly-withheld'>

const mostLooked = 500

const isHeld = async (
  context: Pick<RequestContext, 'run'>,
  { store, kind, id }: FoundRecord,
  signal: AbortSignal,
): Promise<boolean> => {
  const { connector } = await context.run.store(store)
  const [record] = await connector.readMany(kind, [id], signal)
  if (!record) return false
  const now = context.run.clock()
  const holds = await holdsInForce(context.run, { connector, kind, now, signal })
  return holdOn(record, { store, policies: policiesFor(context, [store]), holds, now }) !== undefined
}

/** One that is free is enough: the search that follows sees to the others. Contacts wait for their tickets anyway. */
const isReleased = async (context: RequestContext, request: Kept, signal: AbortSignal): Promise<boolean> => {
  for await (const record of context.requests.found(request.id, request.round)) {
    if (record.withheld?.ground !== 'hold' || record.kind !== 'ticket') continue
    if (!(await isHeld(context, record, signal))) return true
  }
  return false
}

/**
 * A hold has no end of its own, and one by a tag is lifted in the desk: so requests that a hold keeps from being done
 * are looked at now and then, and go on when it is gone.
 */
export const reopenReleased = async (context: RequestContext, signal: AbortSignal): Promise<void> => {
  const kept = await context.requests.list({ states: ['partly-withheld'], limit: mostLooked })
  for (const request of kept) {
    signal.throwIfAborted()
    const waits =
      request.state === 'partly-withheld' &&
      request.found.some(({ withheld }) => withheld.some(({ ground }) => ground.startsWith('hold')))
    if (waits && (await isReleased(context, request, signal))) await reopenRequest(context, request)
  }
}
