import { z } from 'zod'
import { contacts, groups } from './map-people.ts'
import {
  badPath,
  clock,
  clocks,
  collection,
  conditions,
  copyJoin,
  fields,
  isDocumentPath,
  join,
  lookup,
  named,
  onDelete,
  path,
  scalar,
} from './map-words.ts'

const tickets = z.strictObject({
  collection,
  id: path.default('_id'),
  version: z
    .preprocess(written => (typeof written === 'string' ? [written] : written), z.array(path))
    .default([])
    .describe('Fields the desk changes with every write of its own.'),
  filter: conditions.optional().describe('Which documents of the collection are tickets at all.'),
  category: named.optional(),
  tags: named.default({ path: 'tags' }),
  custom: path.default('custom').describe('The object whose members `when: { custom: … }` asks for.'),
  status: z
    .strictObject({
      path,
      lookup: lookup.optional(),
      closed: z
        .union([z.array(scalar).nonempty(), z.enum(['absent', 'present', 'flag'])])
        .describe(
          'Values that mean closed, or the absence or presence of the field, or the flag of the lookup.',
        ),
      also: z.array(scalar).optional().describe('Values of an older format that mean closed as well.'),
    })
    .describe('When a ticket is closed.'),
  clock: clocks,
  requester: path.optional(),
  agent: path.optional(),
  statistics: z
    .strictObject({
      channel: named.optional(),
      priority: named.optional(),
      first_response_at: clock.optional(),
      reopened: z
        .union([path, z.strictObject({ path, prefix: z.string() })])
        .optional()
        .describe('A counter; or a list of status changes, each a prefix and the name of the status.'),
      csat: path.optional(),
      messages: path.optional().describe('The list whose elements are messages.'),
    })
    .prefault({}),
  fields,
})

const messages = z.strictObject({
  collection,
  ticket: join,
  fields,
  'on-delete': onDelete,
})

const copy = z.strictObject({
  collection,
  ticket: copyJoin,
  of: z.enum(['tickets', 'messages']).default('tickets'),
  at: z
    .string()
    .refine(text => text === '' || isDocumentPath(text), badPath)
    .default('')
    .describe('Where in the document the copy stands; empty: the document is the copy.'),
  fields: fields.default({}).describe('What the document around the copy holds.'),
  'on-delete': onDelete,
})

export const dataMapSchema = z
  .strictObject({
    tickets,
    messages: z
      .preprocess(written => (Array.isArray(written) ? written : [written]), z.array(messages))
      .default([]),
    copies: z.array(copy).default([]).describe('The same data again, elsewhere.'),
    contacts: contacts.optional(),
    groups: groups.optional(),
    files: z
      .strictObject({
        folder: z
          .string()
          .optional()
          .describe('Folder of one ticket under the files root; `{id}` is its key.'),
        gridfs: z
          .strictObject({ bucket: z.string(), by: z.enum(['id', 'filename']).default('id') })
          .optional(),
      })
      .optional(),
    own: z
      .array(z.strictObject({ collection, where: conditions.optional(), path }))
      .default([])
      .describe('Where the organisation’s own addresses and numbers stand: they stay in texts.'),
    ignore: z
      .array(z.string())
      .default([])
      .describe('Collections known to hold nothing about data subjects.'),
    elsewhere: z
      .array(z.string())
      .default([])
      .describe('Copies this connector cannot reach, told by doctor.'),
  })
  .describe('Which field holds what.')

export type { ContactsMap, GroupsMap, PlaceholderMap, RelatedMap } from './map-people.ts'
export type { Conditions, FieldSpec, Lookup, Moments, Named, OnDelete } from './map-words.ts'

export type DataMap = z.infer<typeof dataMapSchema>
export type DataMapInput = z.input<typeof dataMapSchema>
export type CopyMap = z.infer<typeof copy>
