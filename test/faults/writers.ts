import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient, type UpdateFilter } from 'mongodb'
import { mulberry32 } from '../../src/demo/mulberry32.ts'
import { holdTag, type Ticket } from './desk.ts'
import type { Done, History, What } from './history.ts'
import type { Lab } from './lab/lab.ts'

/** A help desk's own way of writing: plain driver calls, one document at a time, acknowledged by the majority. */
type Write = (id: string, now: Date) => UpdateFilter<Ticket>

const writes = {
  reply: (id, at) => ({
    $push: { messages: { id, from: 'customer', at, text: 'Is there any news about the box?' } },
    $set: { updatedAt: at, lastOp: id },
  }),
  reopen: (id, at) => ({ $set: { status: 'open', updatedAt: at, lastOp: id }, $inc: { reopens: 1 } }),
  close: (id, at) => ({ $set: { status: 'closed', closedAt: at, updatedAt: at, lastOp: id } }),
  tag: (id, at) => ({ $addToSet: { tags: holdTag }, $set: { updatedAt: at, lastOp: id } }),
  untag: (id, at) => ({ $pull: { tags: holdTag }, $set: { updatedAt: at, lastOp: id } }),
} as const satisfies Partial<Record<What, Write>>

/** How often each is done; replies and holds are what a purge must not run over. */
const deck = ['reply', 'reply', 'reply', 'tag', 'tag', 'untag', 'reopen', 'close'] as const

const pauseMs = 15

export interface Writing {
  readonly lab: Lab
  readonly history: History
  readonly tickets: readonly Ticket[]
  readonly seed: number
  readonly signal: AbortSignal
}

export const drawn = <T>(of: readonly T[], random: () => number): T =>
  of[Math.floor(random() * of.length)] as T

export const rest = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal }).catch(() => undefined)

/** One agent or customer at the desk, until the signal. */
export const writeAtDesk = async (
  { lab, history, tickets, seed, signal }: Writing,
  actor: string,
): Promise<void> => {
  const random = mulberry32(seed)
  const client = await MongoClient.connect(lab.mongo.url('desk'), {
    serverSelectionTimeoutMS: 6000,
    socketTimeoutMS: 6000,
    writeConcern: { w: 'majority' },
  })
  const collection = client.db().collection<Ticket>('tickets')
  try {
    while (!signal.aborted) {
      const what = drawn(deck, random)
      const target = lab.focus.toWrite(tickets, random)
      await history.run({ actor, what, target }, async (id): Promise<Done> => {
        const { matchedCount } = await collection.updateOne({ _id: target }, writes[what](id, new Date()))
        return matchedCount === 1 ? { outcome: 'ok' } : { outcome: 'fail', detail: 'gone' }
      })
      await rest(pauseMs * 2 * random(), signal)
    }
  } finally {
    await client.close()
  }
}
