import { z } from 'zod'
import { collection, path } from './map-words.ts'

const objects = z
  .strictObject({
    key: z
      .string()
      .refine(text => text.includes('{value}'), 'without {value} all files would be one object')
      .default('{value}')
      .describe('What an object is called; `{value}` is what the attachment’s field holds.'),
    base: z
      .string()
      .min(1)
      .optional()
      .describe('The fields hold addresses that begin so: the rest is what the object is called.'),
    'named-by': z
      .strictObject({ collection, path })
      .optional()
      .describe(
        'The fields hold keys of documents in this collection, and the object is called what stands there at the path. What no document names lies elsewhere, in GridFS.',
      ),
  })
  .describe('Attachments without a `folder` lie in S3, in the bucket that stores.yaml names.')

const bucket = z.strictObject({
  bucket: z.string().describe('The name of the GridFS bucket.'),
  by: z
    .enum(['id', 'filename'])
    .default('id')
    .describe('What an attachment’s field holds: the key of the file, or its name.'),
  link: z
    .preprocess(written => (typeof written === 'string' ? [written] : written), z.array(z.string().min(1)))
    .default([])
    .describe('The value is a link in which the key follows this, percent-encoded: `/files?path=`.'),
  derived: z
    .array(z.string().min(1))
    .default([])
    .describe('What the desk makes from a file lies beside it, with this before its name: `thumbnail-`.'),
})

export const files = z
  .strictObject({
    folder: z.string().optional().describe('Folder of one ticket under the files root; `{id}` is its key.'),
    gridfs: z
      .preprocess(
        written => (written === undefined || Array.isArray(written) ? written : [written]),
        z.array(bucket).nonempty().optional(),
      )
      .describe('Where files lie in the database: one bucket, or several.'),
    s3: objects.optional(),
  })
  .describe('Where the desk keeps the files of its tickets.')

export type BucketMap = z.infer<typeof bucket>
