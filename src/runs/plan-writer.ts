import type { StoreId } from '../tickets/ids.ts'
import type { RecordKind } from '../tickets/record.ts'
import { batchIdFor } from './batch-order.ts'
import { withCanary } from './canary.ts'
import type { RunContext } from './context.ts'
import type { Batch, Plan, PlannedRecord } from './model.ts'
import { createPlanDigest, type PlanHead } from './plan-digest.ts'

/** Records of one batch: one read, one pass, one write. */
export const batchSize = 500

/** Some 150 kB each at 500 records; while they are written the next are gathered. */
const batchesPerWrite = 8

type Draft = Pick<Batch, 'store' | 'kind' | 'records'>

/** Takes the batches of one plan in order and writes them down as they come, so that none has to be remembered. */
export interface PlanWriter {
  add(store: StoreId, kind: RecordKind, records: readonly PlannedRecord[]): Promise<void>
  /** Whether the plan starts with a canary: known once all batches are added. */
  hasCanary(): boolean
}

interface OpenPlan extends PlanWriter {
  /** Writes the plan itself, with what an approval of it binds to. */
  save(head: PlanHead): Promise<Plan>
  /** Nothing is left of it. */
  discard(): Promise<void>
}

interface PlanStart {
  readonly id: Plan['id']
  readonly at: Date
  /** The policy was never tried: where its records are more than a batch, a few come first. */
  readonly isFirst: boolean
}

type Ports = Pick<RunContext, 'ledger' | 'runStore'>

/** What was numbered is written some at a time, with one write under way at most. */
const createOutflow = ({ runStore }: Ports) => {
  let full: Batch[] = []
  let writing = Promise.resolve()
  const flush = async (): Promise<void> => {
    await writing
    const some = full
    full = []
    if (some.length === 0) return
    writing = runStore.addBatches(some)
    // Who adds or saves next awaits it, and hears of a failure then.
    writing.catch(() => undefined)
  }
  return {
    async put(batch: Batch): Promise<void> {
      full.push(batch)
      if (full.length >= batchesPerWrite) await flush()
    },
    async end(): Promise<void> {
      await flush()
      await writing
    },
    settled: () => writing.catch(() => undefined),
  }
}

/**
 * The ledger comes before the plan: whatever can be approved and applied is in it. Batches come before both, and nobody
 * knows of them until the plan is there.
 */
const saveHead = async ({ ledger, runStore }: Ports, plan: Plan): Promise<Plan> => {
  await ledger.append({
    kind: 'plan-made',
    plan: plan.id,
    policy: plan.policy,
    version: plan.version,
    policyDigest: plan.policyDigest,
    planDigest: plan.digest,
    by: plan.by,
    counts: { ...plan.counts },
  })
  await runStore.savePlan(plan)
  return plan
}

const beginPlan = async (ports: Ports, { id, at, isFirst }: PlanStart): Promise<OpenPlan> => {
  await ports.runStore.beginPlan(id, at)
  const digest = createPlanDigest()
  const outflow = createOutflow(ports)
  // The first records wait until it is known that they are more than a batch.
  let waiting: Draft[] | undefined = isFirst ? [] : undefined
  let [records, batches, canary] = [0, 0, false]
  const put = async ({ store, kind, records }: Draft): Promise<void> => {
    batches += 1
    const of = { id: batchIdFor(id, kind, batches), plan: id, store, kind, number: batches, records }
    const batch: Batch = { ...of, state: 'planned', epoch: 0 }
    digest.add(batch)
    await outflow.put(batch)
  }
  const letGo = async (drafts: readonly Draft[]): Promise<void> => {
    waiting = undefined
    for (const draft of drafts) await put(draft)
  }
  return {
    async add(store, kind, some) {
      if (some.length === 0) return
      const draft = { store, kind, records: some }
      records += some.length
      if (!waiting) return put(draft)
      waiting.push(draft)
      if (records <= batchSize) return
      canary = true
      await letGo(withCanary(waiting))
    },
    hasCanary: () => canary,
    async save(head) {
      await letGo(waiting ?? [])
      await outflow.end()
      return saveHead(ports, { ...head, digest: digest.of(head), state: 'planned' })
    },
    async discard() {
      await outflow.settled()
      await ports.runStore.discardPlan(id)
    },
  }
}

/** Makes a plan with the writer; when that fails, nothing of the plan stays. */
export const writePlan = async (
  ports: Ports,
  start: PlanStart,
  make: (writer: PlanWriter) => Promise<PlanHead>,
): Promise<Plan> => {
  const writer = await beginPlan(ports, start)
  try {
    return await writer.save(await make(writer))
  } catch (error) {
    // Where this fails as well, a sweep throws away what is left.
    await writer.discard().catch(() => undefined)
    throw error
  }
}

/** Writes down a plan whose records are all at hand. */
export const storePlan = (ports: Ports, head: PlanHead, drafts: readonly Draft[]): Promise<Plan> =>
  writePlan(ports, { id: head.id, at: head.createdAt, isFirst: false }, async writer => {
    for (const { store, kind, records } of drafts) await writer.add(store, kind, records)
    return head
  })
