import { randomBytes } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { startServers } from '../../src/servers/acquire.ts'

/**
 * URL of a database that nobody has used yet, on the replica set that the whole test run shares. Call at the top of
 * a file.
 */
export const mongoServer = async (): Promise<string> => {
  const folder = inject('serverFolder')
  const servers = await startServers({ folder, need: { mongodb: true, redis: false } })
  const url = new URL(servers.mongodbUrl)
  url.pathname = `/test-${randomBytes(6).toString('hex')}`
  return url.href
}

/** URL of a Valkey of this test file's own, stopped after it. Call at the top of a file. */
export const redisServer = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'gallra-redis-'))
  const servers = await startServers({ folder, need: { mongodb: false, redis: true } })
  afterAll(servers.release)
  return servers.redisUrl
}
