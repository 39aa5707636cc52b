import { DateTime } from 'luxon'
import { z } from 'zod'

const text = z.string().trim().min(1, 'must not be empty').max(500)

const isMoment = (written: string): boolean =>
  /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/u.test(written) &&
  DateTime.fromISO(written).isValid

/** Without a zone it is the policy's; a day alone is its first moment there. */
const moment = z.string({ error: 'not a date; write 2026-01-31 or 2026-01-31T12:00' }).refine(isMoment, {
  error: 'not a date; write 2026-01-31 or 2026-01-31T12:00',
})
const day = z
  .string({ error: 'not a day; write 2026-01-31' })
  .regex(/^\d{4}-\d{2}-\d{2}$/u, 'not a day; write 2026-01-31')
  .refine(isMoment, 'there is no such day')

const action = z.enum(['redact', 'anonymise', 'delete'])
const words = z.union([text, z.array(text)])

const clocks = {
  created_at: moment.optional().describe('When it was made.'),
  closed_at: moment.optional().describe('When it was closed.'),
  last_activity_at: moment.optional().describe('When something last happened.'),
  delivered_at: moment.optional().describe('When what it is about was delivered.'),
}

const ticket = z
  .strictObject({
    category: text.optional().describe('Absent: a ticket without one.'),
    closed: z.boolean().default(true).describe('false: it is still open.'),
    status: text.optional().describe('As the desk says it.'),
    priority: text.optional().describe('As the desk says it.'),
    channel: text.optional().describe('By which way it came.'),
    tags: words.default([]).describe('One tag or several.'),
    custom: z
      .record(text, z.union([z.string(), z.number(), z.boolean()]))
      .default({})
      .describe('Custom fields and their values.'),
    events: z
      .record(z.string().regex(/^[a-z0-9_-]+$/), moment)
      .default({})
      .describe('Clocks `event:NAME`.'),
    ...clocks,
  })
  .describe('What a rule can ask of a ticket; nothing personal.')

const contact = z
  .strictObject({
    agent: z.boolean().default(false).describe('true: works at the desk.'),
    open_tickets: z.int().min(0).default(0).describe('So many of the person’s tickets are open.'),
    ticket_tags: words.default([]).describe('Tags of all of the person’s tickets.'),
    last_ticket_closed_at: moment.optional().describe('When the last of their tickets was closed.'),
    created_at: clocks.created_at,
    last_activity_at: clocks.last_activity_at,
  })
  .describe('What a rule can ask of a person’s record.')

const next = z.union([
  z.literal('nothing'),
  z
    .strictObject({
      do: action.describe('What is done.'),
      on: day.describe('The first day on which it is due.'),
    })
    .describe('On this day, in the zone of the policy.'),
])

const expected = z
  .strictObject({
    do: z
      .enum(['redact', 'anonymise', 'delete', 'nothing'])
      .describe('What a run at this moment would do to the record.'),
    rule: text.optional().describe('The rule that decides.'),
    because: z
      .enum(['not-due', 'held', 'open', 'agent', 'open-tickets', 'no-clock', 'no-rule'])
      .optional()
      .describe('With `do: nothing`: why.'),
    on: day.optional().describe('Since when it is due.'),
    next: next.optional().describe('What comes afterwards, and when.'),
    warning: z
      .enum(['no-rule-matched', 'postponed-by-minimum'])
      .optional()
      .describe('What the decision warns of.'),
  })
  .refine(({ do: what, because }) => what === 'nothing' || because === undefined, {
    error: '"because" says why nothing is done; with an action write "rule"',
    path: ['because'],
  })
  .refine(({ do: what, on }) => what !== 'nothing' || on === undefined, {
    error: 'nothing is due on no day; write "next"',
    path: ['on'],
  })

const testCase = z
  .strictObject({
    name: text.describe('A sentence that says what is tested.'),
    now: moment.optional().describe('The moment of the run; absent: the file’s.'),
    ticket: ticket.optional(),
    contact: contact.optional(),
    expect: expected.describe('What is decided.'),
  })
  .refine(each => (each.ticket === undefined) !== (each.contact === undefined), {
    error: 'either "ticket" or "contact" is needed, and not both',
  })

/** A file of tests as it is written beside its policy: `support.test.yaml`. */
export const policyTestsSchema = z
  .strictObject({
    tests: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,63}$/u)
      .describe('Name of the policy.'),
    now: moment.describe('The moment of the run.'),
    cases: z
      .array(testCase)
      .nonempty('at least one case is needed')
      .describe('Records, and what is decided of each.'),
  })
  .describe('Tests of a Gallra retention policy: records, a moment, and what is decided.')

export type PolicyTests = z.infer<typeof policyTestsSchema>
export type PolicyCase = PolicyTests['cases'][number]
