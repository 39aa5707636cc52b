import { beforeEach, describe, expect, it } from 'vitest'
import { batchId, planId, type Run } from '../../src/runs/model.ts'
import type { RunStore } from '../../src/runs/run-store.ts'
import { recordId, storeId } from '../../src/tickets/ids.ts'
import { allOf } from '../support/all-of.ts'
import {
  at,
  batch,
  fenced,
  id,
  intended,
  keep,
  mark,
  plan,
  result,
  run,
  states,
  store,
  taken,
} from './run-store-fixtures.ts'

const later = new Date(at.getTime() + 1)

/** Plans, their batches and their runs. */
export const plansContract = (runStore: () => RunStore): void => {
  describe('plans in a run store', () => {
    it('come back value for value, with their batches in the order of their numbers', async () => {
      const batches = Array.from({ length: 12 }, (_, index) => batch(12 - index))
      await keep(runStore(), plan(), batches)
      expect(await runStore().plan(id)).toEqual(plan())
      expect(await runStore().batchIds(id, states)).toEqual(batches.map(each => each.id).reverse())
      expect(await allOf(runStore().batchesOf(id))).toEqual([...batches].reverse())
      expect(await runStore().unsavedPlans(later)).toEqual([])
      expect(await runStore().batch(batch(7).id)).toEqual(batch(7))
    })

    it('give single records of several batches, with their places, and heads from a number on', async () => {
      const batches = [3, 1, 2].map(number => batch(number))
      await keep(runStore(), plan(), batches)
      const wanted = (of: string, record: string): boolean => of !== batch(2).id && record.endsWith('b')
      expect(await allOf(runStore().recordsIn([batch(3).id, batch(1).id, batch(2).id], wanted))).toEqual(
        [1, 3].map(number => ({ batch: batch(number).id, at: 1, planned: batch(number).records[1] })),
      )
      expect(await allOf(runStore().recordsIn([batch(9).id], () => true))).toEqual([])
      const { records: _, ...head } = batch(3)
      expect(await allOf(runStore().batchHeads(id, 3))).toEqual([head])
    })

    it('are seen once they are saved, and not when they were thrown away', async () => {
      await runStore().beginPlan(id, at)
      await runStore().addBatches([batch(1), batch(2)])
      expect(await runStore().plan(id)).toBeUndefined()
      expect(await runStore().plans(10)).toEqual([])
      expect(await runStore().unsavedPlans(at)).toEqual([])
      expect(await runStore().unsavedPlans(later)).toEqual([id])
      await runStore().discardPlan(id)
      expect(await runStore().unsavedPlans(later)).toEqual([])
      expect(await runStore().batchIds(id, states)).toEqual([])
      const stale = expect.objectContaining({ code: 'PLAN_STALE' })
      await expect(runStore().savePlan(plan())).rejects.toEqual(stale)
      expect(await runStore().plan(id)).toBeUndefined()
    })

    it('stay once they are saved, whoever wants to throw away what was not', async () => {
      await keep(runStore(), plan(), [batch(1)])
      await runStore().discardPlan(id)
      expect(await runStore().plan(id)).toEqual(plan())
      expect(await runStore().batchIds(id, states)).toEqual([batch(1).id])
    })

    it('are unknown by an id that none has', async () => {
      expect(await runStore().plan(planId('other'))).toBeUndefined()
      expect(await runStore().batch(batchId('other'))).toBeUndefined()
      expect(await runStore().takeBatch(batchId('other'))).toBeUndefined()
      expect(await runStore().batchIds(planId('other'), states)).toEqual([])
      expect(await runStore().movePlan(planId('other'), ['planned'], 'approved')).toBeUndefined()
    })

    it('are listed with the newest first, as many as asked for', async () => {
      for (const day of [1, 3, 2]) {
        const name = planId(`plan-${day}`)
        const request = day === 3 ? {} : { request: 'req-1' }
        await keep(runStore(), plan({ id: name, createdAt: new Date(at.getTime() + day), ...request }), [])
      }
      expect((await runStore().plans(2)).map(each => each.id)).toEqual(['plan-3', 'plan-2'])
      expect((await runStore().plansOf('req-1')).map(each => each.id)).toEqual(['plan-2', 'plan-1'])
    })

    it('move from one of the named states only, and keep who said so', async () => {
      await keep(runStore(), plan(), [])
      const approval = { by: 'cli:bo', at, reason: 'seen' }
      expect(await runStore().movePlan(id, ['approved'], 'started')).toBeUndefined()
      expect(await runStore().movePlan(id, ['planned', 'rejected'], 'approved', approval)).toEqual(
        plan({ state: 'approved', approval }),
      )
      expect(await runStore().movePlan(id, ['approved'], 'started')).toEqual(
        plan({ state: 'started', approval }),
      )
      expect(await runStore().plan(id)).toEqual(plan({ state: 'started', approval }))
    })

    it('are moved by one of many who try at once', async () => {
      await keep(runStore(), plan(), [])
      const tries = await Promise.all(
        Array.from({ length: 10 }, () => runStore().movePlan(id, ['planned'], 'started')),
      )
      expect(tries.filter(Boolean)).toHaveLength(1)
    })
  })

  describe('batches in a run store', () => {
    beforeEach(async () => {
      await keep(runStore(), plan(), [batch(1), batch(2)])
    })

    it('get a higher epoch each time somebody takes them up', async () => {
      expect(await taken(runStore(), 1)).toEqual({ ...batch(1), state: 'applying', epoch: 1 })
      expect(await taken(runStore(), 1)).toEqual({ ...batch(1), state: 'applying', epoch: 2 })
      expect(await runStore().batchIds(id, ['planned'])).toEqual([batch(2).id])
      expect(await runStore().batchIds(id, ['applying'])).toEqual([batch(1).id])
    })

    it('give every one of many takers an epoch of its own', async () => {
      const all = await Promise.all(Array.from({ length: 8 }, () => taken(runStore(), 1)))
      expect(all.map(({ epoch }) => epoch).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    })

    it('hand what was intended to the next who takes them up', async () => {
      await taken(runStore(), 1)
      await runStore().noteIntent(batch(1).id, 1, intended)
      expect((await taken(runStore(), 1)).intended).toEqual(intended)
      await runStore().noteIntent(batch(1).id, 2, {})
      expect((await runStore().batch(batch(1).id))?.intended).toEqual({})
    })

    it('are in hand from the intent to the outcome, as long as their run is open', async () => {
      const inHand = [{ id: batch(1).id, run: id, epoch: 1 }]
      await taken(runStore(), 1)
      await runStore().noteIntent(batch(1).id, 1, intended)
      expect(await runStore().batchesInHand()).toEqual([])
      await runStore().createRun(run(), 'sealed')
      expect(await runStore().batchesInHand()).toEqual(inHand)
      await taken(runStore(), 2)
      expect(await runStore().batchesInHand()).toEqual(inHand)
      await runStore().closeRun(id, 'failed', result(0), new Date(Date.now() - 1000))
      expect(await runStore().batchesInHand()).toEqual(inHand)
      await runStore().finishBatch(batch(1).id, 1, result(2), [])
      expect(await runStore().batchesInHand()).toEqual([])
    })

    it('refuse whoever holds an older epoch, and change nothing for them', async () => {
      await taken(runStore(), 1)
      await taken(runStore(), 1)
      await expect(runStore().noteIntent(batch(1).id, 1, intended)).rejects.toEqual(fenced)
      await expect(runStore().finishBatch(batch(1).id, 1, result(9), [mark('t1a')])).rejects.toEqual(fenced)
      expect(await runStore().batch(batch(1).id)).toEqual({ ...batch(1), state: 'applying', epoch: 2 })
      expect(await runStore().marks(store, 'ticket', [recordId('t1a')])).toEqual([])
    })

    it('are finished once, with result and marks, and keep nothing of what was intended', async () => {
      await taken(runStore(), 1)
      await runStore().noteIntent(batch(1).id, 1, intended)
      await runStore().finishBatch(batch(1).id, 1, result(2), [mark('t1a')])
      expect(await runStore().batch(batch(1).id)).toEqual({
        ...batch(1),
        state: 'applied',
        epoch: 1,
        result: result(2),
      })
      expect(await runStore().takeBatch(batch(1).id)).toBeUndefined()
      await expect(runStore().noteIntent(batch(1).id, 1, intended)).rejects.toEqual(fenced)
      expect(await runStore().batchIds(id, ['planned', 'applying'])).toEqual([batch(2).id])
    })

    it('are open until they are applied, each kind and store for itself', async () => {
      const tickets = { kind: 'ticket', store } as const
      const people = { kind: 'contact', store } as const
      expect(await runStore().hasOpenBatches(id)).toBe(true)
      expect(await runStore().hasOpenBatches(id, people)).toBe(false)
      expect(await runStore().hasOpenBatches(id, { kind: 'ticket', store: storeId('other') })).toBe(false)
      for (const number of [1, 2]) {
        expect(await runStore().hasOpenBatches(id, tickets)).toBe(true)
        await taken(runStore(), number)
        expect(await runStore().hasOpenBatches(id, tickets)).toBe(true)
        await runStore().finishBatch(batch(number).id, 1, result(1), [])
      }
      expect(await runStore().hasOpenBatches(id, tickets)).toBe(false)
      expect(await runStore().hasOpenBatches(id)).toBe(false)
    })

    it('are unfinished where something was skipped or is left', async () => {
      const { left: _, ...whole } = result(2)
      const results = [{ ...whole, skipped: {}, residual: 0 }, result(2)]
      for (const [index, each] of results.entries()) {
        await taken(runStore(), index + 1)
        await runStore().finishBatch(batch(index + 1).id, 1, each, [])
      }
      const unfinished = await allOf(runStore().unfinishedBatches(id, store))
      expect(unfinished).toEqual([{ ...batch(2), state: 'applied', epoch: 1, result: result(2) }])
      expect(await allOf(runStore().unfinishedBatches(id, storeId('other')))).toEqual([])
    })

    it('give their results in the order of their numbers, whichever was done first', async () => {
      for (const number of [2, 1]) {
        await taken(runStore(), number)
        await runStore().finishBatch(batch(number).id, 1, result(number), [])
      }
      expect(await allOf(runStore().batchResults(id))).toEqual([result(1), result(2)])
      expect(await allOf(runStore().batchResults(planId('other')))).toEqual([])
    })
  })

  describe('runs in a run store', () => {
    beforeEach(async () => {
      await keep(runStore(), plan(), [batch(1), batch(2)])
    })

    it('are made once, by one of many who try at once, with one key', async () => {
      const tries = await Promise.all(
        Array.from({ length: 6 }, (_, index) => runStore().createRun(run(), `sealed ${index}`)),
      )
      expect(tries.filter(Boolean)).toEqual([run()])
      const key = await runStore().runKey(id)
      expect(key).toBe(`sealed ${tries.findIndex(Boolean)}`)
    })

    it('are made one at a time for a policy, whichever of its plans are tried at once', async () => {
      const tries = await Promise.all(
        [1, 2, 3, 4, 5].map(number => runStore().createRun(run({ id: planId(`plan-${number}`) }), 'sealed')),
      )
      const [made, ...others] = tries.flatMap(each => each ?? [])
      if (!made) throw new Error('none was made')
      expect(others).toEqual([])
      expect(await runStore().moveRun(made.id, ['running'], 'paused')).toBeDefined()
      expect(await runStore().createRun(run({ id: planId('later') }), 'sealed')).toBeUndefined()
      const another = run({ id: planId('of-another'), policy: 'another' })
      expect(await runStore().createRun(another, 'sealed')).toBeDefined()
      await runStore().closeRun(made.id, 'failed', result(4), at)
      expect(await runStore().createRun(run({ id: planId('later') }), 'sealed')).toBeDefined()
    })

    it('of requests are made however many there are', async () => {
      for (const name of ['one', 'two'])
        expect(
          await runStore().createRun(run({ id: planId(name), policy: 'request/erasure' }), 'sealed'),
        ).toBeDefined()
    })

    it('count the batches that are applied', async () => {
      await runStore().createRun(run(), 'sealed')
      await taken(runStore(), 2)
      expect((await runStore().run(id))?.batches).toEqual({ total: 12, applied: 0 })
      const { batches: _, ...head } = run()
      expect(await runStore().runHead(id)).toEqual(head)
      expect(await runStore().runHead(planId('other'))).toBeUndefined()
      await runStore().finishBatch(batch(2).id, 1, result(1), [])
      expect((await runStore().run(id))?.batches).toEqual({ total: 12, applied: 1 })
    })

    it('move from one of the named states only, and are open until they are closed', async () => {
      await runStore().createRun(run(), 'sealed')
      expect(await runStore().moveRun(id, ['paused'], 'running')).toBeUndefined()
      expect(await runStore().moveRun(id, ['running'], 'paused')).toMatchObject({ id, state: 'paused' })
      expect((await runStore().openRuns()).map(each => each.id)).toEqual([id])
      expect(await runStore().moveRun(planId('other'), ['running'], 'paused')).toBeUndefined()
    })

    it('lose their key for good when they are closed, and are closed once', async () => {
      await runStore().createRun(run(), 'sealed')
      await runStore().closeRun(id, 'finished', result(4), at)
      await runStore().closeRun(id, 'failed', result(5), new Date(at.getTime() + 1))
      expect(await runStore().run(id)).toEqual(run({ state: 'finished', finishedAt: at, result: result(4) }))
      expect(await runStore().runKey(id)).toBeUndefined()
      expect(await runStore().openRuns()).toEqual([])
    })

    it('that stop after their first records wait there until they are let on', async () => {
      await runStore().createRun(run({ canary: 'waiting' }), 'sealed')
      expect(await runStore().moveRun(id, ['running'], 'paused')).toMatchObject({ canary: 'waiting' })
      await runStore().passCanary(id)
      await runStore().passCanary(planId('none'))
      expect(await runStore().run(id)).toMatchObject({ state: 'paused', canary: 'passed' })
    })

    it('tell whether a policy, as it is written, came to an end with one', async () => {
      const { policy, policyDigest } = plan()
      const isKnown = () => runStore().wasFinished(policy, policyDigest)
      await runStore().createRun(run(), 'sealed')
      expect(await isKnown()).toBe(false)
      await runStore().movePlan(id, ['planned'], 'finished')
      await runStore().closeRun(id, 'finished', result(4), at)
      expect(await isKnown()).toBe(true)
      expect(await runStore().wasFinished(policy, 'another')).toBe(false)
      expect(await runStore().wasFinished('another', policyDigest)).toBe(false)
    })

    it('of a policy that came to an end tell how much they changed, the newest first', async () => {
      const done = async (name: string, records: number, more: Partial<Run> = {}) => {
        const each = run({ id: planId(name), startedAt: new Date(at.getTime() + records), ...more })
        await runStore().createRun(each, 'sealed')
        await runStore().closeRun(each.id, 'finished', result(records), at)
      }
      for (const records of [7, 3, 5]) await done(`plan-${records}`, records)
      await done('plan-of-another', 9, { policy: 'another' })
      await runStore().createRun(
        run({ id: planId('still-open'), startedAt: new Date(at.getTime() + 99) }),
        's',
      )
      expect(await runStore().earlierTotals(run().policy, 2)).toEqual([7, 5])
      expect(await runStore().earlierTotals('nobody', 2)).toEqual([])
    })

    it('are listed with the newest first, as many as asked for', async () => {
      for (const day of [1, 3, 2]) {
        const named = { id: planId(`plan-${day}`), policy: `policy-${day}` }
        const more = { ...named, startedAt: new Date(at.getTime() + day) }
        await runStore().createRun(run(more), 'sealed')
      }
      expect((await runStore().runs(2)).map(each => each.id)).toEqual(['plan-3', 'plan-2'])
    })
  })
}
