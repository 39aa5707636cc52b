import type { BatchOutcome } from '../ledger/event.ts'
import type { RunContext } from './context.ts'
import type { PlanId, Run } from './model.ts'

/** Digests of all counters of a batch's tickets, as the ledger was told of them: before the first write and after the last. */
export interface ProvedBatch {
  /** Seq of the ledger's entry. */
  readonly entry: number
  readonly batch: string
  readonly before: string
  readonly after: string
  readonly equal: boolean
}

export interface RunProof {
  readonly run: Run
  readonly batches: readonly ProvedBatch[]
  /** In all batches. */
  readonly equal: boolean
  readonly ledgerValid: boolean
}

const isOutcome = (event: { readonly kind: string }): event is BatchOutcome => event.kind === 'batch-outcome'

/**
 * What the ledger says of a run's statistics: tickets that are gone are counted as they were. Reads and checks the whole
 * ledger. Undefined where there is no such run.
 */
export const proveRun = async (
  { runStore, ledger }: Pick<RunContext, 'runStore' | 'ledger'>,
  id: PlanId,
): Promise<RunProof | undefined> => {
  const run = await runStore.run(id)
  if (!run) return undefined
  const batches: ProvedBatch[] = []
  for await (const { seq, event } of ledger.entries()) {
    if (!isOutcome(event) || event.run !== id) continue
    const { batch, statisticsBefore: before, statisticsAfter: after } = event
    batches.push({ entry: seq, batch, before, after, equal: before === after })
  }
  const { valid } = await ledger.verify()
  return { run, batches, equal: batches.every(each => each.equal), ledgerValid: valid }
}
