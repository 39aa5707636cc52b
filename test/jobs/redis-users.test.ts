import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { afterAll, afterEach, expect, it } from 'vitest'
import { openCallCounts } from '../../src/jobs/call-counts.ts'
import { openQueue } from '../../src/jobs/queue.ts'
import { senderUser, workerUser } from '../../src/jobs/redis-users.ts'
import { openRequestQueue } from '../../src/jobs/requests-queue.ts'
import { openMessageSender } from '../../src/jobs/send-message.ts'
import { requestId } from '../../src/requests/model.ts'
import { batchId, planId } from '../../src/runs/model.ts'
import { redisServer } from '../support/servers.ts'
import { createLog, jobKeys, until } from './job-world.ts'

const url = await redisServer()
const admin = new Redis(url)
const password = 'chosen-by-the-administrator'

const urlAs = (username: string): string => Object.assign(new URL(url), { username, password }).href

/** As an administrator does who has put a password into the line. */
const addUser = async (line: string): Promise<void> => {
  const [, name = '', ...rules] = line.split(' ').map(word => (word.startsWith('#') ? `>${password}` : word))
  await admin.call('ACL', 'SETUSER', name, ...rules)
}
for (const line of [workerUser('worker'), senderUser('sender'), senderUser('other')]) await addUser(line)

const sender = new Redis(urlAs('sender'))
const queueAs = (connection: Redis) => new Queue('requests', { connection, prefix: '{gallra}' })
const stop = new AbortController()
afterEach(() => admin.flushall())
afterAll(() => {
  for (const each of [admin, sender]) each.disconnect()
})

it('no server takes the line as it is printed, before its password is filled in', async () => {
  const [, name = '', ...rules] = senderUser('unfilled').split(' ')
  await expect(admin.call('ACL', 'SETUSER', name, ...rules)).rejects.toThrow(/hash|modifier/iu)
})

it('workers do all they do under their user', async () => {
  const log = createLog()
  const [queue, requests] = [
    await openQueue(urlAs('worker'), log, jobKeys),
    await openRequestQueue(urlAs('worker'), log, jobKeys),
  ]
  const done: string[] = []
  let tries = 0
  const working = [
    queue.work(async ({ job }) => {
      // The second try, which waits among the delayed.
      if (++tries === 1) throw new Error('once')
      done.push(job.batch)
    }, stop.signal),
    requests.step(async ({ job }) => void done.push(job.request), stop.signal),
    requests.takeIn(async ({ token = '' }) => void done.push(token), stop.signal),
  ]
  await queue.enqueue(planId('run'), [batchId('run.1')])
  await requests.enqueue([requestId('request-1')])
  const message = await openMessageSender(urlAs('sender'))
  await message.send('token')
  await message[Symbol.asyncDispose]()
  await until(async () => (await queue.workers()) > 0 && done.length === 3)
  expect(done.sort()).toEqual(['request-1', 'run.1', 'token'])
  stop.abort()
  await Promise.all(working)
  expect([await queue.size(), await requests.size()]).toEqual([0, 0])
  const counts = await openCallCounts(urlAs('worker'))
  expect(await counts.add('caller', 1000)).toMatchObject({ count: 1 })
  for (const each of [counts, queue, requests]) await each[Symbol.asyncDispose]()
  expect(log.told.filter(line => JSON.stringify(line).includes('NOPERM'))).toEqual([])
})

it('a worker cannot look at or empty what is not of the queues', async () => {
  const worker = new Redis(urlAs('worker'))
  for (const [command = '', ...args] of [
    ...[['get', 'session:1'], ['flushall'], ['config', 'get', '*'], ['keys', '*'], ['acl', 'list']],
    ...[['script', 'flush'], ['publish', 'news', 'x'], ['shutdown']],
  ])
    await expect(worker.call(command, ...args), command).rejects.toThrow(/NOPERM/u)
  worker.disconnect()
})

it('a sender adds messages, and reads or removes none, its own neither', async () => {
  const other = new Redis(urlAs('other'))
  const job = await queueAs(other).add('request', { message: 'of another sender' })
  const key = `{gallra}:requests:${job.id}`
  for (const [command = '', ...args] of [
    ...[
      ['hgetall', key],
      ['hget', key, 'data'],
      ['hmget', key, 'data'],
      ['del', key],
      ['unlink', key],
    ],
    ...[
      ['lrange', '{gallra}:requests:wait', '0', '-1'],
      ['rpop', '{gallra}:requests:wait'],
      ['keys', '*'],
    ],
    ...[
      ['del', '{gallra}:requests:wait'],
      ['xread', 'streams', '{gallra}:requests:events', '0'],
      ['flushall'],
    ],
    ...[['scan', '0'], ['monitor'], ['hset', '{gallra}:retention:1', 'data', '{}'], ['set', 'free', 'x']],
    ...[
      ['eval', "return redis.call('HGET', ARGV[1], 'data')", '0', key],
      ['rename', key, '{gallra}:requests:id'],
    ],
  ])
    await expect(sender.call(command, ...args), command).rejects.toThrow(/NOPERM|ACL/u)
  await expect(queueAs(sender).obliterate({ force: true })).rejects.toThrow(/NOPERM|ACL/u)
  await expect(queueAs(sender).getWaiting()).rejects.toThrow(/NOPERM|ACL/u)
  expect(await queueAs(admin).getWaitingCount()).toBe(1)
  other.disconnect()
})

it('what a sender can still do: write over the message of another, which is then refused as unreadable', async () => {
  const job = await queueAs(admin).add('request', { message: 'of another sender' })
  await sender.hset(`{gallra}:requests:${job.id}`, 'data', '{}')
  expect((await queueAs(admin).getWaiting()).map(({ data }) => data)).toEqual([{}])
})
