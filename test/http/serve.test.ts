import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { optionsOf, serveHttp } from '../../src/http/serve.ts'
import { openRequestQueue } from '../../src/jobs/requests-queue.ts'
import { createLog } from '../jobs/job-world.ts'
import { redisServer } from '../support/servers.ts'
import { createHttpWorld, post } from './http-world.ts'

const redis = await redisServer()
const world = await createHttpWorld()

it('puts what it takes in on the queue by its id, and lets a call under way end when it has to stop', async () => {
  const queue = await openRequestQueue(redis, createLog())
  let begun = false
  const slow = new Proxy(world.desk.requests, {
    get: (target, name) =>
      name === 'accept'
        ? async (...values: Parameters<typeof target.accept>) => {
            begun = true
            await sleep(300)
            return target.accept(...values)
          }
        : Reflect.get(target, name),
  })
  const stop = new AbortController()
  let base = ''
  const served = serveHttp(
    optionsOf({ ...world.desk, requests: slow }, queue, createLog()),
    {
      host: '127.0.0.1',
      port: 0,
      announce: address => {
        base = address
      },
    },
    stop.signal,
  )
  await expect.poll(() => base).not.toBe('')
  expect(await (await fetch(`${base}/readyz`)).json()).toEqual({ status: 'ok', mongodb: true, redis: true })
  const answer = post(`${base}/v1/requests`, await world.token())
  await expect.poll(() => begun).toBe(true)
  stop.abort()
  expect((await answer).status).toBe(202)
  await served
  await expect.poll(() => queue.size()).toBe(1)
  await expect(fetch(`${base}/healthz`)).rejects.toThrow()
  await queue[Symbol.asyncDispose]()
})

it('says which server is away, without waiting for it for long', async () => {
  const never = new Promise<never>(() => undefined)
  const options = optionsOf(world.desk, { enqueue: () => never, workers: () => never }, createLog())
  expect(await options.ready()).toEqual({ mongodb: true, redis: false })
})
