import { z } from 'zod'
import { anonymiseSpec, deleteSpec, redactSpec } from '../actions/specs.ts'
import { cronPattern } from '../cron-pattern.ts'
import { type Language, languages } from '../languages.ts'
import { recalls } from '../redaction/thresholds.ts'
import { timezone } from '../timezone.ts'
import { perEntity } from '../yaml/per-entity.ts'
import { durationPattern, isWithin, parseDuration, suggestDuration } from './durations.ts'
import { modes } from './modes.ts'
import { whenSchema } from './when.ts'

const badDuration = (input: unknown): string => {
  const meant =
    typeof input === 'string' || typeof input === 'number' ? suggestDuration(String(input)) : undefined
  const hint = meant === undefined ? 'write P90D, P6W, P24M or P2Y' : `write ${meant}`
  return `not an ISO 8601 duration in years, months, weeks or days; ${hint}`
}

const duration = z
  .string({ error: issue => badDuration(issue.input) })
  .regex(durationPattern, { error: issue => badDuration(issue.input) })
  .describe(
    'ISO 8601 duration in years, months, weeks and days, in calendar time of the policy zone: P90D, P2Y.',
  )

/** Longer than this what may no longer be kept would be kept under another name. */
const longestUndo = { years: 0, months: 0, weeks: 0, days: 30 } as const

const undo = duration
  .refine(
    written => isWithin(parseDuration(written), longestUndo),
    'from P1D up to P30D: originals are still personal data, and the periods of the policy are over',
  )
  .describe(
    'Originals of what runs change are kept encrypted for so long, and `gallra undo RUN` brings them back. Absent: not kept.',
  )

const text = z.string().trim().min(1, 'must not be empty').max(2000)
const name = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'use lower-case letters, digits and hyphens, at most 64')
const words = z.union([text, z.array(text).nonempty('the list must not be empty')])
const roundTo = z
  .enum(['year-end'])
  .optional()
  .describe('year-end: due at the start of the year after the one in which clock + after falls.')

const windowPattern = /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/

const schedule = z
  .strictObject({
    cron: cronPattern.describe('Minute hour day-of-month month weekday, in the policy zone.'),
    misfire: z
      .enum(['once', 'skip'])
      .default('once')
      .describe('A slot missed while nothing ran: once runs it late, skip leaves it out.'),
    window: z
      .string()
      .regex(windowPattern, 'not a window; write HH:MM-HH:MM, such as 22:00-05:00')
      .refine(window => window.slice(0, 5) !== window.slice(6), 'the window has no length')
      .optional()
      .describe('Local hours in which work may run; it pauses outside. May cross midnight.'),
  })
  .describe('When the policy runs by itself.')

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

const evidence = z
  .array(text)
  .nonempty('at least one field is needed')
  .optional()
  .describe(
    'Fields of the data map that the law wants kept (tickets:subject): an erasure request takes the rest. Absent: the whole ticket.',
  )

const basis = z
  .strictObject({
    article: text.describe('Article of the GDPR the keeping rests on: 6(1)(f), 17(3)(b).'),
    statute: text.optional().describe('National statute, where one demands or allows the period.'),
    url: z
      .url({ protocol: /^https?$/, error: 'not a web address' })
      .optional()
      .describe('Where the statute is published.'),
    period: duration
      .optional()
      .describe(
        'How long that basis lasts. A rule that keeps longer is refused, and one that keeps shorter where a statute demands it.',
      ),
    justification: text.describe('Why this long, in a sentence the controller answers for.'),
    told: z
      .strictObject(
        Object.fromEntries(
          languages.map(language => [
            language,
            text.optional().describe(`In ${languageNames.of(language)}.`),
          ]),
        ) as Record<Language, z.ZodOptional<typeof text>>,
      )
      .optional()
      .describe(
        'The same sentence for customers, by language: what `gallra notice` says. Absent: the justification.',
      ),
    evidence,
  })
  .describe('Legal basis for keeping the records until the stages come due.')

const timing = { after: duration, 'round-to': roundTo }
const stage = z.discriminatedUnion('action', [
  redactSpec.extend(timing),
  anonymiseSpec.extend(timing),
  deleteSpec.extend(timing),
])
const stages = z
  .array(stage)
  .nonempty('at least one stage is needed')
  .describe('What happens, in order: later stages come later and are not weaker.')

const ticketClock = z
  .union([
    z.enum(['closed_at', 'last_activity_at', 'created_at', 'delivered_at']),
    z.templateLiteral(['event:', z.string().regex(/^[a-z0-9_-]+$/)]),
  ])
  .describe('The moment the durations are counted from; event:NAME is one that the data map names.')

const threshold = z
  .number()
  .min(0.1, 'between 0.1 (nearly everything) and 0.95 (the surest alone)')
  .max(0.95, 'between 0.1 (nearly everything) and 0.95 (the surest alone)')
  .describe('Lowest score that counts, from 0.1 (nearly everything) to 0.95 (the surest alone).')

const redaction = z
  .strictObject({
    recall: z
      .enum(recalls)
      .optional()
      .describe("balanced (default), or high: doubtful findings count too, and more that is nobody's."),
    thresholds: perEntity(threshold).optional().describe('Lowest score that counts, by entity.'),
  })
  .describe('How sure a finding in a text must be. Absent: balanced.')

const rule = z
  .strictObject({
    id: name.describe('Named in plans, explanations and the ledger.'),
    category: words.describe('Category or categories as the desk spells them; "*" is every ticket.'),
    when: whenSchema.optional(),
    clock: ticketClock,
    basis,
    redaction: redaction.optional().describe('For tickets of this rule, in place of what the policy says.'),
    stages,
  })
  .describe('The first rule that fits a ticket decides.')

const contact = z.strictObject({
  id: name.describe('Named in plans, explanations and the ledger.'),
  clock: z
    .enum(['last_ticket_closed_at', 'created_at', 'last_activity_at'])
    .describe('The moment the durations are counted from.'),
  basis,
  stages,
})

const minimum = z.strictObject({
  category: words.describe('Categories the statute covers; "*" is every ticket.'),
  clock: ticketClock.optional().describe('Absent: the clock of the rule.'),
  keep: duration.describe('How long the statute wants the record: an ISO 8601 duration, such as P7Y.'),
  'round-to': roundTo,
  statute: text.describe('The statute that demands it.'),
  evidence,
})

/** The policy file as it is written. */
export const policySchema = z
  .strictObject({
    policy: name.describe('Name of the policy.'),
    version: z.int().min(1).describe('Raised with every change of meaning.'),
    stores: z.array(name).nonempty('at least one store is needed').describe('Names from stores.yaml.'),
    timezone: timezone.describe('IANA zone in which durations, windows and the schedule are counted.'),
    mode: z
      .enum(modes)
      .optional()
      .describe(
        'test: plans when somebody asks. notify: plans on schedule too, and tells what would be done. Neither is applied. enforce, and absent: what is planned can be applied.',
      ),
    locked: z
      .boolean()
      .optional()
      .describe(
        'true: from the first plan on, a newer version may only tighten: keep nothing longer, leave nothing out, do nothing less.',
      ),
    notify: z
      .strictObject({
        mail: z
          .array(z.email('not an e-mail address'))
          .nonempty('at least one address is needed')
          .describe('Addresses of the organisation, sent to as `requests.mail` of stores.yaml says.'),
      })
      .optional()
      .describe('Who is told of each scheduled plan in mode notify. Absent: the log and the ledger alone.'),
    schedule: schedule.optional(),
    approval: z
      .enum(['none', 'other-person'])
      .default('other-person')
      .describe('other-person: whoever planned may not approve. none: a plan applies without approval.'),
    limits: z
      .strictObject({
        tickets: z.int().min(1).optional().describe('Most records in one run.'),
        percent: z
          .number()
          .gt(0)
          .max(100)
          .optional()
          .describe('Most of a store in one run, in percent of its records.'),
        deviation: z
          .number()
          .min(1)
          .optional()
          .describe('A run may change so many times what the last ten did in the middle. Absent: 3.'),
      })
      .optional()
      .describe('Caps of one run. Absent: 1000 records or 10 percent of the store, whichever is less.'),
    undo: undo.optional(),
    redaction: redaction.optional().describe('How sure a finding in a text must be. Absent: balanced.'),
    hold: z
      .strictObject({
        tags: z
          .array(text)
          .min(1, 'a tag is needed here; without tags that hold tickets, leave "hold" out')
          .describe('A ticket with one of these tags is left alone.'),
      })
      .default({ tags: [] })
      .describe('Tags that stop everything this policy says.'),
    minimums: z
      .array(minimum)
      .default([])
      .describe('Statutory minimum periods: deletion and anonymisation wait for them, whatever a rule says.'),
    rules: z.array(rule).default([]).describe('For tickets; the first that fits decides.'),
    contacts: z
      .array(contact)
      .default([])
      .describe("For the people records, once all of a person's tickets are closed; never for agents."),
  })
  .describe('A Gallra retention policy.')

export type PolicyFile = z.infer<typeof policySchema>
export type StageFile = z.infer<typeof stage>
