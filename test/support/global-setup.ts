import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildUnchecked } from '../../.ci/build.ts'
import { startServers } from '../../src/servers/acquire.ts'
import { temporaryFolder } from './temporary-folder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the servers that all test files share. */
    readonly serverFolder: string
    /** Folder of the program as it is installed: compiled, which starts in half the time. */
    readonly buildFolder: string
  }
}

const buildsFolder = join(import.meta.dirname, '../../node_modules/.cache/gallra-test')

/** The first file that asks starts a server; this lease keeps them until the run is over. */
const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await temporaryFolder('gallra-test-')
  // The workers and what they start take over where temporary files go.
  process.env.TMPDIR = folder
  const serverFolder = join(folder, 'servers')
  const servers = await startServers({ folder: serverFolder, need: { mongodb: false, redis: false } })
  // Below node_modules, so that it finds its packages; a folder of its own, as runs may go side by side.
  await mkdir(buildsFolder, { recursive: true })
  const buildFolder = await mkdtemp(join(buildsFolder, 'build-'))
  await buildUnchecked(buildFolder)
  project.provide('serverFolder', serverFolder)
  project.provide('buildFolder', buildFolder)
  return async () => {
    await servers.release()
    await rm(buildFolder, { recursive: true, force: true })
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}

export default setup
