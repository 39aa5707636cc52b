import {
  CreateBucketCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { afterAll } from 'vitest'
import type { ObjectStore } from '../../../src/connectors/s3/object-store.ts'
import { openObjectStore } from '../../../src/connectors/s3/open-object-store.ts'
import { s3Users } from '../../support/s3-server.ts'

export interface BucketWorld {
  /** As a store opens it. */
  open(as?: keyof typeof s3Users, prefix?: string): Promise<ObjectStore>
  put(key: string, text: string): Promise<void>
  /** Every version and every marker, beside our own code. */
  versions(): Promise<string[]>
}

/** A bucket of its own on the server, versioned or not. */
export const newBucket = async (
  endpoint: string,
  bucket: string,
  versioned: boolean,
): Promise<BucketWorld> => {
  const region = 'us-east-1'
  const client = new S3Client({ endpoint, region, forcePathStyle: true, credentials: s3Users.all })
  await client.send(new CreateBucketCommand({ Bucket: bucket }))
  if (versioned) {
    const VersioningConfiguration = { Status: 'Enabled' as const }
    await client.send(new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration }))
  }
  afterAll(() => client.destroy())
  return {
    async open(as = 'all', prefix = '') {
      const settings = { bucket, prefix, region, endpoint, credentials: s3Users[as] }
      const objects = await openObjectStore('desk', settings)
      afterAll(() => objects.close())
      return objects
    },
    async put(key, text) {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: text }))
    },
    async versions() {
      const { Versions = [], DeleteMarkers = [] } = await client.send(
        new ListObjectVersionsCommand({ Bucket: bucket }),
      )
      return [...Versions, ...DeleteMarkers].map(({ Key = '' }) => Key).sort()
    },
  }
}
