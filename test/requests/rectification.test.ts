import { BSON } from 'mongodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createRequestWorld, type RequestWorld } from '../support/request-desk.ts'
import { addPerson, addTicket, fillDesk } from '../support/small-desk.ts'

const asa = { name: 'Åsa Lindkvist', email: 'asa.lindqvist@example.se', phone: '+46701740605' }
const changes = [{ from: 'Åsa Lindkvist', to: 'Åsa Lindqvist' }]

let world: RequestWorld

beforeAll(async () => {
  world = await createRequestWorld()
  await fillDesk(world.desk)
  const hers = await addPerson(world.desk, asa)
  const closedDate = new Date('2026-05-04T09:00:00Z')
  const ticket = await addTicket(world.desk, {
    uid: 1,
    ...hers,
    owner: hers.account,
    person: asa,
    closedDate,
  })
  await world.desk
    .collection('tickets')
    .updateOne({ _id: ticket._id }, { $set: { issue: '<p>F&#xf6;r &Aring;sa Lindkvist.</p>' } })
}, 60_000)

afterAll(async () => {
  await world?.[Symbol.asyncDispose]()
})

const everything = async (): Promise<string> => {
  const collections = await world.desk.collections()
  return BSON.EJSON.stringify(await Promise.all(collections.map(each => each.find().toArray())))
}

it('comes to its end when nothing is wrong any more, and takes nothing away', async () => {
  const id = await world.submit({ type: 'rectification', subject: { emails: [asa.email] }, changes })
  await world.advance()
  expect(await world.request(id)).toMatchObject({
    state: 'completed',
    round: 1,
    found: [{ found: 2, erased: 0, anonymised: 0, rectified: 2, withheld: [] }],
  })
  const after = await everything()
  expect(after).not.toContain('Lindkvist')
  expect(after).toContain(asa.email)
  expect(await world.desk.collection('tickets').findOne({ uid: 1 })).toMatchObject({
    subject: 'Help for Åsa Lindqvist',
    issue: '<p>F&#xf6;r Åsa Lindqvist.</p>',
  })
  expect(world.notes).toEqual([])
}, 60_000)
