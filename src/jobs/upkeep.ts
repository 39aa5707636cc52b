import type { RequestId } from '../requests/model.ts'
import { checkNewContacts } from '../requests/new-contacts.ts'
import type { TellingContext } from '../requests/recipients/context.ts'
import { deliverDue } from '../requests/recipients/deliver.ts'
import type { ReturnContext, Returned } from '../requests/returned.ts'
import { submitReplay } from '../requests/submit-replay.ts'
import type { StoreId } from '../tickets/ids.ts'
import type { Log } from './context.ts'
import { tellable } from './failure.ts'
import { repeat } from './repeat.ts'
import type { RequestQueue } from './requests-queue.ts'

const tellMs = 15_000
const lookMs = 5 * 60_000
const firstLookMs = 10_000

interface Working {
  readonly log: Log
  readonly signal: AbortSignal
}

/** Tells recipients whatever is due, until the signal. */
export const tellRecipients = (context: TellingContext, { log, signal }: Working): Promise<void> =>
  repeat(
    tellMs,
    async () => {
      const counts = await deliverDue(context, signal)
      if (Object.keys(counts).length > 0) log.info({ ...counts }, 'recipients told')
      if (counts.dead)
        log.warn({ dead: counts.dead }, 'recipients could not be told: see gallra requests list')
    },
    { log, signal },
  )

export interface Guarding {
  readonly context: ReturnContext
  readonly stores: readonly StoreId[]
  submit(returned: Returned): Promise<{ readonly id: RequestId }>
}

const guardStore = async (
  { context, submit }: Guarding,
  store: StoreId,
  { log, signal }: Working,
): Promise<void> => {
  const stores = [store]
  for (const { returned, cameBack, isOtherLife } of await checkNewContacts(
    context,
    { stores, submit },
    signal,
  )) {
    if (isOtherLife) log.warn({ store }, 'this database was restored or replaced: run gallra replay')
    for (const { request, contacts } of returned)
      log.warn(
        { store, request, contacts },
        'contacts of somebody who was erased came back; they are erased again',
      )
    for (const { contact, request } of cameBack)
      log.info(
        { store, contact, request },
        'a new contact has an address of somebody who was erased; it is left',
      )
  }
}

/** One look at new contacts of every store, told in ids and counts; a store that is away holds up no other. */
export const guardOnce = async (guarding: Guarding, working: Working): Promise<void> => {
  const { context, stores } = guarding
  const { log, signal } = working
  for (const store of stores) {
    try {
      await guardStore(guarding, store, working)
    } catch (error) {
      signal.throwIfAborted()
      log.error({ store, ...tellable(error) }, 'new contacts could not be looked at, is tried again later')
    }
  }
  const dropped = await context.tombstones.prune(context.run.clock())
  if (dropped > 0) log.info({ dropped }, 'tombstones are older than any backup')
}

/** Keeps people who were erased from being brought back by a synchronisation or an import, until the signal. */
export const guardContacts = (guarding: Guarding, working: Working): Promise<void> =>
  repeat(lookMs, () => guardOnce(guarding, working), { ...working, firstMs: firstLookMs })

interface Kept {
  readonly log: Log
  readonly stores: readonly StoreId[]
  requests(): TellingContext & ReturnContext & Parameters<typeof submitReplay>[0]
  requestJobs(): Promise<{ readonly queue: Pick<RequestQueue, 'enqueue'> }>
}

/** Makes the erasure of somebody who came back, and has it done at once; without the queue the sweep sees to it. */
export const submitAndWake = async (
  { log, requests, requestJobs }: Omit<Kept, 'stores'>,
  returned: Returned,
): Promise<{ readonly id: RequestId }> => {
  const { request } = await submitReplay(requests(), returned, 'worker')
  try {
    await (await requestJobs()).queue.enqueue([request.id])
  } catch {
    log.warn({ request: request.id }, 'the request goes on with the next sweep')
  }
  return request
}

/** What goes on beside the requests themselves: recipients are told, and new contacts looked at. */
export const upkeepOf = (kept: Kept, signal: AbortSignal): Promise<void>[] => {
  const { log, stores } = kept
  const context = kept.requests()
  const working = { log, signal }
  const submit = (returned: Returned) => submitAndWake(kept, returned)
  return [tellRecipients(context, working), guardContacts({ context, stores, submit }, working)]
}
