import { mkdir, mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildUnchecked } from '../../.ci/build.ts'
import { startServers } from '../../src/servers/acquire.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the servers that all test files share. */
    readonly serverFolder: string
    /** Folder of the program as it is installed: compiled, which starts in half the time. */
    readonly buildFolder: string
  }
}

const buildsFolder = join(import.meta.dirname, '../../node_modules/.cache/gallra-test')

/** By statfs(2). */
const tmpfs = 0x01021994
/** Bytes; a run takes less than a quarter of it. */
const room = 4 * 1024 ** 3

/**
 * Folder for all temporary files: in memory where there is plenty of it, as a mongod otherwise spends most of its time
 * waiting for the disk with a database that the test drops a second later.
 */
const temporaryFolder = async (): Promise<string> => {
  const memory = await statfs('/dev/shm').catch(() => undefined)
  const fits =
    memory !== undefined &&
    memory.type === tmpfs &&
    memory.bavail * memory.bsize > room &&
    process.availableMemory() > room
  return mkdtemp(join(fits ? '/dev/shm' : tmpdir(), 'gallra-test-'))
}

/** The first file that asks starts a server; this lease keeps them until the run is over. */
const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await temporaryFolder()
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
