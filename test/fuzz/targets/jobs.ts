import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { Queue } from 'bullmq'
import fc from 'fast-check'
import { Redis } from 'ioredis'
import { openQueue } from '../../../src/jobs/queue.ts'
import { openRequestQueue } from '../../../src/jobs/requests-queue.ts'
import { createJobKeys } from '../../../src/keys/job-keys.ts'
import { batchId, planId } from '../../../src/runs/model.ts'
import { echoes, planted } from '../promises.ts'
import { ownServers } from '../servers.ts'
import { oddValues, spoilt } from '../spoiling.ts'
import { defineTarget } from '../target.ts'

const keys = createJobKeys(Buffer.alloc(32, 5), 'fuzz')
const names = ['retention', 'request-steps', 'requests'] as const
const right = [
  { run: 'plan-1', batch: 'plan-1.1', mac: 'a.b' },
  { request: 'req-1', mac: 'a.b' },
  { message: `eyJ.${planted}` },
]

interface Input {
  readonly queue: (typeof names)[number]
  readonly jobs: readonly {
    readonly name: string
    readonly data: unknown
    readonly id: string
    readonly attempts: number
  }[]
}

/** Waits for the queue, not for a time; a worker that died leaves it as it is, which the runner's patience shows. */
const untilEmpty = async (queue: Queue): Promise<void> => {
  for (;;) {
    const counts = await queue.getJobCounts('waiting', 'active', 'prioritized')
    if (Object.values(counts).every(count => count === 0)) return
    await sleep(2)
  }
}

/** Whatever whoever reaches Redis puts on the queues: done is what a holder of the key file signed, and nothing stays. */
export const jobs = defineTarget<Input>({
  name: 'jobs',
  inputs: fc.record({
    queue: fc.constantFrom(...names),
    jobs: fc.array(
      fc.record({
        name: fc.constantFrom('batch', 'step', 'request', '', planted, '__proto__'),
        data: fc.oneof({ weight: 3, arbitrary: spoilt(right) }, oddValues),
        id: fc.stringMatching(/^[a-z][a-zA-Z0-9-]{0,12}$/u),
        attempts: fc.constantFrom(0, 1, 3),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  }),
  async open() {
    const servers = await ownServers({ mongodb: false, redis: true })
    const connection = new Redis(servers.redisUrl, { maxRetriesPerRequest: null })
    const told: string[] = []
    const tell = (fields: object, message: string): void =>
      void told.push(JSON.stringify({ ...fields, message }))
    const log = { info: tell, warn: tell, error: tell }
    const [batches, requests] = [
      await openQueue(servers.redisUrl, log, keys),
      await openRequestQueue(servers.redisUrl, log, keys),
    ]
    const stop = new AbortController()
    const done: string[] = []
    const working = Promise.all([
      batches.work(async ({ job }) => void done.push(job.batch), stop.signal),
      requests.step(async ({ job }) => void done.push(job.request), stop.signal),
      requests.takeIn(async () => undefined, stop.signal),
    ])
    const queues = Object.fromEntries(
      names.map(name => [name, new Queue(name, { connection, prefix: '{gallra}' })]),
    )
    let number = 0
    return {
      async attempt({ queue: name, jobs: all }) {
        const queue = queues[name]
        assert.ok(queue)
        done.length = 0
        told.length = 0
        number += 1
        for (const { name: called, data, id, attempts } of all)
          await queue.add(called || 'x', data, {
            jobId: `${id}-${number}`,
            attempts,
            removeOnComplete: false,
            removeOnFail: false,
          })
        await untilEmpty(queue)
        assert.deepEqual(done, [], 'a job that nobody signed was done')
        assert.equal(echoes(told.join('\n')), false, 'the log repeats a job')
        const left = await queue.getJobCounts('completed', 'failed', 'delayed')
        assert.deepEqual(left, { completed: 0, failed: 0, delayed: 0 }, 'something stays in Redis')
        // The worker still takes what is right.
        await batches.enqueue(planId('plan-1'), [batchId(`plan-1.${number}`)])
        for (const own = queues.retention; own; await sleep(2)) if (done.length > 0) break
        assert.deepEqual(done, [`plan-1.${number}`])
      },
      async close() {
        stop.abort()
        await working
        for (const queue of Object.values(queues)) await queue.close()
        await batches[Symbol.asyncDispose]()
        await requests[Symbol.asyncDispose]()
        connection.disconnect()
        await servers.close()
      },
    }
  },
})
