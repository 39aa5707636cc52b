import type { Document } from 'mongodb'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { gridMap } from './chat.ts'
import { addTickets, type Desk, deleting, editing, fillDesk, openDesk, set } from './desk.ts'
import { faultyMongod } from './faulty-mongod.ts'

const server = await faultyMongod()
let desk: Desk

beforeAll(async () => {
  desk = await openDesk(server.url, gridMap('filename'))
  await fillDesk(desk.db)
})
afterEach(() => server.heal())

const isGone = async (collection: string, filter: Document): Promise<boolean> =>
  (await desk.db.collection(collection).countDocuments(filter)) === 0

/** How far each of three tickets is: `none` of its documents is written, `all`, or, which must never be, some. */
const states = async (made: Awaited<ReturnType<typeof addTickets>>, change: 'edit' | 'delete') => {
  const each = async ({ id, first, audit }: (typeof made)[number]): Promise<string> => {
    const written =
      change === 'delete'
        ? [await isGone('conversations', { _id: id }), await isGone('messages', { _id: first })]
        : [
            !(await isGone('conversations', { _id: id, subject: 'x' })),
            !(await isGone('messages', { _id: first, body: 'x' })),
            !(await isGone('audit', { _id: audit, 'doc.subject': 'x' })),
          ]
    return written.every(Boolean) ? 'all' : written.some(Boolean) ? 'some' : 'none'
  }
  return [...new Set(await Promise.all(made.map(each)))]
}

const writes = ['update', 'delete']
const interrupted = { failCommands: writes, errorCode: 11_602 }
const steppedDown = { failCommands: writes, errorCode: 189 }

/** Each as it was met on real sets, or as the manual says that it may come. */
const faults: readonly [string, number, Document, 'done' | 'unknown'][] = [
  ['interrupted by a step-down', 1, interrupted, 'done'],
  ['a primary that has stepped down', 1, steppedDown, 'done'],
  ['a connection that closes in a write', 1, { failCommands: writes, closeConnection: true }, 'done'],
  ['one that closes twice in a row', 2, { failCommands: writes, closeConnection: true }, 'done'],
  [
    'a commit whose connection closes',
    1,
    { failCommands: ['commitTransaction'], closeConnection: true },
    'done',
  ],
  ['a commit that is not confirmed', 1, { failCommands: ['commitTransaction'], errorCode: 91 }, 'done'],
  [
    'a commit that the majority does not confirm, done or not',
    1,
    {
      failCommands: ['commitTransaction'],
      writeConcernError: { code: 64, errmsg: 'waiting for replication timed out' },
    },
    'unknown',
  ],
  ['reads that fail meanwhile', 2, { failCommands: ['find'], errorCode: 11_602 }, 'unknown'],
]

describe('a server that fails in the middle of a write', () => {
  test.each(faults)('%s (%i times)', async (_name, times, failure, expected) => {
    for (const change of ['edit', 'delete'] as const) {
      const made = await addTickets(desk.db, 3)
      const records = await desk.read('ticket', ...made.map(({ id }) => id))
      const changes = records.map((record, at) => {
        const { id, first, audit } =
          made.find(each => each.id.toHexString() === record.id) ?? made[at] ?? raise()
        const edits = [
          set(['conversations', id], 'subject', 'x'),
          set(['messages', first], 'body', 'x'),
          set(['audit', audit], 'doc.subject', 'x'),
        ]
        return [record, change === 'edit' ? editing(record, edits) : deleting(record)] as const
      })
      await server.fail(times, failure)
      const answer = await desk.apply(changes).then(
        outcomes => outcomes.map(({ result }) => result),
        error => error,
      )
      await server.heal()
      const after = await states(made, change)
      expect(after).toHaveLength(1)
      expect(after).not.toEqual(['some'])
      if (Array.isArray(answer))
        expect({ answer: [...new Set(answer)], after }).toEqual({ answer: ['applied'], after: ['all'] })
      else {
        expect(expected).toBe('unknown')
        expect(answer).toMatchObject({ code: 'STORE_UNREACHABLE' })
      }
      // Whoever repeats it, as the worker does, writes the rest and nothing twice.
      if (after[0] === 'none') await desk.apply(changes)
      expect(await states(made, change)).toEqual(['all'])
    }
  })
})

const raise = (): never => {
  throw new Error('a ticket that nobody made')
}
