import { z } from 'zod'
import { cronPattern } from '../cron-pattern.ts'
import { periodKinds } from '../statistics/periods.ts'

/** How a store's statistics are merged and sealed (`docs/statistics.md`). */
export const sealingMember = z
  .strictObject({
    k: z
      .int('must be a whole number')
      .min(2, 'a group of one is a person; at least 2')
      .max(1000)
      .default(5)
      .describe('Fewest tickets of a group; smaller ones are merged into wider ones.'),
    period: z
      .enum(periodKinds)
      .default('month')
      .describe('What is merged and sealed as one: quarter or year for a desk with few tickets.'),
    days: z
      .int('must be a whole number')
      .min(0)
      .max(3650)
      .default(45)
      .describe('So many days after its last ticket was closed a month can be sealed.'),
    cron: cronPattern
      .exactOptional()
      .describe(
        'When workers look what can be sealed, in the zone of the store. Absent: only gallra stats seal.',
      ),
  })
  .exactOptional()
  .describe('How statistics are merged and sealed.')
