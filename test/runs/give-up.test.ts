import { describe, expect, it } from 'vitest'
import { giveUpRun } from '../../src/runs/give-up.ts'
import type { Cells } from '../../src/statistics/cells.ts'
import { crashes, started, workOff } from '../support/crash-world.ts'
import { store } from '../support/memory-records.ts'
import { signal, type World } from '../support/run-world.ts'

const ticketsIn = (all: readonly Cells[]): number =>
  all.flatMap(cells => Object.values(cells)).reduce((sum, { n = 0 }) => sum + n, 0)

const kept = async ({ runStore }: World): Promise<number> => ticketsIn(await runStore.keptStatistics(store))

/** Calls of the whole run that change anything. */
const fatalCalls = async (): Promise<readonly number[]> => {
  const { world, faults } = await started()
  const before = faults.calls.length
  await workOff(world)
  const changing = /take|claim|note|append|applyMany|keep|finishBatch/
  return faults.calls.slice(before).flatMap((name, index) => (changing.test(name) ? [index + 1] : []))
}

describe('a run that is given up after somebody died in the middle of a batch', async () => {
  const fatal = await fatalCalls()

  it.each(['before', 'after'] as const)(
    'has kept the statistics of what was deleted, and told of it, if they died %s any call',
    async when => {
      expect(fatal.length).toBeGreaterThan(8)
      for (const call of fatal) {
        const { world, faults, plan } = await started()
        const before = world.desk.tickets.size
        faults.failAt(call, when)
        expect(await crashes(() => workOff(world))).toBe(true)
        faults.heal()
        const run = await giveUpRun(world.context, plan, signal, 0)
        expect(run.state).toMatch(/^(?:failed|finished)$/)
        const deleted = before - world.desk.tickets.size
        expect([call, await kept(world)]).toEqual([call, deleted])
        const result = (await world.runStore.run(plan))?.result
        expect([call, result?.counts.delete]).toEqual([call, deleted])
        expect(await world.ledger.verify()).toMatchObject({ valid: true, openIntents: 0 })
      }
    },
  )

  it('changes nothing in the store', async () => {
    const { world, faults, plan } = await started()
    faults.failAt(fatal[2] ?? 0, 'after')
    expect(await crashes(() => workOff(world))).toBe(true)
    faults.heal()
    const from = faults.calls.length
    await giveUpRun(world.context, plan, signal, 0)
    expect(faults.calls.slice(from)).not.toContain('connector.applyMany')
  })
})
