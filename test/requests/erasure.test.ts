import { BSON, type Db, ObjectId } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRequestWorld, type RequestWorld } from '../support/request-desk.ts'
import { addPerson, addTicket, fillDesk } from '../support/small-desk.ts'

const asa = { name: 'Åsa Lindqvist', email: 'asa.lindqvist@example.se', phone: '+46701740605' }
const erik = { name: 'Erik Holmgren', email: 'erik.holmgren@firma.se', phone: '+46701740606' }

const closedDate = new Date('2026-05-04T09:00:00Z')

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
/** What the desk writes between the plan and what is made of it. */
const meanwhile = new Map<string, () => Promise<unknown>>()

beforeAll(async () => {
  world = await createRequestWorld({
    run: real => ({
      ...real,
      requestWarrant: async (request, plan) => {
        const write = meanwhile.get(request)
        meanwhile.delete(request)
        await write?.()
        return (real.requestWarrant as NonNullable<typeof real.requestWarrant>)(request, plan)
      },
    }),
  })
  const { desk } = world
  ids = await fillDesk(desk)
  hers = await addPerson(desk, asa)
  his = await addPerson(desk, erik, new ObjectId())
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

  it('is done in one round when a ticket is open and tagged, and in two when the desk writes meanwhile', async () => {
    const tag = new ObjectId()
    await world.desk.collection('tags').insertOne({ _id: tag, name: 'vip', normalized: 'vip' })
    const people = await Promise.all(
      ['Grönvall', 'Hägerstrand', 'Iwarsson'].map(async (surname, index) => {
        const email = `maj${index}@iwarsson.example`
        const person = { name: `Maj ${surname}`, email, phone: `+4670174069${index}` }
        const { account, group } = await addPerson(world.desk, person, new ObjectId())
        const of = { owner: account, group, person }
        // Of the last one none is open, until the plan is made.
        const open = { ...of, uid: 50 + 3 * index, tags: [tag] }
        await addTicket(world.desk, index < 2 ? open : { ...open, closedDate })
        await addTicket(world.desk, { ...of, uid: 51 + 3 * index, closedDate })
        const id = await world.submit({ type: 'erasure', subject: { emails: [email] } })
        return { id, account, opened: { ...of, uid: 52 + 3 * index } }
      }),
    )
    const [, renamed, writing] = people
    if (!renamed || !writing) throw new Error('nobody')
    const { desk } = world
    meanwhile.set(renamed.id, () =>
      desk.collection('accounts').updateOne({ _id: renamed.account }, { $set: { fullname: 'Maj H' } }),
    )
    meanwhile.set(writing.id, () => addTicket(desk, writing.opened))
    await world.advance()
    const ends = await Promise.all(people.map(({ id }) => world.request(id)))
    expect(ends.map(each => [each.state, 'round' in each && each.round])).toEqual([
      ['completed', 1],
      ['completed', 2],
      ['completed', 2],
    ])
    expect(ends.map(each => 'found' in each && each.found?.[0]?.anonymised)).toEqual([3, 3, 4])
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
