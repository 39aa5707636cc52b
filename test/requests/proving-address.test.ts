import { ObjectId } from 'mongodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { requestId, type Subject } from '../../src/requests/model.ts'
import { type Proving, provingAddresses } from '../../src/requests/proving-address.ts'
import { storeId } from '../../src/tickets/ids.ts'
import { createRequestWorld, type RequestWorld } from '../support/request-desk.ts'
import { addPerson, fillDesk } from '../support/small-desk.ts'

const asa = { name: 'Åsa Lindqvist', email: 'asa@firma.example', phone: '+46701740601' }
/** Her private account: the desk knows that it is hers by the number. */
const asaToo = { name: 'Åsa Lindqvist', email: 'asa.lindqvist@post.example', phone: asa.phone }
const erik = { name: 'Erik Holmgren', email: 'erik@firma.example', phone: '+46701740602' }

const nobody: Subject = {
  ...{ emails: [], phones: [], names: [], usernames: [], ids: [], values: [], changes: [] },
}

let world: RequestWorld
const ids: string[] = []
beforeAll(async () => {
  world = await createRequestWorld()
  await fillDesk(world.desk)
  for (const person of [asa, asaToo, erik])
    ids.push(String((await addPerson(world.desk, person, new ObjectId())).account))
})
afterAll(() => world[Symbol.asyncDispose]())

const at = (address: string): Proving => ({ known: 'address', address })
const idOf = (index: number) => ({ store: 'helpdesk', id: ids[index] ?? '' })

/** In one pass for all of them. */
const provingOf = async (subjects: readonly object[]): Promise<(Proving | undefined)[]> => {
  const wanted = subjects.map((subject, index) => ({
    request: requestId(`req-${index}`),
    subject: { ...nobody, ...subject },
    stores: [storeId('helpdesk')],
  }))
  const found = await provingAddresses(world.context.run, wanted, world.signal)
  return wanted.map(({ request }) => found.get(request))
}

it('a code goes where all that a request names is known together, and nowhere else', async () => {
  const cases: readonly (readonly [string, object, Proving])[] = [
    ['their own address', { emails: [erik.email] }, at(erik.email)],
    ['in another spelling', { emails: ['ERIK+shop@firma.example'] }, at(erik.email)],
    [
      'with name and number',
      { emails: [erik.email], names: [erik.name], phones: [erik.phone] },
      at(erik.email),
    ],
    ['with a number nobody has', { emails: [erik.email], phones: ['+46701740699'] }, at(erik.email)],
    ['with their own id', { emails: [erik.email], ids: [idOf(2)] }, at(erik.email)],
    ['an id alone', { ids: [idOf(2)] }, at(erik.email)],
    ['two accounts that are one person', { emails: [asaToo.email] }, at(asaToo.email)],
    ['both of them', { emails: [asa.email, asaToo.email], ids: [idOf(1)] }, at(asa.email)],
    ['nobody', { emails: ['nobody@post.example'], names: ['Nora Nyman'] }, { known: 'nothing' }],
    ["another's id", { emails: [erik.email], ids: [idOf(0)] }, { known: 'apart' }],
    ["another's address", { emails: [erik.email, asaToo.email] }, { known: 'apart' }],
    [
      "another's number and name",
      { emails: [erik.email], phones: [asa.phone], names: [asa.name] },
      { known: 'apart' },
    ],
    // At the same firm the name would be enough for the search.
    ['his name at his firm', { emails: ['nobody@firma.example'], names: [erik.name] }, { known: 'apart' }],
    ["a colleague's name", { emails: [erik.email], names: [asa.name] }, { known: 'apart' }],
    ['an address nobody has', { emails: ['new@post.example'], ids: [idOf(2)] }, { known: 'apart' }],
  ]
  const found = await provingOf(cases.map(([, subject]) => subject))
  expect(cases.map(([what], index) => [what, found[index]])).toEqual(
    cases.map(([what, , proving]) => [what, proving]),
  )
})

it('what was anonymised is nobody, and no mail goes to what stands in its place', async () => {
  const gone = { name: 'Anonymised', email: 'anon-0123456789abcdef@anonymised.invalid', phone: '' }
  const { account } = await addPerson(world.desk, gone, new ObjectId())
  const username = 'anon-0123456789abcdef'
  await world.desk.collection('accounts').updateOne({ _id: account }, { $set: { username } })
  const its = [{ store: 'helpdesk', id: String(account) }]
  expect(await provingOf([{ emails: [erik.email], ids: its }, { ids: its }])).toEqual([
    at(erik.email),
    { known: 'nothing' },
  ])
})
