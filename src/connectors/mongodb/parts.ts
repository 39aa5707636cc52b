import type { MongoClient } from 'mongodb'
import type { StoreId } from '../../tickets/ids.ts'
import type { Connector } from '../connector.ts'
import type { ObjectStore } from '../s3/object-store.ts'
import type { SearchServer } from '../search/search-server.ts'
import type { DataMap } from './data-map.ts'
import type { StoreDb } from './store-db.ts'

/** What tells how a store is to be read; no connection in it. */
export interface StoreWords {
  readonly id: StoreId
  readonly map: DataMap
  /** Months are counted in it. */
  readonly timezone: string
}

/** One opened store, shared by the reading and the writing half of the connector. */
export interface StoreParts extends StoreWords {
  readonly client: MongoClient
  readonly db: StoreDb
  /** Folder that the paths of stored files start from; absent: files on disk are out of reach. */
  readonly filesRoot?: string
  /** The bucket with the desk's files; absent: objects in S3 are out of reach. */
  readonly objects?: ObjectStore
  /** With the desk's search copies; absent: they are out of reach. */
  readonly search?: SearchServer
}

export type Reader = Omit<
  Connector,
  keyof Writer | 'id' | 'locales' | 'timezone' | 'capabilities' | keyof AsyncDisposable
>
export type Writer = Pick<Connector, 'preview' | 'applyMany' | 'dump'> &
  Required<Pick<Connector, 'originals' | 'restore' | 'originalTexts'>>
