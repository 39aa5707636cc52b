import type { RecordId } from '../tickets/ids.ts'
import type { BatchJob } from './batch-job.ts'
import { peopleIn } from './left.ts'
import type { BatchResult } from './model.ts'

const none: ReadonlySet<RecordId> = new Set()

/** Something of the batch was skipped, failed, or has a value left in it. */
const isUnfinished = ({ skipped, residual }: BatchResult): boolean =>
  residual > 0 || Object.values(skipped).some(count => count > 0)

/**
 * People with a ticket in the same plan that could not be done. How they are called is known from their own record
 * alone: were it anonymised now, the ticket's texts could never be searched for them. They wait for the next plan.
 */
export const peopleOfUnfinished = async (job: BatchJob): Promise<ReadonlySet<RecordId>> => {
  const { batch, context, connector, signal } = job
  if (batch.kind === 'ticket') return none
  const undone: RecordId[] = []
  const waiting = new Set<RecordId>()
  for (const id of await context.runStore.batchIds(batch.plan, ['applied'])) {
    const other = await context.runStore.batch(id)
    if (other?.kind !== 'ticket' || other.store !== batch.store) continue
    if (!other.result || !isUnfinished(other.result)) continue
    const ids = other.records.map(record => record.id)
    const marks = new Map(
      (await context.runStore.marks(batch.store, 'ticket', ids)).map(mark => [mark.id, mark]),
    )
    for (const { id: ticket, specDigest } of other.records) {
      const mark = marks.get(ticket)
      // What another run did meanwhile is done as well.
      if (mark?.specDigest === specDigest && !mark.left) continue
      undone.push(ticket)
      for (const person of mark?.left?.people ?? []) waiting.add(person)
    }
  }
  if (undone.length === 0) return none
  for (const ticket of await connector.readMany('ticket', undone, signal))
    for (const person of peopleIn(ticket)) waiting.add(person)
  return waiting
}
