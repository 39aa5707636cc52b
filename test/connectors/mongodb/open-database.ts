import { type Db, MongoClient } from 'mongodb'
import { afterAll } from 'vitest'
import { type DataMap, type DataMapInput, dataMapSchema } from '../../../src/connectors/mongodb/data-map.ts'
import type { StoreParts } from '../../../src/connectors/mongodb/parts.ts'
import { createReader } from '../../../src/connectors/mongodb/reader.ts'
import { storeDb } from '../../../src/connectors/mongodb/store-db.ts'
import { storeId } from '../../../src/tickets/ids.ts'

export const never = new AbortController().signal

/** Opens databases of this test file alone, on the server that all share, and closes the connection after it. */
export const databases = (url: string): ((name: string) => Db) => {
  const client = new MongoClient(url)
  afterAll(() => client.close())
  const own = new URL(url).pathname.slice(1)
  return name => client.db(`${own}-${name}`)
}

/** The URL of such a database. */
export const urlOfDatabase = (server: string, name: string): string => {
  const url = new URL(server)
  url.pathname = `${url.pathname}-${name}`
  return url.href
}

export const partsOf = (db: Db, map: DataMapInput, more: Partial<StoreParts> = {}): StoreParts => ({
  id: storeId('desk'),
  map: dataMapSchema.parse(map),
  timezone: 'Europe/Stockholm',
  client: db.client,
  db: storeDb(db),
  ...more,
})

export const readerOf = (db: Db, map: DataMapInput) => createReader(partsOf(db, map))

export const mapOf = (map: DataMapInput): DataMap => dataMapSchema.parse(map)

export const collect = async <T>(stream: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const each of stream) all.push(each)
  return all
}
