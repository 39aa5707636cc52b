import { randomBytes } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { afterAll, inject } from 'vitest'
import { startServers } from '../../src/servers/acquire.ts'

/** Files that run one after the other in a worker share this module, and so one lease on the servers of the run. */
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

/** Valkey has sixteen, and the first one counts which were given away. Far fewer files run at once. */
const numbered = 15

/**
 * URL of an empty database of this test file's own, on the Valkey that the whole test run shares: a test may flush the
 * database (`flushdb`), but neither the server nor its settings. Call at the top of a file.
 */
export const redisDatabase = async (): Promise<string> => {
  const folder = inject('serverFolder')
  shared.redis ??= startServers({ folder, need: { mongodb: false, redis: true } }).then(
    ({ redisUrl }) => redisUrl,
  )
  const url = new URL(await shared.redis)
  const first = new Redis(url.href)
  const number = 1 + ((await first.incr('given')) % numbered)
  await first.select(number)
  await first.flushdb()
  first.disconnect()
  url.pathname = `/${number}`
  return url.href
}

/** URL of a Valkey of this test file's own, stopped after it, for tests that change its settings. Call at the top. */
export const redisServer = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'gallra-redis-'))
  const servers = await startServers({ folder, need: { mongodb: false, redis: true } })
  afterAll(servers.release)
  return servers.redisUrl
}
