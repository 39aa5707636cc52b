import { describe, expect, it } from 'vitest'
import type { Connector } from '../../src/connectors/connector.ts'
import type { Hold } from '../../src/policies/decision.ts'
import { addHoldInTime } from '../../src/runs/hold-in-time.ts'
import { recordId } from '../../src/tickets/ids.ts'
import { inventDesk } from '../support/memory-desk.ts'
import { store } from '../support/memory-records.ts'
import { applyPlan, createWorld, makePlan, signal, type World } from '../support/run-world.ts'

const redacted: Hold['on'] = { by: 'ticket', store, ticket: recordId('ticket-0004') }
const request = { reason: 'case 12', by: 'cli:bo', signal, patienceMs: 20_000 }

/** Stands still in the write of the first batch: after the last look at the holds, before anything is changed. */
const worldThatStops = () => {
  let arrive = (): void => undefined
  let goOn = (): void => undefined
  const arrived = new Promise<void>(resolve => {
    arrive = resolve
  })
  const released = new Promise<void>(resolve => {
    goOn = resolve
  })
  const world: World = createWorld(inventDesk(20), {
    connector: (real): Connector => ({
      ...real,
      [Symbol.asyncDispose]: async () => {},
      async applyMany(...args) {
        arrive()
        await released
        return real.applyMany(...args)
      },
    }),
  })
  return { world, arrived, goOn: () => goOn() }
}

describe('a hold that comes while a batch is being written', () => {
  it('is acknowledged when that write is over, with what the write did', async () => {
    const { world, arrived, goOn } = worldThatStops()
    const plan = await makePlan(world)
    const run = applyPlan(world, plan)
    await arrived
    let acknowledged = false
    const added = addHoldInTime(world.context, { ...request, on: redacted }).then(answer => {
      acknowledged = true
      return answer
    })
    while ((await world.runStore.holds()).length === 0) await new Promise(resolve => setTimeout(resolve, 5))
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(acknowledged).toBe(false)
    goOn()
    expect(await added).toMatchObject({ inHand: [], late: { action: 'redact', run: plan.id } })
    await run
  })

  it('is said not to be sure when the batch does not end', async () => {
    const { world, arrived, goOn } = worldThatStops()
    const plan = await makePlan(world)
    const run = applyPlan(world, plan)
    await arrived
    const { hold, inHand } = await addHoldInTime(world.context, { ...request, on: redacted, patienceMs: 150 })
    expect(inHand).toMatchObject([{ run: plan.id, epoch: 1 }])
    expect(await world.runStore.holds()).toEqual([hold])
    goOn()
    await run
  })

  it('is not sure of a batch that another took up: who had it before may be asleep', async () => {
    const { world, arrived, goOn } = worldThatStops()
    const plan = await makePlan(world)
    const run = applyPlan(world, plan).catch(error => error)
    await arrived
    const [first] = await world.runStore.batchesInHand()
    if (!first) throw new Error('none is in hand')
    const added = addHoldInTime(world.context, { ...request, on: redacted, patienceMs: 1500 })
    while ((await world.runStore.holds()).length === 0) await new Promise(resolve => setTimeout(resolve, 5))
    const taken = await world.runStore.takeBatch(first.id)
    if (!taken) throw new Error('it was taken up by nobody')
    goOn()
    await run
    expect((await added).inHand).toMatchObject([{ id: first.id }])
  })

  it('does not wait for what is not being written, and is not told of what was done before', async () => {
    const { world, goOn } = worldThatStops()
    goOn()
    await applyPlan(world, await makePlan(world))
    const answer = await addHoldInTime(world.context, { ...request, on: redacted })
    expect(answer).toEqual({ hold: expect.objectContaining({ on: redacted }), inHand: [] })
    const tag = await addHoldInTime(world.context, { ...request, on: { by: 'tag', tag: 'vip' } })
    expect(tag.inHand).toEqual([])
  })
})
