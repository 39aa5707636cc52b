import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { loadKeys } from '../../../src/keys/load-keys.ts'
import { createPlainSender, type PlainSender } from '../../support/plain-sender.ts'
import { type Desk, fillDesk, writeConfig } from '../desk.ts'
import type { Need } from '../faults/fault.ts'
import { createFocus, type Focus } from '../focus.ts'
import { createFakeClock, findFaketime } from './fake-clock.ts'
import { type MongoSet, openMongoSet } from './mongo-set.ts'
import { openRedisServer, type RedisServer } from './redis.ts'
import { startWorker, type Told, tell, type Worker, workerNames } from './workers.ts'

/** Everything one seed needs: servers behind proxies, worker processes, and a place for what they say. */
export interface Lab extends AsyncDisposable {
  readonly lockMs: number
  readonly folder: string
  readonly logs: string
  readonly mongo: MongoSet
  readonly redis: RedisServer
  readonly workers: readonly Worker[]
  /** Whose messages the installation takes. */
  readonly sender: PlainSender
  /** Where the writers of this desk write. */
  readonly focus: Focus
  /** Of the harness itself; waits through elections. */
  readonly client: MongoClient
  /** Starts the workers. */
  start(): Promise<void>
  /** The command line of the program under test. All that it says is kept in `said`. */
  tell(...args: string[]): Promise<Told>
  readonly said: readonly string[]
}

export interface LabOptions {
  readonly folder: string
  /** The compiled program that is tried. */
  readonly build: string
  readonly desk: Desk
  /** For so long a job is its worker's without a word from it; 5 is the shortest that the program takes. */
  readonly lockSeconds: number
  readonly needs: ReadonlySet<Need>
}

export const senderName = 'webshop'

type Releases = (() => Promise<unknown>)[]

const environment = (
  { folder, lockSeconds }: LabOptions,
  mongo: MongoSet,
  redis: RedisServer,
): Record<string, string> => {
  const { PATH = '', HOME = '' } = process.env
  return {
    ...{ PATH, HOME, NO_COLOR: '1', LOG_LEVEL: 'info' },
    GALLRA_CONFIG: join(folder, 'config'),
    GALLRA_KEY_FILE: join(folder, 'keys.json'),
    GALLRA_MONGODB_URL: mongo.url('own'),
    GALLRA_REDIS_URL: redis.url,
    GALLRA_LOCK_SECONDS: String(lockSeconds),
    GALLRA_SWEEP_SECONDS: String(lockSeconds),
    DESK_URL: mongo.url('desk'),
  }
}

const openServers = async ({ folder, needs }: LabOptions, logs: string, releases: Releases) => {
  const opened = await Promise.allSettled([
    openMongoSet(join(folder, 'mongo'), logs, needs.has('small-disks')),
    openRedisServer(join(folder, 'redis'), logs),
  ])
  for (const each of opened)
    if (each.status === 'fulfilled') releases.push(async () => each.value[Symbol.asyncDispose]())
  const [mongo, redis] = opened
  if (mongo.status === 'rejected') throw mongo.reason
  if (redis.status === 'rejected') throw redis.reason
  return { mongo: mongo.value, redis: redis.value }
}

const assemble = async (
  options: LabOptions,
  logs: string,
  releases: Releases,
): Promise<Omit<Lab, typeof Symbol.asyncDispose>> => {
  const { folder, build, desk, lockSeconds } = options
  const { mongo, redis } = await openServers(options, logs, releases)
  const client = await MongoClient.connect(mongo.url('desk'), {
    writeConcern: { w: 'majority' },
    readConcern: { level: 'majority' },
  })
  releases.push(() => client.close())
  await fillDesk(client.db('desk'), desk)
  const keys = await loadKeys(join(folder, 'keys.json'))
  const sender = await createPlainSender('webshop-1', { keys: [...keys.requests.jwks.keys] })
  const settings = { keys: [sender.jwk], may: ['erasure'], attests: true }
  await writeConfig(join(folder, 'config'), { [senderName]: settings })
  const env = environment(options, mongo, redis)
  const workers: Worker[] = []
  releases.push(() => Promise.all(workers.map(worker => worker.stop())))
  const said: string[] = []
  return {
    lockMs: lockSeconds * 1000,
    ...{ folder, logs, mongo, redis, client, sender, workers, said, focus: createFocus() },
    async start() {
      const faketime = options.needs.has('clocks') ? await findFaketime() : undefined
      for (const name of workerNames) {
        const clock = faketime && (await createFakeClock(faketime, join(folder, `clock-${name}`)))
        workers.push(startWorker({ build, env, logs, ...(clock ? { clock } : {}) }, name))
      }
    },
    async tell(...args) {
      const told = await tell({ build, env }, args)
      said.push(told.stdout, told.stderr)
      return told
    },
  }
}

/** Starts the servers, fills the desk and writes the configuration; the workers are not started yet. */
export const openLab = async (options: LabOptions): Promise<Lab> => {
  const logs = join(options.folder, 'logs')
  await mkdir(logs, { recursive: true })
  const releases: Releases = []
  const close = async (): Promise<void> => {
    for (let release = releases.pop(); release; release = releases.pop()) await release()
  }
  try {
    return { ...(await assemble(options, logs, releases)), [Symbol.asyncDispose]: close }
  } catch (error) {
    await close()
    throw error
  }
}
