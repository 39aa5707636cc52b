import { describe, expect, it } from 'vitest'
import { usualFrom } from '../../src/runs/breaker.ts'
import { type BatchResult, planId } from '../../src/runs/model.ts'
import { startRun } from '../../src/runs/start.ts'
import { policyOf } from '../policies/policy-text.ts'
import { inventDesk } from '../support/memory-desk.ts'
import { createWorld, makePlan, policyText, today, type World } from '../support/run-world.ts'

describe('what is usual', () => {
  it.each([
    ['of two runs nobody can say', [500, 500], undefined],
    ['the middle of three', [100, 900, 200], { runs: 3, median: 200, allowed: 600 }],
    ['between the two in the middle', [100, 200, 300, 4000], { runs: 4, median: 250, allowed: 750 }],
    ['a hundred are never unusual', [3, 1, 2], { runs: 3, median: 2, allowed: 100 }],
    ['nights without work count for nothing', [0, 90, 0, 80, 0, 0], undefined],
    ['nor the eleventh', [...Array(10).fill(50), 9000], { runs: 10, median: 50, allowed: 150 }],
  ])('%s', (_, earlier, expected) => {
    expect(usualFrom(earlier, 3)).toEqual(expected)
  })
})

const result = (records: number): BatchResult => ({
  counts: { redact: records, anonymise: 0, delete: 0, contacts: 0 },
  skipped: {},
  found: {},
  residual: 0,
  verified: records,
  unreachable: 0,
  statisticsBefore: '',
  statisticsAfter: '',
})

const ranBefore = async ({ runStore }: World, policy: string, totals: readonly number[]): Promise<void> => {
  for (const [number, total] of totals.entries()) {
    const id = planId(`earlier-${number}`)
    const startedAt = new Date(today.getTime() - (totals.length - number) * 86_400_000)
    const batches = { total: 1, applied: 0 }
    await runStore.createRun({ id, policy, by: 'scheduler', state: 'running', startedAt, batches }, 'sealed')
    await runStore.closeRun(id, 'finished', result(total), startedAt)
  }
}

const limited = (limits: string): string => policyText.replace(/^limits:.*\n/m, '').concat(`\n${limits}\n`)
const wide = (more = ''): World =>
  createWorld(inventDesk(250), {
    policies: [policyOf(limited(`limits: { tickets: 100000, percent: 100${more} }`))],
  })
const start = (world: World, plan: { id: string }) =>
  startRun(world.context, { plan: planId(plan.id), by: 'cli:anna' })

describe('the breaker', () => {
  it('stops a run that is many times the usual, and says what was and how it goes on', async () => {
    const world = wide()
    await ranBefore(world, 'support', [10, 12, 11])
    const plan = await makePlan(world)
    expect(plan.usual).toEqual({ runs: 3, median: 11, allowed: 100 })
    await expect(start(world, plan)).rejects.toMatchObject({
      code: 'UNUSUAL',
      message: expect.stringMatching(/last 3 runs changed 11 .* 100 are allowed.*--max-deviation N --reason/),
    })
    expect(await world.runStore.run(plan.id)).toBeUndefined()
  })

  it.each([
    [
      'with a reason',
      (world: World) => makePlan(world, { capOverride: { deviation: 50, reason: 'backlog' } }),
    ],
    ['for a policy that allows it', (world: World) => makePlan(world), ', deviation: 50'],
  ])('lets it pass %s', async (_, plan, more = '') => {
    const world = wide(more)
    await ranBefore(world, 'support', [10, 12, 11])
    expect(await start(world, await plan(world))).toMatchObject({ run: { state: 'running' } })
  })

  it('asks nothing of a first run, nor of what other policies did', async () => {
    const world = wide()
    await ranBefore(world, 'another', [10, 12, 11])
    const plan = await makePlan(world)
    expect(plan.usual).toBeUndefined()
    expect(await start(world, plan)).toMatchObject({ run: { state: 'running' } })
  })

  it('is refused without a reason, and below once the usual', async () => {
    for (const capOverride of [
      { deviation: 5, reason: ' ' },
      { deviation: 0.5, reason: 'r' },
    ])
      await expect(makePlan(wide(), { capOverride })).rejects.toMatchObject({ code: 'USAGE' })
  })
})
