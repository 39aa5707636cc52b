import { expect, it } from 'vitest'
import { applyBatch } from '../../src/runs/apply-batch.ts'
import { openBatchesOf } from '../../src/runs/batch-order.ts'
import { finishRun } from '../../src/runs/finish.ts'
import { createPlan } from '../../src/runs/plan.ts'
import { startRun } from '../../src/runs/start.ts'
import { storeStatistics } from '../../src/runs/store-statistics.ts'
import { reportOf } from '../../src/statistics/report.ts'
import { storeId } from '../../src/tickets/ids.ts'
import { everyDocument, stillThere } from '../support/raw-search.ts'
import { createRequestWorld, type RequestWorld, requestPolicy } from '../support/request-desk.ts'
import { fillRows, plainMap } from './desk.ts'
import { type Row, rowsOf } from './rows.ts'

const coarse = requestPolicy.replace('action: anonymise', 'action: anonymise, rows: coarse')
const hers = ['kerstin@post.example', 'lindqvist kerstin']

const purge = async ({ context: { run }, signal }: RequestWorld): Promise<number> => {
  const [policy] = run.policies
  if (!policy) throw new Error('no policy')
  const { id } = await createPlan(run, { policy, by: 'cli:test', signal })
  await startRun(run, { plan: id, by: 'cli:test' })
  for (const batch of await openBatchesOf(run, id)) await applyBatch(run, batch, signal)
  await finishRun(run, id)
  return (await run.runStore.run(id))?.result?.counts.anonymise ?? 0
}

const report = async ({ context, signal }: RequestWorld) =>
  reportOf((await storeStatistics(context.run, storeId('helpdesk'), signal)).cells, 5)

it.each(['anonymise', 'delete'] as const)(
  'the erasure of a person to whom the desk has linked coarse rows anew counts them as before (own-tickets: %s)',
  async ownTickets => {
    await using world = await createRequestWorld({
      dataMap: plainMap,
      policies: [coarse],
      settings: { 'own-tickets': ownTickets },
    })
    await fillRows(world.desk, [...rowsOf(3, 0, { customer: 'kerstin' }), ...rowsOf(9, 10)])
    const before = await report(world)
    expect(await purge(world)).toBe(12)
    expect(await report(world)).toEqual(before)

    const cases = world.desk.collection<Omit<Row, 'id'> & { _id: string; subject: string }>('cases')
    const [own, others] = ['case-00000', 'case-00012']
    await cases.updateOne({ _id: own }, { $set: { customer: 'kerstin', subject: 'From Lindqvist Kerstin' } })
    await cases.updateOne({ _id: others }, { $set: { subject: 'Write to kerstin@post.example' } })
    expect(stillThere(await everyDocument(world.desk), hers).length).toBeGreaterThan(2)
    const id = await world.submit({ type: 'erasure', subject: { emails: ['kerstin@post.example'] } })
    await world.advance()
    expect(await world.request(id)).toMatchObject({ state: 'completed' })
    expect(stillThere(await everyDocument(world.desk), hers)).toEqual([])
    expect(stillThere(await everyDocument(world.own), hers)).toEqual([])
    expect(await cases.countDocuments()).toBe(ownTickets === 'delete' ? 11 : 12)
    expect(await world.own.collection('coarseRows').countDocuments()).toBe(ownTickets === 'delete' ? 11 : 12)
    expect(await report(world)).toEqual(before)
    // The desk may write to what is left, and the policy comes to it again.
    await cases.updateOne(
      { _id: others },
      { $set: { score: 3, changedAt: new Date('2025-01-07T10:00:00Z') } },
    )
    expect(await purge(world)).toBeGreaterThan(0)
    expect(await report(world)).toEqual(before)
  },
  180_000,
)

const billingExact = coarse.replace(
  'rules:',
  `rules:
  - id: billing
    category: Billing
    clock: closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: P12M, action: anonymise }`,
)

it('the erasure of a person makes coarse rows of their closed tickets where a policy does so with such, and no figure changes', async () => {
  await using world = await createRequestWorld({ dataMap: plainMap, policies: [billingExact] })
  const hersOf = (from: number, more: Partial<Row>) => rowsOf(1, from, { customer: 'kerstin', ...more })
  await fillRows(world.desk, [
    ...rowsOf(3, 0, { customer: 'kerstin', via: 'phone' }),
    // Not due for a long time: a request waits for no deadline.
    ...hersOf(3, { createdAt: new Date() }),
    ...hersOf(4, { kind: 'Billing' }),
    ...hersOf(5, { state: 'open' }),
    ...hersOf(6, {}),
    ...rowsOf(9, 10),
  ])
  const cases = world.desk.collection<{ _id: string; createdAt?: Date; via?: string; score?: number }>(
    'cases',
  )
  // It cannot be known as coarse, where it does not say when it was made.
  await cases.updateOne({ _id: 'case-00006' }, { $unset: { createdAt: 1 } })
  const before = await report(world)
  const id = await world.submit({ type: 'erasure', subject: { emails: ['kerstin@post.example'] } })
  await world.advance()
  expect(await world.request(id)).toMatchObject({ state: 'completed' })
  expect(stillThere(await everyDocument(world.desk), hers)).toEqual([])
  const rows = await cases.find().sort({ _id: 1 }).toArray()
  const coarseRows = rows.filter(({ createdAt }) => createdAt?.toISOString() === '1975-01-01T00:00:00.000Z')
  expect(coarseRows.map(({ _id }) => _id)).toEqual(['case-00000', 'case-00001', 'case-00002', 'case-00003'])
  for (const row of coarseRows) expect([row.via ?? '', row.score]).toEqual(['', undefined])
  expect(await report(world)).toEqual(before)
  // What is left is the policy's, which comes to it when its time is there.
  expect(await purge(world)).toBeGreaterThan(0)
  expect(await report(world)).toEqual(before)
}, 180_000)
