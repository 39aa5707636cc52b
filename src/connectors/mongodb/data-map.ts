import { z } from 'zod'
import { files } from './map-files.ts'
import { contacts, groups } from './map-people.ts'
import type { Moments } from './map-words.ts'
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
  names,
  onDelete,
  onEdit,
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
      sla_met: path
        .optional()
        .describe('true or false: was the promised time kept? Anything else: none was promised.'),
      messages: path.optional().describe('The list whose elements are messages, or their number.'),
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
  'on-edit': onEdit,
  'on-delete': onDelete,
})

const agents = z
  .strictObject({
    collection,
    id: path.default('_id'),
    names,
    emails: z.array(path).default([]),
    phones: z.array(path).default([]),
    usernames: z.array(path).default([]),
  })
  .describe(
    'Who works at the desk, where they stand in a collection of their own: nobody of it is a contact.',
  )

const own = z.strictObject({ collection, where: conditions.optional(), path })

const searchCopy = z
  .strictObject({
    index: z
      .string()
      .regex(/^[a-z\d][a-z\d._*,-]*$/u, 'not the name of an index: small letters, digits and . _ - *')
      .describe('Also several, by `,` or `*`.'),
    of: z.enum(['tickets', 'contacts']).default('tickets'),
    id: z
      .string()
      .refine(text => text.includes('{id}'), 'without {id} all records would be one document')
      .default('{id}')
      .describe('What a document is called, or what stands in its fields; `{id}` is the record’s key.'),
    at: z
      .array(z.string().min(1))
      .nonempty()
      .optional()
      .describe('Fields in which documents name the record; absent: the document is called so.'),
    enabled: own.optional().describe('Where the desk’s settings say that it makes the copy at all.'),
  })
  .describe('Copies in Elasticsearch or OpenSearch: those of changed and deleted records go.')

interface Spoken {
  readonly version?: readonly string[]
  readonly clock?: Readonly<Partial<Record<string, Moments>>>
  readonly fields: Readonly<Record<string, unknown>>
}

/** A field that a decision rests on, or that is edited, cannot be one that changes by our own writes. */
const isReadOrEdited = (
  map: {
    readonly tickets: Spoken
    readonly messages: readonly Spoken[]
    readonly copies: readonly Spoken[]
    readonly contacts?: (Spoken & { readonly related: readonly Spoken[] }) | undefined
  },
  path: string | undefined,
): boolean => {
  const { tickets, messages, copies, contacts } = map
  const all = [tickets, ...messages, ...copies, ...(contacts ? [contacts, ...contacts.related] : [])]
  const clocked = all.flatMap(({ clock }) => Object.values(clock ?? {}).flatMap(moments => moments ?? []))
  const read = [
    ...all.flatMap(({ version, fields }) => [...(version ?? []), ...Object.keys(fields)]),
    ...clocked.flatMap(moment => [moment.path, moment['or-later']?.path]),
  ]
  return path !== undefined && read.includes(path)
}

export const dataMapSchema = z
  .strictObject({
    confirmed: z
      .boolean()
      .default(true)
      .describe(
        '`false`: a proposal of `gallra init store` that nobody has read yet. The store can be read, and nothing is changed in it.',
      ),
    databases: z
      .array(z.string().regex(/^[a-z][a-z0-9_-]{0,62}$/u, 'use lower-case letters, digits and hyphens'))
      .default([])
      .describe(
        'Other databases of the desk. Their collections are written `NAME:collection`; the store says where each is.',
      ),
    tickets,
    messages: z
      .preprocess(written => (Array.isArray(written) ? written : [written]), z.array(messages))
      .default([]),
    copies: z.array(copy).default([]).describe('The same data again, elsewhere.'),
    contacts: contacts.optional(),
    groups: groups.optional(),
    agents: agents.optional(),
    'written-at': path
      .refine(text => /^[^[\]*]+$/u.test(text), 'not the path of one value')
      .optional()
      .describe(
        'Where the desk notes when a document was last written: set by the server with every write of ours to a document that has it. No clock, version or field of the map.',
      ),
    files: files.optional(),
    search: z.array(searchCopy).default([]),
    own: z
      .array(z.union([own, z.string().min(3)]))
      .default([])
      .describe(
        'Where the organisation’s own addresses and numbers stand: they stay in texts. Or what stays itself: an address that the desk writes for everybody who has none, a word of its own.',
      ),
    ignore: z
      .array(z.string())
      .default([])
      .describe('Collections known to hold nothing about data subjects.'),
    elsewhere: z
      .array(z.string())
      .default([])
      .describe('Copies this connector cannot reach, told by doctor.'),
  })
  .refine(map => !isReadOrEdited(map, map['written-at']), {
    error: 'every write of ours sets it, so it can be no clock, version or field of the map',
    path: ['written-at'],
  })
  .describe('Which field holds what.')

export type { BucketMap } from './map-files.ts'
export type { ContactsMap, GroupsMap, PlaceholderMap, RelatedMap } from './map-people.ts'
export type { Conditions, FieldSpec, Lookup, Moments, Named, OnDelete } from './map-words.ts'

export type DataMap = z.infer<typeof dataMapSchema>
export type DataMapInput = z.input<typeof dataMapSchema>
export type OwnPlace = z.infer<typeof own>
export type AgentsMap = z.infer<typeof agents>
export type CopyMap = z.infer<typeof copy>
