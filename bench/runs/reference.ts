// The same obligations with nothing but the driver: scan by policy, guarded batches of 500, three in flight, intent and
// outcome in a hash chain, a checkpoint for each batch; everything journalled and to the majority.
import { createHash } from 'node:crypto'
import type { AnyBulkWriteOperation, Db, Document } from 'mongodb'
import { type DeskTicket, tickets } from './desk.ts'
import type { Kind } from './worker.ts'

const durable = { w: 'majority', journal: true } as const
const cutoff = new Date(Date.now() - 365 * 86_400_000)

export type RedactTexts = (texts: readonly string[], known: readonly string[]) => readonly string[]

interface Stamped {
  readonly _id: string
  readonly updatedAt: Date
}

const guard = ({ _id, updatedAt }: Stamped): Document => ({
  _id,
  updatedAt,
  status: 'closed',
  closedAt: { $lt: cutoff },
  tags: { $nin: ['legal-hold'] },
})

const anonymised = { customer: { name: 'Anonymised', email: '' }, subject: '', 'messages.$[].text': '' }

const redacted = (ticket: DeskTicket, redact: RedactTexts): Document => {
  const { customer, subject, messages } = ticket
  const [name, email, title, ...bodies] = redact(
    [customer.name, customer.email, subject, ...messages.map(({ text }) => text)],
    [customer.name],
  )
  return {
    customer: { name, email },
    subject: title,
    ...Object.fromEntries(bodies.map((text, at) => [`messages.${at}.text`, text])),
  }
}

const operationsOf = async (
  db: Db,
  kind: Kind,
  batch: readonly Stamped[],
  redact: RedactTexts,
): Promise<AnyBulkWriteOperation<Document>[]> => {
  if (kind === 'delete') return batch.map(each => ({ deleteOne: { filter: guard(each) } }))
  if (kind === 'anonymise')
    return batch.map(each => ({ updateOne: { filter: guard(each), update: { $set: anonymised } } }))
  const ids = batch.map(({ _id }) => _id)
  const whole = await db
    .collection<DeskTicket>(tickets)
    .find({ _id: { $in: ids } })
    .toArray()
  return whole.map(each => ({
    updateOne: { filter: guard(each), update: { $set: redacted(each, redact) } },
  }))
}

/** Gives the records done. */
export const runReference = async (
  desk: Db,
  own: Db,
  kind: Kind,
  redact: RedactTexts,
  inFlight = 3,
): Promise<number> => {
  const [ledger, batches] = [own.collection('reference_ledger'), own.collection('reference_batches')]
  let [chain, seq, done, number] = ['', 0, 0, 0]
  const append = async (event: Document): Promise<void> => {
    chain = createHash('sha256').update(chain).update(JSON.stringify(event)).digest('hex')
    await ledger.insertOne({ ...event, seq: seq++, chain, at: new Date() }, { writeConcern: durable })
  }
  const work = async (batch: readonly Stamped[]): Promise<void> => {
    const at = number++
    const root = createHash('sha256')
    for (const { _id, updatedAt } of batch) root.update(`${_id} ${updatedAt.toISOString()} ${kind}`)
    const digest = root.digest('hex')
    const operations = await operationsOf(desk, kind, batch, redact)
    await append({ kind: 'intent', batch: at, records: batch.length, digest })
    const { modifiedCount, deletedCount } = await desk
      .collection<Document>(tickets)
      .bulkWrite(operations, { ordered: false, writeConcern: durable })
    done += modifiedCount + deletedCount
    await append({ kind: 'outcome', batch: at, done: modifiedCount + deletedCount, digest })
    await batches.insertOne({ batch: at, last: batch.at(-1)?._id }, { writeConcern: durable })
  }
  const cursor = desk
    .collection<DeskTicket>(tickets)
    .find({ status: 'closed', closedAt: { $lt: cutoff } })
    .project<Stamped>({ updatedAt: 1 })
  const working = new Set<Promise<void>>()
  let batch: Stamped[] = []
  const send = async (): Promise<void> => {
    const one = work(batch)
    batch = []
    working.add(one)
    void one.finally(() => working.delete(one))
    if (working.size >= inFlight) await Promise.race(working)
  }
  for await (const each of cursor) {
    batch.push(each)
    if (batch.length === 500) await send()
  }
  if (batch.length > 0) await send()
  await Promise.all(working)
  return done
}

/** What somebody writes in an afternoon: one ticket after the other, the driver's defaults, no trace. */
export const runNaive = async (desk: Db, kind: Kind, redact: RedactTexts, most: number): Promise<number> => {
  const collection = desk.collection<DeskTicket>(tickets)
  let done = 0
  for await (const ticket of collection.find({ status: 'closed', closedAt: { $lt: cutoff } }).limit(most)) {
    if (kind === 'delete') await collection.deleteOne({ _id: ticket._id })
    else if (kind === 'anonymise') await collection.updateOne({ _id: ticket._id }, { $set: anonymised })
    else await collection.updateOne({ _id: ticket._id }, { $set: redacted(ticket, redact) })
    done += 1
  }
  return done
}
