import { BSON, type Db, ObjectId } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRequestWorld, type RequestWorld } from '../support/request-desk.ts'
import { addPerson, addTicket, fillDesk } from '../support/small-desk.ts'

const asa = { name: 'Åsa Lindqvist', email: 'asa.lindqvist@example.se', phone: '+46701740605' }
const erik = { name: 'Erik Holmgren', email: 'erik.holmgren@firma.se', phone: '+46701740606' }

/** Every document of every collection as text. */
const everything = async (desk: Db): Promise<Map<string, string>> => {
  const all = new Map<string, string>()
  for (const { name } of await desk.listCollections().toArray())
    for await (const document of desk.collection(name).find())
      all.set(`${name}/${String(document._id)}`, BSON.EJSON.stringify(document))
  return all
}

const spellings = ['Lindqvist', 'lindqvist', 'asa.lindqvist', '701740605', '701-740605', '70 174 06 05']

let world: RequestWorld
let ids: Awaited<ReturnType<typeof fillDesk>>
let hers: Awaited<ReturnType<typeof addPerson>>
let his: Awaited<ReturnType<typeof addPerson>>
let before: Map<string, string>
const untouched: string[] = []

beforeAll(async () => {
  world = await createRequestWorld()
  const { desk } = world
  ids = await fillDesk(desk)
  hers = await addPerson(desk, asa)
  his = await addPerson(desk, erik, new ObjectId())
  const closedDate = new Date('2026-05-04T09:00:00Z')
  for (const uid of [1, 2])
    await addTicket(desk, { uid, ...hers, owner: hers.account, person: asa, closedDate })
  const quiet = await addTicket(desk, { uid: 3, ...his, owner: his.account, person: erik, closedDate })
  untouched.push(`tickets/${quiet._id}`, `accounts/${his.account}`, `accounts/${ids.agent}`)
  // Hers, with him on copy and in a comment.
  const shared = await addTicket(desk, { uid: 4, ...hers, owner: hers.account, person: asa, closedDate })
  await desk.collection('tickets').updateOne({ _id: shared._id }, {
    $push: {
      subscribers: his.account,
      comments: {
        _id: new ObjectId(),
        owner: his.account,
        date: closedDate,
        comment: '<p>Erik Holmgren: jag betalade Åsa Lindqvists order, ring 070-174 06 06.</p>',
      },
    },
  } as never)
  // His, and it names her.
  const mention = await addTicket(desk, { uid: 5, ...his, owner: his.account, person: erik, closedDate })
  await desk
    .collection('tickets')
    .updateOne(
      { _id: mention._id },
      { $set: { issue: '<p>Skicka till &Aring;sa Lindqvist, asa.lindqvist%40example.se</p>' } },
    )
  before = await everything(desk)
}, 60_000)

afterAll(async () => {
  await world?.[Symbol.asyncDispose]()
})

describe('an erasure', () => {
  it('leaves no spelling of the person anywhere, and everybody else as they were', async () => {
    const id = await world.submit({ type: 'erasure', subject: { emails: ['Asa.Lindqvist@example.se'] } })
    await world.advance()
    const request = await world.request(id)
    expect({ state: request.state, blocked: request.blocked, notes: world.notes }).toEqual({
      state: 'completed',
      blocked: undefined,
      notes: [],
    })
    const after = await everything(world.desk)
    for (const [key, text] of after)
      for (const spelling of spellings) expect(text.includes(spelling), `${key}: ${spelling}`).toBe(false)
    for (const key of untouched) expect(after.get(key)).toBe(before.get(key))
    const shared = await world.desk.collection('tickets').findOne({ uid: 4 })
    expect(shared?.subscribers.map(String)).toContain(String(his.account))
    expect(JSON.stringify(shared)).toContain('070-174 06 06')
    expect(JSON.stringify(shared)).toContain('Erik Holmgren')
    expect(request).toMatchObject({
      round: 1,
      found: [{ store: 'helpdesk', found: 5, erased: 2, anonymised: 3, withheld: [] }],
      certificate: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/u),
    })
    expect(await world.context.requests.sealed(id)).toBeUndefined()
  }, 60_000)

  it('finds nothing the second time', async () => {
    const id = await world.submit({ type: 'erasure', subject: { emails: [asa.email] } })
    await world.advance()
    expect(await world.request(id)).toMatchObject({
      state: 'completed',
      found: [{ found: 0, erased: 0, anonymised: 0 }],
    })
  }, 60_000)
})
