import type { Connector } from '../connectors/connector.ts'
import type { RecordId } from '../tickets/ids.ts'
import type { StoreRecord } from '../tickets/record.ts'

const batchSize = 100

interface SampleOf {
  /** So many tickets at most. */
  readonly size: number
  readonly now: Date
  readonly signal: AbortSignal
}

/** Ids that lie evenly over the store's order of keys, which is mostly that of time. */
const chooseIds = async (
  connector: Connector,
  { size, now, signal }: SampleOf,
): Promise<{ readonly total: number; readonly ids: readonly RecordId[] }> => {
  const total = await connector.count('ticket', signal)
  const every = Math.max(1, Math.floor(total / size))
  const ids: RecordId[] = []
  let at = 0
  const query = { rules: [{ categories: '*' as const, clock: 'created_at' as const, before: now }] }
  for await (const { id } of connector.select('ticket', query, signal)) {
    if (at % every === 0) ids.push(id)
    at += 1
    if (ids.length >= size) break
  }
  return { total, ids }
}

/** A sample of a store's tickets, open ones too, and how many there are. Reads, and never writes. */
export const sampleTickets = async (
  connector: Connector,
  options: SampleOf,
): Promise<{ readonly total: number; readonly tickets: AsyncIterable<StoreRecord> }> => {
  const { total, ids } = await chooseIds(connector, options)
  async function* read(): AsyncGenerator<StoreRecord> {
    for (let from = 0; from < ids.length; from += batchSize)
      yield* await connector.readMany('ticket', ids.slice(from, from + batchSize), options.signal)
  }
  return { total, tickets: read() }
}
