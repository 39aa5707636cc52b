import { z } from 'zod'
import { entities, textFormats } from '../../entities.ts'
import { fieldClasses } from '../../tickets/record.ts'

/** These set or shadow what every object inherits. */
const refusedSteps = new Set(['__proto__', 'constructor', 'prototype'])

/** No step may lead to an operator of a query, or to what is no member of a document. */
const isStep = (step: string): boolean =>
  step !== '' && !step.startsWith('$') && !step.includes('\0') && !refusedSteps.has(step.replaceAll('[]', ''))

export const isDocumentPath = (text: string): boolean => text.split('.').every(isStep)

export const badPath =
  'not a path: names with dots between them, like `a.b`, `list[].b` or `custom.*`; none is empty, begins with $, or is __proto__, constructor or prototype'

export const path = z
  .string()
  .refine(isDocumentPath, badPath)
  .describe('Where the value stands: `a.b`, `list[].b`, `list.0.b`, `custom.*`.')
/** As MongoDB has them; those of the server itself are nobody's tickets. */
export const collection = z
  .string()
  .refine(
    name =>
      /^(?!(?:[^:]*:)?system\.)[^$\0]{1,200}$/u.test(name) && !name.startsWith('.') && !name.endsWith('.'),
    'not the name of a collection: up to 200 characters, without $, no dot at either end, and not one of `system.`',
  )
  .describe('The name of a collection; of another database of the desk, `NAME:collection`.')
/** First and family name can stand apart. */
export const names = z
  .array(z.union([path, z.array(path).min(2)]))
  .default([])
  .describe('Where full names stand; several paths in a list of their own are one name together.')
/** Where else a record says who somebody is. */
export const addresses = {
  emails: z.array(path).default([]).describe('Where their e-mail addresses stand.'),
  phones: z.array(path).default([]).describe('Where their phone numbers stand.'),
  usernames: z.array(path).default([]).describe('Where the names stand that they sign in by.'),
}
export const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])
export const conditions = z.record(path, scalar)

export const lookup = z
  .strictObject({
    collection,
    key: path.default('_id'),
    value: path.default('name').describe('What the key is called in policies.'),
    flag: path.optional().describe('True where the row means a closed ticket (`closed: flag`).'),
  })
  .describe('A small table that turns a stored key into a name.')

export const named = z.preprocess(
  written => (typeof written === 'string' ? { path: written } : written),
  z.strictObject({ path, lookup: lookup.optional() }),
)

const where = z
  .strictObject({
    path,
    'starts-with': z.string().optional().describe('How the text at `path` begins.'),
    equals: scalar.optional().describe('What stands at `path`, in full.'),
  })
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
export const clock = z.preprocess(
  written => (Array.isArray(written) ? written : [written]),
  z.array(moment).nonempty().describe('The first path that holds a date counts.'),
)
const clockName = z.union(
  [
    z.enum(['closed_at', 'last_activity_at', 'created_at', 'delivered_at']),
    z.templateLiteral(['event:', z.string().min(1)]),
  ],
  'write closed_at, last_activity_at, created_at, delivered_at or event:NAME',
)
export const clocks = z
  .partialRecord(clockName, clock)
  .describe('Where the moments stand that rules count from, by the names that policies give them.')

const hasNamedGroups = (text: string): boolean => {
  try {
    // A pattern that also fits nothing tells which groups it has.
    const groups = Object.keys(new RegExp(`${text}|`, 'u').exec('')?.groups ?? {})
    return groups.length > 0 && groups.every(group => entities.some(entity => entity === group))
  } catch {
    return false
  }
}

const keyPattern = z
  .string()
  .refine(
    hasNamedGroups,
    `not a pattern with groups that are named after entities: ${entities.map(entity => `(?<${entity}>…)`).join(' ')}`,
  )

export const fieldSpec = z.strictObject({
  class: z
    .enum(fieldClasses)
    .describe('What the value is to the data subject; decides what every action does to it.'),
  entity: z
    .enum(entities)
    .optional()
    .describe('What kind of personal value the field holds: it is taken for one as it stands.'),
  format: z
    .enum(textFormats)
    .default('plain')
    .describe('How the text is written: what is visible is read, and the markup around it stays.'),
  unique: z.boolean().optional().describe('A unique index lies on it.'),
  required: z.boolean().optional().describe('The desk cannot open the record without it.'),
  'max-length': z
    .int()
    .positive()
    .optional()
    .describe('Most characters that the desk takes there: what is put in place of a value is no longer.'),
  templates: z
    .array(z.string())
    .optional()
    .describe('Sentences the desk writes: `{PERSON} was set as assignee`.'),
  unless: conditions
    .optional()
    .describe(
      'Stays as it is where the object it stands in says this: `{ mod: true }`, an agent’s own name.',
    ),
  only: conditions
    .optional()
    .describe(
      'Is what the map says of it only where the object it stands in says this: `{ contentType: core:customer }`; elsewhere it stays.',
    ),
  'in-key': keyPattern
    .optional()
    .describe(
      'A pattern that leads to what is personal in a key, by a group named after its entity: `^wab-(?<PHONE>\\d+)$`. That part alone is the value; it is rewritten alike wherever it stands, so that joins hold. A part named OTHER that is a person’s key is theirs. Keys of agents, and those that no group meets, stay.',
    ),
  'member-name': z
    .literal(true)
    .optional()
    .describe('The names of the members are meant, not what they hold: a path that ends in `.*`.'),
  'on-anonymise': z
    .enum(['keep', 'coarsen', 'drop'])
    .optional()
    .describe('Of a quasi-identifier: left, cut to its year, or taken away whatever its type.'),
  'derived-from': z
    .array(path)
    .optional()
    .describe('Rebuilt from these values, joined by spaces, when the document is edited.'),
  blank: z
    .union([z.boolean(), z.literal('drop')])
    .optional()
    .describe(
      'Emptied when the document is edited: a copy nobody can rebuild. `drop` takes it away, for a desk that makes it again.',
    ),
  beside: path
    .optional()
    .describe(
      'The link, from the object it stands in, to whomever the value names: what is an agent’s stays.',
    ),
  to: z.enum(['contacts', 'groups']).optional().describe('Whom a link leads to; default contacts.'),
  entry: z
    .enum(['element', 'value', 'document'])
    .optional()
    .describe('What goes with an attachment: its element of the list, the value alone, or the document.'),
  folder: z.string().optional().describe('Stands before the value to give the path under the files root.'),
  shared: z.array(z.string()).optional().describe('Files that belong to everybody and stay.'),
  'inline-files': z.string().optional().describe('Links in the text that start so are stored files.'),
})
export const fields = z
  .record(path, fieldSpec)
  .describe('What stands where in the document, by path, and what each value is to the person.')

export const join = z
  .strictObject({
    path,
    references: path.default('_id').describe('The field of the ticket that the value is.'),
    through: z
      .strictObject({ collection, path })
      .optional()
      .describe(
        'The value is the key of a document of this collection, whose path names the ticket: a channel’s own copy of a conversation. The collection is mapped itself.',
      ),
  })
  .describe('Which ticket a document belongs to.')
export const copyJoin = z
  .strictObject({
    ...join.shape,
    json: path.optional().describe('The value is JSON in a string, and the ticket’s key stands here in it.'),
  })
  .describe('Which ticket a document belongs to.')
export const onDelete = z
  .enum(['delete', 'cut', 'keep'])
  .default('delete')
  .describe('What becomes of it when its record is deleted: it goes, only this part of it goes, or it stays.')
export const onEdit = z
  .enum(['edit', 'delete'])
  .default('edit')
  .describe('`delete`: the document goes as soon as anything of the record is changed, like a log of it.')

export type FieldSpec = z.infer<typeof fieldSpec>
export type Lookup = z.infer<typeof lookup>
export type Named = z.infer<typeof named>
export type Moments = z.infer<typeof clock>
export type OnDelete = z.infer<typeof onDelete>
export type Conditions = z.infer<typeof conditions>
