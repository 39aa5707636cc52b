import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openCallCounts } from '../../src/jobs/call-counts.ts'
import { openQueue } from '../../src/jobs/queue.ts'
import { batchId, planId } from '../../src/runs/model.ts'
import { createLog, jobKeys, until } from '../jobs/job-world.ts'
import { mongoServer, redisDatabase } from '../support/servers.ts'
import { type RedisCluster, startRedisCluster } from './redis-cluster.ts'
import { expectSharedRun } from './shared-run.ts'

const mongodb = await mongoServer()
const folder = await mkdtemp(join(tmpdir(), 'gallra-scaling-'))
let cluster: RedisCluster | undefined
const clustered = async (): Promise<RedisCluster> => {
  cluster ??= await startRedisCluster(folder)
  return cluster
}
afterAll(async () => {
  await cluster?.[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

it.each([2, 4])('%i worker processes on one Redis do one run together', async workers => {
  await expectSharedRun({ mongodb, redis: await redisDatabase(), folder, workers })
})

it('two worker processes on a Redis Cluster of three do one run together', async () => {
  await expectSharedRun({ mongodb, redis: (await clustered()).url, folder, workers: 2 })
})

it('the queue on a cluster knows its workers, carries jobs, and takes none twice', async () => {
  const log = createLog()
  await using queue = await openQueue((await clustered()).url, log, jobKeys)
  const stop = new AbortController()
  const done: string[] = []
  const working = queue.work(async ({ job }) => void done.push(job.batch), stop.signal)
  const batches = Array.from({ length: 30 }, (_, index) => batchId(`run.tickets.${index}`))
  await Promise.all([queue.enqueue(planId('run'), batches), queue.enqueue(planId('run'), batches)])
  await until(() => new Set(done).size === batches.length)
  expect(await queue.workers()).toBe(1)
  stop.abort()
  await working
  expect(log.told.filter(({ level }) => level !== 'info')).toEqual([])
})

it('calls are counted on a cluster, and one node leads to the others', async () => {
  const [first] = (await clustered()).url.slice('redis://'.length).split(',')
  await using counts = await openCallCounts(`redis+cluster://${first}`)
  for (const key of ['a', 'b', 'c'])
    expect(await counts.add(key, 60_000)).toEqual({ count: 1, leftMs: 60_000 })
  expect((await counts.add('a', 60_000)).count).toBe(2)
  expect((await counts.read('b')).count).toBe(1)
})

it('a cluster in which one node may evict keys is refused', async () => {
  const { nodes, url } = await clustered()
  await nodes[2]?.config('SET', 'maxmemory-policy', 'allkeys-lru')
  try {
    await expect(openQueue(url, createLog(), jobKeys)).rejects.toThrow(/maxmemory-policy is allkeys-lru/)
  } finally {
    await nodes[2]?.config('SET', 'maxmemory-policy', 'noeviction')
  }
})
