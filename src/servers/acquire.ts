import { mkdir } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import { isAlive, type ProcessMark } from './alive.ts'
import { type FindOptions, findMongod, findValkey } from './find-server.ts'
import { dropLease, liveLeases, type Needs, takeLease } from './leases.ts'
import { withLock } from './lock.ts'
import { startKeeper } from './start-keeper.ts'
import { type KeeperState, lockOf, logOf, readState, removeState } from './state.ts'

export interface Need {
  readonly mongodb: boolean
  readonly redis: boolean
}

type Url<Wanted extends boolean> = Wanted extends true ? string : undefined

export interface Servers<N extends Need = Need> {
  readonly mongodbUrl: Url<N['mongodb']>
  readonly redisUrl: Url<N['redis']>
  /** Ends this use. The servers go when nobody uses them any more; temporary ones are gone when it settles. */
  release(): Promise<void>
}

interface Options<N extends Need> extends Partial<FindOptions> {
  readonly need: N
}

const startedWithin = 45_000

const meets = (state: KeeperState, needs: Needs): boolean =>
  (needs.mongod === undefined || state.mongodbUrl !== undefined) &&
  (needs.valkey === undefined || state.redisUrl !== undefined)

/** Servers that a killed keeper left behind hold the data; they must end before others open it. */
const endOrphans = async (orphans: readonly ProcessMark[]): Promise<void> => {
  const left = orphans.filter(isAlive)
  for (const { pid } of left) process.kill(pid, 'SIGTERM')
  const until = Date.now() + 20_000
  while (left.some(isAlive)) {
    if (Date.now() > until) for (const { pid } of left.filter(isAlive)) process.kill(pid, 'SIGKILL')
    await sleep(50)
  }
}

const waitUntilGone = async (mark: ProcessMark): Promise<void> => {
  for (const until = Date.now() + startedWithin; isAlive(mark) && Date.now() < until; ) await sleep(25)
}

/** The keeper's end, or the sight of somebody else who still uses what it keeps. */
const waitUntilStopped = async (keeper: ProcessMark, dataFolder: string): Promise<void> => {
  while (isAlive(keeper) && (await liveLeases(dataFolder)).length === 0) await sleep(25)
}

const waitFor = async (dataFolder: string, needs: Needs): Promise<KeeperState> => {
  for (const until = Date.now() + startedWithin; Date.now() < until; ) {
    const state = await readState(dataFolder)
    if (state?.failure) throw new AppError(state.failure.code, state.failure.message)
    if (state && meets(state, needs)) return state
    if (state && !isAlive(state.keeper)) break
    await sleep(20)
  }
  throw new AppError(
    'SERVER_FAILED',
    `the embedded servers did not start; ${logOf(dataFolder, 'keeper')} says why`,
  )
}

/** Called under the lock, with the lease written: a keeper that runs sees it and starts what is missing. */
const ensureRunning = async (
  dataFolder: string,
  needs: Needs,
  disposal: 'keep' | 'drop',
): Promise<KeeperState> => {
  const before = await readState(dataFolder)
  if (before?.failure && isAlive(before.keeper)) await waitUntilGone(before.keeper)
  if (before && !before.failure && isAlive(before.keeper)) return waitFor(dataFolder, needs)
  if (before) await endOrphans(before.started)
  await removeState(dataFolder)
  startKeeper(dataFolder, disposal)
  return waitFor(dataFolder, needs)
}

const executables = async (need: Need, options: Partial<FindOptions>): Promise<Needs> => {
  const find: FindOptions = { env: process.env, ...options }
  const [mongod, valkey] = await Promise.all([
    need.mongodb ? findMongod(find) : undefined,
    need.redis ? findValkey(find) : undefined,
  ])
  return { ...(mongod ? { mongod } : {}), ...(valkey ? { valkey } : {}) }
}

const acquire = async <N extends Need>(
  dataFolder: string,
  disposal: 'keep' | 'drop',
  { need, ...options }: Options<N>,
): Promise<Servers<N>> => {
  const needs = await executables(need, options)
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  const wanted = need.mongodb || need.redis
  let lease = ''
  let state: KeeperState | undefined
  try {
    await withLock(lockOf(dataFolder), async () => {
      lease = await takeLease(dataFolder, needs)
      if (wanted) state = await ensureRunning(dataFolder, needs, disposal)
    })
  } catch (cause) {
    await dropLease(lease)
    throw cause
  }
  return {
    mongodbUrl: (need.mongodb ? state?.mongodbUrl : undefined) as Url<N['mongodb']>,
    redisUrl: (need.redis ? state?.redisUrl : undefined) as Url<N['redis']>,
    release: async () => {
      await dropLease(lease)
      if (disposal === 'drop' && state) await waitUntilStopped(state.keeper, dataFolder)
    },
  }
}

/**
 * Servers whose data stays in the folder, shared by all processes that name the same one. They are started when
 * nobody runs them yet, and stopped two seconds after the last user has released them or died, however it died.
 * Throws SERVER_MISSING, DOWNLOAD_MISMATCH, SERVER_FAILED.
 */
export const acquireServers = <const N extends Need>({
  dataFolder,
  ...options
}: Options<N> & { readonly dataFolder: string }): Promise<Servers<N>> => acquire(dataFolder, 'keep', options)

/**
 * Servers for a demo or a test. The folder must be a temporary one of the caller's own: it is removed with
 * everything in it when the last user has released them or died. Throws as above.
 */
export const startServers = <const N extends Need>({
  folder,
  ...options
}: Options<N> & { readonly folder: string }): Promise<Servers<N>> => acquire(folder, 'drop', options)
