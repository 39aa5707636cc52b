import { AppError } from '../../errors.ts'

/** As TypeScript knows the package; it is installed only where npm was not told to leave optional ones out. */
export type S3Sdk = typeof import('@aws-sdk/client-s3')

/** Loaded by whoever has a bucket: the SDK takes a third of a second. Throws CONFIG_INVALID that says what to install. */
export const loadS3Sdk = async (store: string): Promise<S3Sdk> => {
  try {
    return await import('@aws-sdk/client-s3')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error
    throw new AppError(
      'CONFIG_INVALID',
      `store ${store}: its files lie in S3, for which a package is missing; run: npm install @aws-sdk/client-s3@3`,
    )
  }
}
