import { MongoClient } from 'mongodb'
import { afterAll } from 'vitest'
import { type Database, openDatabase } from '../../src/database/open-database.ts'
import { fileDatabase } from './lent-database.ts'

export interface OwnDatabase {
  readonly url: string
  /** To look at what is stored, beside Gallra's own code. */
  readonly client: MongoClient
  readonly database: Database
  /** Emptied, not dropped: indexes are made when the database is opened. All collections, or these. */
  empty(...names: string[]): Promise<void>
}

/** Gallra's own database for the tests of one file. Call at the top. */
export const ownDatabase = async (): Promise<OwnDatabase> => {
  const url = await fileDatabase()
  const client = await MongoClient.connect(url)
  const database = await openDatabase(url)
  afterAll(async () => {
    await database[Symbol.asyncDispose]()
    await client.close()
  })
  return {
    url,
    client,
    database,
    async empty(...names) {
      const all =
        names.length > 0 ? names : (await client.db().collections()).map(each => each.collectionName)
      for (const name of all) await client.db().collection(name).deleteMany({})
    },
  }
}
