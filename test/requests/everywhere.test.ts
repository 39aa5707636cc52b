import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asa, asaSpellings, deskStatistics, plantPerson } from '../support/planted-person.ts'
import { everyDocument, stillThere } from '../support/raw-search.ts'
import { createRequestWorld, type RequestWorld } from '../support/request-desk.ts'

let world: RequestWorld

beforeAll(async () => {
  world = await createRequestWorld()
  await plantPerson(world.desk)
}, 60_000)

afterAll(async () => {
  await world?.[Symbol.asyncDispose]()
})

describe('an erasure of a person in every collection', () => {
  it('stands still, and says where, while a collection that nobody told of names them', async () => {
    const statistics = await deskStatistics(world.desk)
    const audit = world.desk.collection('auditlog')
    await audit.insertOne({ at: new Date(), line: 'login asa.lindqvist%40example.se from 10.0.0.7' })
    const id = await world.submit({ type: 'erasure', subject: { emails: [asa.email] } })
    await world.advance()
    const request = await world.request(id)
    expect(request).toMatchObject({
      state: 'verifying',
      blocked: { code: 'RESIDUAL', detail: expect.stringContaining('auditlog 1') },
      // Each record once, however often was searched.
      found: [{ store: 'helpdesk', found: 10, erased: 5, anonymised: 5, withheld: [] }],
    })
    expect(request).not.toHaveProperty('certificate')
    const left = stillThere(await everyDocument(world.desk), asaSpellings)
    expect(left.filter(each => !each.startsWith('auditlog/'))).toEqual([])
    expect(await deskStatistics(world.desk)).toEqual(statistics)
  }, 60_000)
})
