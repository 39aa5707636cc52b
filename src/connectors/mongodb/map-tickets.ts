import { z } from 'zod'
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
  onEdit,
  path,
  scalar,
} from './map-words.ts'

const ticketWords = z.strictObject({
  collection,
  id: path.default('_id').describe('The key by which everything else names the ticket.'),
  version: z
    .preprocess(written => (typeof written === 'string' ? [written] : written), z.array(path))
    .default([])
    .describe('Fields the desk changes with every write of its own.'),
  filter: conditions.optional().describe('Which documents of the collection are tickets at all.'),
  category: named.optional().describe('Where the category stands that rules go by.'),
  tags: named.default({ path: 'tags' }).describe('Where the tags stand that holds and rules go by.'),
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
  requester: path.optional().describe('Where the ticket names the contact who asked.'),
  'requester-in': z
    .strictObject({
      collection,
      ticket: path.describe('Where a document there names the ticket’s key.'),
      person: path.describe('Where it names the person’s.'),
      where: conditions.optional().describe('What stands beside the person’s key, and beside no other.'),
    })
    .optional()
    .describe(
      'Whose ticket it is, where a collection of links says so: the first that names a person counts.',
    ),
  agent: path.optional().describe('Where the ticket names the agent it is assigned to.'),
  statistics: z
    .strictObject({
      channel: named.optional().describe('Where it says by which way the ticket came in: mail, chat, phone.'),
      priority: named.optional().describe('Where its priority stands.'),
      first_response_at: clock
        .optional()
        .describe('When an agent first answered: the first path that holds a date counts.'),
      reopened: z
        .union([
          path,
          z.strictObject({
            path,
            prefix: z
              .string()
              .describe('What an element of the list begins with, before the name of the status.'),
          }),
        ])
        .optional()
        .describe('A counter; or a list of status changes, each a prefix and the name of the status.'),
      csat: path.optional().describe('Where the customer’s rating stands.'),
      sla_met: path
        .optional()
        .describe('true or false: was the promised time kept? Anything else: none was promised.'),
      messages: path.optional().describe('The list whose elements are messages, or their number.'),
    })
    .prefault({})
    .describe('What is counted of a ticket, and where it stands.'),
  fields,
})

const message = z.strictObject({
  collection,
  ticket: join,
  fields,
  'on-delete': onDelete,
})

const copy = z.strictObject({
  collection,
  ticket: copyJoin,
  of: z
    .enum(['tickets', 'messages', 'none'])
    .default('tickets')
    .describe('What it is a copy of; `none`: it copies nothing, and holds what stands under `fields`.'),
  at: z
    .string()
    .refine(text => text === '' || isDocumentPath(text), badPath)
    .default('')
    .describe('Where in the document the copy stands; empty: the document is the copy.'),
  fields: fields.default({}).describe('What the document around the copy holds.'),
  'on-edit': onEdit,
  'on-delete': onDelete,
})

export const tickets = ticketWords
  .refine(each => each.requester === undefined || each['requester-in'] === undefined, {
    error: 'the ticket says whose it is by itself, by "requester"; one of the two',
    path: ['requester-in'],
  })
  .describe('The collection of tickets.')

export const messages = z
  .preprocess(written => (Array.isArray(written) ? written : [written]), z.array(message))
  .default([])
  .describe('Collections of messages, each with the field that names its ticket.')

export const copies = z.array(copy).default([]).describe('The same data again, elsewhere.')

interface Named {
  readonly collection: string
}
interface Joined extends Named {
  readonly ticket: { readonly through?: Named | undefined }
}
interface TicketSet {
  readonly tickets: { readonly 'requester-in'?: Named | undefined }
  readonly messages: readonly Joined[]
  readonly copies: readonly Joined[]
}

/**
 * What stands between a ticket and its messages, or between it and its person, is the ticket's as well: it has to be found,
 * changed and deleted with it.
 */
export const demandMapped = (map: TicketSet, context: z.RefinementCtx): void => {
  const known = new Set([...map.messages, ...map.copies].map(each => each.collection))
  const demand = (named: Named | undefined, ...path: (string | number)[]): void => {
    if (named === undefined || known.has(named.collection)) return
    const message = `"${named.collection}" is not mapped: name it under messages or copies of the same tickets`
    context.addIssue({ code: 'custom', path: [...path, 'collection'], message })
  }
  demand(map.tickets['requester-in'], 'tickets', 'requester-in')
  for (const member of ['messages', 'copies'] as const)
    for (const [index, { ticket }] of map[member].entries())
      demand(ticket.through, member, index, 'ticket', 'through')
}

/** A further collection of tickets, with what hangs on it. */
export const ticketSet = z.strictObject({ tickets, messages, copies }).superRefine(demandMapped)

export type CopyMap = z.infer<typeof copy>
