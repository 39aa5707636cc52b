import { ObjectId } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asa, asaSpellings, deskStatistics, erik, plantPerson } from '../support/planted-person.ts'
import { everyDocument, stillThere } from '../support/raw-search.ts'
import { createRequestWorld, type RequestWorld } from '../support/request-desk.ts'

let world: RequestWorld
let planted: Awaited<ReturnType<typeof plantPerson>>

beforeAll(async () => {
  world = await createRequestWorld()
  planted = await plantPerson(world.desk)
}, 60_000)

afterAll(async () => {
  await world?.[Symbol.asyncDispose]()
})

describe('an erasure of a person in every collection', () => {
  it('stands still, and says where, while a collection that nobody told of names them', async () => {
    const statistics = await deskStatistics(world.desk)
    const audit = world.desk.collection('auditlog')
    await audit.insertOne({ at: new Date(), line: 'login asa.lindqvist%40example.se from 10.0.0.7' })
    // Of nobody's ticket and of no person's record: the desk's own groups, chats, reports, notices.
    const [hers, agent] = [planted.hers.account, planted.ids.agent]
    const [group, chat, report] = [new ObjectId(), new ObjectId(), new ObjectId()]
    await world.desk.collection('groups').insertOne({
      _id: group,
      name: 'Customers',
      members: [planted.his.account, hers],
      sendMailTo: [hers],
    })
    await world.desk.collection('conversations').insertOne({ _id: chat, participants: [agent] })
    const said = 'Ring Åsa Lindqvist på 070-1740 605 om B-4711, inte Erik Holmgren.'
    await world.desk.collection('messages').insertOne({ conversation: chat, owner: agent, body: said })
    await world.desk.collection('reports').insertOne({
      _id: report,
      name: 'Top ten',
      data: [asa, erik].map(({ name, email }) => ({ requester: name, contact: { email }, count: 7 })),
    })
    await world.desk
      .collection('notices')
      .insertOne({ name: 'Down', message: `Mail ${asa.email} <b>now</b>` })
    const id = await world.submit({ type: 'erasure', subject: { emails: [asa.email] } })
    await world.advance()
    const request = await world.request(id)
    expect(request).toMatchObject({
      state: 'verifying',
      blocked: { code: 'RESIDUAL', detail: expect.stringContaining('auditlog 1') },
      // Not asked for six times over: the second round left as much as the first.
      round: 2,
      // Each record once, however often was searched.
      found: [{ store: 'helpdesk', found: 14, erased: 5, anonymised: 9, withheld: [] }],
    })
    expect(request).not.toHaveProperty('certificate')
    const left = stillThere(await everyDocument(world.desk), asaSpellings)
    expect(left.filter(each => !each.startsWith('auditlog/'))).toEqual([])
    expect(await world.desk.collection('groups').findOne({ _id: group })).toMatchObject({
      members: [planted.his.account, expect.not.objectContaining(hers)],
      sendMailTo: [expect.any(ObjectId)],
    })
    expect(await world.desk.collection('messages').findOne({ conversation: chat })).toMatchObject({
      body: 'Ring [PERSON] på [PHONE] om B-4711, inte Erik Holmgren.',
      owner: agent,
    })
    expect(await world.desk.collection('reports').findOne({ _id: report })).toMatchObject({
      name: 'Top ten',
      data: [
        { requester: '[PERSON]', contact: { email: '[EMAIL]' }, count: 7 },
        { requester: erik.name, contact: { email: erik.email }, count: 7 },
      ],
    })
    expect(await world.desk.collection('notices').findOne()).toMatchObject({
      message: 'Mail [EMAIL] <b>now</b>',
    })
    expect(await deskStatistics(world.desk)).toEqual(statistics)
  }, 60_000)
})
