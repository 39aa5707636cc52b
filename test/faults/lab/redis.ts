import { mkdir, readdir, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { findValkey } from '../../../src/servers/find-server.ts'
import { answer, freePort, spawnServer } from '../../../src/servers/running.ts'
import { openProxy, type Wiring } from './proxy.ts'
import { runServer, type ServerProcess } from './server-process.ts'

/** A Redis or Valkey with an append-only file, behind a proxy. */
export interface RedisServer extends ServerProcess {
  readonly proxy: Wiring
  readonly url: string
  /** Round the proxy, as an administrator. */
  admin<T>(use: (client: Redis) => Promise<T>): Promise<T>
  /** Cuts bytes off the end of the append-only file. Only while it is down. */
  cutTail(bytes: number): Promise<void>
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
  const server = await runServer(async number => {
    const spawned = spawnServer(executable, argsOf(port, folder), join(logs, `redis-${number}.log`))
    await spawned.until(async () =>
      (await answer(port, 'PING\r\n'))?.startsWith('+PONG') ? true : undefined,
    )
    return spawned
  })
  return {
    ...server,
    proxy,
    url: `redis://127.0.0.1:${proxy.port}`,
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
      await truncate(join(parts, last), Math.max(0, size - bytes))
    },
    async [Symbol.asyncDispose]() {
      await proxy[Symbol.asyncDispose]()
      await server[Symbol.asyncDispose]()
    },
  }
}
