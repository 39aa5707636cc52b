import {
  MongoError,
  MongoNetworkError,
  MongoNotConnectedError,
  MongoServerError,
  MongoServerSelectionError,
  MongoTopologyClosedError,
} from 'mongodb'
import { AppError } from '../../errors.ts'

/** No primary just now, or the server is shutting down: https://www.mongodb.com/docs/manual/reference/error-codes/ */
const passing = new Set<unknown>([6, 7, 89, 91, 189, 262, 9001, 10_107, 11_600, 11_602, 13_435, 13_436])

export const isUnreachable = (error: unknown): boolean =>
  error instanceof MongoNetworkError ||
  error instanceof MongoServerSelectionError ||
  error instanceof MongoNotConnectedError ||
  error instanceof MongoTopologyClosedError ||
  (error instanceof MongoServerError && passing.has(error.code))

/**
 * Driver errors as ours. Their texts can hold stored values (a duplicate key) or the host's address, so of the error
 * only its name or code is kept, not even as a cause.
 */
export const storeError = (store: string, error: unknown): unknown => {
  if (isUnreachable(error)) {
    const name = error instanceof Error ? error.name : 'unknown'
    return new AppError('STORE_UNREACHABLE', `store ${store} cannot be reached (${name})`)
  }
  if (error instanceof MongoServerError) {
    const code = String(error.codeName ?? error.code ?? error.name)
    return new AppError('STORE_UNREADABLE', `store ${store} refused a command (${code})`)
  }
  if (error instanceof MongoError) {
    return new AppError('STORE_UNREADABLE', `store ${store} cannot be read (${error.name})`)
  }
  return error
}

/** An aborted call ends with the caller's own reason, however the driver words it. */
const translated = (store: string, error: unknown, signal: AbortSignal): unknown =>
  signal.aborted ? signal.reason : storeError(store, error)

export const guarded = async <T>(store: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> => {
  try {
    signal.throwIfAborted()
    return await work()
  } catch (error) {
    throw translated(store, error, signal)
  }
}

/** By hand, since a generator around a generator costs as much again for each of a million records. */
export const guardedStream = <T>(
  store: string,
  signal: AbortSignal,
  stream: AsyncIterable<T>,
): AsyncIterable<T> => {
  const fail = (error: unknown): never => {
    throw translated(store, error, signal)
  }
  return {
    [Symbol.asyncIterator]() {
      signal.throwIfAborted()
      const items = stream[Symbol.asyncIterator]()
      return {
        next: () => items.next().catch(fail),
        return: async () => (await items.return?.().catch(fail)) ?? { done: true, value: undefined },
      }
    },
  }
}
