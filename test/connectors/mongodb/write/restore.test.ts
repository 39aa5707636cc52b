import { BSON, type Db, Double, Int32, Long } from 'mongodb'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { KeptOriginal, RestoreOutcome } from '../../../../src/connectors/connector.ts'
import type { RecordChange } from '../../../../src/tickets/change.ts'
import type { StoreRecord } from '../../../../src/tickets/record.ts'
import { mongoServer } from '../../../support/servers.ts'
import { chatMap } from './chat.ts'
import { addTickets, anySignal, type Desk, deleting, editing, fillDesk, openDesk, set } from './desk.ts'

const url = await mongoServer()
let desk: Desk

beforeAll(async () => {
  desk = await openDesk(url, chatMap)
})

beforeEach(async () => {
  for (const { name } of await desk.db.listCollections().toArray())
    await desk.db.collection(name).deleteMany({})
  await fillDesk(desk.db)
})

/** Every document of the desk, byte for byte. */
const rawDesk = async (db: Db): Promise<Map<string, string>> => {
  const all = new Map<string, string>()
  for (const { name } of await db.listCollections().toArray())
    for await (const raw of db.collection(name).find({}, { raw: true }))
      all.set(
        `${name}/${String(BSON.deserialize(raw as never)._id)}`,
        Buffer.from(raw as never).toString('base64'),
      )
  return all
}

type Change = readonly [StoreRecord, RecordChange]

/** Keeps what is about to be changed, and changes it. */
const change = async (
  changes: readonly Change[],
  at = new Date(),
): Promise<Omit<KeptOriginal, 'wanted'>[]> => {
  const given = changes.map(([{ stamp, source }, each]) => ({
    change: { change: each, stamp, source, holdTags: [] },
  }))
  const kept = await desk.connector.originals?.(given, anySignal())
  const outcomes = await desk.apply(changes)
  expect(outcomes.map(({ result }) => result)).toEqual(changes.map(() => 'applied'))
  return changes.map(([{ id, kind }], index) => {
    const original = kept?.[index]
    if (original?.result !== 'original') throw new Error(`not kept: ${original?.result}`)
    return { id, kind, at, bytes: original.bytes }
  })
}

const restore = async (kept: readonly KeptOriginal[]): Promise<RestoreOutcome['result'][]> =>
  ((await desk.connector.restore?.(kept, anySignal())) ?? []).map(({ result }) => result)

const wanted = (kept: readonly Omit<KeptOriginal, 'wanted'>[]): KeptOriginal[] =>
  kept.map(each => ({ ...each, wanted: true }))

const odd = {
  float: new Double(3),
  whole: new Int32(3),
  long: Long.fromNumber(3),
  pattern: /^a/i,
  bytes: Buffer.from([1, 2]),
  nothing: null,
}

test('records that were deleted and edited come back byte for byte, with all that belongs to them', async () => {
  const [gone, other] = await addTickets(desk.db, 2, { odd })
  if (!gone || !other) throw new Error('two were made')
  const before = await rawDesk(desk.db)
  const [first, second] = [await desk.one('ticket', gone.id), await desk.one('ticket', other.id)]
  const edits = [
    set(['conversations', other.id], 'subject', '[REDACTED]'),
    set(['messages', other.first], 'body', ''),
    set(['trash', other.trash], 'rows.1.doc.subject', ''),
  ]
  const kept = await change([
    [first, deleting(first)],
    [second, editing(second, edits)],
  ])
  expect(await rawDesk(desk.db)).not.toEqual(before)
  expect(await restore(wanted(kept))).toEqual(['restored', 'restored'])
  expect(await rawDesk(desk.db)).toEqual(before)
  // A repetition finds nothing to do.
  expect(await restore(wanted(kept))).toEqual(['as-before', 'as-before'])
  expect(await rawDesk(desk.db)).toEqual(before)
})
