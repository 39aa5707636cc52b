import { AppError } from '../errors.ts'
import type { RunContext } from './context.ts'
import { runOf } from './finish.ts'
import type { PlanId, Run } from './model.ts'

/** Nothing to pause or resume any more. */
export const refuseClosed = ({ id, state }: Run): void => {
  if (state === 'finished' || state === 'failed')
    throw new AppError('USAGE', `run ${id}: is ${state} already`)
}

/** No further batch is begun; those being written are brought to their end. NOT_FOUND, USAGE for a closed run. */
export const pauseRun = async (context: RunContext, id: PlanId, by: string): Promise<Run> => {
  refuseClosed(await runOf(context, id))
  const paused = await context.runStore.moveRun(id, ['running'], 'paused')
  if (paused) await context.ledger.append({ kind: 'run-paused', run: id, by })
  return paused ?? (await runOf(context, id))
}
