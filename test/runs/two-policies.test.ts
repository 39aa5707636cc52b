import { describe, expect, it } from 'vitest'
import { applyBatch } from '../../src/runs/apply-batch.ts'
import { openBatchesOf } from '../../src/runs/batch-order.ts'
import { finishRun } from '../../src/runs/finish.ts'
import type { Plan } from '../../src/runs/model.ts'
import { createPlan } from '../../src/runs/plan.ts'
import { startRun } from '../../src/runs/start.ts'
import { policyOf } from '../policies/policy-text.ts'
import { crashes } from '../support/crash-world.ts'
import { createFaults, type Faults } from '../support/faults.ts'
import { inventDesk } from '../support/memory-desk.ts'
import { store } from '../support/memory-records.ts'
import { createWorld, policyText, signal, supportPolicy, type World } from '../support/run-world.ts'

/** The same rules under another name. */
const twin = policyOf(policyText.replace('policy: support', 'policy: twin'))

interface Two {
  readonly world: World
  readonly faults: Faults
  readonly plans: readonly [Plan, Plan]
  readonly tickets: number
}

/** Both planned and started before either has done anything: each has the other's tickets before it. */
const bothStarted = async (): Promise<Two> => {
  const faults = createFaults()
  const desk = inventDesk(15, 4)
  const world = createWorld(desk, {
    policies: [supportPolicy, twin],
    connector: real => faults.around('connector', real),
    runStore: real => faults.around('runStore', real),
    ledger: real => faults.around('ledger', real),
  })
  const planned = async (policy: typeof twin): Promise<Plan> => {
    const plan = await createPlan(world.context, { policy, by: 'cli:anna', signal })
    await startRun(world.context, { plan: plan.id, by: 'cli:anna' })
    return plan
  }
  const plans = [await planned(supportPolicy), await planned(twin)] as const
  return { world, faults, plans, tickets: desk.tickets.size }
}

const workOff = async ({ context }: World, { id }: Plan): Promise<void> => {
  for (const batch of await openBatchesOf(context, id)) await applyBatch(context, batch, signal)
  await finishRun(context, id)
}

/** Tickets of which statistics are kept. */
const kept = async ({ runStore }: World): Promise<number> =>
  (await runStore.keptStatistics(store))
    .flatMap(cells => Object.values(cells))
    .reduce((sum, { n = 0 }) => sum + n, 0)

/** Every call of a batch of tickets, from the claim on, that changes anything; and how many there are before it. */
const fatalCalls = async (): Promise<readonly number[]> => {
  const { world, faults, plans } = await bothStarted()
  const from = faults.calls.length
  await workOff(world, plans[0])
  const own = faults.calls.slice(from)
  const changing = /claimDeletions|note|append|applyMany|keep|finishBatch/
  const last = own.indexOf('runStore.finishBatch')
  return own.flatMap((name, index) => (index <= last && changing.test(name) ? [index + 1] : []))
}

describe('two policies that delete the same tickets', async () => {
  const fatal = await fatalCalls()

  it('are both at work on some', async () => {
    const { world, plans } = await bothStarted()
    for (const plan of plans) expect(plan.counts.delete).toBeGreaterThan(1)
    expect(fatal.length).toBeGreaterThan(5)
    await workOff(world, plans[1])
    expect(await kept(world)).toBe(plans[0].counts.delete)
  })

  it.each(['before', 'after'] as const)(
    'keep the statistics of each once, if one dies %s any call',
    async when => {
      for (const call of fatal) {
        const { world, faults, plans, tickets } = await bothStarted()
        faults.failAt(call, when)
        expect(await crashes(() => workOff(world, plans[0]))).toBe(true)
        faults.heal()
        await workOff(world, plans[1])
        await workOff(world, plans[0])
        expect([call, await kept(world)]).toEqual([call, tickets - world.desk.tickets.size])
      }
    },
  )

  it('keep them once, if both die at any call, one after the other', async () => {
    const some = fatal.filter((_, index) => index % 2 === 0)
    for (const first of some)
      for (const second of some) {
        const { world, faults, plans, tickets } = await bothStarted()
        faults.failAt(first, 'after')
        await crashes(() => workOff(world, plans[0]))
        faults.failAt(second, 'after')
        await crashes(() => workOff(world, plans[1]))
        faults.heal()
        for (const plan of plans) await workOff(world, plan)
        expect([first, second, await kept(world)]).toEqual([first, second, tickets - world.desk.tickets.size])
      }
  })

  it('leave to the other what it has begun to delete, until it is done', async () => {
    const { world, faults, plans } = await bothStarted()
    const [first, second] = plans
    faults.failAt(fatal[1] ?? 0, 'after')
    expect(await crashes(() => workOff(world, first))).toBe(true)
    faults.heal()
    await workOff(world, second)
    const { result } = (await world.runStore.run(second.id)) ?? {}
    expect(result?.counts.delete).toBe(0)
    // And people whose tickets they are.
    expect(result?.skipped.waiting).toBeGreaterThanOrEqual(first.counts.delete)
    await workOff(world, first)
    expect(await kept(world)).toBe(first.counts.delete)
  })
})
