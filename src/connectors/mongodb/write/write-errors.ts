import { MongoServerError } from 'mongodb'
import { AppError } from '../../../errors.ts'
import { isUnreachable, storeError } from '../store-errors.ts'

/** Write concern and time limits: the write may be there all the same. */
const unsettled: ReadonlySet<unknown> = new Set([50, 64])

/** Not the record's fault: another try can go well. What was written is unknown until the store is read again. */
export const isUnsettled = (error: unknown): boolean =>
  isUnreachable(error) ||
  (error instanceof MongoServerError &&
    (unsettled.has(error.code) || error.hasErrorLabel('UnknownTransactionCommitResult')))

/** As it leaves the connector: without the driver's words, which quote documents. */
export const writeError = (store: string, error: unknown): unknown => {
  if (!isUnsettled(error)) return storeError(store, error)
  const what = error instanceof MongoServerError ? `code ${error.code}` : 'no connection'
  return new AppError('STORE_UNREACHABLE', `store ${store} did not confirm a write (${what})`)
}

/** A server's refusal of one record as a code; its text can hold what was to be written. */
export const codeOf = (code: unknown): string => {
  if (code === 121) return 'VALIDATION'
  if (code === 11_000 || code === 11_001) return 'DUPLICATE'
  return typeof code === 'number' ? `MONGODB_${code}` : 'INTERNAL'
}

export const failureCode = (error: unknown): string =>
  codeOf(error instanceof MongoServerError ? error.code : undefined)
