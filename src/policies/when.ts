import { z } from 'zod'
import type { Filter } from '../tickets/filter.ts'
import type { Clock } from '../tickets/record.ts'
import { durationPattern, parseDuration, subtractDuration, suggestDuration } from './durations.ts'

const word = z.string().min(1, 'must not be empty')
const words = z.union([word, z.array(word).nonempty('the list must not be empty')])
const scalar = z.union([z.string(), z.number(), z.boolean()])
const scalars = z.union([scalar, z.array(scalar).nonempty('the list must not be empty')])

/** A condition as it is written: members of one mapping all apply, a list means any of its values. */
export interface When {
  tags?: string | string[] | undefined
  status?: string | string[] | undefined
  priority?: string | string[] | undefined
  channel?: string | string[] | undefined
  custom?: Record<string, string | number | boolean | (string | number | boolean)[]> | undefined
  age?: { over: string; clock?: AgeClock | undefined } | undefined
  and?: When[] | undefined
  or?: When[] | undefined
  not?: When | undefined
}

const ageClocks = ['created_at', 'closed_at', 'last_activity_at', 'delivered_at'] as const
type AgeClock = (typeof ageClocks)[number]

const over = z
  .string()
  .regex(durationPattern, {
    error: issue => {
      const meant = suggestDuration(String(issue.input))
      return `not an ISO 8601 duration; write ${meant ?? 'for example P30D'}`
    },
  })
  .describe('ISO 8601 duration.')

/** A store operator ({ $ne: null }) cannot be written here: values are scalars, and names of custom fields plain. */
export const whenSchema: z.ZodType<When> = z
  .lazy(() =>
    z
      .strictObject({
        tags: words.optional().describe('Has any of these tags.'),
        status: words.optional().describe('Has any of these states.'),
        priority: words.optional().describe('Has any of these priorities.'),
        channel: words.optional().describe('Came by any of these channels.'),
        custom: z
          .record(z.string().regex(/^[^$.\0]+$/, 'a custom field has no "$" or "." in its name'), scalars)
          .optional()
          .describe('Custom field and its value or values.'),
        age: z
          .strictObject({
            over,
            clock: z.enum(ageClocks).default('created_at').describe('The moment the age is counted from.'),
          })
          .optional()
          .describe('Older than this, counted from the creation unless another clock is named.'),
        and: z.array(whenSchema).nonempty('the list must not be empty').optional().describe('All of these.'),
        or: z.array(whenSchema).nonempty('the list must not be empty').optional().describe('Any of these.'),
        not: whenSchema.optional().describe('None of what this says.'),
      })
      .refine(when => Object.keys(when).length > 0, {
        error: 'the condition is empty',
        when: ({ issues }) => issues.length === 0,
      }),
  )
  .meta({ id: 'when', description: 'Narrows the rule. Members of one mapping all apply.' })

const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T])

const fields = ['tags', 'status', 'priority', 'channel'] as const

/** The condition as a filter at a moment: ages become cutoffs, counted back on the calendar of the zone. */
export const compileWhen = (when: When, now: Date, zone: string): Filter => {
  const compile = (inner: When): Filter => compileWhen(inner, now, zone)
  const parts: Filter[] = fields.flatMap(field => {
    const values = when[field]
    return values === undefined ? [] : [{ op: 'any-of' as const, field, values: list(values) }]
  })
  for (const [field, values] of Object.entries(when.custom ?? {})) {
    parts.push({ op: 'custom', field, values: list(values) })
  }
  const age = when.age && parseDuration(when.age.over)
  if (age) {
    const clock: Clock = when.age?.clock ?? 'created_at'
    parts.push({ op: 'before', clock, cutoff: subtractDuration(now, age, zone) })
  }
  if (when.and) parts.push({ op: 'and', of: when.and.map(compile) })
  if (when.or) parts.push({ op: 'or', of: when.or.map(compile) })
  if (when.not) parts.push({ op: 'not', of: compile(when.not) })
  const [only] = parts
  return only && parts.length === 1 ? only : { op: 'and', of: parts }
}
