import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../src/database/open-database.ts'
import { createLedger } from '../../src/ledger/create-ledger.ts'
import { ledgerStoreContract } from '../contract/ledger-store-contract.ts'
import { held, moment, newKeys } from '../ledger/events.ts'
import { mongoServer } from '../support/servers.ts'

const server = await mongoServer()
const opened: Database[] = []
let number = 0

/** A database beside the one of this file. */
const nameOf = (name: string): string => `${new URL(server).pathname.slice(1)}-${name}`
const urlOf = (name: string): string => server.replace(/([^/]+?)(\?|$)/, `$1-${name}$2`)
const open = async (name?: string): Promise<Database> => {
  number += 1
  const database = await openDatabase(urlOf(name ?? String(number)))
  opened.push(database)
  return database
}

let client: MongoClient
beforeAll(async () => {
  client = await MongoClient.connect(server)
})
afterAll(async () => {
  for (const database of opened) await database[Symbol.asyncDispose]()
  const { databases } = await client.db().admin().listDatabases({ nameOnly: true })
  for (const { name } of databases) if (name.startsWith(nameOf(''))) await client.db(name).dropDatabase()
  await client.close()
})

describe('the ledger on MongoDB', () => {
  let kept: Database | undefined
  /** Emptied, not opened anew: making all indexes takes a second each time. */
  ledgerStoreContract(async () => {
    kept ??= await open('contract')
    for (const name of ['ledger', 'checkpoints'])
      await client.db(nameOf('contract')).collection(name).deleteMany({})
    return kept.ledgerStore
  })

  it('is one chain for two processes with clients of their own', async () => {
    const [one, two] = [await open('shared'), await open('shared')]
    const keys = newKeys()
    const ledgers = [one, two].map(({ ledgerStore }) => createLedger(ledgerStore, keys, () => moment))
    await Promise.all(
      ledgers.flatMap((ledger, index) =>
        Array.from({ length: 20 }, (_, round) =>
          ledger.append(
            held(`${index}-${round}-a`),
            held(`${index}-${round}-b`),
            held(`${index}-${round}-c`),
          ),
        ),
      ),
    )
    await Promise.all(ledgers.map(ledger => ledger.checkpoint()))
    expect(await ledgers[0]?.verify()).toMatchObject({ valid: true, entries: 120, checkpoints: 1 })
  })

  it('shows what was changed behind its back', async () => {
    const { ledgerStore } = await open('tampered')
    const ledger = createLedger(ledgerStore, newKeys(), () => moment)
    await ledger.append(held('a'), held('b'), held('c'))
    await ledger.checkpoint()
    const entries = client.db(nameOf('tampered')).collection<{ _id: number }>('ledger')
    await entries.updateOne({ _id: 2 }, { $set: { note: 'harmless' } })
    expect((await ledger.verify()).problems).toEqual([
      'seq 2: was changed, its hash does not fit its content',
    ])
    await entries.deleteOne({ _id: 3 })
    expect((await ledger.verify()).problems).toContain(
      'checkpoint of size 3: the chain ends at seq 2, its tail was cut off',
    )
  })
})

describe('opening the database', () => {
  it('makes its indexes, as often and as many at once as one likes', async () => {
    await Promise.all([open('indexes'), open('indexes'), open('indexes')])
    await open('indexes')
    const indexes = await client.db(nameOf('indexes')).collection('slots').indexes()
    expect(indexes.find(({ unique }) => unique)?.key).toEqual({ policy: 1, slot: 1 })
  })

  it('takes the name in the URL, and gallra without one', async () => {
    const nameless = new URL(server)
    nameless.pathname = '/'
    const database = await openDatabase(nameless.href)
    opened.push(database)
    const policy = nameOf('policy')
    await database.runStore.claimSlot({ policy, slot: moment, by: 'test' }, 1000)
    // The server is shared: what this test put into the default database is taken out again.
    expect(await client.db('gallra').collection('slots').deleteMany({ policy })).toMatchObject({
      deletedCount: 1,
    })
    const named = await open('named')
    await named.runStore.claimSlot({ policy, slot: moment, by: 'test' }, 1000)
    expect(await client.db(nameOf('named')).collection('slots').countDocuments({ policy })).toBe(1)
  })

  it.each([
    ['no URL at all', 'postgres://user:secret-word@localhost/db', 'CONFIG_INVALID'],
    [
      'nobody there',
      'mongodb://user:secret-word@127.0.0.1:9/db?serverSelectionTimeoutMS=300',
      'STORE_UNREACHABLE',
    ],
  ])('fails with the name of the setting and without the password: %s', async (_, url, code) => {
    const error: Error = await openDatabase(url).then(
      () => expect.unreachable('it opened'),
      error => error,
    )
    expect(error).toMatchObject({ code })
    expect(error.message).toContain('GALLRA_MONGODB_URL')
    expect(error.message).not.toContain('secret-word')
  })
})
