import { planAction } from '../actions/list.ts'
import { createPseudonym } from '../anonymisation/pseudonym.ts'
import type { StoreId } from '../tickets/ids.ts'
import type { StoreRecord } from '../tickets/record.ts'
import type { RunContext } from './context.ts'
import { decideOn, groundFor, warrantOf } from './deciding.ts'
import { holdsInForce } from './holds-in-force.ts'
import type { Batch, Plan, PlannedRecord } from './model.ts'
import { breathe } from './streams.ts'
import type { TextReader } from './text-reader.ts'
import type { Warrant } from './warrant.ts'

/** How a planned record stands now: a run would do it, or leave it for this reason. */
export type Standing = 'due' | 'held' | 'changed' | 'no-longer-due' | 'gone'

/** A record of a plan as it is, and as the plan would leave it. Nothing is written. Holds the record's own texts. */
export interface PlanSample {
  readonly store: StoreId
  readonly kind: Batch['kind']
  readonly planned: PlannedRecord
  readonly standing: Standing
  /** Absent: it is gone. */
  readonly before?: StoreRecord
  /** Absent: nothing would be left of it, or nothing is known to do with it. */
  readonly after?: StoreRecord
  readonly isDeleted: boolean
  /** What knows the store's words and agents, for whoever masks it. */
  readonly reader: TextReader
}

interface Sampling {
  readonly context: RunContext
  readonly plan: Plan
  readonly warrant: Warrant
  readonly signal: AbortSignal
}

const standingOf = (
  record: StoreRecord,
  planned: PlannedRecord,
  decide: () => ReturnType<typeof decideOn>,
): Standing => {
  const decision = decide()
  if (decision.verdict === 'held') return 'held'
  if (record.stamp !== planned.stamp) return 'changed'
  const isAsPlanned =
    decision.verdict === 'due' && decision.rule === planned.rule && decision.specDigest === planned.specDigest
  return isAsPlanned ? 'due' : 'no-longer-due'
}

/** What a run would make of it, under a key that is thrown away: pseudonyms of a run are others. */
const changeOf = async (
  { context, warrant }: Sampling,
  { record, planned, reader }: { record: StoreRecord; planned: PlannedRecord; reader: TextReader },
): Promise<Pick<PlanSample, 'after' | 'isDeleted'>> => {
  const spec = warrant.specOf(planned, record.kind)
  if (!spec) return { isDeleted: false }
  const { connector } = await context.store(record.store)
  const { change } = planAction(record, spec, {
    ...{ ...reader, pseudonym: createPseudonym(context.random(32)), timezone: connector.timezone },
    redactor: reader.redactor.withThresholds(warrant.thresholdsOf(planned.rule)),
    ...(warrant.person ? { person: warrant.person } : {}),
  })
  return change.do === 'delete'
    ? { isDeleted: true }
    : { isDeleted: false, after: connector.preview(record, change) }
}

/** Reads these records of one batch and plans each of them. */
const sampleBatch = async (
  sampling: Sampling,
  { store, kind }: Pick<Batch, 'store' | 'kind'>,
  chosen: readonly PlannedRecord[],
): Promise<PlanSample[]> => {
  const { context, plan, warrant, signal } = sampling
  const opened = await context.store(store)
  const { connector } = opened
  const ids = chosen.map(({ id }) => id)
  const [records, redactor, roster, lineage] = await Promise.all([
    connector.readMany(kind, ids, signal),
    opened.redactor(),
    opened.roster(signal),
    connector.lineage(signal),
  ])
  const now = plan.now ?? context.clock()
  const holds = await holdsInForce(context, { connector, kind, now, signal })
  const ground = await groundFor(context.runStore, { warrant, store, lineage, now, holds }, records)
  const byId = new Map(records.map(record => [record.id, record]))
  const reader = { redactor, roster }
  const samples: PlanSample[] = []
  for (const planned of chosen) {
    const record = byId.get(planned.id)
    const shared = { store, kind, planned, reader }
    if (!record) {
      samples.push({ ...shared, standing: 'gone', isDeleted: false })
      continue
    }
    const standing = standingOf(record, planned, () => decideOn(record, ground, planned))
    samples.push({
      ...shared,
      ...{ standing, before: record },
      ...(await changeOf(sampling, { record, planned, reader })),
    })
    await breathe()
  }
  return samples
}

/** Of each rule and action so many, so many in all, and no more batches than that are looked into for them. */
const most = { each: 2, all: 8, batches: 6 }

/** Batches that lie evenly over the plan; at each turn others, as far as there are others. */
const spread = <T>(all: readonly T[], turn: number): T[] => {
  const count = Math.min(most.batches, all.length)
  const step = all.length / Math.max(1, count)
  const places = Array.from({ length: count }, (_, at) => (Math.floor(at * step) + turn) % all.length)
  return [...new Set(places)].flatMap(at => all[at] ?? [])
}

const keyOf = ({ rule, action }: Pick<PlannedRecord, 'rule' | 'action'>): string => `${action} ${rule}`

/** Chooses from a batch what there are too few of so far. */
const chooseFrom = (
  { records, kind }: Batch,
  chosen: Map<string, number>,
  turn: number,
): readonly PlannedRecord[] => {
  const from = (turn * most.each) % Math.max(1, records.length)
  const inTurn = [...records.slice(from), ...records.slice(0, from)]
  return inTurn.filter(record => {
    const key = `${kind} ${keyOf(record)}`
    const count = chosen.get(key) ?? 0
    const all = [...chosen.values()].reduce((sum, each) => sum + each, 0)
    if (count >= most.each || all >= most.all) return false
    chosen.set(key, count + 1)
    return true
  })
}

/**
 * Some records of a plan, of each rule and action a few, as they are and as the plan would leave them; with each turn others.
 * Reads them from the store, and writes nothing. PLAN_STALE when the policy is not what it was.
 */
export const samplePlan = async (
  context: RunContext,
  plan: Plan,
  { turn, signal }: { readonly turn: number; readonly signal: AbortSignal },
): Promise<readonly PlanSample[]> => {
  const sampling = { context, plan, warrant: await warrantOf(context, plan), signal }
  const ids = await context.runStore.batchIds(plan.id, ['planned', 'applying', 'applied'])
  const chosen = new Map<string, number>()
  const samples: PlanSample[] = []
  for (const id of spread(ids, turn)) {
    const batch = await context.runStore.batch(id)
    const records = batch ? chooseFrom(batch, chosen, turn) : []
    if (batch && records.length > 0) samples.push(...(await sampleBatch(sampling, batch, records)))
  }
  return samples
}

/** One record of a plan, in the same way. */
export const sampleRecord = async (
  context: RunContext,
  plan: Plan,
  {
    store,
    kind,
    planned,
    signal,
  }: {
    readonly store: StoreId
    readonly kind: Batch['kind']
    readonly planned: PlannedRecord
    readonly signal: AbortSignal
  },
): Promise<PlanSample | undefined> => {
  const sampling = { context, plan, warrant: await warrantOf(context, plan), signal }
  const [sample] = await sampleBatch(sampling, { store, kind }, [planned])
  return sample
}
