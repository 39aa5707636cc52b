import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServers } from '../../src/servers/acquire.ts'

/** Real servers of a target's own, with a database that nobody has used. */
export const ownServers = async (need: {
  readonly mongodb: boolean
  readonly redis: boolean
}): Promise<{ readonly mongodbUrl: string; readonly redisUrl: string; close(): Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'gallra-fuzz-servers-'))
  const servers = await startServers({ folder, need })
  const url = new URL(servers.mongodbUrl ?? 'mongodb://none')
  url.pathname = `/fuzz-${randomBytes(6).toString('hex')}`
  return {
    mongodbUrl: url.href,
    redisUrl: servers.redisUrl ?? '',
    async close() {
      await servers.release()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
