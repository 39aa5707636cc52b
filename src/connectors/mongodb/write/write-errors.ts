import { MongoAPIError, MongoNetworkError, MongoServerError, MongoServerSelectionError } from 'mongodb'
import { AppError } from '../../../errors.ts'

/** Fail-overs, shutdowns, lost connections: the driver has repeated what it could. */
const unreachableCodes: ReadonlySet<number> = new Set([
  6, 7, 64, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436, 50,
])

/** Not the record's fault: another try, later, can go well. What it did is unknown until the store is read again. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof MongoNetworkError ||
  error instanceof MongoServerSelectionError ||
  error instanceof MongoAPIError ||
  (error instanceof MongoServerError &&
    (unreachableCodes.has(Number(error.code)) || error.hasErrorLabel('UnknownTransactionCommitResult')))

/** Without a cause: the driver's own messages quote documents. */
export const unreachable = (error: unknown): AppError =>
  new AppError(
    'STORE_UNREACHABLE',
    `the help desk's database did not take a write (${error instanceof MongoServerError ? `code ${error.code}` : 'no connection'})`,
  )

/** A server's refusal as a code; its text can hold what was to be written. */
export const codeOf = (code: unknown): string => {
  if (code === 121) return 'VALIDATION'
  if (code === 11000 || code === 11001) return 'DUPLICATE'
  return typeof code === 'number' ? `MONGODB_${code}` : 'INTERNAL'
}

export const failureCode = (error: unknown): string =>
  codeOf(error instanceof MongoServerError ? error.code : undefined)
