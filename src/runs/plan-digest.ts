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

/** One batch's part of the digest, so that a plan can be checked with one batch in memory at a time. */
export const batchLine = ({ id, store, kind, number, records }: Batch): string =>
  canonicalJson({ id, store, kind, number, root: merkleRoot(records.map(recordLine)) })

/** sha256 in hex over the plan and the lines of all its batches, in order: what an approval binds to. */
export const planDigest = (plan: PlanHead, batchLines: readonly string[]): string =>
  createHash('sha256')
    .update(canonicalJson({ plan: head(plan), batches: batchLines }))
    .digest('hex')
