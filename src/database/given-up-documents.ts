import type { Run } from '../runs/model.ts'
import type { RunStore } from '../runs/run-store.ts'
import { type Collections, type Keyed, readAs } from './collections.ts'
import { withoutKey } from './run-documents.ts'
import { runSchema } from './schema.ts'

type GivenUps = Pick<
  RunStore,
  'noteGivenUp' | 'clearGivenUp' | 'runsGivenUp' | 'claimRetry' | 'notePlanOfRetry'
>

/** A claim that came to nothing in this time belongs to somebody who died; planning takes minutes. */
const claimMs = 10 * 60_000

const toRun = (document: Keyed): Run => readAs(runSchema, 'runs', document)

/** What became of runs with a batch that could not be done. */
export const givenUpDocuments = ({ runs }: Collections): GivenUps => {
  /** What a failed run left is planned with the next run of its policy. */
  const isMadeUpFor = async ({ policy, startedAt, state }: Run): Promise<boolean> =>
    state === 'failed' &&
    (await runs.findOne(
      { policy, state: 'finished', startedAt: { $gt: startedAt } },
      { projection: { _id: 1 } },
    )) !== null
  return {
    async noteGivenUp(id, { code, batch, tries, at }) {
      await runs.updateOne(
        { _id: id },
        {
          $set: { 'givenUp.code': code, 'givenUp.batch': batch, 'givenUp.at': at },
          $inc: { 'givenUp.tries': tries },
        },
      )
    },
    async clearGivenUp(id) {
      const { modifiedCount } = await runs.updateOne(
        { _id: id, givenUp: { $exists: true }, state: { $in: ['running', 'paused'] } },
        { $unset: { givenUp: '' } },
      )
      return modifiedCount === 1
    },
    async runsGivenUp(limit) {
      const found = await runs
        .find(
          {
            givenUp: { $exists: true },
            'retried.plan': { $exists: false },
            state: { $in: ['running', 'paused', 'failed'] },
          },
          withoutKey,
        )
        .sort({ startedAt: -1 })
        .limit(limit)
        .toArray()
      const dead: Run[] = []
      for (const run of found.map(toRun)) if (!(await isMadeUpFor(run))) dead.push(run)
      return dead
    },
    async claimRetry(id, retried) {
      const stale = new Date(retried.at.getTime() - claimMs)
      const { modifiedCount } = await runs.updateOne(
        {
          _id: id,
          state: 'failed',
          givenUp: { $exists: true },
          $or: [
            { retried: { $exists: false } },
            { 'retried.plan': { $exists: false }, 'retried.at': { $lt: stale } },
          ],
        },
        { $set: { retried } },
      )
      return modifiedCount === 1
    },
    async notePlanOfRetry(id, plan) {
      await runs.updateOne(
        { _id: id, retried: { $exists: true } },
        plan === undefined ? { $unset: { retried: '' } } : { $set: { 'retried.plan': plan } },
      )
    },
  }
}
