import { AppError } from '../errors.ts'
import { releaseHold } from '../runs/holds.ts'
import { type Frozen, holdRecords } from './archive/freeze.ts'
import type { RequestContext } from './context.ts'
import type { DataRequest, RequestId } from './model.ts'
import { findRequest } from './operate.ts'

const by = 'requests'
const reasonOf = (id: RequestId): string => `restriction asked for by request ${id}`

/**
 * GDPR Art 18: nothing automatic is done with the person's records until the restriction is lifted. Holds, one for each
 * contact, and one for each ticket that no contact leads to. Done again, it adds nothing.
 */
export const restrictRecords = async (
  { run }: Pick<RequestContext, 'run'>,
  { id }: Pick<DataRequest, 'id'>,
  records: readonly Frozen[],
  signal: AbortSignal,
): Promise<void> => {
  await holdRecords(run, records, { prefix: `restriction-${id}`, reason: reasonOf(id), by, signal })
}

/**
 * Retention goes on. Art 18(3) wants the person told before: whoever lifts it says that they were. USAGE where nothing
 * is restricted. Returns how many holds ended.
 */
export const liftRestriction = async (
  context: RequestContext,
  named: string,
  word: { readonly by: string; readonly isTold: boolean },
): Promise<{ readonly id: RequestId; readonly released: number }> => {
  const { run } = context
  const { id, type } = await findRequest(context, named)
  if (type !== 'restriction')
    throw new AppError('USAGE', `request ${id} is for ${type}: it restricts nothing`)
  const holds = (await run.runStore.holds()).filter(hold => hold.by === by && hold.reason === reasonOf(id))
  if (holds.length === 0) throw new AppError('USAGE', `nothing is restricted by request ${id} any more`)
  if (!word.isTold)
    throw new AppError(
      'USAGE',
      'the person has to be told before a restriction is lifted (GDPR Art 18(3)): tell them, then say --told',
    )
  for (const hold of holds) await releaseHold(run, hold.id, word.by)
  await run.ledger.append({ kind: 'request-decided', request: id, what: 'restriction-lifted', by: word.by })
  return { id, released: holds.length }
}
