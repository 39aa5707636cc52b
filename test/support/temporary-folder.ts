import { mkdtemp, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** By statfs(2). */
const tmpfs = 0x01021994
/** Bytes; a run of all tests takes less than a quarter of it. */
const room = 4 * 1024 ** 3

/**
 * Folder for all temporary files: in memory where there is plenty of it, as a mongod otherwise spends most of its time
 * waiting for the disk with a database that is dropped a second later.
 */
export const temporaryFolder = async (prefix: string): Promise<string> => {
  const memory = await statfs('/dev/shm').catch(() => undefined)
  const fits =
    memory !== undefined &&
    memory.type === tmpfs &&
    memory.bavail * memory.bsize > room &&
    process.availableMemory() > room
  return mkdtemp(join(fits ? '/dev/shm' : tmpdir(), prefix))
}
