import type { Plan, Run } from '../../src/runs/model.ts'
import { planId } from '../../src/runs/model.ts'
import { storeId } from '../../src/tickets/ids.ts'

const id = planId('2026-11-25-0a0b0c0d0e0f')
const store = storeId('helpdesk')

export const planWith = (more: Partial<Plan> = {}): Plan => ({
  id,
  policy: 'support',
  version: 3,
  policyDigest: 'a'.repeat(64),
  stores: [store],
  by: 'cli:anna',
  createdAt: new Date('2026-11-25T08:00:00Z'),
  counts: { redact: 1200, anonymise: 34, delete: 5, contacts: 2 },
  rows: [
    {
      store,
      kind: 'ticket',
      category: 'Fråga',
      rule: 'all',
      action: 'redact',
      records: 1200,
      oldest: new Date('2019-03-04T23:00:00Z'),
    },
    {
      store,
      kind: 'ticket',
      rule: 'all',
      action: 'delete',
      records: 5,
      oldest: new Date('2018-03-04T00:00:00Z'),
    },
    {
      store,
      kind: 'contact',
      rule: 'silent',
      action: 'anonymise',
      records: 2,
      oldest: new Date('2020-01-01T00:00:00Z'),
    },
  ],
  held: 7,
  caps: [{ store, planned: 1241, total: 20_000, allowed: 2000 }],
  digest: 'b'.repeat(64),
  state: 'planned',
  ...more,
})

export const emptyPlan = planWith({
  counts: { redact: 0, anonymise: 0, delete: 0, contacts: 0 },
  rows: [],
  held: 0,
  caps: [{ store, planned: 0, total: 0, allowed: 0 }],
})

const result: NonNullable<Run['result']> = {
  counts: { redact: 1200, anonymise: 34, delete: 5, contacts: 2 },
  skipped: {},
  found: { EMAIL: 1300, PERSON: 2 },
  residual: 0,
  verified: 1236,
  unreachable: 0,
  statisticsBefore: 'c',
  statisticsAfter: 'c',
}

export const runWith = (more: Partial<Run> = {}, results: Partial<typeof result> = {}): Run => ({
  id,
  policy: 'support',
  by: 'cli:anna',
  state: 'finished',
  startedAt: new Date('2026-11-25T08:01:00Z'),
  finishedAt: new Date('2026-11-25T08:01:05Z'),
  batches: { total: 3, applied: 3 },
  result: { ...result, ...results },
  ...more,
})

export const unfinishedRun: Run = {
  id,
  policy: 'support',
  by: 'cli:anna',
  state: 'failed',
  startedAt: new Date('2026-11-25T08:01:00Z'),
  batches: { total: 3, applied: 1 },
  failure: 'STORE_UNREACHABLE',
}
