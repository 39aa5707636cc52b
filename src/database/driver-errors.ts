import { MongoError, MongoNetworkError, MongoServerError, MongoServerSelectionError } from 'mongodb'
import { AppError } from '../errors.ts'

/** https://github.com/mongodb/mongo/blob/master/src/mongo/base/error_codes.yml: DuplicateKey. */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof MongoServerError && error.code === 11000

/** Write concern failed: what was written may yet be rolled back, so nobody knows. */
const writeConcernFailed = 64

const isPassing = (error: MongoError): boolean =>
  error instanceof MongoNetworkError ||
  error instanceof MongoServerSelectionError ||
  error.code === writeConcernFailed ||
  error.hasErrorLabel('RetryableWriteError') ||
  error.hasErrorLabel('TransientTransactionError') ||
  error.hasErrorLabel('UnknownTransactionCommitResult')

/** What the driver throws, as the program's own error where a repetition is worth it. */
export const asAppError = (error: unknown): unknown =>
  error instanceof MongoError && isPassing(error)
    ? new AppError('STORE_UNREACHABLE', 'own database (GALLRA_MONGODB_URL): not reachable just now', {
        cause: error,
      })
    : error

async function* guardEach<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* items
  } catch (error) {
    throw asAppError(error)
  }
}

const isIterable = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value

/** The same port, with errors of the driver translated in one place instead of in every method. */
export const guardPort = <T extends object>(port: T): T =>
  new Proxy(port, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      return (...values: readonly unknown[]): unknown => {
        const answer: unknown = Reflect.apply(member, target, values)
        if (isIterable(answer)) return guardEach(answer)
        return Promise.resolve(answer).catch(error => {
          throw asAppError(error)
        })
      }
    },
  })
