import { z } from 'zod'
import { entities, textFormats } from '../../entities.ts'
import { fieldClasses } from '../../tickets/record.ts'

const path = z.string().min(1).describe('Where the value stands: `a.b`, `list[].b`, `list.0.b`, `custom.*`.')
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])
const conditions = z.record(path, scalar)

const lookup = z
  .strictObject({
    collection: z.string(),
    key: path.default('_id'),
    value: path.default('name').describe('What the key is called in policies.'),
    flag: path.optional().describe('True where the row means a closed ticket (`closed: flag`).'),
  })
  .describe('A small table that turns a stored key into a name.')

const named = z.preprocess(
  written => (typeof written === 'string' ? { path: written } : written),
  z.strictObject({ path, lookup: lookup.optional() }),
)

const where = z
  .strictObject({ path, 'starts-with': z.string().optional(), equals: scalar.optional() })
  .describe('Only elements of the list in `path` whose member starts so, or is this.')
const moment = z.preprocess(
  written => (typeof written === 'string' ? { path: written } : written),
  z.strictObject({
    path,
    where: where.optional(),
    pick: z.enum(['first', 'last']).default('last').describe('Which of several moments counts.'),
    'or-later': z
      .strictObject({ path, where: where.optional() })
      .optional()
      .describe('The last moment here counts instead where it is later: `path` can be out of date.'),
  }),
)
const clock = z.preprocess(
  written => (Array.isArray(written) ? written : [written]),
  z.array(moment).nonempty().describe('The first path that holds a date counts.'),
)
const clockName = z.union([
  z.enum(['closed_at', 'last_activity_at', 'created_at', 'delivered_at']),
  z.templateLiteral(['event:', z.string().min(1)]),
])
const clocks = z.partialRecord(clockName, clock)

const fieldSpec = z.strictObject({
  class: z
    .enum(fieldClasses)
    .describe('What the value is to the data subject; decides what every action does to it.'),
  entity: z.enum(entities).optional(),
  format: z.enum(textFormats).default('plain'),
  unique: z.boolean().optional().describe('A unique index lies on it.'),
  required: z.boolean().optional().describe('The desk cannot open the record without it.'),
  'max-length': z.int().positive().optional(),
  templates: z
    .array(z.string())
    .optional()
    .describe('Sentences the desk writes: `{PERSON} was set as assignee`.'),
  'on-anonymise': z.enum(['keep', 'coarsen']).optional(),
  'derived-from': z
    .array(path)
    .optional()
    .describe('Rebuilt from these values, joined by spaces, when the document is edited.'),
  blank: z.boolean().optional().describe('Emptied when the document is edited: a copy nobody can rebuild.'),
  to: z.enum(['contacts', 'groups']).optional().describe('Whom a link leads to; default contacts.'),
  entry: z
    .enum(['element', 'value'])
    .optional()
    .describe('What goes with an attachment: its element of the list, or the value alone.'),
  folder: z.string().optional().describe('Stands before the value to give the path under the files root.'),
  shared: z.array(z.string()).optional().describe('Files that belong to everybody and stay.'),
  'inline-files': z.string().optional().describe('Links in the text that start so are stored files.'),
})
const fields = z.record(path, fieldSpec)

const join = z.strictObject({ path, references: path.default('_id') })
const copyJoin = z.strictObject({
  ...join.shape,
  json: path.optional().describe('The value is JSON in a string, and the ticket’s key stands here in it.'),
})
const onDelete = z.enum(['delete', 'cut', 'keep']).default('delete')

const tickets = z.strictObject({
  collection: z.string(),
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
  collection: z.string(),
  ticket: join,
  fields,
  'on-delete': onDelete,
})

const copy = z.strictObject({
  collection: z.string(),
  ticket: copyJoin,
  of: z.enum(['tickets', 'messages']).default('tickets'),
  at: z
    .string()
    .default('')
    .describe('Where in the document the copy stands; empty: the document is the copy.'),
  fields: fields.default({}).describe('What the document around the copy holds.'),
  'on-delete': onDelete,
})

const placeholder = z
  .strictObject({
    mark: conditions.describe('By these values a placeholder is recognised.'),
    set: z
      .record(path, z.union([scalar, z.array(z.never())]))
      .describe(
        '`{name}`, `{email}`, `{secret}` are made from the pseudonym; `{ordinary-role}` is a role of no agent.',
      ),
  })
  .describe('The record that links of anonymised tickets lead to, as the desk demands it.')

const related = z.strictObject({
  collection: z.string(),
  person: z.strictObject({
    path,
    json: path.optional().describe('The value is JSON in a string, and the person stands here in it.'),
    through: z.strictObject({ collection: z.string(), path }).optional(),
  }),
  personal: z.boolean().optional().describe('Only groups that stand for one person.'),
  fields,
  'on-edit': z.enum(['edit', 'delete']).default('edit'),
  'on-delete': onDelete,
})

const contacts = z.strictObject({
  collection: z.string(),
  id: path.default('_id'),
  version: z
    .preprocess(written => (typeof written === 'string' ? [written] : written), z.array(path))
    .default([]),
  filter: conditions.optional(),
  agent: z
    .strictObject({
      path,
      values: z.array(scalar).optional(),
      lookup: z
        .strictObject({
          collection: z.string(),
          key: path.default('_id'),
          path,
          'any-of': z.array(scalar).nonempty(),
        })
        .optional(),
    })
    .optional()
    .describe('Who works at the desk: their records stay.'),
  names: z.array(path).default([]),
  emails: z.array(path).default([]),
  phones: z.array(path).default([]),
  usernames: z.array(path).default([]),
  'cut-at': z.int().positive().optional().describe('The desk cuts names off at that many characters.'),
  clock: clocks.default({}),
  tickets: path.optional().describe('The field of a ticket that holds the person’s id.'),
  fields,
  related: z.array(related).default([]),
  placeholder: placeholder.optional(),
})

const groups = z.strictObject({
  collection: z.string(),
  id: path.default('_id'),
  personal: z
    .array(
      z.union([z.strictObject({ path, equals: scalar }), z.strictObject({ path, contains: z.string() })]),
    )
    .nonempty()
    .describe('A group that stands for one person: any of these.'),
  name: path,
  members: path,
  placeholder: placeholder.optional(),
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
      .array(z.strictObject({ collection: z.string(), where: conditions.optional(), path }))
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

export type DataMap = z.infer<typeof dataMapSchema>
export type DataMapInput = z.input<typeof dataMapSchema>
export type FieldSpec = z.infer<typeof fieldSpec>
export type Lookup = z.infer<typeof lookup>
export type Named = z.infer<typeof named>
export type Moments = z.infer<typeof clock>
export type ContactsMap = z.infer<typeof contacts>
export type PlaceholderMap = z.infer<typeof placeholder>
export type OnDelete = z.infer<typeof onDelete>
export type RelatedMap = z.infer<typeof related>
export type GroupsMap = z.infer<typeof groups>
export type CopyMap = z.infer<typeof copy>
export type Conditions = z.infer<typeof conditions>
