import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import { markOf, type ProcessMark } from './alive.ts'
import { type Lease, liveLeases } from './leases.ts'
import { ifUnlocked } from './lock.ts'
import { endProcess, type Running, type Spawned } from './running.ts'
import { startMongod } from './start-mongod.ts'
import { startValkey } from './start-valkey.ts'
import { type KeeperState, lockOf, logOf, removeState, writeState } from './state.ts'

// A process of its own, so that it outlives a client that was killed: it runs the servers as long as a living
// process holds a lease on them. Started by acquire.ts as `keeper.ts DATA_FOLDER keep|drop`.
const [dataFolder = '', disposal = 'keep'] = process.argv.slice(2)
const keep = disposal === 'keep'
/** Two commands typed one after the other share the servers; data that goes away has nobody to wait for. */
const linger = keep ? 2000 : 0
const pause = 150

const mark = markOf(process.pid)
const started: ProcessMark[] = []
let mongod: Running | undefined
let valkey: Running | undefined
let failure: KeeperState['failure']
let stopping = false

const publish = (): Promise<void> =>
  writeState(dataFolder, {
    keeper: mark,
    started,
    ...(mongod ? { mongodbUrl: mongod.url } : {}),
    ...(valkey ? { redisUrl: valkey.url } : {}),
    ...(failure ? { failure } : {}),
  })

/** A server that cannot be told of is ended: whoever removed the folder since would never hear of it. */
const onSpawn = async (spawned: Spawned): Promise<void> => {
  started.push(spawned.mark)
  try {
    await publish()
  } catch (cause) {
    await endProcess(spawned, 'SIGKILL')
    throw cause
  }
}

const watched = (server: Running): Running => {
  void server.ended.then(() => {
    if (!stopping) failure ??= { code: 'SERVER_FAILED', message: 'an embedded server ended by itself' }
  })
  return server
}

const startMissing = async (leases: readonly Lease[]): Promise<void> => {
  const wantsMongod = mongod ? undefined : leases.find(lease => lease.mongod !== undefined)?.mongod
  const wantsValkey = valkey ? undefined : leases.find(lease => lease.valkey !== undefined)?.valkey
  const folder = (name: string): string => join(dataFolder, name)
  const starting = await Promise.allSettled([
    wantsMongod &&
      startMongod(wantsMongod, { folder: folder('mongodb'), log: logOf(dataFolder, 'mongod'), keep }, onSpawn)
        .then(watched)
        .then(server => {
          mongod = server
        }),
    wantsValkey &&
      startValkey(wantsValkey, { folder: folder('valkey'), log: logOf(dataFolder, 'valkey') }, onSpawn)
        .then(watched)
        .then(server => {
          valkey = server
        }),
  ])
  const broken = starting.find(each => each.status === 'rejected')
  if (broken) throw broken.reason
  if (wantsMongod || wantsValkey) await publish()
}

const stopAll = async (): Promise<void> => {
  stopping = true
  await Promise.all([mongod?.stop(), valkey?.stop()])
  // After a failure the state tells the clients of it, and the logs why.
  if (failure) return
  if (keep) await removeState(dataFolder)
  else await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
}

/** Under the lock, so that nobody takes a lease on servers that are about to go. True when it is done. */
const stopIfUnused = async (): Promise<boolean> => {
  let stopped = false
  await ifUnlocked(lockOf(dataFolder), async () => {
    if ((await liveLeases(dataFolder)).length > 0 && !stopping) return
    await stopAll()
    stopped = true
  })
  return stopped
}

const keepServers = async (): Promise<void> => {
  let unusedSince: number | undefined
  for (;;) {
    const leases = await liveLeases(dataFolder)
    unusedSince = leases.length > 0 ? undefined : (unusedSince ?? Date.now())
    const unused = unusedSince !== undefined && Date.now() - unusedSince >= linger
    if ((unused || stopping) && (await stopIfUnused())) return
    if (failure) throw new AppError(failure.code, failure.message)
    if (!stopping) await startMissing(leases)
    await sleep(pause)
  }
}

// The terminal's Ctrl-C is for the client; the servers go when it has gone.
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined)
process.on('SIGTERM', () => {
  stopping = true
})

try {
  await keepServers()
} catch (cause) {
  const { code, message } =
    cause instanceof AppError ? cause : { code: 'SERVER_FAILED' as const, message: String(cause) }
  failure = { code, message }
  process.exitCode = 1
  // Where somebody removed the folder nothing can be told any more, and the servers must not stay all the same.
  try {
    await publish()
  } finally {
    await stopAll()
  }
}
