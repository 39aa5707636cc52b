import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startServers } from '../../src/servers/acquire.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the mongod that all test files share. */
    readonly serverFolder: string
  }
}

/** The first file that asks starts the mongod; this lease keeps it until the run is over. */
const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'gallra-test-'))
  const servers = await startServers({ folder, need: { mongodb: false, redis: false } })
  project.provide('serverFolder', folder)
  return async () => {
    await servers.release()
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}

export default setup
