import { mkdir } from 'node:fs/promises'
import type { Db } from 'mongodb'
import { AppError } from '../errors.ts'
import { answer, endProcess, freePort, type Running, type Spawned, spawnServer } from './running.ts'

const set = 'gallra'
const notYetInitialised = 94

interface SetConfig {
  readonly version: number
  readonly members: readonly { readonly host: string }[]
}

const argsOf = (port: number, folder: string): string[] => [
  ...['--port', String(port), '--bind_ip', '127.0.0.1', '--nounixsocket'],
  ...['--dbpath', folder, '--replSet', set, '--oplogSize', '256', '--wiredTigerCacheSizeGB', '0.5'],
  // A slow query would be logged with its values: personal data, when it is the demo's help desk.
  ...['--slowms', '3600000', '--setParameter', 'diagnosticDataCollectionEnabled=false'],
  // A primary that is asked to end waits 15 s for a successor by itself, and here is none.
  ...['--setParameter', 'shutdownTimeoutMillisForSignaledShutdown=100'],
]

const configOf = async (admin: Db): Promise<SetConfig | undefined> => {
  try {
    return (await admin.command({ replSetGetConfig: 1 })).config as SetConfig
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === notYetInitialised) return undefined
    throw cause
  }
}

/** One member; data that lay at another port last time has the old address in its configuration. */
const makeReplicaSet = async (admin: Db, host: string): Promise<void> => {
  const config = await configOf(admin)
  if (config === undefined) {
    await admin.command({ replSetInitiate: { _id: set, members: [{ _id: 0, host }] } })
  } else if (config.members[0]?.host !== host) {
    const moved = { ...config, version: config.version + 1, members: [{ ...config.members[0], host }] }
    await admin.command({ replSetReconfig: moved, force: true })
  }
}

/**
 * Starts a mongod on 127.0.0.1 as a replica set of one member and waits until it takes writes. `keep: false` says
 * that the data is not needed afterwards: it is then stopped at once. Throws SERVER_FAILED.
 */
export const startMongod = async (
  executable: string,
  { folder, log, keep }: { readonly folder: string; readonly log: string; readonly keep: boolean },
  onSpawn: (spawned: Spawned) => Promise<void>,
): Promise<Running> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const port = await freePort()
  const host = `127.0.0.1:${port}`
  const spawned = spawnServer(executable, argsOf(port, folder), log)
  await onSpawn(spawned)
  // The driver takes as long to load as the server to start, and a keeper of a Valkey alone never needs it.
  const [{ MongoClient }] = await Promise.all([import('mongodb'), spawned.until(() => answer(port))])
  const client = new MongoClient(`mongodb://${host}/?directConnection=true`)
  try {
    const admin = client.db('admin')
    await makeReplicaSet(admin, host)
    await spawned.until(async () =>
      (await admin.command({ hello: 1 })).isWritablePrimary ? true : undefined,
    )
  } catch (cause) {
    await endProcess(spawned, 'SIGKILL')
    throw cause instanceof AppError
      ? cause
      : new AppError('SERVER_FAILED', `${executable} did not become a replica set; ${log} says why`, {
          cause,
        })
  } finally {
    await client.close()
  }
  return {
    url: `mongodb://${host}/gallra?replicaSet=${set}`,
    mark: spawned.mark,
    ended: spawned.ended,
    stop: () => endProcess(spawned, keep ? 'SIGTERM' : 'SIGKILL'),
  }
}
