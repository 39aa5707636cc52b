import { type Db, ObjectId } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settleDoubt } from '../../src/requests/operate.ts'
import { reopenReleased } from '../../src/requests/released.ts'
import { reopenRequest } from '../../src/requests/reopen.ts'
import { recordId, storeId } from '../../src/tickets/ids.ts'
import { createRequestWorld, type RequestWorld } from '../support/request-desk.ts'
import { addPerson, addTicket, fillDesk } from '../support/small-desk.ts'

const policy = `policy: support
version: 1
stores: [helpdesk]
timezone: Europe/Stockholm
approval: none
limits: { tickets: 100000, percent: 100 }
hold: { tags: [legal-hold] }
rules:
  - id: bills
    category: Billing
    clock: closed_at
    basis:
      article: 17(3)(b)
      statute: Bokföringslagen 7:2
      justification: Vouchers.
      evidence: ["tickets:subject"]
    stages:
      - { after: P7Y, round-to: year-end, action: delete }
  - id: all
    category: "*"
    clock: closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: P12M, action: anonymise }
`

const closedDate = new Date('2026-05-04T09:00:00Z')
const helpdesk = storeId('helpdesk')
const people = {
  asa: { name: 'Åsa Lindqvist', email: 'asa.lindqvist@example.se', phone: '+46701740605' },
  erik: { name: 'Erik Holmgren', email: 'erik.holmgren@firma.se', phone: '+46701740606' },
  maja: { name: 'Maja Sundström', email: 'maja@sundstrom.example', phone: '+46701740607' },
  otto: { name: 'Otto Palmgren', email: 'otto@palmgren.example', phone: '+46701740608' },
  nils: { name: 'Nils Sandelin', email: 'nils@sandelin.example', phone: '+46701740610' },
  nilsToo: { name: 'Nils Sandelin', email: 'n.sandelin@jobb.example', phone: '+46701740611' },
  iris: { name: 'Iris Forsgren', email: 'iris@forsgren.example', phone: '+46701740612' },
  juha: { name: 'Juha Koskela', email: 'juha@koskela.example', phone: '+46701740613' },
  twin: { name: 'Otto Palmgren', email: 'palmgren@annat.example', phone: '+46701740609' },
} as const
type Name = keyof typeof people

let world: RequestWorld
let desk: Db
let ids: Awaited<ReturnType<typeof fillDesk>>
const added = new Map<Name, Awaited<ReturnType<typeof addPerson>>>()
const billing = new ObjectId()
const held = new ObjectId()

const partsOf = (name: Name) => {
  const parts = added.get(name)
  if (!parts) throw new Error('nobody')
  return { ...parts, owner: parts.account, person: people[name], closedDate }
}

const erased = async (name: Name): Promise<Awaited<ReturnType<RequestWorld['request']>>> => {
  const id = await world.submit({ type: 'erasure', subject: { emails: [people[name].email] } })
  await world.advance()
  return world.request(id)
}

const tells = async (of: string): Promise<string[]> => {
  const places: string[] = []
  for (const { name } of await desk.listCollections().toArray())
    for await (const document of desk.collection(name).find())
      if (JSON.stringify(document).includes(of)) places.push(name)
  return places
}

beforeAll(async () => {
  world = await createRequestWorld({ policies: [policy] })
  desk = world.desk
  ids = await fillDesk(desk)
  await desk.collection('tickettypes').insertOne({ _id: billing, name: 'Billing' } as never)
  await desk.collection('tags').insertOne({ _id: held, name: 'legal-hold' } as never)
  for (const name of Object.keys(people) as Name[])
    added.set(name, await addPerson(desk, people[name], new ObjectId()))
}, 60_000)
afterAll(async () => {
  await world?.[Symbol.asyncDispose]()
})

describe('what is kept although the person asked', () => {
  it('keeps a held ticket with its contact, and goes on when the hold is gone', async () => {
    const kept = await addTicket(desk, { uid: 1, ...partsOf('asa'), tags: [held] })
    await addTicket(desk, { uid: 2, ...partsOf('asa') })
    const request = await erased('asa')
    expect(request).toMatchObject({
      state: 'partly-withheld',
      found: [
        {
          found: 3,
          anonymised: 1,
          withheld: [
            { what: '1 ticket', ground: 'hold: hold by tag "legal-hold"' },
            { what: '1 contact', ground: 'hold: hold by tag "legal-hold"' },
          ],
        },
      ],
    })
    expect(await desk.collection('tickets').findOne({ uid: 1 })).toMatchObject({ subject: kept.subject })
    await reopenReleased(world.context, world.signal)
    expect(await world.request(request.id)).toEqual(request)
    await desk.collection('tickets').updateOne({ uid: 1 }, { $set: { tags: [] } })
    await reopenReleased(world.context, world.signal)
    await world.advance()
    expect(await world.request(request.id)).toMatchObject({
      state: 'completed',
      found: [{ found: 3, anonymised: 3, withheld: [] }],
    })
    expect(await tells('Lindqvist')).toEqual([])
    expect(await world.context.requests.sealed(request.id)).toBeUndefined()
  }, 60_000)

  it('keeps the fields that are evidence until their time is over, and takes the rest at once', async () => {
    await addTicket(desk, { uid: 3, ...partsOf('erik') })
    await desk.collection('tickets').updateOne({ uid: 3 }, { $set: { type: billing } })
    const request = await erased('erik')
    const end = new Date('2033-12-31T23:00:00Z')
    expect(request).toMatchObject({
      state: 'partly-withheld',
      found: [
        {
          found: 2,
          erased: 1,
          withheld: [
            {
              what: '1 ticket (tickets:subject)',
              ground: 'statute: Bokföringslagen 7:2',
              until: new Date('2033-12-31T23:00:00Z'),
            },
            { what: '1 contact', ground: 'statute: Bokföringslagen 7:2' },
          ],
        },
      ],
    })
    const ticket = await desk.collection('tickets').findOne({ uid: 3 })
    expect(ticket?.subject).toBe('Help for Erik Holmgren')
    expect(JSON.stringify([ticket?.issue, ticket?.comments, ticket?.notes])).not.toContain('Holmgren')
    world.setClock(new Date(end.getTime() + 1000))
    expect(await world.context.requests.withheldUntil(end)).not.toEqual([])
    await reopenRequest(world.context, request)
    await world.advance()
    expect(await world.request(request.id)).toMatchObject({ state: 'completed' })
    expect(await tells('Holmgren')).toEqual([])
    world.setClock(new Date())
  }, 60_000)
})

describe('who it is', () => {
  it('takes a person who is only mentioned, and nobody else', async () => {
    await addTicket(desk, { uid: 4, ...partsOf('maja') })
    await desk
      .collection('tickets')
      .updateOne(
        { uid: 4 },
        { $set: { issue: '<p>Ring Vilma Storgård, vilma@storgard.example, inte mig.</p>' } },
      )
    const id = await world.submit({
      type: 'erasure',
      subject: { emails: ['Vilma@storgard.example'], names: ['Vilma Storgård'] },
    })
    await world.advance()
    expect(await world.request(id)).toMatchObject({ state: 'completed', found: [{ found: 1, erased: 1 }] })
    const ticket = await desk.collection('tickets').findOne({ uid: 4 })
    expect(ticket?.issue).toBe('<p>Ring [PERSON], [EMAIL], inte mig.</p>')
    expect(ticket?.subject).toBe('Help for Maja Sundström')
  }, 60_000)

  it('leaves a namesake and their tickets alone, and a name that may be either to an operator', async () => {
    await addTicket(desk, { uid: 5, ...partsOf('otto') })
    const other = await addTicket(desk, { uid: 6, ...partsOf('twin') })
    const neither = await addTicket(desk, { uid: 7, ...partsOf('maja') })
    await desk
      .collection('tickets')
      .updateOne({ uid: 7 }, { $set: { issue: '<p>Otto Palmgren ringde, ring tillbaka.</p>' } })
    const id = await world.submit({
      type: 'erasure',
      subject: { emails: [people.otto.email], names: [people.otto.name] },
    })
    await world.advance()
    const doubtful = expect.stringMatching(/^doubtful/u)
    expect(await world.request(id)).toMatchObject({
      state: 'partly-withheld',
      found: [
        {
          anonymised: 2,
          withheld: [
            { what: '1 ticket', ground: doubtful },
            { what: '1 contact', ground: doubtful },
          ],
        },
      ],
    })
    for (const each of [neither._id, partsOf('twin').account]) {
      const said = { store: helpdesk, id: recordId(String(each)), isThePerson: false, by: 'cli:anna' }
      await settleDoubt(world.context, id, said)
    }
    await world.advance()
    expect(await world.request(id)).toMatchObject({ state: 'completed' })
    expect(await tells('otto@palmgren')).toEqual([])
    expect(await desk.collection('tickets').findOne({ uid: 6 })).toEqual(other)
  }, 60_000)

  it('takes another account of the person along, once an operator says that it is one', async () => {
    for (const [uid, name] of [
      [8, 'nils'],
      [9, 'nilsToo'],
    ] as const)
      await addTicket(desk, { uid, ...partsOf(name) })
    const id = await world.submit({
      type: 'erasure',
      subject: { emails: [people.nils.email], names: [people.nils.name] },
    })
    await world.advance()
    expect(await world.request(id)).toMatchObject({ state: 'partly-withheld', found: [{ anonymised: 2 }] })
    const said = { store: helpdesk, id: recordId(String(partsOf('nilsToo').account)), by: 'cli:anna' }
    await settleDoubt(world.context, id, { ...said, isThePerson: true })
    await world.advance()
    expect(await world.request(id)).toMatchObject({ state: 'completed', found: [{ anonymised: 4 }] })
    expect(await tells('Sandelin')).toEqual([])
  }, 60_000)

  it('takes two people out of a ticket they share, when both ask at once', async () => {
    await addTicket(desk, { uid: 10, ...partsOf('iris') })
    await desk.collection('tickets').updateOne({ uid: 10 }, {
      $push: {
        comments: {
          _id: new ObjectId(),
          owner: partsOf('juha').account,
          date: closedDate,
          comment: '<p>Juha Koskela här, Iris Forsgren har betalat.</p>',
        },
      },
    } as never)
    const asked = await Promise.all(
      (['iris', 'juha'] as const).map(name =>
        world.submit({ type: 'erasure', subject: { emails: [people[name].email] } }),
      ),
    )
    await world.advance()
    for (const id of asked) expect(await world.request(id)).toMatchObject({ state: 'completed' })
    expect([...(await tells('Forsgren')), ...(await tells('Koskela'))]).toEqual([])
    // Whoever is done last has the ticket alone by then: its statistics stay.
    expect(await desk.collection('tickets').findOne({ uid: 10 })).toMatchObject({
      status: ids.closed,
      comments: [{}, {}],
    })
  }, 60_000)

  it('does nothing about somebody who works at the desk', async () => {
    const agent = await desk.collection('accounts').findOne({ _id: ids.agent })
    const id = await world.submit({ type: 'erasure', subject: { emails: ['agneta@desk.example'] } })
    await world.advance()
    expect(await world.request(id)).toMatchObject({ state: 'preflight', blocked: { code: 'AGENT' } })
    expect(await desk.collection('accounts').findOne({ _id: ids.agent })).toEqual(agent)
  }, 60_000)
})
