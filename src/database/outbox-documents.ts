import type { Collection, Db } from 'mongodb'
import { z } from 'zod'
import { requestId } from '../requests/model.ts'
import { type Notice, type NoticeId, noticeStates, type Outbox } from '../requests/recipients/outbox.ts'
import { storeId } from '../tickets/ids.ts'
import { type Keyed, keyed, readAs } from './collections.ts'
import { isDuplicate } from './driver-errors.ts'
import { dueSince } from './due-since.ts'

const text = z.string()
const at = z.date()
const count = z.int().nonnegative()

const noticeSchema: z.ZodType<Notice> = z.strictObject({
  id: text.transform(id => id as NoticeId),
  request: text.transform(requestId),
  store: text.transform(storeId),
  recipient: text,
  channel: z.enum(['webhook', 'email']),
  state: z.enum(noticeStates),
  createdAt: at,
  attempts: count,
  epoch: count,
  nextAt: at,
  giveUpAt: at,
  sealed: text.exactOptional(),
  failure: z.strictObject({ code: text, at }).exactOptional(),
  sentAt: at.exactOptional(),
  acknowledged: z.strictObject({ by: text, at }).exactOptional(),
  writtenOff: z.strictObject({ by: text, at, reason: text }).exactOptional(),
})

const toNotice = (document: Keyed): Notice => readAs(noticeSchema, 'outbox', document)

/** Open for somebody's hand: dead or sent, and not written off. */
const answerable = { state: { $in: ['dead', 'sent'] }, writtenOff: { $exists: false } }

const updateOf = (outcome: Parameters<Outbox['finish']>[2]) => {
  const { state, at: moment } = outcome
  if (state === 'acknowledged')
    return {
      $set: { state, acknowledged: { by: outcome.by, at: moment } },
      $unset: { sealed: '', failure: '' },
    }
  // It stays sealed until the answer: the mail may have to be written again.
  if (state === 'sent') return { $set: { state, sentAt: moment }, $unset: { failure: '' } }
  const failure = { code: outcome.code, at: moment }
  return { $set: { state, failure, ...(state === 'waiting' ? { nextAt: outcome.nextAt } : {}) } }
}

const byHand = (outbox: Collection<Keyed>): Pick<Outbox, 'acknowledge' | 'retry' | 'writeOff'> => ({
  async acknowledge(id, by, moment) {
    const { matchedCount } = await outbox.updateOne(
      { _id: id, acknowledged: { $exists: false }, writtenOff: { $exists: false } },
      {
        $set: { state: 'acknowledged', acknowledged: { by, at: moment } },
        $unset: { sealed: '', failure: '' },
        $inc: { epoch: 1 },
      },
    )
    return matchedCount === 1
  },
  async retry(id, moment, giveUpAt) {
    const { matchedCount } = await outbox.updateOne(
      { _id: id, ...answerable },
      {
        $set: { state: 'waiting', attempts: 0, nextAt: moment, giveUpAt },
        $unset: { failure: '', sentAt: '' },
        $inc: { epoch: 1 },
      },
    )
    return matchedCount === 1
  },
  async writeOff(id, by, moment, reason) {
    const { matchedCount } = await outbox.updateOne(
      { _id: id, ...answerable },
      {
        $set: { state: 'dead', writtenOff: { by, at: moment, reason } },
        $unset: { sealed: '' },
        $inc: { epoch: 1 },
      },
    )
    return matchedCount === 1
  },
})

export const outboxCollection = (db: Db): Collection<Keyed> => db.collection('outbox')

/** Idempotent. */
export const createOutboxIndexes = async (outbox: Collection<Keyed>): Promise<void> => {
  await outbox.createIndexes([
    { key: { state: 1, nextAt: 1 } },
    { key: { request: 1 } },
    { key: { state: 1, createdAt: 1 } },
  ])
}

/** Notices to recipients. Unique by their key, which names request, store and recipient. */
export const outboxDocuments = (outbox: Collection<Keyed>): Outbox => ({
  async add(notices) {
    if (notices.length === 0) return
    try {
      await outbox.insertMany(notices.map(keyed), { ordered: false })
    } catch (error) {
      if (!isDuplicate(error)) throw error
    }
  },
  async take(now, until) {
    const document = await outbox.findOneAndUpdate(
      { state: 'waiting', nextAt: { $lte: now } },
      { $set: { nextAt: until }, $inc: { epoch: 1, attempts: 1 } },
      { sort: { nextAt: 1 }, returnDocument: 'after' },
    )
    return document ? toNotice(document) : undefined
  },
  async finish(id, epoch, outcome) {
    const { matchedCount } = await outbox.updateOne({ _id: id, epoch, state: 'waiting' }, updateOf(outcome))
    return matchedCount === 1
  },
  async of(request) {
    const found = await outbox.find({ request }).sort({ _id: 1 }).toArray()
    return found.map(toNotice)
  },
  async unsettled(states, limit) {
    const found = await outbox
      .find({ state: { $in: [...states] }, writtenOff: { $exists: false } })
      .sort({ createdAt: 1, _id: 1 })
      .limit(limit)
      .toArray()
    return found.map(toNotice)
  },
  async count() {
    const [waiting, sent, dead] = await Promise.all(
      ['waiting', 'sent', 'dead'].map(state =>
        outbox.countDocuments({ state, writtenOff: { $exists: false } }),
      ),
    )
    return { waiting: waiting ?? 0, sent: sent ?? 0, dead: dead ?? 0 }
  },
  dueSince: now => dueSince(outbox, now),
  ...byHand(outbox),
})
