import type { Collection, Db } from 'mongodb'
import { z } from 'zod'
import { letters } from '../requests/answers/words.ts'
import type { MailId, MailOutbox, MailOutcome, QueuedMail } from '../requests/mails/mail-outbox.ts'
import { requestId } from '../requests/model.ts'
import { type Keyed, keyed, readAs } from './collections.ts'
import { isDuplicate } from './driver-errors.ts'
import { dueSince } from './due-since.ts'

const text = z.string()
const count = z.int().nonnegative()

const mailSchema: z.ZodType<QueuedMail> = z.strictObject({
  id: text.transform(id => id as MailId),
  request: text.transform(requestId),
  letter: z.enum(Object.keys(letters) as (keyof typeof letters)[]),
  state: z.enum(['waiting', 'sent', 'dead']),
  createdAt: z.date(),
  attempts: count,
  epoch: count,
  nextAt: z.date(),
  sealed: text.exactOptional(),
  failure: text.exactOptional(),
})

const toMail = (document: Keyed): QueuedMail => readAs(mailSchema, 'mails', document)

const updateOf = (outcome: MailOutcome) => {
  if (outcome.state === 'sent') return { $set: { state: 'sent' }, $unset: { sealed: '', failure: '' } }
  const { state, failure } = outcome
  if (state === 'dead') return { $set: { state, failure }, $unset: { sealed: '' } }
  return { $set: { state, failure, nextAt: outcome.nextAt } }
}

export const mailCollection = (db: Db): Collection<Keyed> => db.collection('mails')

/** Idempotent. */
export const createMailIndexes = async (mails: Collection<Keyed>): Promise<void> => {
  await mails.createIndexes([
    { key: { state: 1, nextAt: 1 } },
    { key: { request: 1 } },
    { key: { state: 1, createdAt: -1 } },
  ])
}

/** Letters to people. Unique by their key, which names request and letter. */
export const mailDocuments = (mails: Collection<Keyed>): MailOutbox => ({
  async add(mail) {
    const { _id, ...rest } = keyed(mail)
    if ((await mails.replaceOne({ _id, state: 'dead' }, rest)).matchedCount === 1) return true
    try {
      await mails.insertOne({ _id, ...rest })
      return true
    } catch (error) {
      if (!isDuplicate(error)) throw error
      return false
    }
  },
  async take(now, until) {
    const document = await mails.findOneAndUpdate(
      { state: 'waiting', nextAt: { $lte: now } },
      { $set: { nextAt: until }, $inc: { epoch: 1, attempts: 1 } },
      { sort: { nextAt: 1 }, returnDocument: 'after' },
    )
    return document ? toMail(document) : undefined
  },
  async finish(id, epoch, outcome) {
    const { matchedCount } = await mails.updateOne({ _id: id, epoch, state: 'waiting' }, updateOf(outcome))
    return matchedCount === 1
  },
  async of(request) {
    return (await mails.find({ request }).sort({ createdAt: 1, _id: 1 }).toArray()).map(toMail)
  },
  async count() {
    const [waiting, dead] = await Promise.all(
      ['waiting', 'dead'].map(state => mails.countDocuments({ state })),
    )
    return { waiting: waiting ?? 0, dead: dead ?? 0 }
  },
  dueSince: now => dueSince(mails, now),
  async dead(limit) {
    const found = await mails.find({ state: 'dead' }).sort({ createdAt: -1, _id: 1 }).limit(limit).toArray()
    return found.map(toMail)
  },
})
