import type { RecordId } from '../tickets/ids.ts'
import type { StoreRecord } from '../tickets/record.ts'
import type { BatchJob } from './batch-job.ts'
import type { BatchResult } from './model.ts'

const none: ReadonlySet<RecordId> = new Set()

/** Something of the batch was skipped, failed, or has a value left in it. */
const isUnfinished = ({ skipped, residual }: BatchResult): boolean =>
  residual > 0 || Object.values(skipped).some(count => count > 0)

/** Everybody with a part in the record who does not work at the desk. */
export const peopleIn = (record: StoreRecord): RecordId[] => [
  ...record.participants.flatMap(({ id, role }) => (id === undefined || role === 'agent' ? [] : [id])),
  ...(record.kind === 'ticket' && record.facts.requester ? [record.facts.requester] : []),
]

/**
 * People with a ticket in the same plan that could not be done. How they are called is known from their own record
 * alone: were it anonymised now, the ticket's texts could never be searched for them. They wait for the next plan.
 */
export const peopleOfUnfinished = async (job: BatchJob): Promise<ReadonlySet<RecordId>> => {
  const { batch, context, connector, signal } = job
  if (batch.kind === 'ticket') return none
  const undone: RecordId[] = []
  for (const id of await context.runStore.batchIds(batch.plan, ['applied'])) {
    const other = await context.runStore.batch(id)
    if (other?.kind !== 'ticket' || other.store !== batch.store) continue
    if (!other.result || !isUnfinished(other.result)) continue
    const ids = other.records.map(record => record.id)
    const marks = new Map(
      (await context.runStore.marks(batch.store, 'ticket', ids)).map(mark => [mark.id, mark]),
    )
    // What another run did meanwhile is done as well.
    undone.push(
      ...other.records
        .filter(each => marks.get(each.id)?.specDigest !== each.specDigest)
        .map(each => each.id),
    )
  }
  if (undone.length === 0) return none
  return new Set((await connector.readMany('ticket', undone, signal)).flatMap(peopleIn))
}
