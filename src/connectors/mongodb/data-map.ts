import { z } from 'zod'
import { files } from './map-files.ts'
import { contacts, groups } from './map-people.ts'
import { copies, demandMapped, messages, ticketSet, tickets } from './map-tickets.ts'
import type { Moments } from './map-words.ts'
import { addresses, collection, conditions, names, path } from './map-words.ts'

const agents = z
  .strictObject({
    collection,
    id: path.default('_id').describe('The key by which tickets and messages name an agent.'),
    names,
    ...addresses,
  })
  .describe(
    'Who works at the desk, where they stand in a collection of their own: nobody of it is a contact.',
  )

const own = z.strictObject({
  collection,
  where: conditions.optional().describe('Only in documents that say this.'),
  path,
})

const searchCopy = z.strictObject({
  index: z
    .string()
    .regex(/^[a-z\d][a-z\d._*,-]*$/u, 'not the name of an index: small letters, digits and . _ - *')
    .describe('Also several, by `,` or `*`.'),
  of: z.enum(['tickets', 'contacts']).default('tickets').describe('Which records are copied there.'),
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

interface Spoken {
  readonly version?: readonly string[]
  readonly clock?: Readonly<Partial<Record<string, Moments>>>
  readonly fields: Readonly<Record<string, unknown>>
}

interface SpokenSet {
  readonly tickets: Spoken
  readonly messages: readonly Spoken[]
  readonly copies: readonly Spoken[]
}

/** A field that a decision rests on, or that is edited, cannot be one that changes by our own writes. */
const isReadOrEdited = (
  map: SpokenSet & {
    readonly 'more-tickets': readonly SpokenSet[]
    readonly contacts?: (Spoken & { readonly related: readonly Spoken[] }) | undefined
  },
  path: string | undefined,
): boolean => {
  const { contacts } = map
  const all = [
    ...[map, ...map['more-tickets']].flatMap(({ tickets, messages, copies }) => [
      tickets,
      ...messages,
      ...copies,
    ]),
    ...(contacts ? [contacts, ...contacts.related] : []),
  ]
  const clocked = all.flatMap(({ clock }) => Object.values(clock ?? {}).flatMap(moments => moments ?? []))
  const read = [
    ...all.flatMap(({ version, fields }) => [...(version ?? []), ...Object.keys(fields)]),
    ...clocked.flatMap(moment => [moment.path, moment['or-later']?.path]),
  ]
  return path !== undefined && read.includes(path)
}

const areTwice = (names: readonly string[]): boolean => new Set(names).size < names.length

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
    messages,
    copies,
    'more-tickets': z
      .array(ticketSet)
      .default([])
      .describe(
        'Other collections of tickets in the same desk, each with messages and copies of its own. People, agents and files are those of all; no key is in two of them. Whose a ticket is says its `requester` or `requester-in`.',
      ),
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
    search: z
      .array(searchCopy)
      .default([])
      .describe('Copies in Elasticsearch or OpenSearch: those of changed and deleted records go.'),
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
  .superRefine(demandMapped)
  .refine(map => !areTwice([map, ...map['more-tickets']].map(({ tickets: { collection: name } }) => name)), {
    error: 'each collection holds one kind of tickets: one of them is named twice',
    path: ['more-tickets'],
  })
  .describe('Which field holds what.')

export type { BucketMap } from './map-files.ts'
export type { ContactsMap, GroupsMap, PlaceholderMap, RelatedMap } from './map-people.ts'
export type { CopyMap } from './map-tickets.ts'
export type { Conditions, FieldSpec, Lookup, Moments, Named, OnDelete } from './map-words.ts'

export type DataMap = z.infer<typeof dataMapSchema>
export type DataMapInput = z.input<typeof dataMapSchema>
export type OwnPlace = z.infer<typeof own>
export type AgentsMap = z.infer<typeof agents>
