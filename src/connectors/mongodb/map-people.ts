import { z } from 'zod'
import { clocks, collection, conditions, fields, names, onDelete, onEdit, path, scalar } from './map-words.ts'

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
  person: z.strictObject({
    path,
    json: path.optional().describe('The value is JSON in a string, and the person stands here in it.'),
    references: path
      .default('_id')
      .describe(
        'The field of the person that the value is; of one with `in-key` also what is personal in it.',
      ),
    through: z.strictObject({ collection, path }).optional(),
  }),
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

export const contacts = z.strictObject({
  collection,
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
          collection,
          key: path.default('_id'),
          path,
          'any-of': z.array(scalar).nonempty(),
        })
        .optional(),
    })
    .optional()
    .describe('Who works at the desk: their records stay.'),
  names,
  emails: z.array(path).default([]),
  phones: z.array(path).default([]),
  usernames: z.array(path).default([]),
  'cut-at': z.int().positive().optional().describe('The desk cuts names off at that many characters.'),
  clock: clocks.default({}),
  tickets: path.optional().describe('The field of a ticket that holds the person’s id.'),
  keys: z
    .array(path)
    .default([])
    .describe('Other fields of the record by which keys with `in-key` name the person.'),
  fields,
  related: z.array(related).default([]),
  placeholder: placeholder.optional(),
})

export const groups = z.strictObject({
  collection,
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

export type ContactsMap = z.infer<typeof contacts>
export type PlaceholderMap = z.infer<typeof placeholder>
export type RelatedMap = z.infer<typeof related>
export type GroupsMap = z.infer<typeof groups>
