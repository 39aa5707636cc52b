import { MongoClient, ReadPreference } from 'mongodb'
import { AppError } from '../../errors.ts'
import { insecureOption } from '../../insecure-options.ts'
import { guarded } from './store-errors.ts'

const namesDatabase = /^mongodb(?:\+srv)?:\/\/[^/]+\/[^?]+/u

/** Long enough for an election, short enough for somebody who waits at a terminal. */
const selectionMillis = 15_000

const clientFor = (store: string, url: string): MongoClient => {
  if (!namesDatabase.test(url)) {
    throw new AppError('CONFIG_INVALID', `the url of store ${store} names no database`)
  }
  const insecure = insecureOption(url)
  if (insecure !== undefined) throw new AppError('CONFIG_INVALID', `the url of store ${store}: ${insecure}`)
  try {
    // Written out, since defaults differ between versions and can be changed in the cluster.
    return new MongoClient(url, {
      appName: 'gallra',
      readPreference: ReadPreference.primary,
      readConcern: { level: 'majority' },
      writeConcern: { w: 'majority', journal: true },
      retryReads: true,
      retryWrites: true,
      // A stored pattern of PCRE (`(?i)anna`) is often none of JavaScript's: made into one, it would stop every read.
      bsonRegExp: true,
      // What the URL says about it goes before, as it does for Gallra's own database.
      ...(/[?&]serverSelectionTimeoutMS=/i.test(url) ? {} : { serverSelectionTimeoutMS: selectionMillis }),
    })
  } catch {
    // The driver's message may repeat the URL, password included.
    throw new AppError('CONFIG_INVALID', `the url of store ${store} is no MongoDB URL`)
  }
}

/** A client that has spoken to its server once. */
export const connect = async (store: string, url: string, signal: AbortSignal): Promise<MongoClient> => {
  const client = clientFor(store, url)
  try {
    await guarded(store, signal, async () => {
      await client.connect()
      await client.db().command({ ping: 1 }, { signal })
    })
    return client
  } catch (error) {
    await client.close()
    throw error
  }
}
