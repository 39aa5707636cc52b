import { execFile, execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { atTheEnd } from './children.ts'

const run = promisify(execFile)
/** A member with an empty desk takes a third of it. */
const megabytes = 260
const chunk = Buffer.alloc(1024 * 1024)

/** A disk of its own for one server, that can be filled to the last byte. */
export interface SmallDisk extends AsyncDisposable {
  fill(): Promise<void>
  clear(): Promise<void>
}

const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOSPC'

/** Mounts a tmpfs over the folder. Throws where that is not allowed. */
export const mountSmallDisk = async (folder: string): Promise<SmallDisk> => {
  await mkdir(folder, { recursive: true })
  await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  const unmountLater = atTheEnd(() => execFileSync('umount', ['-l', folder]))
  const ballast = join(folder, 'ballast')
  return {
    async fill() {
      const file = await open(ballast, 'w')
      try {
        for (let bytes = chunk.length; bytes > 0; bytes >>= 1) {
          try {
            for (;;) await file.write(chunk, 0, bytes)
          } catch (error) {
            if (!isFull(error)) throw error
          }
        }
      } finally {
        await file.close()
      }
    },
    clear: () => rm(ballast, { force: true }),
    async [Symbol.asyncDispose]() {
      unmountLater()
      await run('umount', ['-l', folder])
    },
  }
}

/** Why this machine does not mount one. */
export const whyNoSmallDisk = async (): Promise<string | undefined> => {
  const folder = await mkdtemp(join(tmpdir(), 'gallra-faults-disk-'))
  try {
    const disk = await mountSmallDisk(folder)
    await disk[Symbol.asyncDispose]()
    return undefined
  } catch {
    return 'no tmpfs can be mounted here (it needs root)'
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
