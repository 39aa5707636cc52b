import { BSON, MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/database/open-database.ts'
import { type Batch, batchId, type Plan, planId } from '../../src/runs/model.ts'
import type { RunStore } from '../../src/runs/run-store.ts'
import { recordId, stamp, storeId } from '../../src/tickets/ids.ts'
import { runStoreContract } from '../contract/run-store-contract.ts'
import { keep } from '../contract/run-store-fixtures.ts'
import { fileDatabase } from '../support/lent-database.ts'

const url = await fileDatabase()
const store = storeId('helpdesk')
const at = new Date('2026-11-25T08:00:00.000Z')
const digest = 'ab'.repeat(32)
const counts = { redact: 0, anonymise: 0, delete: 0, contacts: 0 }
const result = {
  counts,
  skipped: {},
  found: {},
  residual: 0,
  verified: 0,
  unreachable: 0,
  statisticsBefore: digest,
  statisticsAfter: digest,
}

const plan: Plan = {
  id: planId('p'),
  policy: 'support',
  version: 1,
  policyDigest: digest,
  stores: [store],
  by: 'scheduler',
  createdAt: at,
  counts,
  rows: [],
  held: 0,
  caps: [],
  digest,
  state: 'planned',
}

const batch = (number: number, records: Batch['records'] = []): Batch => ({
  id: batchId(`p.${number}`),
  plan: plan.id,
  store,
  kind: 'ticket',
  number,
  records,
  state: 'planned',
  epoch: 0,
})

let client: MongoClient
const opened: AsyncDisposable[] = []
const open = async (): Promise<RunStore> => {
  const database = await openDatabase(url)
  opened.push(database)
  return database.runStore
}
/** Emptied, not dropped: indexes are made when the database is opened, and that takes longer than a test. */
const openEmpty = async (): Promise<RunStore> => {
  const runStore = await open()
  for (const { collectionName } of await client.db().collections())
    await client.db().collection(collectionName).deleteMany({})
  return runStore
}

beforeAll(async () => {
  client = await MongoClient.connect(url)
})
afterAll(async () => {
  for (const database of opened) await database[Symbol.asyncDispose]()
  await client.close()
})

runStoreContract(openEmpty)

describe('the run store on MongoDB', () => {
  it('shows no plan whose batches did not all arrive', async () => {
    const runStore = await openEmpty()
    await expect(keep(runStore, plan, [batch(1), batch(2), batch(2)])).rejects.toThrow()
    expect(await runStore.plan(plan.id)).toBeUndefined()
    expect(await runStore.plans(10)).toEqual([])
  })

  it('keeps a batch of 500 records well below 16 MB, with all that was intended', async () => {
    const runStore = await openEmpty()
    const ids = Array.from({ length: 500 }, (_, index) => recordId(`65f0a1b2c3d4e5f6a7b8c${100 + index}`))
    const records = ids.map(id => ({
      id,
      stamp: stamp(digest),
      rule: 'everything-else-with-a-long-name',
      action: 'anonymise' as const,
      specDigest: digest,
    }))
    await keep(runStore, plan, [batch(1, records)])
    await runStore.takeBatch(batch(1).id)
    const statistics = {
      month: '2024-03',
      category: 'A category with a long name',
      channel: 'email',
      priority: 'Normal',
      status: 'Closed',
      agent: digest,
      messages: 40,
      resolutionMinutes: 90,
      reopened: 0,
    }
    const intended = { stampAfter: stamp(digest), statistics, person: digest }
    await runStore.noteIntent(batch(1).id, 1, Object.fromEntries(ids.map(id => [id, intended])))
    const stored = await client.db().collection<{ _id: string }>('batches').findOne({ _id: 'p.1' })
    expect(BSON.calculateObjectSize(stored ?? {})).toBeLessThan(1024 * 1024)
    expect(Object.keys((await runStore.batch(batch(1).id))?.intended ?? {})).toHaveLength(500)
  })

  it('takes a result again from the same writer, whose answer got lost, and keeps the first', async () => {
    const runStore = await openEmpty()
    await keep(runStore, plan, [batch(1)])
    await runStore.takeBatch(batch(1).id)
    await runStore.finishBatch(batch(1).id, 1, result, [])
    await runStore.finishBatch(batch(1).id, 1, { ...result, residual: 5 }, [])
    expect((await runStore.batch(batch(1).id))?.result).toEqual(result)
  })

  it('finishes many batches at once, marks of the same record included', async () => {
    const runStore = await openEmpty()
    const batches = Array.from({ length: 12 }, (_, index) => batch(index + 1))
    await keep(runStore, plan, batches)
    await Promise.all(
      batches.map(async ({ id }) => {
        const taken = await runStore.takeBatch(id)
        await runStore.finishBatch(id, taken?.epoch ?? 0, result, [
          {
            store,
            kind: 'ticket',
            id: recordId('shared'),
            lineage: 'l',
            plan: plan.id,
            at,
            action: 'redact',
            specDigest: digest,
            stamp: digest,
          },
        ])
      }),
    )
    expect(await runStore.batchIds(plan.id, ['applied'])).toHaveLength(12)
    expect(await runStore.marks(store, 'ticket', [recordId('shared')])).toHaveLength(1)
  })

  it('never shows the key of a run but to whoever asks for it', async () => {
    const runStore = await openEmpty()
    const run = {
      id: plan.id,
      policy: 'support',
      by: 'scheduler',
      state: 'running',
      startedAt: at,
      batches: { total: 0, applied: 0 },
    } as const
    await runStore.createRun(run, 'sealed-key')
    const shown = [
      await runStore.run(run.id),
      ...(await runStore.runs(5)),
      ...(await runStore.openRuns()),
      await runStore.moveRun(run.id, ['running'], 'paused'),
    ]
    expect(shown).toHaveLength(4)
    expect(JSON.stringify(shown)).not.toContain('sealed-key')
    await runStore.closeRun(run.id, 'finished', result, at)
    expect(JSON.stringify(await client.db().collection('runs').find().toArray())).not.toContain('sealed-key')
  })

  it('refuses a document that another version wrote', async () => {
    const runStore = await openEmpty()
    await keep(runStore, plan, [])
    await client
      .db()
      .collection<{ _id: string }>('plans')
      .updateOne({ _id: 'p' }, { $set: { mood: 'fine' } })
    await expect(runStore.plan(plan.id)).rejects.toThrow(
      'document p of plans is not as this version knows it: the document',
    )
  })

  const leaseMs = 60_000
  const claimOf = (by: string) => ({ policy: 'support', slot: at, by })

  it('gives a slot to one of two processes', async () => {
    const [one, two] = [await openEmpty(), await open()]
    const claims = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        (index % 2 ? one : two).claimSlot(claimOf(`s${index}`), leaseMs),
      ),
    )
    expect(claims.filter(Boolean)).toHaveLength(1)
  })

  it('gives a slot again when its scheduler died, but not once it has an outcome', async () => {
    const runStore = await openEmpty()
    const slots = client.db().collection('slots')
    const leasesAgo = (leases: number) =>
      slots.updateMany({}, { $set: { claimedAt: new Date(Date.now() - leases * leaseMs) } })
    await runStore.claimSlot(claimOf('first'), leaseMs)
    await leasesAgo(0.5)
    expect(await runStore.claimSlot(claimOf('second'), leaseMs)).toBe(false)
    await leasesAgo(1.5)
    expect(await runStore.renewSlot(claimOf('first'))).toBe(true)
    expect(await runStore.claimSlot(claimOf('second'), leaseMs)).toBe(false)
    await leasesAgo(1.5)
    const again = await Promise.all([1, 2, 3].map(() => runStore.claimSlot(claimOf('second'), leaseMs)))
    expect(again.filter(Boolean)).toHaveLength(1)
    // The first was only asleep.
    expect(await runStore.renewSlot(claimOf('first'))).toBe(false)
    expect(await runStore.notePlanOfSlot(claimOf('first'), { plan: planId('q') })).toBe(false)
    expect(await runStore.notePlanOfSlot(claimOf('second'), { plan: plan.id })).toBe(true)
    expect(await runStore.notePlanOfSlot(claimOf('second'), { plan: plan.id })).toBe(true)
    expect(await runStore.plansOfSlots(leaseMs, 10)).toEqual([])
    await leasesAgo(1.5)
    expect(await runStore.plansOfSlots(leaseMs, 10)).toEqual([plan.id])
    expect(await runStore.claimSlot(claimOf('third'), leaseMs)).toBe(false)
    expect(await slots.findOne({}, { projection: { _id: 0, claimedAt: 0 } })).toEqual({
      policy: 'support',
      slot: at,
      by: 'second',
      plan: 'p',
    })
  })
})
