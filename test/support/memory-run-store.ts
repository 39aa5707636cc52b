import { AppError } from '../../src/errors.ts'
import { totalOf } from '../../src/runs/breaker.ts'
import {
  type Batch,
  type BatchId,
  isOfRequest,
  isUnfinished,
  type Plan,
  type PlanId,
  type Run,
  type RunHead,
} from '../../src/runs/model.ts'
import type { RunStore } from '../../src/runs/run-store.ts'
import type { RecordId, StoreId } from '../../src/tickets/ids.ts'
import { noteTables } from './memory-notes.ts'
import { copy, latest, markKey, type Tables } from './memory-tables.ts'

const byNumber = ({ batches }: Tables, plan: PlanId): Batch[] =>
  [...batches.values()].filter(batch => batch.plan === plan).sort((a, b) => a.number - b.number)

type Plans = Pick<RunStore, 'plan' | 'plans' | 'plansOf' | 'movePlan' | 'wasFinished'>
type Making = Pick<RunStore, 'beginPlan' | 'addBatches' | 'savePlan' | 'discardPlan' | 'unsavedPlans'>

const planMaking = (tables: Tables): Making => ({
  async beginPlan(id, at) {
    tables.unsaved.set(id, at)
  },
  async addBatches(batches) {
    for (const batch of batches) tables.batches.set(batch.id, copy(batch))
  },
  async savePlan(plan) {
    if (!tables.unsaved.delete(plan.id)) throw new AppError('PLAN_STALE', `plan ${plan.id}: thrown away`)
    tables.plans.set(plan.id, copy(plan))
  },
  async discardPlan(id) {
    if (!tables.unsaved.delete(id)) return
    for (const batch of byNumber(tables, id)) tables.batches.delete(batch.id)
  },
  unsavedPlans: async before => [...tables.unsaved].flatMap(([id, at]) => (at < before ? [id] : [])),
})

const planTables = (tables: Tables): Plans => ({
  plan: async id => copy(tables.plans.get(id)),
  plans: async limit => copy(latest(tables.plans.values(), plan => plan.createdAt, limit)),
  plansOf: async request =>
    copy(
      latest(tables.plans.values(), plan => plan.createdAt, tables.plans.size).filter(
        plan => plan.request === request,
      ),
    ),
  wasFinished: async (policy, policyDigest) =>
    [...tables.plans.values()].some(
      plan =>
        plan.policy === policy &&
        plan.policyDigest === policyDigest &&
        tables.runs.get(plan.id)?.state === 'finished',
    ),
  async movePlan(id, from, to, approval) {
    const plan = tables.plans.get(id)
    if (!plan || !from.includes(plan.state)) return undefined
    const moved: Plan = { ...plan, state: to, ...(approval ? { approval: copy(approval) } : {}) }
    tables.plans.set(id, moved)
    return copy(moved)
  },
})

type Batches = Pick<
  RunStore,
  | 'batchIds'
  | 'hasOpenBatches'
  | 'batch'
  | 'batchHead'
  | 'batchHeads'
  | 'recordsIn'
  | 'batchesOf'
  | 'batchOfRecord'
  | 'unfinishedBatches'
  | 'takeBatch'
  | 'noteIntent'
  | 'checkEpoch'
  | 'finishBatch'
  | 'claimDeletions'
  | 'releaseDeletions'
  | 'batchesInHand'
  | 'batchResults'
>

const forget = ({ lastClosed }: Tables, store: StoreId, person: RecordId): void => {
  for (const key of lastClosed.keys()) {
    if (key.startsWith(`${JSON.stringify([store, person]).slice(0, -1)},`)) lastClosed.delete(key)
  }
}

const release = ({ deletions }: Tables, batch: BatchId): void => {
  for (const [key, owner] of deletions) if (owner === batch) deletions.delete(key)
}

const batchTables = (tables: Tables): Batches => {
  const own = (id: BatchId, epoch: number): Batch => {
    const batch = tables.batches.get(id)
    if (!batch || batch.epoch !== epoch || batch.state !== 'applying')
      throw new AppError('FENCED', `batch ${id}: taken after epoch ${epoch}`)
    return batch
  }
  return {
    batchIds: async (plan, states) =>
      byNumber(tables, plan)
        .filter(({ state }) => states.includes(state))
        .map(({ id }) => id),
    hasOpenBatches: async (plan, of) =>
      byNumber(tables, plan).some(
        ({ state, kind, store }) => state !== 'applied' && (!of || (of.kind === kind && of.store === store)),
      ),
    async *batchesOf(plan) {
      yield* copy(byNumber(tables, plan))
    },
    async *unfinishedBatches(plan, store) {
      for (const batch of copy(byNumber(tables, plan)))
        if (batch.kind === 'ticket' && batch.store === store && batch.result && isUnfinished(batch.result))
          yield batch
    },
    batch: async id => copy(tables.batches.get(id)),
    async batchHead(id) {
      const batch = tables.batches.get(id)
      if (!batch) return undefined
      const { records: _, intended: __, ...head } = batch
      return copy(head)
    },
    async *batchHeads(plan, from = 0) {
      for (const { records: _, intended: __, ...head } of byNumber(tables, plan))
        if (head.number >= from) yield copy(head)
    },
    async *recordsIn(batches, isWanted) {
      const found = batches.flatMap(id => tables.batches.get(id) ?? [])
      for (const { id: batch, records } of found.toSorted((one, other) => one.number - other.number))
        for (const [at, planned] of records.entries())
          if (isWanted(batch, planned.id)) yield { batch, at, planned: copy(planned) }
    },
    async batchOfRecord(plan, { store, kind, id }) {
      const isIn = (batch: Batch): boolean =>
        batch.store === store && batch.kind === kind && batch.records.some(record => record.id === id)
      return copy(byNumber(tables, plan).find(isIn))
    },
    async takeBatch(id) {
      const batch = tables.batches.get(id)
      if (!batch || batch.state === 'applied') return undefined
      const taken: Batch = { ...batch, state: 'applying', epoch: batch.epoch + 1 }
      tables.batches.set(id, taken)
      return copy(taken)
    },
    async noteIntent(id, epoch, intended) {
      const { intended: _, ...batch } = own(id, epoch)
      tables.batches.set(id, { ...batch, ...(intended ? { intended: copy(intended) } : {}) })
    },
    async checkEpoch(id, epoch) {
      own(id, epoch)
    },
    async finishBatch(id, epoch, result, marks) {
      const stored = tables.batches.get(id)
      // The same writer again, after an answer that got lost.
      if (stored?.state === 'applied' && stored.epoch === epoch) return
      const { intended: _, ...batch } = own(id, epoch)
      tables.batches.set(id, { ...batch, state: 'applied', result: copy(result) })
      release(tables, id)
      for (const mark of marks) {
        const isGone = mark.action === 'delete'
        if (isGone && mark.kind === 'contact') forget(tables, mark.store, mark.id)
        if (isGone && mark.kind === 'ticket') tables.coarseRows.delete(JSON.stringify([mark.store, mark.id]))
        if (isGone) tables.marks.delete(markKey(mark))
        else tables.marks.set(markKey(mark), copy(mark))
      }
    },
    async claimDeletions(store, batch, ids) {
      const isOver = (id: BatchId): boolean => {
        const of = tables.batches.get(id)
        return !of || of.state === 'applied' || !!tables.runs.get(of.plan)?.finishedAt
      }
      const others = new Set<RecordId>()
      for (const id of ids) {
        const key = JSON.stringify([store, id])
        const owner = tables.deletions.get(key)
        if (owner !== undefined && owner !== batch && !isOver(owner)) others.add(id)
        else tables.deletions.set(key, batch)
      }
      return others
    },
    releaseDeletions: async batch => release(tables, batch),
    batchesInHand: async () =>
      [...tables.batches.values()]
        .filter(({ plan, state, intended }) => {
          const run = tables.runs.get(plan)
          const isOpen = run?.state === 'running' || run?.state === 'paused'
          const isLate = run?.finishedAt && run.finishedAt.getTime() > Date.now() - 600_000
          return intended && state === 'applying' && (isOpen || isLate)
        })
        .map(({ id, plan, epoch }) => ({ id, run: plan, epoch })),
    async *batchResults(plan) {
      yield* copy(byNumber(tables, plan).flatMap(({ result }) => result ?? []))
    },
  }
}

type Runs = Pick<
  RunStore,
  | 'createRun'
  | 'run'
  | 'runHead'
  | 'runs'
  | 'earlierTotals'
  | 'openRuns'
  | 'runKey'
  | 'moveRun'
  | 'passCanary'
  | 'closeRun'
  | 'noteGivenUp'
  | 'clearGivenUp'
  | 'runsGivenUp'
  | 'claimRetry'
  | 'notePlanOfRetry'
>

const runTables = (tables: Tables): Runs => {
  const counted = (run: Run): Run => {
    const applied = byNumber(tables, run.id).filter(({ state }) => state === 'applied').length
    return copy({ ...run, batches: { ...run.batches, applied } })
  }
  const found = (id: PlanId): Run | undefined => {
    const run = tables.runs.get(id)
    return run && counted(run)
  }
  return {
    async createRun(run, sealedKey) {
      const isTaken = [...tables.runs.values()].some(
        ({ policy, finishedAt }) => policy === run.policy && !finishedAt && !isOfRequest(run),
      )
      if (tables.runs.has(run.id) || isTaken) return undefined
      tables.runs.set(run.id, copy(run))
      tables.keys.set(run.id, sealedKey)
      return counted(run)
    },
    run: async id => found(id),
    async runHead(id) {
      const { batches: _, ...head } = found(id) ?? {}
      return 'id' in head ? (head as RunHead) : undefined
    },
    runs: async limit => latest(tables.runs.values(), run => run.startedAt, limit).map(counted),
    earlierTotals: async (policy, limit) =>
      [...tables.runs.values()]
        .filter(run => run.policy === policy && run.state === 'finished')
        .sort((a, b) => +b.startedAt - +a.startedAt)
        .slice(0, limit)
        .flatMap(({ result }) => (result ? [totalOf(result.counts)] : [])),
    openRuns: async () =>
      [...tables.runs.values()].filter(({ state }) => state === 'running' || state === 'paused').map(counted),
    runKey: async id => tables.keys.get(id),
    async moveRun(id, from, to, reason) {
      const run = tables.runs.get(id)
      if (!run || !from.includes(run.state)) return undefined
      tables.runs.set(id, { ...run, state: to, ...(reason === undefined ? {} : { failure: reason }) })
      return found(id)
    },
    async passCanary(id) {
      const run = tables.runs.get(id)
      if (run?.canary === 'waiting') tables.runs.set(id, { ...run, canary: 'passed' })
    },
    async closeRun(id, to, result, at) {
      const run = tables.runs.get(id)
      if (!run || run.finishedAt) return
      tables.runs.set(id, { ...run, state: to, result: copy(result), finishedAt: at })
      tables.keys.delete(id)
      for (const batch of byNumber(tables, id)) release(tables, batch.id)
    },
    async noteGivenUp(id, what) {
      const run = tables.runs.get(id)
      if (run)
        tables.runs.set(id, { ...run, givenUp: { ...what, tries: what.tries + (run.givenUp?.tries ?? 0) } })
    },
    async clearGivenUp(id) {
      const run = tables.runs.get(id)
      if (!run?.givenUp || run.state === 'failed' || run.state === 'finished') return false
      const { givenUp: _, ...rest } = run
      tables.runs.set(id, rest)
      return true
    },
    async runsGivenUp(limit) {
      const all = [...tables.runs.values()]
      const isMadeUpFor = (run: Run): boolean =>
        run.state === 'failed' &&
        all.some(
          ({ policy, state, startedAt }) =>
            policy === run.policy && state === 'finished' && startedAt > run.startedAt,
        )
      return all
        .filter(run => run.givenUp && !run.retried?.plan && run.state !== 'finished' && !isMadeUpFor(run))
        .sort((a, b) => b.startedAt.getTime() - a.startedAt.getTime())
        .slice(0, limit)
        .map(counted)
    },
    async claimRetry(id, retried) {
      const run = tables.runs.get(id)
      const isFree =
        !run?.retried || (!run.retried.plan && retried.at.getTime() - run.retried.at.getTime() > 600_000)
      if (!run?.givenUp || run.state !== 'failed' || !isFree) return false
      tables.runs.set(id, { ...run, retried: copy(retried) })
      return true
    },
    async notePlanOfRetry(id, plan) {
      const { retried, ...run } = tables.runs.get(id) ?? {}
      if ('id' in run && retried)
        tables.runs.set(id, plan ? ({ ...run, retried: { ...retried, plan } } as Run) : (run as Run))
    },
  }
}

/** A run store without a server; passes the same contract as the one on MongoDB. */
export const createMemoryRunStore = (): RunStore => {
  const tables: Tables = {
    plans: new Map(),
    unsaved: new Map(),
    batches: new Map(),
    runs: new Map(),
    keys: new Map(),
    marks: new Map(),
    lastClosed: new Map(),
    coarseRows: new Map(),
    holds: new Map(),
    deletions: new Map(),
    statistics: new Map(),
    slots: new Map(),
    paused: {},
  }
  return {
    ...planMaking(tables),
    ...planTables(tables),
    ...batchTables(tables),
    ...runTables(tables),
    ...noteTables(tables),
  }
}
