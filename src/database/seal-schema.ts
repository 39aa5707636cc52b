import { z } from 'zod'
import type { Seal } from '../runs/sealing/seal-store.ts'
import type { Cell } from '../statistics/cells.ts'
import { periodKinds } from '../statistics/periods.ts'
import { storeId } from '../tickets/ids.ts'

const count = z.int().nonnegative()
const text = z.string()

/** Lists instead of members: the name of a counter may hold a dot (`csat_4.5`). */
const counters = z.array(z.tuple([text, z.int()])).transform((listed): Cell => Object.fromEntries(listed))

/** A seal as it is stored. Strict: one that another version wrote differently is refused rather than half understood. */
export const sealSchema = z.strictObject({
  id: text,
  store: text.transform(storeId),
  number: count,
  kind: z.enum(periodKinds),
  period: text,
  through: text,
  k: count,
  metricVersion: count,
  sealedAt: z.date(),
  cells: z.array(z.strictObject({ period: text, category: text, channel: text, counters })),
  distinct: z.array(
    z.strictObject({
      period: text,
      distinct: count.exactOptional(),
      classes: z.array(z.strictObject({ contacts: text, people: count })),
      unknown: count,
    }),
  ),
  log: z.strictObject({
    by: text,
    policyDigest: text,
    rowsIn: count,
    cellsOut: count,
    mergedUp: count,
    minN: count,
    reportBefore: text,
    reportAfter: text,
    cellsSha256: text,
  }),
}) satisfies z.ZodType<Seal>
