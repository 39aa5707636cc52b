import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { findMongod } from '../../../../src/servers/find-server.ts'
import { answer, endProcess, freePort, spawnServer } from '../../../../src/servers/running.ts'

/** URL of a single mongod that is no replica set, of this test file's own. */
export const standaloneServer = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'gallra-standalone-'))
  const port = await freePort()
  const args = ['--port', String(port), '--bind_ip', '127.0.0.1', '--nounixsocket', '--dbpath', folder]
  const path = await findMongod({ env: process.env })
  const spawned = spawnServer(path, [...args, '--wiredTigerCacheSizeGB', '0.25'], join(folder, 'log'))
  afterAll(async () => {
    await endProcess(spawned, 'SIGTERM')
    await rm(folder, { recursive: true, force: true })
  })
  await spawned.until(() => answer(port))
  return `mongodb://127.0.0.1:${port}/desk`
}
