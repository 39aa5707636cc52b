import { MongoClient } from 'mongodb'
import { afterAll } from 'vitest'
import { mongoServer } from './servers.ts'

/**
 * Databases that were Gallra's own, with nothing left in them but collections and indexes: making those ninety takes
 * the server ten times as long as emptying them. Files that run one after the other in a worker share this module.
 */
const returned: string[] = []
let shared: Promise<MongoClient> | undefined

const nameIn = (url: string): string => new URL(url).pathname.slice(1)

/** What has options, such as a validator that a test has set, would not be as it is made. */
const clear = async (url: string): Promise<void> => {
  shared ??= MongoClient.connect(url)
  const db = (await shared).db(nameIn(url))
  const collections = await db.listCollections({}, { nameOnly: false }).toArray()
  const plain = (options: object | undefined): boolean => Object.keys(options ?? {}).length === 0
  await Promise.all(
    collections
      .filter(({ name }) => !name.startsWith('system.'))
      .map(({ name, type, options }) =>
        type === 'collection' && plain(options)
          ? db.collection(name).deleteMany({})
          : db.collection(name).drop(),
      ),
  )
}

export interface LentDatabase {
  readonly url: string
  readonly name: string
  /** Once nobody writes to it any more. */
  giveBack(): Promise<void>
}

/** An empty database to be opened as Gallra's own, on the replica set that the whole test run shares. */
export const lendDatabase = async (): Promise<LentDatabase> => {
  const url = returned.pop() ?? (await mongoServer())
  return {
    url,
    name: nameIn(url),
    async giveBack() {
      await clear(url)
      returned.push(url)
    },
  }
}

/** One for the tests of one file. Call at the top, before anything that closes what uses it. */
export const fileDatabase = async (): Promise<string> => {
  const lent = await lendDatabase()
  afterAll(lent.giveBack)
  return lent.url
}
