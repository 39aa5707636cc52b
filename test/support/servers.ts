import { randomBytes } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Redis } from 'ioredis'
import { afterAll, inject } from 'vitest'

/** As it is installed: a keeper that is compiled starts in a third of the time of one from the sources. */
export const installedServers = async (): Promise<typeof import('../../src/servers/acquire.ts')> =>
  import(pathToFileURL(join(inject('buildFolder'), 'src/servers/acquire.js')).href)

const { startServers } = await installedServers()

/** Files that run one after the other in a worker share this module, and so what it has started. */
const shared: { mongodb?: Promise<string>; redis?: Promise<string> } = {}

/**
 * URL of a database that nobody has used yet, on the replica set that the whole test run shares. Call at the top of
 * a file.
 */
export const mongoServer = async (): Promise<string> => {
  const folder = inject('serverFolder')
  shared.mongodb ??= startServers({ folder, need: { mongodb: true, redis: false } }).then(
    ({ mongodbUrl }) => mongodbUrl,
  )
  const url = new URL(await shared.mongodb)
  url.pathname = `/test-${randomBytes(6).toString('hex')}`
  return url.href
}

const ownRedis = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'gallra-redis-'))
  return (await startServers({ folder, need: { mongodb: false, redis: true } })).redisUrl
}

/**
 * URL of an empty Valkey that nobody else uses while this test file runs: the files of a worker, which run one after
 * the other, share it. Numbered databases of one for all would not do, as BullMQ counts workers by the server's list of
 * clients. A test may flush it, but not change its settings. Call at the top of a file.
 */
export const redisDatabase = async (): Promise<string> => {
  shared.redis ??= ownRedis()
  const url = await shared.redis
  const client = new Redis(url)
  await client.flushall()
  client.disconnect()
  return url
}

/** URL of a Valkey of this test file's own, stopped after it, for tests that change its settings. Call at the top. */
export const redisServer = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'gallra-redis-'))
  const servers = await startServers({ folder, need: { mongodb: false, redis: true } })
  afterAll(servers.release)
  return servers.redisUrl
}
