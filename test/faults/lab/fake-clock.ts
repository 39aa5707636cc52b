import { existsSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The one for programs with several threads, as Node is. */
const library = 'faketime/libfaketimeMT.so.1'
const roots = ['/usr/lib', '/usr/local/lib', '/usr/lib64']

/** Where libfaketime is installed (Debian: `apt install faketime`), if it is. */
export const findFaketime = async (): Promise<string | undefined> => {
  for (const root of roots.filter(existsSync)) {
    // Debian puts it below a folder that is called after the processor.
    const found = ['.', ...(await readdir(root))].map(each => join(root, each, library)).find(existsSync)
    if (found !== undefined) return found
  }
  return undefined
}

/** A wall clock that one process reads and the lab sets. */
export interface FakeClock {
  readonly env: Readonly<Record<string, string>>
  /** Seconds that it is ahead of this machine's. */
  set(seconds: number): Promise<void>
}

export const createFakeClock = async (faketime: string, file: string): Promise<FakeClock> => {
  const set = (seconds: number): Promise<void> =>
    writeFile(file, `${seconds < 0 ? '-' : '+'}${Math.abs(seconds)}\n`)
  await set(0)
  return {
    env: {
      LD_PRELOAD: faketime,
      FAKETIME_TIMESTAMP_FILE: file,
      // The file is read again each second: at each call it would be most of what the process does.
      FAKETIME_CACHE_DURATION: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    },
    set,
  }
}
