import { ruleQueries } from '../policies/decide.ts'
import type { Hold } from '../policies/decision.ts'
import type { Policy } from '../policies/policy.ts'
import { type RecordId, type StoreId, storeId } from '../tickets/ids.ts'
import type { RecordKind } from '../tickets/record.ts'
import { traced } from '../tracing.ts'
import { activatePolicy } from './activate.ts'
import { totalOf, usualOf } from './breaker.ts'
import { checkCaps, checkOverride, limitsFor, type StoreShare } from './caps.ts'
import type { RunContext } from './context.ts'
import { type Decided, decidePage, isHeldBack } from './decide-page.ts'
import { groundFor } from './deciding.ts'
import { holdsInForce } from './holds-in-force.ts'
import type { LeftOut } from './left-records.ts'
import { type CapOverride, type Plan, type PlannedRecord, planId, type Usual } from './model.ts'
import type { PlanHead } from './plan-digest.ts'
import { createPlanTable, type PlanTable } from './plan-table.ts'
import { batchSize, type PlanWriter, writePlan } from './plan-writer.ts'
import { inChunks } from './streams.ts'
import { policyWarrant } from './warrant.ts'

export interface PlanRequest {
  readonly policy: Policy
  /** Whoever asks: `cli:anna`, `scheduler`. */
  readonly by: string
  /** The moment deadlines are compared with; absent: the real clock. */
  readonly now?: Date
  readonly capOverride?: CapOverride
  readonly signal: AbortSignal
  /** References looked at so far, and how many of them are due. */
  onProgress?(seen: number, planned: number): void
}

interface Draft {
  readonly request: PlanRequest
  readonly id: Plan['id']
  readonly now: Date
  readonly table: PlanTable
  readonly writer: PlanWriter
  readonly planned: Map<StoreId, number>
  /** People with a part in held tickets, by store. */
  readonly heldAlong: Map<StoreId, Map<RecordId, Hold>>
  readonly leftOut: LeftOut[]
  seen: number
  held: number
}

const mostLeftOut = 100

const takeDue = (draft: Draft, store: StoreId, { record, decision }: Decided): PlannedRecord[] => {
  if (decision.verdict === 'held' && isHeldBack(decision, draft.now)) {
    draft.held += 1
    if (draft.leftOut.length < mostLeftOut)
      draft.leftOut.push({ store, kind: record.kind, id: record.id, hold: decision.hold.id })
  }
  if (decision.verdict !== 'due') return []
  draft.table.add(store, record, decision)
  const { rule, spec, specDigest, dueAt } = decision
  return [{ id: record.id, stamp: record.stamp, rule, action: spec.action, specDigest, dueAt }]
}

const heldAlongIn = ({ heldAlong }: Draft, store: StoreId): Map<RecordId, Hold> => {
  const known = heldAlong.get(store) ?? new Map<RecordId, Hold>()
  heldAlong.set(store, known)
  return known
}

const total = (counts: Iterable<number>): number => [...counts].reduce((sum, count) => sum + count, 0)

/** Page by page; a batch is written down once it is full. */
const planKind = async (
  context: RunContext,
  draft: Draft,
  store: StoreId,
  kind: RecordKind,
): Promise<void> => {
  const { policy, signal, onProgress } = draft.request
  const { connector } = await context.store(store)
  const lineage = await connector.lineage(signal)
  const holds = await holdsInForce(context, { connector, kind, now: draft.now, signal })
  const heldAlong = heldAlongIn(draft, store)
  const warrant = policyWarrant(policy)
  const query = { ...ruleQueries(policy, kind, draft.now), batch: batchSize }
  let pending: PlannedRecord[] = []
  for await (const page of inChunks(connector.select(kind, query, signal), batchSize)) {
    signal.throwIfAborted()
    const ground = await groundFor(context.runStore, { warrant, store, lineage, now: draft.now, holds }, page)
    const decided = await decidePage(page, ground, { connector, signal, heldAlong })
    const due = decided.flatMap(each => takeDue(draft, store, each))
    pending.push(...due)
    draft.seen += page.length
    draft.planned.set(store, (draft.planned.get(store) ?? 0) + due.length)
    if (pending.length >= batchSize) {
      await draft.writer.add(store, kind, pending.slice(0, batchSize))
      pending = pending.slice(batchSize)
    }
    onProgress?.(draft.seen, total(draft.planned.values()))
  }
  await draft.writer.add(store, kind, pending)
}

/** Tickets of all stores come before people: see `awaitTickets`. */
const planAll = async (context: RunContext, draft: Draft): Promise<StoreShare[]> => {
  const { policy, signal } = draft.request
  const stores = policy.stores.map(storeId)
  if (policy.rules.length > 0) for (const store of stores) await planKind(context, draft, store, 'ticket')
  if (policy.contacts.length > 0) for (const store of stores) await planKind(context, draft, store, 'contact')
  const shares: StoreShare[] = []
  for (const store of stores) {
    const { connector } = await context.store(store)
    const records = (await connector.count('ticket', signal)) + (await connector.count('contact', signal))
    shares.push({ store, planned: draft.planned.get(store) ?? 0, total: records })
  }
  return shares
}

interface Compared {
  readonly createdAt: Date
  readonly shares: readonly StoreShare[]
  readonly usual: Usual | undefined
}

const headOf = (draft: Draft, { createdAt, shares, usual }: Compared): PlanHead => {
  const { policy, by, now, capOverride } = draft.request
  return {
    id: draft.id,
    policy: policy.name,
    version: policy.version,
    policyDigest: policy.digest,
    ...(policy.mode === 'enforce' ? {} : { mode: policy.mode }),
    stores: shares.map(({ store }) => store),
    by,
    createdAt,
    ...(now ? { now } : {}),
    counts: draft.table.counts(),
    rows: draft.table.rows(),
    held: draft.held,
    ...(draft.leftOut.length > 0 ? { leftOut: draft.leftOut } : {}),
    caps: checkCaps(shares, limitsFor(policy, capOverride)),
    ...(capOverride ? { capOverride } : {}),
    ...(draft.writer.hasCanary() ? { canary: true } : {}),
    ...(usual ? { usual } : {}),
  }
}

const makePlan = async (context: RunContext, request: PlanRequest): Promise<Plan> => {
  checkOverride(request.capOverride)
  const createdAt = context.clock()
  const day = createdAt.toISOString().slice(0, 10)
  const id = planId(`${day}-${Buffer.from(context.random(6)).toString('hex')}`)
  const now = request.now ?? createdAt
  const { policy } = request
  await activatePolicy(context, { policy, by: request.by })
  const isFirst = !(await context.runStore.wasFinished(policy.name, policy.digest))
  return writePlan(context, { id, at: createdAt, isFirst }, async writer => {
    const counted = { planned: new Map(), heldAlong: new Map(), leftOut: [], seen: 0, held: 0 }
    const draft: Draft = { request, id, now, table: createPlanTable(), writer, ...counted }
    const shares = await planAll(context, draft)
    const usual = await usualOf(context.runStore, policy, request.capOverride)
    return headOf(draft, { createdAt, shares, usual })
  })
}

/**
 * Finds what is due in all stores of the policy and stores it as a plan; nothing is changed in a store. Too large a
 * plan is stored all the same and shows by how much: `startRun` refuses it. USAGE for a cap raised without a reason,
 * STORE_UNKNOWN for a store that is not configured.
 */
export const createPlan = (context: RunContext, request: PlanRequest): Promise<Plan> =>
  traced('plan', { policy: request.policy.name }, async note => {
    const plan = await makePlan(context, request)
    note({ plan: plan.id, records: totalOf(plan.counts) })
    return plan
  })
