import { setTimeout as sleep } from 'node:timers/promises'
import type { ChangeStreamDocument, Collection, Document, MongoClient } from 'mongodb'
import { recordsIn } from '../evidence.ts'
import type { Lab } from '../lab/lab.ts'
import type { Worker, WorkerName } from '../lab/workers.ts'
import type { Begun, Draw, Fault } from './fault.ts'
import { stopped } from './stopped.ts'

/** Where in its batch the worker is stopped, and in which company it wakes up. */
export interface Choice {
  readonly owner: Exclude<WorkerName, 'scheduler'>
  /** Just taken up: what is read is being planned. Or its intent is noted: it is about to write. */
  readonly moment: 'taken' | 'intended'
  readonly afterMs: number
  /**
   * It wakes up when all others stand still as well and the desk goes on alone; when another has taken up its batch; or when
   * that one has done it.
   */
  readonly wakes: 'alone' | 'beside' | 'after'
  /** Redis is slow then, so that nobody tells it that its lock is gone. */
  readonly isUntold: boolean
}

/** Who could take what the owner takes: batches of policies are the retention workers', those of requests the others'. */
const rivalsOf = { all: ['retention', 'requests'], retention: ['all'], requests: ['all'] } as const

const field = { taken: 'epoch', intended: 'intended' } as const
/** The first run comes some seconds after the start. */
const patienceLocks = 4

interface Keyed extends Document {
  readonly _id: string
}

interface Batch {
  readonly id: string
  readonly tickets: readonly string[]
}

const own = (client: MongoClient, name: string): Collection<Keyed> => client.db('own').collection<Keyed>(name)

const isOwners = async ({ client }: Lab, owner: Choice['owner'], plan: unknown): Promise<boolean> => {
  if (owner === 'all') return true
  const found = await own(client, 'plans').findOne({ _id: String(plan) })
  return (found?.request === undefined) === (owner === 'retention')
}

/** The next batch of tickets that comes to the moment; undefined when none does in time. */
const nextBatch = (lab: Lab, { owner, moment }: Choice): Promise<Batch | undefined> => {
  const came = `updateDescription.updatedFields.${field[moment]}`
  const isIt = { operationType: 'update', [came]: { $exists: true } }
  const stream = own(lab.client, 'batches').watch([{ $match: isIt }], { fullDocument: 'updateLookup' })
  return new Promise(resolve => {
    const end = (batch?: Batch): void => {
      clearTimeout(late)
      void stream.close().catch(() => undefined)
      resolve(batch)
    }
    const late = setTimeout(end, patienceLocks * lab.lockMs)
    stream.on('error', () => end())
    stream.on('change', (event: ChangeStreamDocument<Keyed>) => {
      if (event.operationType !== 'update' || !event.fullDocument) return
      const { _id: id, plan, kind, records } = event.fullDocument
      if (kind !== 'ticket') return
      const tickets = recordsIn(records)
      void isOwners(lab, owner, plan).then(mine => mine && end({ id, tickets }))
    })
  })
}

const holdsAwaited = 2

/** Until the desk has done something, or another worker has; not for ever, as there may be nobody. */
const untilOthers = async ({ client, lockMs, focus }: Lab, { id }: Batch, wakes: Choice['wakes']) => {
  const batches = own(client, 'batches')
  for (const since = Date.now(); Date.now() - since < patienceLocks * lockMs; await sleep(100)) {
    const found = await batches.findOne({ _id: id }, { projection: { epoch: 1, state: 1 } })
    if (wakes === 'alone' && focus.held >= holdsAwaited) return
    if (wakes === 'beside' && found?.epoch > 1) return
    if (wakes === 'after' && found?.state === 'applied') return
  }
}

/** Its renewal is answered a lock later. */
const wakeUntold = async ({ redis, lockMs }: Lab, asleep: Begun): Promise<void> => {
  redis.proxy.set({ does: 'pass', delayMs: lockMs / 2 })
  await asleep.heal()
  await sleep(lockMs)
  redis.proxy.set({ does: 'pass', delayMs: 0 })
}

const named = ({ workers }: Lab, name: WorkerName): Worker => {
  const found = workers.find(worker => worker.name === name)
  if (!found) throw new Error(`no worker ${name} was started`)
  return found
}

/**
 * SIGSTOP of a worker in the middle of a batch. The others stand still before, so that it is known whose the batch is; then
 * they take it up, while all the desk writes to some of its tickets, and holds come upon others. Then it wakes up.
 */
export const stopInBatch = (choose: (draw: Draw) => Choice): Fault => ({
  name: 'stop-worker-in-batch',
  waits: true,
  lasts: [0, 2000],
  async begin(lab, draw) {
    const choice = choose(draw)
    const { owner, moment, afterMs, wakes, isUntold } = choice
    const rivals = rivalsOf[owner].map(name => stopped(named(lab, name)))
    const batch = await nextBatch(lab, choice)
    if (batch) await sleep(afterMs)
    const asleep = batch && stopped(named(lab, owner))
    const wakeRivals = async (): Promise<void> => {
      for (const rival of rivals) await rival.heal()
    }
    if (wakes !== 'alone' || !asleep) await wakeRivals()
    if (!batch || !asleep) return { what: `${owner} had no batch`, heal: async () => undefined }
    lab.focus.on(batch.tickets)
    await untilOthers(lab, batch, wakes)
    const company = wakes === 'alone' ? wakes : `${wakes} the others`
    const how = `${afterMs} ms after it was ${moment}, woken up ${company}${isUntold ? ', untold' : ''}`
    return {
      what: `${owner} in ${batch.id}, ${how}`,
      async heal() {
        await (isUntold ? wakeUntold(lab, asleep) : asleep.heal())
        await wakeRivals()
        lab.focus.off()
      },
    }
  },
})

/** Longer than the planning of a batch takes. */
const mostAfterMs = 400

export const stopWorkerInBatch = stopInBatch(({ random, pick }) => ({
  owner: pick(['all', 'retention', 'requests'] as const),
  moment: pick(['taken', 'intended'] as const),
  afterMs: Math.round(mostAfterMs * random() ** 2),
  wakes: pick(['alone', 'beside', 'after'] as const),
  isUntold: random() < 0.5,
}))
