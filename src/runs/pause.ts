import { AppError } from '../errors.ts'
import type { RunContext } from './context.ts'
import { runOf } from './finish.ts'
import type { PlanId, Run } from './model.ts'

/** Nothing to pause or resume any more. */
export const refuseClosed = ({ id, state }: Run): void => {
  if (state === 'finished' || state === 'failed')
    throw new AppError('USAGE', `run ${id}: is ${state} already`)
}

/** PAUSED while everything is. Asked before a plan is started, and before each batch, also of requests. */
export const refuseWhilePaused = async ({ runStore }: Pick<RunContext, 'runStore'>): Promise<void> => {
  const paused = await runStore.pausedAll()
  if (!paused) return
  const since = paused.at.toISOString().slice(0, 16).replace('T', ' ')
  throw new AppError(
    'PAUSED',
    `everything is paused by ${paused.by} since ${since} UTC; gallra resume lifts it`,
  )
}

type Pausing = Pick<RunContext, 'runStore' | 'ledger' | 'clock'>

/**
 * From now on no batch is begun in any process, no plan is started and no schedule plans, until `resumeAll`. It is kept
 * in MongoDB alone. False when it was so already.
 */
export const pauseAll = async ({ runStore, ledger, clock }: Pausing, by: string): Promise<boolean> => {
  const isNew = await runStore.pauseAll({ by, at: clock() })
  if (isNew) await ledger.append({ kind: 'all-paused', by })
  return isNew
}

/** False when nobody had paused everything. Told first: whatever is written afterwards comes after it. */
export const resumeAll = async (
  { runStore, ledger }: Pick<Pausing, 'runStore' | 'ledger'>,
  by: string,
): Promise<boolean> => {
  if (!(await runStore.pausedAll())) return false
  await ledger.append({ kind: 'all-resumed', by })
  return runStore.resumeAll()
}

/** No further batch is begun; those being written are brought to their end. NOT_FOUND, USAGE for a closed run. */
export const pauseRun = async (context: RunContext, id: PlanId, by: string): Promise<Run> => {
  refuseClosed(await runOf(context, id))
  const paused = await context.runStore.moveRun(id, ['running'], 'paused')
  if (paused) await context.ledger.append({ kind: 'run-paused', run: id, by })
  return paused ?? (await runOf(context, id))
}
