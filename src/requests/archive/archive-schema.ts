import { z } from 'zod'
import { jsonSchemaOf, jsonText } from '../../yaml/json-schema.ts'

const moment = z.iso.datetime().describe('UTC.')

const author = z
  .string()
  .describe(
    '`you`, `support agent` (or the name, where the controller gives it), `other person 1`, `unknown`.',
  )

const file = z
  .strictObject({
    name: z.string().describe('As the help desk calls it; others named in it are hidden.'),
    type: z.string().optional().describe('Media type, where the help desk knows it.'),
    from: author,
    at: moment.optional(),
    bytes: z.int().nonnegative().optional(),
    path: z.string().optional().describe('Where in this archive the file is. Absent: see `not_included`.'),
    not_included: z
      .enum(['missing', 'elsewhere', 'refused', 'unreachable', 'too-large', 'of-another-person'])
      .optional()
      .describe(
        'Why it is not here: not stored any more; on another server; its path leads out of the folder for files; the folder is not readable here; larger than the archive may be, ask for it; another person added it.',
      ),
  })
  .describe('A file that was sent.')

const message = z
  .strictObject({
    place: z.string().describe('Where in the store it stands: `tickets:comments[]`.'),
    kind: z
      .enum(['message', 'note', 'event'])
      .describe('What was written; an internal note; what the desk logged.'),
    from: author,
    at: moment.optional(),
    text: z.string().describe('As it is read. Others are replaced by what they are: `[PERSON]`, `[EMAIL]`.'),
  })
  .describe('A message, a note or an event of a ticket.')

const detail = z.strictObject({
  field: z.string().describe('Where in the store it stands: `accounts:email`.'),
  value: z.union([z.string(), z.number(), z.boolean()]),
})

export const archiveTicket = z
  .strictObject({
    store: z.string(),
    id: z.string(),
    relation: z
      .enum(['own', 'party', 'mentioned'])
      .describe(
        'Yours; one you have a part in; one that mentions you, of which only the passages are given.',
      ),
    category: z.string().optional(),
    status: z.string().optional(),
    priority: z.string().optional(),
    channel: z.string().optional(),
    tags: z.array(z.string()),
    created: moment.optional(),
    closed: moment.optional(),
    last_activity: moment.optional(),
    subject: z.string().optional(),
    details: z.array(detail),
    other_persons: z.int().nonnegative().describe('How many others have a part in it.'),
    messages: z.array(message),
    files: z.array(file),
  })
  .describe('A ticket.')

export const archiveContact = z
  .strictObject({
    store: z.string(),
    id: z.string(),
    created: moment.optional(),
    details: z.array(detail),
    not_shown: z
      .array(z.string())
      .describe('Held, but not given out, since it is a secret: passwords, keys.'),
    messages: z.array(message),
    files: z.array(file),
  })
  .describe('What a help desk holds of you outside tickets.')

const processing = z
  .strictObject({
    store: z.string(),
    kind: z.enum(['tickets', 'contact']),
    category: z.string().optional().describe('Absent: tickets of no category, or the contact itself.'),
    purpose: z.string(),
    legal_basis: z.string().describe('Article of the GDPR.'),
    statute: z.string().optional(),
    url: z.string().optional(),
    why: z.string().describe('Why it is kept so long.'),
    counted_from: z.string(),
    retention: z.array(
      z.strictObject({
        after: z.string().describe('ISO 8601 duration.'),
        rounded_to: z.string().optional(),
        action: z.enum(['redact', 'anonymise', 'delete']),
      }),
    ),
    kept_at_least: z.array(z.strictObject({ for: z.string(), statute: z.string() })),
  })
  .describe('Why data of a category are processed, and how long: GDPR Art 15(1)(a) and (d).')

export const archiveHead = z.strictObject({
  format: z.literal('gallra-archive'),
  version: z.literal(1),
  request: z.strictObject({
    id: z.string(),
    reference: z.string(),
    type: z.enum(['access', 'portability']),
    received: moment,
  }),
  made: moment,
  language: z.string(),
  controller: z
    .strictObject({ name: z.string(), contact: z.string(), authority: z.string().optional() })
    .optional(),
  supervisory_authority: z.string().optional().describe('Where to complain: Art 15(1)(f).'),
})

/** What an archive may hold, in the order in which people are told. */
export const dataKinds = ['contact', 'ticket', 'message', 'file'] as const
export type DataKind = (typeof dataKinds)[number]

export const archiveTail = z.strictObject({
  data_kinds: z.array(z.enum(dataKinds)).optional().describe('What is in here: Art 15(1)(b).'),
  processing: z.array(processing),
  recipients: z
    .array(
      z.strictObject({ store: z.string(), name: z.string(), categories: z.array(z.string()).optional() }),
    )
    .describe('To whom data were passed on: Art 15(1)(c).'),
  transfers: z.string().optional().describe('To third countries, and under which safeguards: Art 15(2).'),
  automated_decisions: z.string().optional().describe('Profiling included: Art 15(1)(h).'),
  source: z.string().optional().describe('Where the data come from: Art 15(1)(g).'),
})

export const archiveSchema = archiveHead
  .extend({ contacts: z.array(archiveContact), tickets: z.array(archiveTicket) })
  .extend(archiveTail.shape)
  .describe('What help desks hold about one person.')

export type ArchiveTicket = z.infer<typeof archiveTicket>
export type ArchiveContact = z.infer<typeof archiveContact>
export type ArchiveHead = z.infer<typeof archiveHead>
export type ArchiveTail = z.infer<typeof archiveTail>
export type ArchiveFile = z.infer<typeof file>
export type ArchiveMessage = z.infer<typeof message>
export type ArchiveDetail = z.infer<typeof detail>
export type Processing = z.infer<typeof processing>

/** The text of `schema.json`: JSON Schema, draft 2020-12. */
export const archiveSchemaText = (): string =>
  jsonText(jsonSchemaOf(archiveSchema, { title: 'Gallra archive', reused: 'ref' }))
