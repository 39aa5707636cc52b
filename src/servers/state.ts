import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ErrorCode } from '../errors.ts'
import type { ProcessMark } from './alive.ts'
import { readWhole, writeWhole } from './leases.ts'

/** What the keeper says of itself, for clients and for a keeper after it. */
export interface KeeperState {
  readonly keeper: ProcessMark
  /** Server processes that were started, ready or not: whoever finds the keeper dead ends them. */
  readonly started: readonly ProcessMark[]
  readonly mongodbUrl?: string
  readonly redisUrl?: string
  /** Why the keeper gave up. */
  readonly failure?: { readonly code: ErrorCode; readonly message: string }
}

const fileOf = (dataFolder: string): string => join(dataFolder, 'keeper.json')

export const lockOf = (dataFolder: string): string => join(dataFolder, 'keeper.lock')
export const logOf = (dataFolder: string, name: 'keeper' | 'mongod' | 'valkey'): string =>
  join(dataFolder, `${name}.log`)

export const readState = (dataFolder: string): Promise<KeeperState | undefined> =>
  readWhole(fileOf(dataFolder))
export const writeState = (dataFolder: string, state: KeeperState): Promise<void> =>
  writeWhole(fileOf(dataFolder), state)
export const removeState = (dataFolder: string): Promise<void> => rm(fileOf(dataFolder), { force: true })
