import { Queue, Worker } from 'bullmq'
import { expect, it, vi } from 'vitest'
import { loadJobs, loadQueues } from '../../../src/console/screens/queues/load.ts'
import { connectRedis } from '../../../src/jobs/connect-redis.ts'
import { queuePrefix } from '../../../src/jobs/contracts.ts'
import { type ConsoleWorld, createConsoleWorlds } from '../console-world.ts'

vi.setConfig({ testTimeout: 180_000 })

const newWorld = await createConsoleWorlds()

/** As anybody would who can write to Redis. */
const withQueue = async (
  world: ConsoleWorld,
  name: string,
  use: (queue: Queue, connection: ReturnType<typeof connectRedis>) => Promise<unknown>,
): Promise<void> => {
  const connection = connectRedis(world.env.GALLRA_REDIS_URL ?? '', { maxRetriesPerRequest: null })
  const queue = new Queue(name, { connection, prefix: queuePrefix })
  try {
    await use(queue, connection)
  } finally {
    await queue.obliterate({ force: true })
    await queue.close()
    connection.disconnect()
  }
}

it('shows the jobs of a run and leads to it; ids and names of strangers are shown to nobody', async () => {
  const world = await newWorld({ closed: 60, open: 0 })
  const anna = await world.signedIn('anna', ['operator'])
  const id = await world.plan()
  await anna.get(`/plans/${id}`)
  await anna.send(`/plans/${id}/start`, {})
  const { text } = await anna.get('/queues/retention')
  expect(text).toContain(`<a href="/runs/${id}">`)
  expect(text).toContain('waiting')

  await withQueue(world, 'retention', async queue => {
    await queue.add('zorba', { run: 'zorba', batch: 'zorba', mac: 'x' }, { jobId: 'zorba-falkensten' })
    const shown = (await anna.get('/queues/retention')).text
    expect(shown).toContain('not ours, never done')
    expect(shown.toLowerCase()).not.toContain('zorba')
  })
  await withQueue(world, 'requests', async queue => {
    await queue.add('zorba', { message: 'zorba' }, { jobId: 'zorba-falkensten' })
    const shown = (await anna.get('/queues/requests')).text
    expect(shown).toContain('<td><span>message</span></td>')
    expect(shown.toLowerCase()).not.toContain('zorba')
  })
})

it('tells of a failure by its code alone, and page by page of what is more than fifty', async () => {
  const world = await newWorld({ closed: 1 })
  const anna = await world.signedIn('anna', ['auditor'])
  await withQueue(world, 'request-steps', async (queue, connection) => {
    await queue.addBulk(
      Array.from({ length: 60 }, (_, index) => ({ name: 'step', data: {}, opts: { jobId: `s${index}` } })),
    )
    const first = (await anna.get('/queues/request-steps')).text
    expect(first.match(/not ours, never done/gu)).toHaveLength(50)
    expect(first).toContain('href="/queues/request-steps/2"')
    const second = (await anna.get('/queues/request-steps/2')).text
    expect(second.match(/not ours, never done/gu)).toHaveLength(10)
    expect(second).toContain('href="/queues/request-steps/1"')
    expect((await anna.get('/queues/request-steps/99')).text).toContain('The queue is empty.')
    expect((await anna.get('/queues')).text).toMatch(/request-steps.*<td class="figure">60<\/td>/su)

    let failures = 0
    const worker = new Worker(
      'request-steps',
      async () => {
        failures += 1
        throw new Error(failures === 1 ? 'STORE_UNREACHABLE: of Zorba' : 'ZORBA: no code of ours')
      },
      { connection, prefix: queuePrefix },
    )
    await expect.poll(() => failures, { timeout: 60_000 }).toBeGreaterThan(2)
    await worker.close()
    const failed =
      (await anna.get('/queues/request-steps/2')).text + (await anna.get('/queues/request-steps')).text
    expect(failed).toContain('<code>STORE_UNREACHABLE</code>')
    expect(failed).toContain('<code>UNKNOWN</code>')
    expect(failed).toContain('given up')
    expect(failed.toLowerCase()).not.toContain('zorba')
  })
})

it('is for those who steer or audit, and changes nothing', async () => {
  const world = await newWorld({ closed: 1 })
  const [anna, vera] = [await world.signedIn('anna', ['auditor']), await world.signedIn('vera', ['viewer'])]
  expect((await vera.get('/queues')).status).toBe(403)
  expect((await vera.get('/plans')).text).not.toContain('href="/queues"')
  expect((await anna.get('/queues/none')).status).toBe(404)
  for (const path of ['/queues', '/queues/retention', '/queues/retention/retry'])
    expect((await anna.send(path, {})).status).toBe(404)
})

it.each([
  ['refuses', () => Promise.reject(new Error('no server'))],
  ['is silent', () => new Promise<never>(() => undefined)],
])('is shown as away when Redis %s', async (_, answer) => {
  const away = { health: { queueStates: answer }, queueJobs: answer }
  expect(await loadQueues(away)).toBeUndefined()
  expect(await loadJobs(away, 'retention', { first: 0, most: 1 })).toBeUndefined()
})
