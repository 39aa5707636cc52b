import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { build } from '../../.ci/build.ts'
import { startServers } from '../../src/servers/acquire.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the mongod that all test files share. */
    readonly serverFolder: string
    /** Folder of the program as it is installed: compiled, which starts in half the time. */
    readonly buildFolder: string
  }
}

const buildsFolder = join(import.meta.dirname, '../../node_modules/.cache/gallra-test')

/** The first file that asks starts the mongod; this lease keeps it until the run is over. */
const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'gallra-test-'))
  const servers = await startServers({ folder, need: { mongodb: false, redis: false } })
  // Below node_modules, so that it finds its packages; a folder of its own, as runs may go side by side.
  await mkdir(buildsFolder, { recursive: true })
  const buildFolder = await mkdtemp(join(buildsFolder, 'build-'))
  build(buildFolder, { checkTypes: false })
  project.provide('serverFolder', folder)
  project.provide('buildFolder', buildFolder)
  return async () => {
    await servers.release()
    await rm(buildFolder, { recursive: true, force: true })
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}

export default setup
