import { z } from 'zod'
import { actionNames } from '../actions/kinds.ts'
import { entities } from '../entities.ts'
import {
  type Approval,
  type Batch,
  type BatchHead,
  type BatchResult,
  batchId,
  type Counts,
  type Intended,
  type Plan,
  type PlanId,
  type PlannedRecord,
  planId,
  type Run,
  skipReasons,
} from '../runs/model.ts'
import type { StoredHold, StoredMark } from '../runs/run-store.ts'
import { recordId, stamp, storeId } from '../tickets/ids.ts'
import type { RecordKind, TicketStatistics } from '../tickets/record.ts'

/**
 * What Gallra's own documents hold, as they are read. Strict: a document that another version wrote differently is
 * refused rather than half understood.
 */
const count = z.int().nonnegative()
const text = z.string()
const at = z.date()
const plan = text.transform((id): PlanId => planId(id))
const store = text.transform(storeId)
const record = text.transform(recordId)
const stampSchema = text.transform(stamp)
const kind: z.ZodType<RecordKind> = z.enum(['ticket', 'contact'])
const action = z.enum(actionNames)

const counts: z.ZodType<Counts> = z.strictObject({
  redact: count,
  anonymise: count,
  delete: count,
  contacts: count,
})

const approval: z.ZodType<Approval> = z.strictObject({ by: text, at, reason: text.exactOptional() })

export const planSchema: z.ZodType<Plan> = z.strictObject({
  id: plan,
  policy: text,
  version: z.int(),
  policyDigest: text,
  request: text.exactOptional(),
  mode: z.enum(['test', 'notify']).exactOptional(),
  stores: z.array(store),
  by: text,
  createdAt: at,
  now: at.exactOptional(),
  counts,
  rows: z.array(
    z.strictObject({
      store,
      kind,
      category: text.exactOptional(),
      rule: text,
      action,
      records: count,
      oldest: at,
    }),
  ),
  held: count,
  leftOut: z.array(z.strictObject({ store, kind, id: record, hold: text })).exactOptional(),
  caps: z.array(z.strictObject({ store, planned: count, total: count, allowed: count })),
  capOverride: z
    .strictObject({
      tickets: z.number().exactOptional(),
      percent: z.number().exactOptional(),
      deviation: z.number().exactOptional(),
      reason: text,
    })
    .exactOptional(),
  canary: z.literal(true).exactOptional(),
  usual: z.strictObject({ runs: count, median: z.number(), allowed: count }).exactOptional(),
  digest: text,
  state: z.enum(['planned', 'approved', 'rejected', 'started', 'finished']),
  approval: approval.exactOptional(),
})

export const resultSchema: z.ZodType<BatchResult> = z.strictObject({
  counts,
  skipped: z.partialRecord(z.enum(skipReasons), count),
  failures: z.record(text, count).exactOptional(),
  undone: z
    .array(z.strictObject({ id: record, reason: z.enum(skipReasons), code: text.exactOptional() }))
    .exactOptional(),
  found: z.partialRecord(z.enum(entities), count),
  residual: count,
  left: z.array(z.strictObject({ store, kind, id: record, values: count })).exactOptional(),
  verified: count,
  unreachable: count,
  places: z.array(z.strictObject({ place: text, count })).exactOptional(),
  statisticsBefore: text,
  statisticsAfter: text,
})

const statistics: z.ZodType<TicketStatistics> = z.strictObject({
  month: text,
  category: text,
  channel: text,
  priority: text,
  status: text,
  agent: text,
  messages: count,
  firstResponseMinutes: count.exactOptional(),
  resolutionMinutes: count.exactOptional(),
  reopened: count,
  csat: z.number().exactOptional(),
  slaMet: z.boolean().exactOptional(),
})

const left = z.strictObject({ values: count, people: z.array(record) })

/** Ids may hold dots and dollar signs, which names of members may not: a list of them where they are stored. */
const intended = z
  .array(
    z.strictObject({
      id: text,
      stampAfter: stampSchema.nullable(),
      statistics: statistics.exactOptional(),
      person: text.exactOptional(),
      coarse: z.literal(true).exactOptional(),
      left: left.exactOptional(),
    }),
  )
  .transform(list => Object.fromEntries(list.map(({ id, ...what }): [string, Intended] => [id, what])))

const batchHead = z.strictObject({
  id: text.transform(batchId),
  plan,
  store,
  kind,
  number: count,
  state: z.enum(['planned', 'applying', 'applied']),
  epoch: count,
  result: resultSchema.exactOptional(),
})
export const batchHeadSchema: z.ZodType<BatchHead> = batchHead

const planned = z.strictObject({
  ...{ id: record, stamp: stampSchema, rule: text, action, specDigest: text },
  dueAt: at.exactOptional(),
})
export const plannedSchema: z.ZodType<PlannedRecord> = planned

export const batchSchema: z.ZodType<Batch> = batchHead.extend({
  records: z.array(planned),
  intended: intended.exactOptional(),
})

export const runSchema: z.ZodType<Run> = z.strictObject({
  id: plan,
  policy: text,
  by: text,
  state: z.enum(['running', 'paused', 'finished', 'failed']),
  startedAt: at,
  finishedAt: at.exactOptional(),
  batches: z.strictObject({ total: count, applied: count }),
  canary: z.enum(['waiting', 'passed']).exactOptional(),
  result: resultSchema.exactOptional(),
  failure: text.exactOptional(),
  givenUp: z.strictObject({ code: text, batch: text.transform(batchId), tries: count, at }).exactOptional(),
  retried: z
    .strictObject({ by: text, at, reason: text.exactOptional(), plan: plan.exactOptional() })
    .exactOptional(),
})

export const markSchema: z.ZodType<StoredMark> = z.strictObject({
  store,
  kind,
  id: record,
  action,
  specDigest: text,
  stamp: text,
  lineage: text,
  plan,
  at,
  left: left.exactOptional(),
})

export const holdSchema: z.ZodType<StoredHold> = z.strictObject({
  id: text,
  on: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('ticket'), store, ticket: record }),
    z.strictObject({ by: z.literal('person'), store, person: record }),
    z.strictObject({ by: z.literal('tag'), tag: text }),
  ]),
  reason: text,
  until: at.exactOptional(),
  by: text,
  at,
})
