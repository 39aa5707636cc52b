import { ObjectId } from 'mongodb'
import { expect, it } from 'vitest'
import type { Connector } from '../../src/connectors/connector.ts'
import { approveRequest } from '../../src/requests/operate.ts'
import { createRequestWorld } from '../support/request-desk.ts'
import { addPerson, addTicket, fillDesk } from '../support/small-desk.ts'

const people = Array.from({ length: 25 }, (_, index) => ({
  name: `Ivar${'abcdefghijklmnopqrstuvwxy'[index]}a Zetterqvist${'yxwvutsrqponmlkjihgfedcba'[index]}`,
  email: `ivara${index}@zetterqvist.example`,
  phone: `+4670174${String(1000 + index)}`,
}))

it('many requests at once are searched for in as many passes over the store as one', async () => {
  const passes: string[] = []
  const counting = (connector: Connector): Connector => ({
    ...connector,
    select: (kind, query, signal) => {
      passes.push(kind)
      return connector.select(kind, query, signal)
    },
    texts: signal => {
      passes.push('everything')
      return connector.texts(signal)
    },
  })
  await using world = await createRequestWorld({
    settings: { approval: 'other-person' },
    run: context => ({
      ...context,
      store: async id => {
        const open = await context.store(id)
        return { ...open, connector: counting(open.connector) }
      },
    }),
  })
  await fillDesk(world.desk)
  const closedDate = new Date('2026-05-04T09:00:00Z')
  const members: ObjectId[] = []
  for (const [uid, person] of people.entries()) {
    const { account, group } = await addPerson(world.desk, person, new ObjectId())
    await addTicket(world.desk, { uid, owner: account, group, person, closedDate })
    members.push(account)
  }
  // Nobody's record: each of them goes from it after it was planned for all of them.
  await world.desk.collection('groups').insertOne({ name: 'Customers', members, sendMailTo: [] })
  const asked = await Promise.all(
    people.map(({ email }) => world.submit({ type: 'erasure', subject: { emails: [email] } })),
  )
  await world.advance()
  for (const id of asked) await approveRequest(world.context, id, 'cli:other')
  await world.advance()
  for (const id of asked) expect(await world.request(id)).toMatchObject({ state: 'completed', round: 1 })
  const group = await world.desk.collection('groups').findOne({ name: 'Customers' })
  expect(members.filter(member => group?.members.some((left: ObjectId) => left.equals(member)))).toEqual([])
  // Contacts again, since the first look at them may give away more accounts.
  expect(passes.sort()).toEqual(['contact', 'contact', 'everything', 'ticket'])
}, 60_000)
