import { fork } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { batchesAtOnce, type JobQueue, openQueue, type Try } from '../../src/jobs/queue.ts'
import { isOurs, macOf } from '../../src/jobs/signature.ts'
import { createJobKeys } from '../../src/keys/job-keys.ts'
import { batchId, planId } from '../../src/runs/model.ts'
import { redisServer } from '../support/servers.ts'
import { createLog, jobKeys, until } from './job-world.ts'

const url = await redisServer()
const redis = new Redis(url)
const log = createLog()
const run = planId('run-1')
const batch = (name: string) => batchId(`run-1.${name}`)

let queue: JobQueue
let stops: (() => Promise<void>)[] = []
beforeEach(async () => {
  await redis.flushall()
  queue = await openQueue(url, log, jobKeys)
})
afterEach(async () => {
  await Promise.all(stops.map(stop => stop()))
  stops = []
  await queue[Symbol.asyncDispose]()
})
afterAll(() => {
  redis.disconnect()
})

/** A worker with the handler, and how to stop it. */
const work = (handle: (one: Try) => Promise<void>): (() => Promise<void>) => {
  const stop = new AbortController()
  const working = queue.work(handle, stop.signal)
  const end = () => {
    stop.abort()
    return working
  }
  stops.push(end)
  return end
}

/** All that Redis holds, keys and values. */
const everything = async (): Promise<string> => {
  const keys = await redis.keys('*')
  const dumps = await Promise.all(keys.map(key => redis.dumpBuffer(key)))
  return keys.join('\n') + dumps.map(dump => dump?.toString('latin1') ?? '').join('\n')
}

describe('opening the queue', () => {
  it('is refused on a server that may evict keys', async () => {
    await redis.config('SET', 'maxmemory-policy', 'allkeys-lru')
    await expect(openQueue(url, log, jobKeys)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(/GALLRA_REDIS_URL.*allkeys-lru.*noeviction/),
    })
    await redis.config('SET', 'maxmemory-policy', 'noeviction')
  })

  it('fails at once where nobody answers, without the password', async () => {
    const error: Error = await openQueue('redis://:secret-word@127.0.0.1:9', log, jobKeys).then(
      () => expect.unreachable('it opened'),
      error => error,
    )
    expect(error).toMatchObject({ code: 'STORE_UNREACHABLE' })
    expect(error.message).not.toContain('secret-word')
  })
})

describe('a queue', () => {
  it('hands out each batch once, in order, however often it was added', async () => {
    await queue.enqueue(run, [batch('1'), batch('2')])
    await queue.enqueue(run, [batch('2'), batch('3'), batch('1')])
    expect(await queue.size()).toBe(3)
    const seen: string[] = []
    work(async ({ job }) => {
      seen.push(job.batch)
    })
    await until(async () => (await queue.size()) === 0)
    expect(seen).toEqual([batch('1'), batch('2'), batch('3')])
  })

  it('takes a batch again that was done, or that failed for good', async () => {
    const seen: string[] = []
    work(async ({ job }) => {
      seen.push(job.batch)
      if (job.batch === batch('bad')) throw new AppError('PLAN_STALE', 'plan p-1: is stale')
    })
    for (const round of [1, 2]) {
      await queue.enqueue(run, [batch('good'), batch('bad')])
      await until(() => seen.length === round * 2)
      await until(async () => (await queue.size()) === 0)
    }
    expect(seen).toEqual([batch('good'), batch('bad'), batch('good'), batch('bad')])
  })

  it('repeats what is worth it, and only that', async () => {
    const tries: string[] = []
    work(async ({ job, isLast }) => {
      tries.push(job.batch)
      expect(isLast).toBe(false)
      if (tries.filter(each => each === job.batch).length > 1) return
      throw new AppError(job.batch === batch('away') ? 'STORE_UNREACHABLE' : 'CAP_EXCEEDED', 'store: x')
    })
    await queue.enqueue(run, [batch('away'), batch('over')])
    await until(() => tries.length === 3)
    await until(async () => (await queue.size()) === 0)
    expect(tries).toEqual([batch('away'), batch('over'), batch('away')])
  })

  it('holds ids and codes only, also of what failed', async () => {
    const told = log.told.length
    let release = () => {}
    const seen = new Promise<void>(resolve => {
      release = resolve
    })
    await queue.enqueue(run, [batch('1'), batch('2')])
    work(async ({ job }) => {
      if (job.batch === batch('1')) throw new TypeError('cannot read "Anna Lindqvist <anna@example.com>"')
      await seen
    })
    await until(() => log.told.length > told)
    const held = await everything()
    release()
    expect(held).toContain('{gallra}:retention')
    expect(held).toContain('INTERNAL: TypeError')
    expect(held).toContain(batch('1'))
    expect(held).not.toMatch(/Anna|Lindqvist|example\.com/)
    expect(JSON.stringify(log.told.slice(told))).not.toMatch(/Anna|Lindqvist|example\.com/)
  })

  it('counts the workers that are alive', async () => {
    expect(await queue.workers()).toBe(0)
    const stop = work(async () => undefined)
    await until(async () => (await queue.workers()) === 1)
    await stop()
    await until(async () => (await queue.workers()) === 0)
  })

  it('stops a job whose lock was lost', { timeout: 40_000 }, async () => {
    let reason: unknown
    work(async ({ signal }) => {
      await new Promise<void>(resolve => signal.addEventListener('abort', () => resolve()))
      reason = signal.reason
    })
    await queue.enqueue(run, [batch('1')])
    await until(async () => (await redis.keys('*:lock')).length === 1)
    // As after a pause longer than the lock: the next renewal finds that it is somebody else's.
    await redis.set((await redis.keys('*:lock'))[0] ?? '', 'somebody else')
    await until(() => reason !== undefined, 30_000)
    expect(log.told).toContainEqual(expect.objectContaining({ fields: { jobs: [batch('1')] } }))
  })
})

describe('a job that nobody with the key file put there', () => {
  /** As somebody does who can write to Redis, and nothing else. */
  const forge = async (data: unknown, opts: Record<string, unknown> = {}): Promise<void> => {
    const foreign = new Queue('retention', { connection: { url }, prefix: '{gallra}' })
    await foreign.add('batch', data, opts)
    await foreign.close()
  }
  const signed = async (): Promise<Record<string, unknown>> => {
    await queue.enqueue(run, [batch('1')])
    const text = await redis.hget(`{gallra}:retention:${batch('1')}`, 'data')
    await redis.flushall()
    return JSON.parse(text ?? '')
  }
  const strange = createJobKeys(Buffer.alloc(32, 6), 'test')

  it.each([
    ['has no signature', () => ({ run, batch: batch('1') })],
    ['names another batch', (data: object) => ({ ...data, batch: batch('2') })],
    ['names another run', (data: object) => ({ ...data, run: 'run-2' })],
    [
      'was signed for another queue',
      () => ({
        run,
        batch: batch('1'),
        mac: macOf(jobKeys, 'request-steps', [run, batch('1')]),
      }),
    ],
    [
      'was signed with another key',
      () => ({
        run,
        batch: batch('1'),
        mac: macOf(strange, 'retention', [run, batch('1')]),
      }),
    ],
    ['has a signature cut short', (data: { mac?: string }) => ({ ...data, mac: data.mac?.slice(0, -1) })],
    ['says more than it was signed for', (data: object) => ({ ...data, more: 'anna@example.com' })],
  ])('is never done when it %s, and does not keep its batch from being done', async (_, change) => {
    const told = log.told.length
    // It would stay for ever, and its id with it.
    await forge(change(await signed()), { jobId: batch('1'), attempts: 5, removeOnFail: false })
    const seen: string[] = []
    work(async ({ job }) => void seen.push(job.batch))
    await until(async () => (await queue.size()) === 0)
    expect(await redis.exists(`{gallra}:retention:${batch('1')}`)).toBe(0)
    expect(seen).toEqual([])
    expect(log.told.slice(told)).toEqual([
      {
        level: 'warn',
        fields: {
          queue: 'retention',
          code: 'JOB_REFUSED',
          reason: expect.stringMatching(/^JOB_REFUSED: /),
        },
        message: 'job failed',
      },
    ])
    await queue.enqueue(run, [batch('1')])
    await until(() => seen.length === 1)
    expect(seen).toEqual([batch('1')])
  })

  it('tells nothing of what it says, nor of its id', async () => {
    const told = log.told.length
    await forge({ run: 'anna@example.com' }, { jobId: 'anna@example.com' })
    work(async () => undefined)
    await until(() => log.told.length > told)
    expect(JSON.stringify(log.told.slice(told))).not.toContain('anna')
  })

  it('is told by its ids one by one, not by how they read together', () => {
    const text = macOf(jobKeys, 'retention', [run, batch('1')])
    expect(isOurs(jobKeys, 'retention', [run, batch('1')], text)).toBe(true)
    expect(isOurs(jobKeys, 'retention', [`${run}","${batch('1')}`], text)).toBe(false)
  })
})

describe('stopping a worker', () => {
  it('lets the jobs at hand end, and begins no other', async () => {
    const begun: string[] = []
    const ended: string[] = []
    let release = () => {}
    const held = new Promise<void>(resolve => {
      release = resolve
    })
    const stop = work(async ({ job }) => {
      begun.push(job.batch)
      await held
      ended.push(job.batch)
    })
    const batches = ['1', '2', '3', '4', '5'].map(batch)
    await queue.enqueue(run, batches)
    await until(() => begun.length === batchesAtOnce)
    const stopped = stop()
    setTimeout(() => release(), 500)
    await stopped
    expect(begun).toEqual(batches.slice(0, batchesAtOnce))
    expect(ended).toEqual(begun)
    expect(await queue.size()).toBe(batches.length - batchesAtOnce)
  })

  it('takes less than ten seconds with a job that does not, and gives it back', async () => {
    let aborted = false
    let begun = false
    const stop = work(async ({ signal }) => {
      begun = true
      signal.addEventListener('abort', () => {
        aborted = true
      })
      await new Promise(() => undefined)
    })
    await queue.enqueue(run, [batch('1')])
    await until(() => begun)
    const since = Date.now()
    await stop()
    expect(aborted).toBe(true)
    expect(Date.now() - since).toBeLessThan(10_000)
    const seen: string[] = []
    work(async ({ job }) => {
      seen.push(job.batch)
    })
    await until(() => seen.length > 0, 5000)
  })
})

describe('a worker that was killed', () => {
  it('leaves its batch to the next one at once, whoever adds it and however often', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gallra-queue-'))
    const script = join(folder, 'work.mts')
    const module = join(import.meta.dirname, '../../src/jobs/queue.ts')
    const keyModule = join(import.meta.dirname, '../../src/keys/job-keys.ts')
    await writeFile(
      script,
      `import { openQueue } from ${JSON.stringify(module)}
      import { createJobKeys } from ${JSON.stringify(keyModule)}
      const log = { info() {}, warn() {}, error() {} }
      const never = new AbortController().signal
      const keys = createJobKeys(Buffer.alloc(32, 5), 'test')
      const queue = await openQueue(${JSON.stringify(url)}, log, keys)
      let inHand = 0
      const begin = () => (inHand += 1) === 2 && process.send?.('begun')
      await queue.work(() => new Promise(begin), never)`,
    )
    const child = fork(script, { execArgv: ['--import', import.meta.resolve('tsx')] })
    const begun = new Promise((resolve, reject) => {
      child.once('message', resolve).once('exit', () => reject(new Error('the worker ended')))
    })
    await queue.enqueue(run, [batch('1'), batch('2')])
    await begun
    // Alive, it keeps what it has in hand.
    await queue.enqueue(run, [batch('1'), batch('2')])
    expect(await queue.size()).toBe(2)
    child.kill('SIGKILL')
    await rm(folder, { recursive: true })
    await until(async () => (await queue.workers()) === 0)
    await queue.enqueue(run, [batch('1'), batch('2')])
    await queue.enqueue(run, [batch('1'), batch('2')])
    // As both were in hand, and both anew.
    expect(await queue.size()).toBe(4)
    const seen: string[] = []
    work(async ({ job }) => {
      seen.push(job.batch)
    })
    await until(() => seen.length === 2, 5000)
    expect(seen.sort()).toEqual([batch('1'), batch('2')])
  })
})
