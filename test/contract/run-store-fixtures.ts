import { expect } from 'vitest'
import {
  type Batch,
  type BatchResult,
  batchId,
  type Plan,
  type PlannedRecord,
  planId,
  type Run,
} from '../../src/runs/model.ts'
import type { RunStore, StoredMark } from '../../src/runs/run-store.ts'
import { recordId, stamp, storeId } from '../../src/tickets/ids.ts'

export const at = new Date('2026-11-25T08:00:00.000Z')
export const store = storeId('helpdesk')
export const id = planId('plan-1')
const noCounts = { redact: 0, anonymise: 0, delete: 0, contacts: 0 }

export const plan = (more: Partial<Plan> = {}): Plan => ({
  id,
  policy: 'support',
  version: 3,
  policyDigest: 'aa'.repeat(32),
  stores: [store],
  by: 'cli:anna',
  createdAt: at,
  now: new Date('2026-01-01T00:00:00.000Z'),
  counts: { redact: 2, anonymise: 1, delete: 1, contacts: 0 },
  rows: [
    {
      store,
      kind: 'ticket',
      category: 'Billing',
      rule: 'invoices',
      action: 'redact',
      records: 2,
      oldest: at,
    },
    { store, kind: 'contact', rule: 'silent', action: 'anonymise', records: 1, oldest: at },
  ],
  held: 4,
  caps: [{ store, planned: 4, total: 100, allowed: 10 }],
  capOverride: { percent: 50, reason: 'first run' },
  digest: 'bb'.repeat(32),
  state: 'planned',
  ...more,
})

const planned = (name: string): PlannedRecord => ({
  id: recordId(name),
  stamp: stamp(`stamp of ${name}`),
  rule: 'invoices',
  action: 'redact',
  specDigest: 'cc'.repeat(32),
})

export const batch = (number: number, of: Plan['id'] = id): Batch => ({
  id: batchId(`${of}.tickets.${number}`),
  plan: of,
  store,
  kind: 'ticket',
  number,
  records: [planned(`t${number}a`), planned(`t${number}b`)],
  state: 'planned',
  epoch: 0,
})

export const result = (redact: number): BatchResult => ({
  counts: { ...noCounts, redact },
  skipped: { changed: 1 },
  found: { EMAIL: 3, PERSON: 1 },
  residual: 2,
  left: [{ store, kind: 'ticket', id: recordId('t1a'), values: 2 }],
  verified: redact,
  unreachable: 2,
  places: [{ place: 'tickets:custom_fields[]', count: 2 }],
  statisticsBefore: 'dd'.repeat(32),
  statisticsAfter: 'dd'.repeat(32),
})

export const run = (more: Partial<Run> = {}): Run => ({
  id,
  policy: 'support',
  by: 'cli:anna',
  state: 'running',
  startedAt: at,
  batches: { total: 12, applied: 0 },
  ...more,
})

export const mark = (name: string, more: Partial<StoredMark> = {}): StoredMark => ({
  store,
  kind: 'ticket',
  id: recordId(name),
  lineage: 'life-1',
  plan: id,
  at,
  action: 'redact',
  specDigest: 'cc'.repeat(32),
  stamp: 'after',
  ...more,
})

export const intended = {
  '65f0a1b2c3d4e5f6a7b8c9d0': { stampAfter: stamp('after'), person: 'ee'.repeat(32) },
  '77.1': {
    stampAfter: null,
    left: { values: 1, people: [recordId('p.1')] },
    statistics: {
      month: '2024-03',
      category: 'Billing $1.50',
      channel: 'email',
      priority: 'Normal',
      status: 'Closed',
      agent: 'a1',
      messages: 2,
      resolutionMinutes: 90,
      reopened: 0,
      csat: 4,
    },
  },
}

export const states = ['planned', 'applying', 'applied'] as const
export const fenced = expect.objectContaining({ code: 'FENCED' })

/** The plan with its batches, as they are kept when it is made. */
export const keep = async (runStore: RunStore, whole: Plan, batches: readonly Batch[]): Promise<void> => {
  await runStore.beginPlan(whole.id, whole.createdAt)
  if (batches.length > 0) await runStore.addBatches(batches)
  await runStore.savePlan(whole)
}

/** The batch, taken up. */
export const taken = async (runStore: RunStore, number: number): Promise<Batch> => {
  const found = await runStore.takeBatch(batch(number).id)
  if (!found) throw new Error('not taken')
  return found
}
