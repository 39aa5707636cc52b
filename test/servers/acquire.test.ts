import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { MongoClient } from 'mongodb'
import { describe, expect, inject, it, type onTestFinished } from 'vitest'
import { startServers } from '../../src/servers/acquire.ts'
import { isAlive, type ProcessMark } from '../../src/servers/alive.ts'
import { answer } from '../../src/servers/running.ts'
import { readState } from '../../src/servers/state.ts'
import { installedServers } from '../support/servers.ts'

// What is temporary is started from the sources, what is shared as it is installed.
const { acquireServers } = await installedServers()

/** Every process the keeper of this folder is or has started. */
const processesOf = async (folder: string): Promise<ProcessMark[]> => {
  const state = await readState(folder)
  return state ? [state.keeper, ...state.started] : []
}

const allGone = async (marks: readonly ProcessMark[]): Promise<boolean> => {
  for (const until = Date.now() + 15_000; Date.now() < until; await sleep(50)) {
    if (!marks.some(isAlive)) return true
  }
  return false
}

/** How a test says what is to be done at its end. */
type Finished = typeof onTestFinished

/** For one test: at its end nothing of it runs, and the folder is gone. */
const newFolder = async (finished: Finished): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'gallra-servers-'))
  finished(async () => {
    const [keeper, ...servers] = await processesOf(folder)
    // Asked to end, it does not wait for the next client.
    if (keeper && isAlive(keeper)) process.kill(keeper.pid, 'SIGTERM')
    if (keeper) await allGone([keeper, ...servers])
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  })
  return folder
}

/** Another process that acquires the servers and holds them until it is killed; gives what it was given. */
const otherClient = async (
  folder: string,
  how: 'acquireServers' | 'startServers',
  finished: Finished,
): Promise<{ child: ChildProcess; mongodbUrl: string }> => {
  const module = pathToFileURL(join(inject('buildFolder'), 'src/servers/acquire.js')).href
  const code = `import(${JSON.stringify(module)}).then(async ({ acquireServers, startServers }) => {
    const options = { need: { mongodb: true, redis: false } }
    const servers = ${how === 'acquireServers' ? `acquireServers({ dataFolder: ${JSON.stringify(folder)}` : `startServers({ folder: ${JSON.stringify(folder)}`}, ...options })
    console.log((await servers).mongodbUrl)
    setInterval(() => {}, 1000)
  })`
  const child = spawn(process.execPath, ['-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  finished(() => void child.kill('SIGKILL'))
  const [mongodbUrl] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return { child, mongodbUrl }
}

const insert = async (url: string, _id: string): Promise<void> => {
  const client = new MongoClient(url)
  // A transaction needs a replica set: a lone mongod would refuse it.
  await client.withSession(session =>
    session.withTransaction(() =>
      client.db().collection<{ _id: string }>('seen').insertOne({ _id }, { session }),
    ),
  )
  await client.close()
}

const seen = async (url: string): Promise<string[]> => {
  const client = new MongoClient(url)
  const found = await client.db().collection<{ _id: string }>('seen').find().sort({ _id: 1 }).toArray()
  await client.close()
  return found.map(({ _id }) => _id)
}

const mongodbOnly = { mongodb: true, redis: false } as const

// Side by side: most of the time they wait for a server to start or to stop.
describe.concurrent('temporary servers', () => {
  it('run for whoever started them, and leave neither process nor file', async ({ onTestFinished }) => {
    const folder = await newFolder(onTestFinished)
    const servers = await startServers({ folder, need: { mongodb: true, redis: true } })
    await insert(servers.mongodbUrl, 'a')
    expect(await answer(Number(new URL(servers.redisUrl).port), 'CONFIG GET maxmemory-policy\r\n')).toContain(
      'noeviction',
    )
    const processes = await processesOf(folder)
    expect(processes).toHaveLength(3)
    await servers.release()
    expect(processes.some(isAlive)).toBe(false)
    expect(existsSync(folder)).toBe(false)
  })

  it.for(['SIGKILL', 'SIGINT'] as const)(
    'are stopped when their process ends by %s',
    async (signal, { onTestFinished }) => {
      const folder = await newFolder(onTestFinished)
      const { child } = await otherClient(folder, 'startServers', onTestFinished)
      const processes = await processesOf(folder)
      expect(processes.every(isAlive)).toBe(true)
      child.kill(signal)
      expect(await allGone(processes)).toBe(true)
      expect(existsSync(folder)).toBe(false)
    },
  )

  it('go with their folder, whoever removed it', async ({ onTestFinished }) => {
    const folder = await newFolder(onTestFinished)
    await startServers({ folder, need: { mongodb: false, redis: true } })
    const processes = await processesOf(folder)
    expect(processes).toHaveLength(2)
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
    expect(await allGone(processes)).toBe(true)
  })

  it('that were not asked for are not started', async ({ onTestFinished }) => {
    const folder = await newFolder(onTestFinished)
    const servers = await startServers({ folder, need: { mongodb: false, redis: false } })
    expect(servers).toMatchObject({ mongodbUrl: undefined, redisUrl: undefined })
    expect(await processesOf(folder)).toEqual([])
    await servers.release()
  })
})

describe.concurrent('shared servers', () => {
  it('are the same for processes that come at once', async ({ onTestFinished }) => {
    const dataFolder = await newFolder(onTestFinished)
    const urls = await Promise.all([
      otherClient(dataFolder, 'acquireServers', onTestFinished).then(({ mongodbUrl }) => mongodbUrl),
      otherClient(dataFolder, 'acquireServers', onTestFinished).then(({ mongodbUrl }) => mongodbUrl),
      acquireServers({ dataFolder, need: mongodbOnly }).then(async ({ mongodbUrl, release }) => {
        await release()
        return mongodbUrl
      }),
    ])
    expect(new Set(urls).size).toBe(1)
    expect(await processesOf(dataFolder)).toHaveLength(2)
  })

  it('get a Valkey when somebody comes who needs one', async ({ onTestFinished }) => {
    const dataFolder = await newFolder(onTestFinished)
    const first = await acquireServers({ dataFolder, need: mongodbOnly })
    const second = await acquireServers({ dataFolder, need: { mongodb: true, redis: true } })
    expect(second.mongodbUrl).toBe(first.mongodbUrl)
    expect(await answer(Number(new URL(second.redisUrl).port), 'PING\r\n')).toBe('+PONG\r\n')
    await Promise.all([first.release(), second.release()])
  })

  it('keep their data from one life to the next, and stop in between', async ({ onTestFinished }) => {
    const dataFolder = await newFolder(onTestFinished)
    const first = await acquireServers({ dataFolder, need: mongodbOnly })
    await insert(first.mongodbUrl, 'a')
    const processes = await processesOf(dataFolder)
    await first.release()
    expect(await allGone(processes)).toBe(true)
    const second = await acquireServers({ dataFolder, need: mongodbOnly })
    expect(await seen(second.mongodbUrl)).toEqual(['a'])
    await insert(second.mongodbUrl, 'b')
    await second.release()
  })

  it('outlive a client that was killed, for the next one', async ({ onTestFinished }) => {
    const dataFolder = await newFolder(onTestFinished)
    const { child, mongodbUrl } = await otherClient(dataFolder, 'acquireServers', onTestFinished)
    await insert(mongodbUrl, 'a')
    child.kill('SIGKILL')
    const next = await acquireServers({ dataFolder, need: mongodbOnly })
    expect(next.mongodbUrl).toBe(mongodbUrl)
    const processes = await processesOf(dataFolder)
    await next.release()
    expect(await allGone(processes)).toBe(true)
  })

  it('come back with their data after everything was killed at once, as by a power cut', async ({
    onTestFinished,
  }) => {
    const dataFolder = await newFolder(onTestFinished)
    const { child, mongodbUrl } = await otherClient(dataFolder, 'acquireServers', onTestFinished)
    await insert(mongodbUrl, 'a')
    const processes = await processesOf(dataFolder)
    for (const { pid } of processes) process.kill(pid, 'SIGKILL')
    child.kill('SIGKILL')
    expect(await allGone(processes)).toBe(true)
    const next = await acquireServers({ dataFolder, need: mongodbOnly })
    expect(await seen(next.mongodbUrl)).toEqual(['a'])
    await next.release()
  })

  it('left behind by a killed keeper are ended before others open their data', async ({ onTestFinished }) => {
    const dataFolder = await newFolder(onTestFinished)
    const first = await acquireServers({ dataFolder, need: mongodbOnly })
    await insert(first.mongodbUrl, 'a')
    const [keeper, mongod] = await processesOf(dataFolder)
    if (!keeper || !mongod) throw new Error('nothing was started')
    process.kill(keeper.pid, 'SIGKILL')
    expect(await allGone([keeper])).toBe(true)
    expect(isAlive(mongod)).toBe(true)
    const second = await acquireServers({ dataFolder, need: mongodbOnly })
    expect(isAlive(mongod)).toBe(false)
    expect(await seen(second.mongodbUrl)).toEqual(['a'])
    await second.release()
  })

  it('that cannot start say where to look, and leave the way free for the next try', async ({
    onTestFinished,
  }) => {
    const dataFolder = await newFolder(onTestFinished)
    const broken = { MONGOMS_SYSTEM_BINARY: '/bin/false', HOME: dataFolder }
    await expect(acquireServers({ dataFolder, need: mongodbOnly, env: broken })).rejects.toMatchObject({
      code: 'SERVER_FAILED',
      message: `/bin/false did not start; ${join(dataFolder, 'mongod.log')} says why`,
    })
    const servers = await acquireServers({ dataFolder, need: mongodbOnly })
    expect(await seen(servers.mongodbUrl)).toEqual([])
    await servers.release()
  })

  it.runIf(process.platform === 'linux')(
    'hold nothing of the environment of whoever started them',
    async ({ onTestFinished }) => {
      process.env.GALLRA_TEST_SECRET = 'hush'
      const dataFolder = await newFolder(onTestFinished)
      const servers = await acquireServers({ dataFolder, need: mongodbOnly })
      const [keeper] = await processesOf(dataFolder)
      const environment = await readFile(`/proc/${keeper?.pid}/environ`, 'utf8')
      expect(environment).toContain('PATH=')
      expect(environment).not.toContain('hush')
      await servers.release()
    },
  )
})
