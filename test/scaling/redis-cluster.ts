import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { findValkey } from '../../src/servers/find-server.ts'
import { answer, endProcess, freePort, type Spawned, spawnServer } from '../../src/servers/running.ts'
import { until } from '../jobs/job-world.ts'

export interface RedisCluster extends AsyncDisposable {
  /** As GALLRA_REDIS_URL takes it. */
  readonly url: string
  readonly nodes: readonly Redis[]
}

const slots = 16_384
/** The nodes talk to each other on a port that is so much higher. */
const busOffset = 10_000

/** Its bus has to have a port of its own. */
const portWithBus = async (): Promise<number> => {
  for (;;) {
    const port = await freePort()
    if (port + busOffset <= 65_535) return port
  }
}

const startNode = async (folder: string, port: number): Promise<Spawned> => {
  await mkdir(folder, { recursive: true })
  const executable = await findValkey({ env: process.env })
  const args = [
    ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes'],
    ...['--cluster-enabled', 'yes', '--cluster-node-timeout', '2000', '--maxmemory-policy', 'noeviction'],
  ]
  const spawned = spawnServer(executable, args, join(folder, 'log'))
  await spawned.until(async () => ((await answer(port, 'PING\r\n'))?.startsWith('+PONG') ? true : undefined))
  return spawned
}

/** Three masters that share the slots, as `redis-cli --cluster create` makes them. */
export const startRedisCluster = async (folder: string): Promise<RedisCluster> => {
  const ports = [await portWithBus(), await portWithBus(), await portWithBus()]
  const spawned = await Promise.all(ports.map(port => startNode(join(folder, String(port)), port)))
  const nodes = ports.map(port => new Redis(port, '127.0.0.1'))
  const share = Math.ceil(slots / nodes.length)
  for (const [index, node] of nodes.entries()) {
    const [from, to] = [index * share, Math.min(slots, (index + 1) * share) - 1]
    await node.call('CLUSTER', 'ADDSLOTSRANGE', from, to)
    await node.call('CLUSTER', 'SET-CONFIG-EPOCH', index + 1)
  }
  for (const port of ports.slice(1)) await nodes[0]?.call('CLUSTER', 'MEET', '127.0.0.1', port)
  await until(async () => {
    const told = await Promise.all(nodes.map(node => node.call('CLUSTER', 'INFO')))
    return told.every(
      info => /cluster_state:ok/u.test(String(info)) && /cluster_known_nodes:3/u.test(String(info)),
    )
  }, 60_000)
  return {
    url: `redis://${ports.map(port => `127.0.0.1:${port}`).join(',')}`,
    nodes,
    async [Symbol.asyncDispose]() {
      for (const node of nodes) node.disconnect()
      await Promise.all(spawned.map(each => endProcess(each, 'SIGKILL')))
    },
  }
}
