import { AppError } from '../../errors.ts'

const statusOf = (error: Error): number => {
  const metadata = '$metadata' in error ? error.$metadata : undefined
  const status =
    typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata
      ? metadata.httpStatusCode
      : undefined
  return typeof status === 'number' ? status : 0
}

/**
 * What went wrong, by its code alone: messages of the SDK name keys, which are people's words. Names of errors: Amazon S3
 * API Reference, "Error responses".
 */
export const s3Code = (error: unknown): string => {
  if (!(error instanceof Error)) return 's3:unreachable'
  const status = statusOf(error)
  if (error.name === 'NoSuchBucket') return 's3:no-bucket'
  if (error.name === 'NotImplemented' || status === 501 || status === 405) return 's3:not-implemented'
  if (status === 404) return 's3:missing'
  if (status === 401 || status === 403 || error.name === 'CredentialsProviderError') return 's3:denied'
  return status >= 400 && status < 500 && status !== 408 && status !== 429 ? 's3:refused' : 's3:unreachable'
}

/** The same, thrown. */
export const s3Error = (store: string, error: unknown): AppError => {
  const code = s3Code(error)
  return new AppError(
    code === 's3:unreachable' ? 'STORE_UNREACHABLE' : 'STORE_UNREADABLE',
    `store ${store}: the bucket of its files does not do what it is asked (${code})`,
  )
}
