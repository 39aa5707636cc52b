import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BSON, type ChangeStreamDocument, type Db, type Document, type Timestamp } from 'mongodb'
import type { Desk } from './desk.ts'
import type { History } from './history.ts'
import type { Lab } from './lab/lab.ts'
import type { Told } from './lab/workers.ts'

/** One write that the majority has, in the one order in which the replica set has them all. */
export interface Change {
  readonly order: number
  /** By the clock of the member that took it, which is this machine's. */
  readonly wall: Date
  readonly database: 'desk' | 'own'
  readonly collection: string
  readonly id: string
  readonly does: 'insert' | 'update' | 'replace' | 'delete'
  /** Of the desk's documents always; of Gallra's own what was inserted. */
  readonly before?: Document
  readonly after?: Document
  /** Of an update: what was set. */
  readonly set?: Document
}

/** How long things may take: follows from how long a lock lasts in this lab. */
export interface Bounds {
  /** The longest that nothing may move with a run open and all healed. */
  readonly recoveryMs: number
  /** The longest until all runs and requests have ended. */
  readonly drainMs: number
}

/** Everything that the invariants judge by. Nothing in it was told by the program, except where a name says so. */
export interface Evidence {
  readonly desk: Desk
  readonly history: History
  readonly changes: readonly Change[]
  /** Gallra's own database, by collection. */
  readonly own: ReadonlyMap<string, readonly Document[]>
  readonly deskAfter: ReadonlyMap<string, readonly Document[]>
  /** Key and value of everything in Redis, as text. */
  readonly redis: readonly string[]
  /** All logs of workers and all that commands said, by where it was found. */
  readonly said: ReadonlyMap<string, string>
  readonly healedAt: Date
  readonly quietAt: Date | undefined
  readonly bounds: Bounds
  /** Exit codes of the workers that were asked to end. */
  readonly exits: readonly { readonly worker: string; readonly code: number | null }[]
  /** What the program says of its ledger, and of two more plans on the desk at rest. */
  readonly ledgerVerified: Told
  readonly applied: Told
  readonly secondPlan: Told
}

const marks = 'faults_marks'

/** Where the record of a seed begins: read before the first write that counts. */
export const beginRecord = async ({ client }: Lab): Promise<Timestamp> => {
  const answer = await client.db(marks).collection('marks').insertOne({ begins: true })
  if (!answer.acknowledged) throw new Error('the mark was not acknowledged')
  const { operationTime } = await client.db('admin').command({ ping: 1 })
  return operationTime as Timestamp
}

const nameOf = (id: unknown): string => (typeof id === 'string' ? id : String(id))

const toChange = (order: number, event: ChangeStreamDocument): Change | undefined => {
  if (!('documentKey' in event) || !('coll' in event.ns)) return undefined
  const wall = (event as unknown as { readonly wallTime: Date }).wallTime
  return {
    ...{ order, wall, collection: event.ns.coll, id: nameOf(event.documentKey?._id) },
    database: event.ns.db === 'desk' ? 'desk' : 'own',
    does: event.operationType as Change['does'],
    ...('fullDocumentBeforeChange' in event && event.fullDocumentBeforeChange
      ? { before: event.fullDocumentBeforeChange }
      : {}),
    ...('fullDocument' in event && event.fullDocument ? { after: event.fullDocument } : {}),
    ...(event.operationType === 'update' ? { set: event.updateDescription.updatedFields ?? {} } : {}),
  }
}

/** Reads all writes since `from` back out of the replica set's log. */
const readChanges = async ({ client }: Lab, from: Timestamp): Promise<readonly Change[]> => {
  await client.db(marks).collection('marks').insertOne({ ends: true })
  const changes: Change[] = []
  const stream = client.watch([{ $match: { 'ns.db': { $in: ['desk', 'own', marks] } } }], {
    startAtOperationTime: from,
    fullDocument: 'whenAvailable',
    fullDocumentBeforeChange: 'whenAvailable',
    batchSize: 500,
  })
  try {
    for await (const event of stream) {
      if (event.operationType === 'insert' && event.ns.db === marks) {
        if (event.fullDocument.ends) return changes
        continue
      }
      const change = toChange(changes.length, event)
      if (change) changes.push(change)
    }
  } finally {
    await stream.close()
  }
  throw new Error('the record of writes broke off')
}

const allOf = async (db: Db): Promise<ReadonlyMap<string, readonly Document[]>> => {
  const all = new Map<string, readonly Document[]>()
  for (const { name } of await db.listCollections().toArray())
    if (!name.startsWith('system.')) all.set(name, await db.collection(name).find().toArray())
  return all
}

const redisHolds = (lab: Lab): Promise<readonly string[]> =>
  lab.redis.admin(async client => {
    const texts: string[] = []
    for (const key of await client.keys('*')) {
      const kind = await client.type(key)
      if (kind === 'string') texts.push(`${key} ${await client.get(key)}`)
      else if (kind === 'hash') texts.push(`${key} ${JSON.stringify(await client.hgetall(key))}`)
      else if (kind === 'list') texts.push(`${key} ${JSON.stringify(await client.lrange(key, 0, -1))}`)
      else if (kind === 'set') texts.push(`${key} ${JSON.stringify(await client.smembers(key))}`)
      else if (kind === 'zset') texts.push(`${key} ${JSON.stringify(await client.zrange(key, '0', '-1'))}`)
      else texts.push(`${key} ${JSON.stringify(await client.call('XRANGE', key, '-', '+'))}`)
    }
    return texts
  })

const everythingSaid = async (lab: Lab): Promise<ReadonlyMap<string, string>> => {
  const said = new Map<string, string>()
  for (const name of await readdir(lab.logs))
    if (name.startsWith('worker-')) said.set(name, await readFile(join(lab.logs, name), 'utf8'))
  said.set('commands', lab.said.join('\n'))
  return said
}

type Judged = Pick<
  Evidence,
  | 'desk'
  | 'history'
  | 'healedAt'
  | 'quietAt'
  | 'bounds'
  | 'exits'
  | 'ledgerVerified'
  | 'applied'
  | 'secondPlan'
>

/** Collects it all once nothing moves any more. */
export const collect = async (lab: Lab, from: Timestamp, judged: Judged): Promise<Evidence> => ({
  ...judged,
  changes: await readChanges(lab, from),
  own: await allOf(lab.client.db('own')),
  deskAfter: await allOf(lab.client.db('desk')),
  redis: await redisHolds(lab),
  said: await everythingSaid(lab),
})

/** For whoever reads a failure: the order of all writes, and Gallra's database as it was left. */
export const keepEvidence = async (folder: string, { changes, own }: Evidence): Promise<void> => {
  const lines = changes.map(({ before, after, set, ...rest }) =>
    JSON.stringify({
      ...rest,
      ...(rest.database === 'own' ? { after, set } : { lastOp: (after ?? before)?.lastOp }),
    }),
  )
  await writeFile(join(folder, 'writes.jsonl'), `${lines.join('\n')}\n`)
  await writeFile(join(folder, 'own.json'), BSON.EJSON.stringify(Object.fromEntries(own), undefined, 1))
}

/** Ids of the records of a batch, as its document has them. */
export const recordsIn = (records: unknown): readonly string[] =>
  (JSON.parse(String(records)) as [unknown, [string][]])[1].map(([record]) => record)

/** A document as one text, for searches. */
export const textOf = (document: Document): string => BSON.EJSON.stringify(document)
