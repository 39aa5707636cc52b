import { Redis } from 'ioredis'
import { afterAll, expect, it } from 'vitest'
import { runRetentionWorker } from '../../src/jobs/retention-worker.ts'
import { createPlan } from '../../src/runs/plan.ts'
import { startRun } from '../../src/runs/start.ts'
import { fileDatabase } from '../support/lent-database.ts'
import { inventDesk } from '../support/memory-desk.ts'
import { redisServer } from '../support/servers.ts'
import { jobWorlds, policyWith, until } from './job-world.ts'

const servers = { mongodb: await fileDatabase(), redis: await redisServer() }
const worlds = jobWorlds(servers)
const redis = new Redis(servers.redis)
const signal = new AbortController().signal
afterAll(() => {
  redis.disconnect()
})

// As with a full disk (MISCONF): the server answers, reads, and takes no write.
const refuseWrites = (yes: boolean) => redis.config('SET', 'min-replicas-to-write', yes ? '1' : '0')

it('a Redis that takes no writes for a while holds a run up, and loses and repeats nothing', async () => {
  const policy = policyWith('refused', '')
  const desk = inventDesk(30)
  let isRefusing = false
  const world = await worlds.open({
    policies: [policy],
    desk,
    connector: real => ({
      ...real,
      async applyMany(...args) {
        // In the middle of the first batch: its end cannot be told to Redis then.
        if (!isRefusing) await refuseWrites(true)
        isRefusing = true
        return real.applyMany(...args)
      },
    }),
  })
  const { run } = world.context
  const plan = await createPlan(run, { policy, by: 'cli:anna', signal })
  await startRun(run, { plan: plan.id, by: 'cli:anna' })
  const stop = new AbortController()
  const working = runRetentionWorker(world.context, stop.signal)
  const applied = async () => (await run.runStore.run(plan.id))?.batches.applied ?? 0
  await until(async () => (await applied()) > 0)
  await expect(redis.set('gallra-test', 'x')).rejects.toThrow(/NOREPLICAS/u)
  await refuseWrites(false)
  await until(async () => (await run.runStore.run(plan.id))?.state === 'finished', 50_000)
  stop.abort()
  await working
  expect((await run.runStore.run(plan.id))?.result).toMatchObject({ counts: plan.counts, residual: 0 })
  expect(await run.ledger.verify()).toMatchObject({ valid: true, openIntents: 0, problems: [] })
  const outcomes: string[] = []
  for await (const { event } of run.ledger.entries(0))
    if (event.kind === 'batch-outcome') outcomes.push(event.batch)
  expect(new Set(outcomes).size).toBe(outcomes.length)
})
