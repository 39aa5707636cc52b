import { AppError } from '../../errors.ts'
import type { StoreId } from '../../tickets/ids.ts'
import type { Connector } from '../connector.ts'
import type { ObjectStore } from '../s3/object-store.ts'
import type { SearchServer } from '../search/search-server.ts'
import { capabilitiesOf } from './capabilities.ts'
import { connectAll } from './connect-all.ts'
import type { DataMap } from './data-map.ts'
import type { StoreParts } from './parts.ts'
import { createReader } from './reader.ts'
import { createWriter } from './write/apply.ts'

export interface MongoStoreOptions {
  readonly id: StoreId
  /** Names the database: `mongodb://HOST/DATABASE`. */
  readonly url: string
  readonly locales: readonly string[]
  readonly timezone: string
  readonly dataMap: DataMap
  /** Where the others are that the data map names under `databases`; all of them are needed. */
  readonly databases?: Readonly<Record<string, string>>
  /** Folder that the paths of stored files start from. */
  readonly filesRoot?: string
  /** The bucket with the desk's files, which the store closes. */
  readonly objects?: ObjectStore
  /** The server with the desk's search copies. */
  readonly search?: SearchServer
  readonly signal?: AbortSignal
}

/** A proposed data map that nobody has read may call a name a statistic: it is read by, and nothing is changed by it. */
const unconfirmed = (id: StoreId): Pick<Connector, 'applyMany' | 'restore'> => {
  const refuse = async (): Promise<never> => {
    throw new AppError(
      'CONFIG_INVALID',
      `store ${id}: nobody has confirmed its data map; read it, and take "confirmed: false" out of stores.yaml`,
    )
  }
  return { applyMany: refuse, restore: refuse }
}

/**
 * A help desk in MongoDB, opened. Throws CONFIG_INVALID for a url that is none or names no database,
 * STORE_UNREACHABLE when no primary answers, STORE_UNREADABLE when the server refuses.
 */
export const openMongoStore = async (options: MongoStoreOptions): Promise<Connector> => {
  const { id, url, locales, timezone, dataMap: map, filesRoot, objects, search } = options
  const signal = options.signal ?? new AbortController().signal
  const { client, db, close } = await connectAll(
    { id, url, databases: options.databases ?? {}, wanted: map.databases },
    signal,
  )
  const parts: StoreParts = {
    id,
    map,
    timezone,
    client,
    db,
    ...(filesRoot === undefined ? {} : { filesRoot }),
    ...(objects === undefined ? {} : { objects }),
    ...(search === undefined ? {} : { search }),
  }
  return {
    id,
    locales,
    timezone,
    capabilities: capabilitiesOf(map, filesRoot, objects !== undefined),
    ...createReader(parts),
    ...createWriter(parts),
    ...(map.confirmed ? {} : unconfirmed(id)),
    async [Symbol.asyncDispose]() {
      objects?.close()
      await close()
    },
  }
}
