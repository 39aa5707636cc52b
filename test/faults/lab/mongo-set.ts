import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Db, type Document, MongoClient } from 'mongodb'
import { findMongod } from '../../../src/servers/find-server.ts'
import { answer, freePort, spawnServer } from '../../../src/servers/running.ts'
import { openProxy, type Wiring } from './proxy.ts'
import { runServer, type ServerProcess } from './server-process.ts'
import { mountSmallDisk, type SmallDisk } from './small-disk.ts'

const set = 'faults'
const members = [0, 1, 2] as const

/** One mongod. Clients and the other members reach it through the proxy; `admin` goes round it. */
export interface Member extends ServerProcess {
  readonly proxy: Wiring
  /** Where the lab was opened with small disks, and could mount them. */
  readonly disk: SmallDisk | undefined
  /** A connection of the lab's own to this member alone, whatever its state. */
  admin(): Db
}

export interface MongoSet extends AsyncDisposable {
  readonly members: readonly Member[]
  /** By the proxies' ports: what a driver is told, and what the members call each other. */
  url(database: string): string
  /** The member that takes writes now; waits for one. */
  primary(): Promise<Member>
  /** Runs on every member that answers: `failCommand` and the like. */
  onAll(command: Document): Promise<void>
}

const argsOf = (port: number, folder: string): string[] => [
  ...['--port', String(port), '--bind_ip', '127.0.0.1', '--nounixsocket', '--dbpath', folder],
  ...['--replSet', set, '--oplogSize', '256', '--wiredTigerCacheSizeGB', '0.25', '--slowms', '3600000'],
  ...['--setParameter', 'diagnosticDataCollectionEnabled=false', '--setParameter', 'enableTestCommands=1'],
  // Three journals of 100 MB each in advance, for each member, would be most of the time that a start takes.
  ...['--wiredTigerEngineConfigString', 'log=(prealloc=false,file_max=20MB)'],
  ...['--setParameter', 'shutdownTimeoutMillisForSignaledShutdown=100'],
]

const openMember = async (
  executable: string,
  folder: string,
  { log, hasSmallDisk }: { readonly log: string; readonly hasSmallDisk: boolean },
): Promise<Member> => {
  await mkdir(folder, { recursive: true })
  const disk = hasSmallDisk ? await mountSmallDisk(folder).catch(() => undefined) : undefined
  const port = await freePort()
  const proxy = await openProxy(() => port)
  const server = await runServer(async number => {
    const spawned = spawnServer(executable, argsOf(port, folder), `${log}-${number}.log`)
    await spawned.until(() => answer(port))
    return spawned
  })
  // Short waits: the lab asks members that may be stopped.
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 1000,
    socketTimeoutMS: 4000,
  })
  return {
    ...server,
    proxy,
    disk,
    admin: () => client.db('admin'),
    async [Symbol.asyncDispose]() {
      await client.close()
      await proxy[Symbol.asyncDispose]()
      await server[Symbol.asyncDispose]()
      await disk?.[Symbol.asyncDispose]()
    },
  }
}

const primaryOf = async (all: readonly Member[]): Promise<Member | undefined> => {
  const asked = await Promise.all(
    all.map(async member => {
      const hello = await member
        .admin()
        .command({ hello: 1 })
        .catch(() => undefined)
      return hello?.isWritablePrimary ? { member, term: hello.electionId?.toString() ?? '' } : undefined
    }),
  )
  // For a moment two may think that they are; the later election counts.
  return asked.flatMap(each => each ?? []).sort((a, b) => b.term.localeCompare(a.term))[0]?.member
}

/** Starts three members on this machine, fast to elect. They know each other by their proxies' ports only. */
export const openMongoSet = async (
  folder: string,
  logs: string,
  hasSmallDisk: boolean,
): Promise<MongoSet> => {
  const executable = await findMongod({ env: process.env })
  const all = await Promise.all(
    members.map(number =>
      openMember(executable, join(folder, `m${number}`), {
        log: join(logs, `mongod-${number}`),
        hasSmallDisk,
      }),
    ),
  )
  const hosts = all.map(({ proxy }) => `127.0.0.1:${proxy.port}`)
  const [first] = all
  await first?.admin().command({
    replSetInitiate: {
      _id: set,
      members: hosts.map((host, _id) => ({ _id, host, priority: 1 })),
      settings: { electionTimeoutMillis: 1000, heartbeatIntervalMillis: 250, catchUpTimeoutMillis: 2000 },
    },
  })
  const primary = async (): Promise<Member> => {
    for (const since = Date.now(); Date.now() - since < 60_000; await sleep(50)) {
      const found = await primaryOf(all)
      if (found) return found
    }
    throw new Error('no member of the replica set became primary within a minute')
  }
  await primary()
  return {
    members: all,
    url: database => `mongodb://${hosts.join(',')}/${database}?replicaSet=${set}`,
    primary,
    async onAll(command) {
      await Promise.all(
        all.map(member =>
          member
            .admin()
            .command(command)
            .catch(() => undefined),
        ),
      )
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(all.map(member => member[Symbol.asyncDispose]()))
    },
  }
}
