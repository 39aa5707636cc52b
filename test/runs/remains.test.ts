import { expect, it } from 'vitest'
import type { Connector } from '../../src/connectors/connector.ts'
import { startRun } from '../../src/runs/start.ts'
import type { RecordId } from '../../src/tickets/ids.ts'
import { crashes, smallDesk, workOff } from '../support/crash-world.ts'
import { createFaults } from '../support/faults.ts'
import { createWorld, makePlan } from '../support/run-world.ts'

const trash = 'tickets:trash'

/** What is deleted leaves the lists, and lies where no call takes it out. */
const withTrash = (real: Connector): Connector => {
  const thrown = new Set<RecordId>()
  return {
    ...real,
    async applyMany(changes, signal) {
      const outcomes = await real.applyMany(changes, signal)
      return outcomes.map(outcome => {
        const { change } = changes.find(each => each.change.id === outcome.id) ?? {}
        if (change?.do !== 'delete' || change.kind !== 'ticket' || outcome.result !== 'applied')
          return outcome
        thrown.add(outcome.id)
        return { ...outcome, unreachable: [trash] }
      })
    },
    remains: async (kind, ids) =>
      new Map(ids.map(id => [id, kind === 'ticket' && thrown.has(id) ? [trash] : []])),
  }
}

const started = async () => {
  const faults = createFaults()
  const world = createWorld(smallDesk(), { connector: real => faults.around('connector', withTrash(real)) })
  const { id } = await makePlan(world)
  await startRun(world.context, { plan: id, by: 'cli:anna' })
  const told = async () => (await world.runStore.run(id))?.result?.unreachable
  return { faults, world, told }
}

it('what lies in the trash is told, whether or not the answer of its deletion was heard', async () => {
  const quiet = await started()
  const before = quiet.faults.calls.length
  await workOff(quiet.world)
  expect(await quiet.told()).toBe(2)
  const names = quiet.faults.calls.slice(before)
  const writes = names.flatMap((name, index) => (name === 'connector.applyMany' ? [index + 1] : []))
  expect(writes).not.toEqual([])
  for (const write of writes) {
    const lost = await started()
    lost.faults.failAt(write, 'after')
    expect(await crashes(() => workOff(lost.world))).toBe(true)
    await workOff(lost.world)
    expect(await lost.told()).toBe(2)
  }
})
