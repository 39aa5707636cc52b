import type { Collection, Db } from 'mongodb'
import { z } from 'zod'
import type { Forecast, ForecastStore } from '../runs/forecast.ts'
import { storeId } from '../tickets/ids.ts'
import { type Keyed, readAs } from './collections.ts'

export const forecastCollection = (db: Db): Collection<Keyed> => db.collection('forecasts')

const count = z.int().nonnegative()

const forecastSchema: z.ZodType<Omit<Forecast, 'policy'> & { readonly id: string }> = z.strictObject({
  /** The policy. */
  id: z.string(),
  policyDigest: z.string(),
  at: z.date(),
  rows: z.array(
    z.strictObject({
      store: z.string().transform(storeId),
      kind: z.enum(['ticket', 'contact']),
      category: z.string().exactOptional(),
      ...{ day: count, week: count, month: count },
    }),
  ),
  held: count,
})

export const forecastDocuments = (forecasts: Collection<Keyed>): ForecastStore => ({
  async keep({ policy, ...forecast }) {
    await forecasts.replaceOne({ _id: policy }, forecast, { upsert: true })
  },
  async all() {
    const found = await forecasts.find().sort({ _id: 1 }).toArray()
    return found.map(document => {
      const { id, ...forecast } = readAs(forecastSchema, 'forecasts', document)
      return { policy: id, ...forecast }
    })
  },
})
