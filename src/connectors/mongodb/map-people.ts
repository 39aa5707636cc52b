import { z } from 'zod'
import {
  addresses,
  clocks,
  collection,
  conditions,
  fields,
  names,
  onDelete,
  onEdit,
  path,
  scalar,
} from './map-words.ts'

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
  collection,
  person: z
    .strictObject({
      path,
      json: path.optional().describe('The value is JSON in a string, and the person stands here in it.'),
      references: path
        .default('_id')
        .describe(
          'The field of the person that the value is; of one with `in-key` also what is personal in it.',
        ),
      through: z
        .strictObject({ collection, path })
        .optional()
        .describe('The value is the key of a document of this collection, whose path names the person.'),
    })
    .describe('Whose document it is.'),
  at: path
    .refine(text => text.endsWith('[]'), 'not the path of a list’s elements: `list[]`')
    .optional()
    .describe(
      'The element of a list that is the person’s, where others’ stand next to it: only with it is anything done. `person.path` leads into it, and `fields` begin there.',
    ),
  personal: z.boolean().optional().describe('Only groups that stand for one person.'),
  fields,
  'on-edit': onEdit,
  'on-delete': onDelete,
})

export const contacts = z
  .strictObject({
    collection,
    id: path.default('_id').describe('The key by which everything else names the person.'),
    version: z
      .preprocess(written => (typeof written === 'string' ? [written] : written), z.array(path))
      .default([])
      .describe('Fields the desk changes with every write of its own.'),
    filter: conditions.optional().describe('Which documents of the collection are people at all.'),
    agent: z
      .strictObject({
        path,
        values: z.array(scalar).optional().describe('What stands at `path` in the record of an agent.'),
        lookup: z
          .strictObject({
            collection,
            key: path.default('_id'),
            path,
            'any-of': z
              .array(scalar)
              .nonempty()
              .describe('What stands at `path` of the row where it means an agent.'),
          })
          .optional()
          .describe('`path` of the record holds the key of a row here, and the row says who is an agent.'),
      })
      .optional()
      .describe('Who works at the desk: their records stay.'),
    names,
    ...addresses,
    'cut-at': z.int().positive().optional().describe('The desk cuts names off at that many characters.'),
    clock: clocks.default({}).describe('Where the moments stand that rules for contacts count from.'),
    tickets: path.optional().describe('The field of a ticket that holds the person’s id.'),
    keys: z
      .array(path)
      .default([])
      .describe('Other fields of the record by which keys with `in-key` name the person.'),
    fields,
    related: z
      .array(related)
      .default([])
      .describe('Collections of documents about a person: sessions, notes, memberships.'),
    placeholder: placeholder.optional(),
  })
  .describe('The collection of people, customers and agents alike.')

export const groups = z
  .strictObject({
    collection,
    id: path.default('_id').describe('The key by which everything else names the group.'),
    personal: z
      .array(
        z.union([
          z.strictObject({ path, equals: scalar.describe('What stands at `path`, in full.') }),
          z.strictObject({ path, contains: z.string().describe('What the text at `path` holds somewhere.') }),
        ]),
      )
      .nonempty()
      .describe('A group that stands for one person: any of these.'),
    name: path.describe('Where the name of the group stands.'),
    members: path.describe('Where the keys of its members stand.'),
    placeholder: placeholder.optional(),
  })
  .describe('The collection of groups of people that tickets belong to.')

export type ContactsMap = z.infer<typeof contacts>
export type PlaceholderMap = z.infer<typeof placeholder>
export type RelatedMap = z.infer<typeof related>
export type GroupsMap = z.infer<typeof groups>
