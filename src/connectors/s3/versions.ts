import type { S3Client } from '@aws-sdk/client-s3'
import { s3Code } from './failure.ts'
import type { S3Sdk } from './load-sdk.ts'

export interface Bucket {
  readonly sdk: S3Sdk
  readonly client: S3Client
  readonly name: string
}

/** `DeleteObjects` takes no more at once. */
const perCall = 1000

/** Keys are listed in order, and the key itself is the first that begins with it: what follows is somebody else's. */
const listVersions = async ({ sdk, client, name }: Bucket, key: string): Promise<string[]> => {
  const found: string[] = []
  let from: { KeyMarker?: string; VersionIdMarker?: string } = {}
  for (;;) {
    const page = await client.send(new sdk.ListObjectVersionsCommand({ Bucket: name, Prefix: key, ...from }))
    const entries = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])]
    found.push(...entries.flatMap(({ Key, VersionId }) => (Key === key ? [VersionId ?? 'null'] : [])))
    const isBeyond = entries.some(({ Key = '' }) => Key !== key)
    if (page.IsTruncated !== true || isBeyond || page.NextKeyMarker === undefined) return found
    from = {
      KeyMarker: page.NextKeyMarker,
      ...(page.NextVersionIdMarker === undefined ? {} : { VersionIdMarker: page.NextVersionIdMarker }),
    }
  }
}

const deleteVersions = async (
  { sdk, client, name }: Bucket,
  key: string,
  versions: readonly string[],
): Promise<string | undefined> => {
  for (let start = 0; start < versions.length; start += perCall) {
    const answer = await client.send(
      new sdk.DeleteObjectsCommand({
        Bucket: name,
        Delete: {
          Quiet: true,
          Objects: versions.slice(start, start + perCall).map(VersionId => ({ Key: key, VersionId })),
        },
      }),
    )
    // A lock or a rule of the bucket: the answer as a whole is a success all the same.
    const [refused] = answer.Errors ?? []
    if (refused) return refused.Code === 'AccessDenied' ? 's3:denied' : 's3:refused'
  }
  return undefined
}

export const isThere = async ({ sdk, client, name }: Bucket, key: string): Promise<boolean> => {
  try {
    await client.send(new sdk.HeadObjectCommand({ Bucket: name, Key: key }))
    return true
  } catch (error) {
    if (s3Code(error) === 's3:missing') return false
    throw error
  }
}

/** Of a bucket that was never versioned there is nothing older; whoever may not ask does not know. */
const neverVersioned = async ({ sdk, client, name }: Bucket): Promise<boolean> => {
  try {
    return (await client.send(new sdk.GetBucketVersioningCommand({ Bucket: name }))).Status === undefined
  } catch {
    return false
  }
}

/** For whoever may not list versions, and servers that know none. */
const removeLatest = async (bucket: Bucket, key: string): Promise<string | undefined> => {
  if (!(await isThere(bucket, key))) return 's3:missing'
  await bucket.client.send(new bucket.sdk.DeleteObjectCommand({ Bucket: bucket.name, Key: key }))
  if (await isThere(bucket, key)) return 's3:left'
  return (await neverVersioned(bucket)) ? undefined : 's3:versions-unknown'
}

const cannotList = (code: string): boolean => code === 's3:denied' || code === 's3:not-implemented'

/** Removes an object, every version and every delete marker of it, and looks again. Returns why not, as a code. */
export const removeAllVersions = async (bucket: Bucket, key: string): Promise<string | undefined> => {
  let before: string[]
  try {
    before = await listVersions(bucket, key)
  } catch (error) {
    if (!cannotList(s3Code(error))) throw error
    return removeLatest(bucket, key)
  }
  if (before.length === 0) return 's3:missing'
  const refused = await deleteVersions(bucket, key, before)
  if (refused !== undefined) return refused
  return (await listVersions(bucket, key)).length > 0 ? 's3:left' : undefined
}
