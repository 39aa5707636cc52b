import type { Db, MongoClient } from 'mongodb'
import { AppError } from '../../errors.ts'
import { connect } from './connect.ts'
import { type StoreDb, storeDb } from './store-db.ts'

interface Wanted {
  readonly id: string
  readonly url: string
  readonly databases: Readonly<Record<string, string>>
  /** Names that the data map uses. */
  readonly wanted: readonly string[]
}

interface Connected {
  readonly client: MongoClient
  readonly db: StoreDb
  close(): Promise<void>
}

const parted = /^(mongodb(?:\+srv)?:\/\/[^/]+)\/([^?]*)(.*)$/u

/** The URL without its database: who is asked, as whom, and how. Without `authSource` the database says who knows the user. */
const serverOf = (url: string): string =>
  url.includes('@') && !/[?&]authSource=/iu.test(url) ? url : url.replace(parted, '$1/$3')
const databaseOf = (url: string): string => decodeURIComponent(parted.exec(url)?.[2] ?? '')

/**
 * All databases of one desk. Those whose URLs differ in nothing but the database are reached by one client, and one
 * transaction holds them; any other has a client of its own. Throws as `connect` does, and CONFIG_INVALID where the
 * data map names a database that nothing is said of.
 */
export const connectAll = async (
  { id, url, databases, wanted }: Wanted,
  signal: AbortSignal,
): Promise<Connected> => {
  const absent = wanted.find(name => databases[name] === undefined)
  if (absent !== undefined)
    throw new AppError(
      'CONFIG_INVALID',
      `the data map of store ${id} names a database ${absent} without a url`,
    )
  const client = await connect(id, url, signal)
  const clients = [client]
  const close = async (): Promise<void> => {
    await Promise.all(clients.map(each => each.close()))
  }
  try {
    const others = new Map<string, Db>()
    for (const name of wanted) {
      const other = databases[name] ?? ''
      if (serverOf(other) === serverOf(url) && databaseOf(other) !== '')
        others.set(name, client.db(databaseOf(other)))
      else {
        const own = await connect(id, other, signal)
        clients.push(own)
        others.set(name, own.db())
      }
    }
    return { client, db: storeDb(client.db(), others, clients.length === 1), close }
  } catch (error) {
    await close()
    throw error
  }
}
