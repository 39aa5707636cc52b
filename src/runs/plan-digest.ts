import { createHash } from 'node:crypto'
import { canonicalJson } from '../ledger/canonical-json.ts'
import { merkleRoot } from '../ledger/merkle.ts'
import type { Batch, Plan } from './model.ts'

/** What a plan consists of besides its records: everything but its own digest and what happened to it since. */
export type PlanHead = Omit<Plan, 'digest' | 'state' | 'approval'>

const head = (plan: PlanHead): PlanHead => ({
  id: plan.id,
  policy: plan.policy,
  version: plan.version,
  policyDigest: plan.policyDigest,
  ...(plan.request === undefined ? {} : { request: plan.request }),
  ...(plan.mode === undefined ? {} : { mode: plan.mode }),
  stores: plan.stores,
  by: plan.by,
  createdAt: plan.createdAt,
  ...(plan.now ? { now: plan.now } : {}),
  counts: plan.counts,
  rows: plan.rows,
  held: plan.held,
  caps: plan.caps,
  ...(plan.capOverride ? { capOverride: plan.capOverride } : {}),
  ...(plan.canary ? { canary: plan.canary } : {}),
  ...(plan.usual ? { usual: plan.usual } : {}),
})

/** Canonical JSON, its members in order as they stand here: a plan has a line for each of its records. */
const recordLine = ({ id, stamp, rule, action, specDigest }: Batch['records'][number]): string =>
  JSON.stringify({ action, id, rule, specDigest, stamp })

const batchLine = ({ id, store, kind, number, records }: Parameters<PlanDigest['add']>[0]): string =>
  canonicalJson({ id, store, kind, number, root: merkleRoot(records.map(recordLine)) })

export interface PlanDigest {
  /** Batches in order, each once it is complete. */
  add(batch: Pick<Batch, 'id' | 'store' | 'kind' | 'number' | 'records'>): void
  /** sha256 in hex over the plan and the lines of all batches: what an approval binds to. Once, at the end. */
  of(plan: PlanHead): string
}

/** Hashes `{"batches":[…],"plan":…}` as it grows, so that a plan of any size takes no more memory than one batch. */
export const createPlanDigest = (): PlanDigest => {
  const hash = createHash('sha256').update('{"batches":[')
  let separator = ''
  return {
    add(batch) {
      hash.update(`${separator}${JSON.stringify(batchLine(batch))}`)
      separator = ','
    },
    of: plan => hash.update(`],"plan":${canonicalJson(head(plan))}}`).digest('hex'),
  }
}
