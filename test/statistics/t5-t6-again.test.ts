import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createWorlds, type World } from '../cli/cli-world.ts'
import { deskWith, purged, statsOf } from './desk.ts'
import { oracleGroups } from './oracle.ts'
import { inventRows } from './rows.ts'
import { expectCellsOf } from './shown.ts'

const newWorld = await createWorlds()

it('T5: a second run changes nothing, in the desk and in the figures', async () => {
  const world = await deskWith(newWorld, { rows: inventRows({ rows: 60, seed: 5 }) })
  await purged(world)
  const stored = await world.desk.collection('cases').find().toArray()
  const figures = await statsOf(world)
  expect(await purged(world)).toMatchObject({ applied: { redact: 0, anonymise: 0, delete: 0 } })
  expect(await world.desk.collection('cases').find().toArray()).toEqual(stored)
  expect(await statsOf(world)).toBe(figures)
}, 180_000)

/** Killed as soon as the ledger holds so many entries of the kind. */
const killedAfter = (world: World, args: string, kind: string, entries: number): Promise<number | null> =>
  world
    .start(args, {
      started: child => {
        const watch = async (): Promise<void> => {
          while (child.exitCode === null && child.signalCode === null) {
            if ((await world.own.collection('ledger').countDocuments({ 'event.kind': kind })) >= entries)
              child.kill('SIGKILL')
            await sleep(2)
          }
        }
        void watch()
      },
    })
    .then(({ code }) => code)

it.each([
  ['before it has written', 'run-started'],
  ['at its write', 'batch-intent'],
])(
  'T6: killed %s, and resumed: nobody is counted twice or not at all',
  async (_, kind) => {
    const world = await deskWith(newWorld, { rows: inventRows({ rows: 120, seed: 6 }) })
    const [before, groups] = [await statsOf(world), await oracleGroups(world.desk)]
    const plan = await world.plan()
    expect(await killedAfter(world, `apply ${plan} --yes`, kind, 1)).toBe(null)
    const resumed: unknown = await world.json('resume')
    // One that died before the run was noted has left a plan, and nothing to resume.
    const run = Array.isArray(resumed) ? await world.json(`apply ${plan} --yes`) : resumed
    expect(run).toMatchObject({ state: 'finished', statisticsEqual: true, ledgerValid: true })
    const after = await statsOf(world)
    expect(after).toBe(before)
    expectCellsOf(JSON.parse(after), groups)
    expect(await world.desk.collection('cases').countDocuments()).toBeLessThan(120)
  },
  180_000,
)
