import { AppError } from '../errors.ts'
import type { Hold } from '../policies/decision.ts'
import type { RunContext } from './context.ts'
import type { StoredHold } from './run-store.ts'

export interface HoldRequest {
  /** Of one that a repetition must not add again. Absent: a new one. */
  readonly id?: string
  readonly on: Hold['on']
  readonly reason: string
  readonly until?: Date
  readonly by: string
  readonly signal?: AbortSignal
}

const lookupMs = 60_000

/** A hold on something that is not there would protect nothing and nobody would notice. */
const checkTarget = async (context: RunContext, { on, signal }: HoldRequest): Promise<void> => {
  if (on.by === 'tag') {
    if (on.tag.trim() === '') throw new AppError('USAGE', 'a hold by tag needs the tag')
    return
  }
  const { connector } = await context.store(on.store)
  const [kind, id] = on.by === 'ticket' ? (['ticket', on.ticket] as const) : (['contact', on.person] as const)
  const found = await connector.readMany(kind, [id], signal ?? AbortSignal.timeout(lookupMs))
  if (found.length === 0) throw new AppError('NOT_FOUND', `${kind} ${id}: not found in store "${on.store}"`)
}

/** Told first: after a crash in between it is told twice, which is better than a hold that the ledger knows nothing of. */
const addOnce = async (context: RunContext, hold: StoredHold): Promise<StoredHold> => {
  const there = (await context.runStore.holds()).find(({ id }) => id === hold.id)
  if (there) return there
  await context.ledger.append({ kind: 'hold-added', hold: hold.id, by: hold.by })
  await context.runStore.addHold(hold)
  return hold
}

/**
 * From now on nothing is begun on what it names; a write under way at this very moment may still come to its end. The
 * ledger is told that there is a hold, not on what or why. USAGE without a reason or with an end in the past,
 * NOT_FOUND for a ticket or person that is not there.
 */
export const addHold = async (context: RunContext, request: HoldRequest): Promise<StoredHold> => {
  const { on, reason, until, by } = request
  const at = context.clock()
  if (reason.trim() === '') throw new AppError('USAGE', 'a hold needs a reason')
  if (until && until <= at) throw new AppError('USAGE', 'a hold must end in the future')
  await checkTarget(context, request)
  const id = request.id ?? `hold-${Buffer.from(context.random(6)).toString('hex')}`
  const hold: StoredHold = { id, on, reason, by, at, ...(until ? { until } : {}) }
  if (request.id !== undefined) return addOnce(context, hold)
  await context.runStore.addHold(hold)
  await context.ledger.append({ kind: 'hold-added', hold: id, by })
  return hold
}

/** NOT_FOUND for an id that no hold has. */
export const releaseHold = async (context: RunContext, id: string, by: string): Promise<void> => {
  const isThere = (await context.runStore.holds()).some(hold => hold.id === id)
  if (!isThere) throw new AppError('NOT_FOUND', `hold ${id}: there is none`)
  // Told first: a release that nobody could look up later is worse than one that did not happen.
  await context.ledger.append({ kind: 'hold-released', hold: id, by })
  await context.runStore.releaseHold(id)
}
