import { z } from 'zod'

/** Schemas that the description of the API names once and refers to. */
export const shapes = z.registry<{ id: string }>()

/** RFC 3339, in UTC. */
export const moment = z.string().meta({ format: 'date-time' })
export const count = z.int().nonnegative()

/** A line of text that somebody says something in. */
export const lineOf = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^\p{Cc}]*$/u, 'must not hold control characters')

/** As Gallra makes them; whatever else is asked for is not found. */
export const idParams = z.object({ id: z.string().min(1).max(100) })

/** How many are shown, the latest first. */
export const limitQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).optional().describe('So many of the latest. Absent: 50.'),
})
export const limitOf = ({ limit = 50 }: z.output<typeof limitQuery>): number => limit

/** RFC 9457, of the type `about:blank`. */
export const problemShape = z
  .object({
    title: z.string(),
    status: z.int().min(400).max(599),
    reason: z.string().describe('What programs read: `not-found`, `approval-refused`, `invalid`.'),
    detail: z.string().optional().describe('What is wrong, for people. Names members, never values.'),
    call: z.string().describe('Under this id the log tells more.'),
  })
  .register(shapes, { id: 'Problem' })
