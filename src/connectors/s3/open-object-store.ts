import { AppError } from '../../errors.ts'
import type { FileProblem } from '../connector.ts'
import { s3Code, s3Error } from './failure.ts'
import { loadS3Sdk } from './load-sdk.ts'
import { noteStore } from './notes.ts'
import type { ObjectStore } from './object-store.ts'
import { type Bucket, isThere, removeAllVersions } from './versions.ts'

export interface S3Settings {
  readonly bucket: string
  readonly prefix: string
  readonly region: string
  readonly endpoint?: string
  readonly pathStyle?: boolean
  /** Absent: as the AWS SDK finds them. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string }
}

const timeouts = { connectionTimeout: 5000, requestTimeout: 30_000 }
/** The SDK waits longer before each. */
const maxAttempts = 4

const problemOf = (code: string): FileProblem => (code === 's3:missing' ? 'missing' : 'unreachable')

const openBucket = async (store: string, settings: S3Settings): Promise<Bucket> => {
  const sdk = await loadS3Sdk(store)
  const { endpoint, credentials, pathStyle = endpoint !== undefined, region, bucket } = settings
  const client = new sdk.S3Client({
    region,
    maxAttempts,
    forcePathStyle: pathStyle,
    requestHandler: timeouts,
    // What only Amazon's own servers understand is sent only where it must be.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(credentials === undefined ? {} : { credentials }),
  })
  return { sdk, client, name: bucket }
}

const coded = async (work: () => Promise<string | undefined>): Promise<string | undefined> => {
  try {
    return await work()
  } catch (error) {
    return s3Code(error)
  }
}

const sizeOf = async (
  { sdk, client, name }: Bucket,
  key: string,
  abortSignal: AbortSignal,
): Promise<{ bytes: number } | { problem: FileProblem }> => {
  try {
    const head = await client.send(new sdk.HeadObjectCommand({ Bucket: name, Key: key }), { abortSignal })
    return { bytes: head.ContentLength ?? 0 }
  } catch (error) {
    abortSignal.throwIfAborted()
    return { problem: problemOf(s3Code(error)) }
  }
}

async function* bytesOf(bucket: Bucket, key: string, abortSignal: AbortSignal): AsyncIterable<Uint8Array> {
  const { sdk, client, name } = bucket
  const { Body } = await client.send(new sdk.GetObjectCommand({ Bucket: name, Key: key }), { abortSignal })
  if (Body === undefined) return
  // In Node the body is a stream of pieces.
  for await (const piece of Body.transformToWebStream()) {
    abortSignal.throwIfAborted()
    yield piece as Uint8Array
  }
}

const copyAndRemove = async (bucket: Bucket, from: string, to: string): Promise<string | undefined> => {
  const { sdk, client, name } = bucket
  if (!(await isThere(bucket, from))) return 's3:missing'
  if (await isThere(bucket, to)) return 's3:exists'
  const CopySource = `${name}/${from.split('/').map(encodeURIComponent).join('/')}`
  await client.send(new sdk.CopyObjectCommand({ Bucket: name, Key: to, CopySource }))
  return removeAllVersions(bucket, from)
}

/** A bucket, opened; nothing is asked of the server yet. Throws CONFIG_INVALID where the SDK is not installed. */
export const openObjectStore = async (store: string, settings: S3Settings): Promise<ObjectStore> => {
  const bucket = await openBucket(store, settings)
  const { prefix } = settings
  const isOurs = (key: string): boolean => key !== '' && key.startsWith(prefix)
  return {
    size: async (key, signal) => (isOurs(key) ? sizeOf(bucket, key, signal) : { problem: 'outside' }),
    async *read(key, signal) {
      if (!isOurs(key))
        throw new AppError('STORE_UNREADABLE', 'a stored file lies outside the prefix of its bucket')
      try {
        yield* bytesOf(bucket, key, signal)
      } catch (error) {
        signal.throwIfAborted()
        throw s3Error(store, error)
      }
    },
    remove: async key => (isOurs(key) ? coded(() => removeAllVersions(bucket, key)) : 's3:outside'),
    rename: async (from, to) =>
      isOurs(from) && isOurs(to) ? coded(() => copyAndRemove(bucket, from, to)) : 's3:outside',
    notes: noteStore(store, bucket, `${prefix}.gallra/`),
    close: () => bucket.client.destroy(),
  }
}
