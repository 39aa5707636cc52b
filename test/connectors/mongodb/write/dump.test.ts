import { type Document, ObjectId } from 'mongodb'
import { beforeAll, describe, expect, test } from 'vitest'
import { residual } from '../../../../src/anonymisation/residual.ts'
import { mongoServer } from '../../../support/servers.ts'
import { chatMap } from './chat.ts'
import { addTickets, anySignal, type Desk, fillDesk, openDesk } from './desk.ts'

const url = await mongoServer()
let desk: Desk

beforeAll(async () => {
  desk = await openDesk(url, chatMap)
  await fillDesk(desk.db)
})

/** Two tickets with a row each in one document of copies. */
const sharing = async (own: object, others: object) => {
  const [one, two] = await addTickets(desk.db, 2)
  if (!one || !two) throw new Error('two were made')
  await desk.db.collection<Document>('bin').insertOne({
    _id: new ObjectId(),
    items: [
      { _id: one.id, ...own },
      { _id: two.id, ...others },
    ],
  })
  const { id } = await desk.one('ticket', one.id)
  const left = async (): Promise<number> =>
    residual((await desk.connector.dump('ticket', [id], anySignal())).get(id) ?? [], ['Zara Quist'])
  return { ticket: one.id, left }
}

describe('a value that had to go is', () => {
  test('not missed where no map leads', async () => {
    const { ticket, left } = await sharing({}, {})
    expect(await left()).toBe(0)
    const set = { $set: { 'plugin.seen': ['Zara Quist'] } }
    await desk.db.collection('conversations').updateOne({ _id: ticket }, set)
    expect(await left()).toBe(1)
  })

  test('not missed in the ticket’s own row of a shared document', async () => {
    expect(await (await sharing({ unmapped: 'Zara Quist' }, {})).left()).toBe(1)
  })

  test('another ticket’s affair in the row of that one', async () => {
    expect(await (await sharing({}, { subject: 'Zara Quist' })).left()).toBe(0)
  })
})
