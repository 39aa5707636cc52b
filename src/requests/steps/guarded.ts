import { AppError } from '../../errors.ts'
import type { DataRequest } from '../model.ts'
import { noteWaiting, waitingFor } from './away.ts'
import type { StepContext } from './stepping.ts'

const told = (context: StepContext, request: Pick<DataRequest, 'id'>, error: unknown): void =>
  context.note(request.id, error instanceof AppError ? error.code : 'INTERNAL', 'is tried again later', error)

/** One request's trouble is its own: it is told of, shown, and tried again, and the others go on. */
export const guarded = async <T>(
  context: StepContext,
  request: DataRequest,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T | undefined> => {
  try {
    return await work()
  } catch (error) {
    signal.throwIfAborted()
    told(context, request, error)
    // Where the database itself is away there is nowhere to note it.
    await noteWaiting(context, request, waitingFor(error)).catch(failure => told(context, request, failure))
    return undefined
  }
}
