import { mkdir, readdir, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { findValkey } from '../../../src/servers/find-server.ts'
import { answer, endProcess, freePort, type Spawned, spawnServer } from '../../../src/servers/running.ts'
import { openProxy, type Wiring } from './proxy.ts'

/** A Redis or Valkey with an append-only file, behind a proxy. */
export interface RedisServer extends AsyncDisposable {
  readonly proxy: Wiring
  readonly url: string
  kill(signal: NodeJS.Signals): void
  /** Starts it again after it was killed, on its own file. */
  restart(): Promise<void>
  /** Round the proxy, as an administrator. */
  admin<T>(use: (client: Redis) => Promise<T>): Promise<T>
  /** Cuts bytes off the end of the append-only file; gives how many. Only while it is killed. */
  cutTail(bytes: number): Promise<number>
}

const argsOf = (port: number, folder: string): string[] => [
  ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''],
  ...['--appendonly', 'yes', '--appendfsync', 'everysec', '--maxmemory-policy', 'noeviction'],
]

export const openRedisServer = async (folder: string, logs: string): Promise<RedisServer> => {
  const executable = await findValkey({ env: process.env })
  await mkdir(folder, { recursive: true })
  const port = await freePort()
  const proxy = await openProxy(() => port)
  let starts = 0
  let running = true
  let spawned: Spawned
  const start = async (): Promise<void> => {
    starts += 1
    spawned = spawnServer(executable, argsOf(port, folder), join(logs, `redis-${starts}.log`))
    const mine = spawned
    running = true
    void mine.ended.then(() => {
      if (mine === spawned) running = false
    })
    await mine.until(async () => ((await answer(port, 'PING\r\n'))?.startsWith('+PONG') ? true : undefined))
  }
  await start()
  return {
    proxy,
    url: `redis://127.0.0.1:${proxy.port}`,
    kill: signal => void spawned.child.kill(signal),
    restart: async () => {
      await spawned.ended
      await start()
    },
    async admin(use) {
      const client = new Redis(port, '127.0.0.1', { maxRetriesPerRequest: 3 })
      client.on('error', () => undefined)
      try {
        return await use(client)
      } finally {
        client.disconnect()
      }
    },
    async cutTail(bytes) {
      const parts = join(folder, 'appendonlydir')
      const files = (await readdir(parts)).filter(name => name.endsWith('.incr.aof')).sort()
      const last = files.at(-1)
      if (last === undefined) throw new Error(`no append-only file in ${parts}`)
      const { size } = await stat(join(parts, last))
      const cut = Math.min(bytes, size)
      await truncate(join(parts, last), size - cut)
      return cut
    },
    async [Symbol.asyncDispose]() {
      await proxy[Symbol.asyncDispose]()
      if (running) await endProcess(spawned, 'SIGKILL')
    },
  }
}
