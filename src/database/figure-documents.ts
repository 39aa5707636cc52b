import { z } from 'zod'
import type { RunFigures, RunTotals } from '../runs/figures.ts'
import { skipReasons } from '../runs/model.ts'
import { storeId } from '../tickets/ids.ts'
import { type Collections, readAs } from './collections.ts'
import { planSchema } from './schema.ts'

const count = z.int().nonnegative()
const countNames = ['redact', 'anonymise', 'delete', 'contacts'] as const
const sumNames = ['verified', 'residual', 'unreachable'] as const

const totals = z
  .object({
    _id: z.object({ policy: z.string(), state: z.enum(['running', 'paused', 'finished', 'failed']) }),
    runs: count,
    ...{ redact: count, anonymise: count, delete: count, contacts: count },
    ...{ verified: count, residual: count, unreachable: count },
    ...{ changed: count, held: count, gone: count, waiting: count, failed: count, 'no-longer-due': count },
  })
  .transform(({ _id, runs, redact, anonymise, delete: gone, contacts, ...rest }): RunTotals => {
    const { verified, residual, unreachable, ...skipped } = rest
    const counts = { redact, anonymise, delete: gone, contacts }
    return { ..._id, runs, counts, skipped, verified, residual, unreachable }
  })

const left = z
  .object({ _id: z.string().transform(storeId), records: count, values: count })
  .transform(({ _id: store, ...sums }) => ({ store, ...sums }))

const sumsOf = (path: string, names: readonly string[]): Record<string, object> =>
  Object.fromEntries(names.map(name => [name, { $sum: `$result.${path}${name}` }]))

export const figureDocuments = ({ runs, marks, plans }: Collections): RunFigures => ({
  async runTotals() {
    const found = await runs
      .aggregate([
        {
          $group: {
            _id: { policy: '$policy', state: '$state' },
            runs: { $sum: 1 },
            ...sumsOf('counts.', countNames),
            ...sumsOf('skipped.', skipReasons),
            ...sumsOf('', sumNames),
          },
        },
        { $sort: { _id: 1 } },
      ])
      .toArray()
    return z.array(totals).parse(found)
  },
  async leftTotals() {
    const found = await marks
      .aggregate([
        { $match: { 'left.values': { $gt: 0 } } },
        { $group: { _id: '$store', records: { $sum: 1 }, values: { $sum: '$left.values' } } },
        { $sort: { _id: 1 } },
      ])
      .toArray()
    return z.array(left).parse(found)
  },
  async newestPlan(policyDigest) {
    const [document] = await plans
      .find({ policyDigest, request: { $exists: false }, now: { $exists: false } })
      .sort({ createdAt: -1 })
      .limit(1)
      .toArray()
    return document ? readAs(planSchema, 'plans', document) : undefined
  },
})
