import type { Collection } from 'mongodb'
import type { Keyed } from './collections.ts'

/** Of what waits for a worker, since when the one that is due longest does. */
export const dueSince = async (waiting: Collection<Keyed>, now: Date): Promise<Date | undefined> => {
  const first = await waiting.findOne(
    { state: 'waiting', nextAt: { $lte: now } },
    { sort: { nextAt: 1 }, projection: { nextAt: 1 } },
  )
  return first?.nextAt instanceof Date ? first.nextAt : undefined
}
