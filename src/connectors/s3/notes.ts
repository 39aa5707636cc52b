import { s3Code, s3Error } from './failure.ts'
import type { ObjectStore } from './object-store.ts'
import { type Bucket, removeAllVersions } from './versions.ts'

const namesBelow = async ({ sdk, client, name }: Bucket, folder: string): Promise<string[]> => {
  const found: string[] = []
  let ContinuationToken: string | undefined
  do {
    const page = await client.send(
      new sdk.ListObjectsV2Command({
        Bucket: name,
        Prefix: folder,
        ...(ContinuationToken === undefined ? {} : { ContinuationToken }),
      }),
    )
    found.push(...(page.Contents ?? []).flatMap(({ Key }) => (Key === undefined ? [] : [Key])))
    ContinuationToken = page.NextContinuationToken
  } while (ContinuationToken !== undefined)
  return found.map(key => key.slice(folder.length))
}

/** Small texts in a bucket. What fails is thrown: whatever cannot be noted must not be begun. */
export const noteStore = (store: string, bucket: Bucket, folder: string): ObjectStore['notes'] => {
  const { sdk, client, name: Bucket } = bucket
  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw s3Error(store, error)
    }
  }
  const textOf = async (name: string): Promise<string> => {
    const { Body } = await client.send(new sdk.GetObjectCommand({ Bucket, Key: `${folder}${name}` }))
    return (await Body?.transformToString()) ?? ''
  }
  /** Another process may finish one meanwhile. */
  const noteAt = async (name: string): Promise<{ name: string; text: string }[]> => {
    try {
      return [{ name, text: await textOf(name) }]
    } catch (error) {
      if (s3Code(error) === 's3:missing') return []
      throw error
    }
  }
  return {
    put: (name, text) =>
      told(async () => {
        const ContentType = 'application/json'
        await client.send(
          new sdk.PutObjectCommand({ Bucket, Key: `${folder}${name}`, Body: text, ContentType }),
        )
      }),
    all: () =>
      told(async () => {
        const notes: { name: string; text: string }[] = []
        for (const name of await namesBelow(bucket, folder)) notes.push(...(await noteAt(name)))
        return notes
      }),
    // A version of a note names what the note named.
    remove: name => told(async () => void (await removeAllVersions(bucket, `${folder}${name}`))),
  }
}
