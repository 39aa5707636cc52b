import { totalOf } from '../runs/breaker.ts'
import { isOfRequest, type Run, type RunHead } from '../runs/model.ts'
import type { RunStore } from '../runs/run-store.ts'
import { type Collections, type Keyed, keyed, readAs } from './collections.ts'
import { isDuplicate } from './driver-errors.ts'
import { resultSchema, runSchema } from './schema.ts'

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
>

const isOpen = { state: { $in: ['running', 'paused'] } }
/** The key is read by `runKey` alone; `openPolicy` is there to be unique. */
export const withoutKey = { projection: { sealedKey: 0, openPolicy: 0 } }

const runClosing = ({ runs, batches, deletions }: Collections): Pick<RunStore, 'closeRun'> => ({
  async closeRun(id, to, result, at) {
    // Once: whoever comes second finds it closed, with the first one's moment.
    await runs.updateOne(
      { _id: id, finishedAt: { $exists: false } },
      { $set: { state: to, result, finishedAt: at }, $unset: { sealedKey: '', openPolicy: '' } },
    )
    if (to === 'finished') return
    const left = await batches
      .find({ plan: id, state: { $ne: 'applied' } })
      .project<{ _id: string }>({ _id: 1 })
      .toArray()
    await deletions.deleteMany({ batch: { $in: left.map(({ _id }) => _id) } })
  },
})

export const runDocuments = (collections: Collections): Runs => {
  const { runs, batches } = collections
  const toHead = (document: Keyed): RunHead => {
    const { batches: _, ...head } = readAs(runSchema, 'runs', document)
    return head
  }
  // Counted, not kept: a counter beside the batches would be one more thing that a crash can leave wrong.
  const toRun = async (document: Keyed): Promise<Run> => {
    const run = readAs(runSchema, 'runs', document)
    const applied = await batches.countDocuments({ plan: run.id, state: 'applied' })
    return { ...run, batches: { total: run.batches.total, applied } }
  }
  return {
    async createRun(run, sealedKey) {
      try {
        const alone = isOfRequest(run) ? {} : { openPolicy: run.policy }
        await runs.insertOne({ ...keyed(run), ...alone, sealedKey })
        return run
      } catch (error) {
        if (isDuplicate(error)) return undefined
        throw error
      }
    },
    async run(id) {
      const document = await runs.findOne({ _id: id }, withoutKey)
      return document ? toRun(document) : undefined
    },
    async runHead(id) {
      const document = await runs.findOne({ _id: id }, withoutKey)
      return document ? toHead(document) : undefined
    },
    async runs(limit) {
      const found = await runs.find({}, withoutKey).sort({ startedAt: -1, _id: -1 }).limit(limit).toArray()
      return Promise.all(found.map(toRun))
    },
    async earlierTotals(policy, limit) {
      const found = await runs
        .find({ policy, state: 'finished' })
        .sort({ startedAt: -1 })
        .limit(limit)
        .project<{ result: unknown }>({ result: 1 })
        .toArray()
      return found.map(({ result }) => totalOf(resultSchema.parse(result).counts))
    },
    async openRuns() {
      const found = await runs.find(isOpen, withoutKey).sort({ startedAt: 1, _id: 1 }).toArray()
      return Promise.all(found.map(toRun))
    },
    async runKey(id) {
      const document = await runs.findOne({ _id: id }, { projection: { sealedKey: 1 } })
      return typeof document?.sealedKey === 'string' ? document.sealedKey : undefined
    },
    async moveRun(id, from, to, reason) {
      const document = await runs.findOneAndUpdate(
        { _id: id, state: { $in: [...from] } },
        { $set: { state: to, ...(to === 'failed' && reason !== undefined ? { failure: reason } : {}) } },
        { ...withoutKey, returnDocument: 'after' },
      )
      return document ? toRun(document) : undefined
    },
    async passCanary(id) {
      await runs.updateOne({ _id: id, canary: 'waiting' }, { $set: { canary: 'passed' } })
    },
    ...runClosing(collections),
  }
}
