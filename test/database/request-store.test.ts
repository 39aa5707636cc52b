import { describe, expect, it } from 'vitest'
import type { RequestStore } from '../../src/requests/request-store.ts'
import { requestStoreContract } from '../contract/request-store-contract.ts'
import { acceptance, idOf, received } from '../contract/request-store-fixtures.ts'
import { ownDatabase } from '../support/own-database.ts'

const { client, database, empty } = await ownDatabase()

const openEmpty = async (): Promise<RequestStore> => {
  await empty()
  return database.requestStore
}

describe('the request store on MongoDB', () => {
  requestStoreContract(openEmpty)

  it('keeps nothing of an acceptance that did not go through to its end', async () => {
    const requests = await openEmpty()
    await client
      .db()
      .collection<{ _id: string }>('requestSubjects')
      .insertOne({ _id: idOf('1') })
    await expect(requests.accept(acceptance(received('1')))).rejects.toThrow()
    expect(await requests.list({ limit: 9 })).toEqual([])
    expect(await client.db().collection('requestMessages').countDocuments()).toBe(0)
  })

  it('holds persons apart from requests', async () => {
    const requests = await openEmpty()
    await requests.accept(acceptance(received('1')))
    const [stored] = await client.db().collection('requests').find().toArray()
    expect(JSON.stringify(stored)).not.toMatch(/key of|person of/)
    await requests.destroySubject(idOf('1'))
    for (const { collectionName } of await client.db().collections()) {
      const all = await client.db().collection(collectionName).find().toArray()
      expect(JSON.stringify(all)).not.toMatch(/key of|person of/)
    }
  })

  it('does not take what another version wrote for what it knows', async () => {
    const requests = await openEmpty()
    await requests.accept(acceptance(received('1')))
    await client
      .db()
      .collection('requests')
      .updateMany({}, { $set: { mood: 'good' } })
    await expect(requests.request(idOf('1'))).rejects.toThrow(/document req-.* of requests is not as/)
  })
})
