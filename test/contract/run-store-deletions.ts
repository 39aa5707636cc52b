import { beforeEach, describe, expect, it } from 'vitest'
import { planId } from '../../src/runs/model.ts'
import type { RunStore } from '../../src/runs/run-store.ts'
import { recordId, storeId } from '../../src/tickets/ids.ts'
import { at, batch, id, keep, plan, result, run, store, taken } from './run-store-fixtures.ts'

const other = planId('plan-of-another')

/** One ticket is deleted by one batch at a time. */
export const deletionsContract = (runStore: () => RunStore): void => {
  describe('tickets that are being deleted', () => {
    const [first, second] = [batch(1).id, batch(1, other).id]
    const claim = (by: typeof first, names: readonly string[], of = store) =>
      runStore().claimDeletions(of, by, names.map(recordId))

    beforeEach(async () => {
      await keep(runStore(), plan(), [batch(1)])
      await keep(runStore(), plan({ id: other, policy: 'another' }), [batch(1, other)])
      await runStore().createRun(run(), 'sealed')
      await runStore().createRun(run({ id: other, policy: 'another' }), 'sealed')
    })

    it('belong to the batch that claimed them first, and to it again', async () => {
      expect(await claim(first, ['a', 'b'])).toEqual(new Set())
      expect(await claim(first, ['a', 'b', 'c'])).toEqual(new Set())
      expect(await claim(second, ['b', 'c', 'd'])).toEqual(new Set(['b', 'c']))
      expect(await claim(first, ['d'])).toEqual(new Set(['d']))
      expect(await claim(second, ['a'], storeId('chat'))).toEqual(new Set())
    })

    it('belong to one of many who claim them at once', async () => {
      const names = Array.from({ length: 40 }, (_, number) => `t${number}`)
      const [mine, theirs] = await Promise.all([claim(first, names), claim(second, names.toReversed())])
      expect(names.filter(name => mine.has(recordId(name)) === theirs.has(recordId(name)))).toEqual([])
    })

    it('are free again once the batch is done, and when it gives them up', async () => {
      await claim(first, ['a'])
      await taken(runStore(), 1)
      await runStore().finishBatch(first, 1, result(1), [])
      expect(await claim(second, ['a'])).toEqual(new Set())
      await runStore().releaseDeletions(second)
      await runStore().closeRun(id, 'finished', result(1), at)
      expect(await claim(first, ['a'])).toEqual(new Set())
    })

    it('are free again once the run of the batch has failed', async () => {
      await claim(first, ['a'])
      await taken(runStore(), 1)
      expect(await claim(second, ['a'])).toEqual(new Set(['a']))
      await runStore().closeRun(id, 'failed', result(1), at)
      expect(await claim(second, ['a'])).toEqual(new Set())
    })

    it('are nobody s when a worker that was asleep claims them for a batch that is done', async () => {
      await taken(runStore(), 1)
      await runStore().finishBatch(first, 1, result(1), [])
      await claim(first, ['a', 'b'])
      expect(await claim(second, ['a', 'c'])).toEqual(new Set())
      expect(await claim(first, ['a', 'b'])).toEqual(new Set(['a']))
    })
  })
}
