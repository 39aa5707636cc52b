import { type Db, MongoClient } from 'mongodb'
import { afterAll } from 'vitest'
import { type DataMap, type DataMapInput, dataMapSchema } from '../../../src/connectors/mongodb/data-map.ts'
import type { StoreParts } from '../../../src/connectors/mongodb/parts.ts'
import { createReader } from '../../../src/connectors/mongodb/reader.ts'
import { storeId } from '../../../src/tickets/ids.ts'

export const never = new AbortController().signal

/** Opens databases of one server and closes the connection after the test file. */
export const databases = (url: string): ((name: string) => Db) => {
  const client = new MongoClient(url)
  afterAll(() => client.close())
  return name => client.db(name)
}

export const partsOf = (db: Db, map: DataMapInput, more: Partial<StoreParts> = {}): StoreParts => ({
  id: storeId('desk'),
  map: dataMapSchema.parse(map),
  timezone: 'Europe/Stockholm',
  client: db.client,
  db,
  ...more,
})

export const readerOf = (db: Db, map: DataMapInput) => createReader(partsOf(db, map))

export const mapOf = (map: DataMapInput): DataMap => dataMapSchema.parse(map)

export const collect = async <T>(stream: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const each of stream) all.push(each)
  return all
}
