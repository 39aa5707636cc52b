import { describe, expect, it } from 'vitest'
import type { Connector } from '../../src/connectors/connector.ts'
import { applyBatch } from '../../src/runs/apply-batch.ts'
import { finishRun } from '../../src/runs/finish.ts'
import { startRun } from '../../src/runs/start.ts'
import { recordId } from '../../src/tickets/ids.ts'
import type { StoreRecord, Ticket, TicketStatistics } from '../../src/tickets/record.ts'
import { inventDesk, snapshot } from '../support/memory-desk.ts'
import { store } from '../support/memory-records.ts'
import { applyPlan, createWorld, makePlan, signal, type World } from '../support/run-world.ts'

type Mutate = (after: Ticket, before: Ticket) => Ticket

const counted =
  (change: (statistics: TicketStatistics) => Partial<TicketStatistics>): Mutate =>
  after => ({
    ...after,
    statistics: { ...after.statistics, ...change(after.statistics) },
  })

/** A connector whose changes would do something to the statistics that nobody meant. */
const mutant =
  (mutate: Mutate) =>
  (real: Connector): Connector => ({
    ...real,
    [Symbol.asyncDispose]: async () => {},
    preview(record, change): StoreRecord {
      const after = real.preview(record, change)
      return after.kind === 'ticket' && record.kind === 'ticket' ? mutate(after, record) : after
    },
  })

const ticketBatch = async (world: World) => {
  const plan = await makePlan(world)
  const { batches } = await startRun(world.context, { plan: plan.id, by: 'cli:anna' })
  const [first] = batches
  if (!first) throw new Error('no batch')
  return { plan, batch: first, batches }
}

const minute = (value: number | undefined, by: number): number => Math.max(0, (value ?? 100) + by)

describe('a change that would move the statistics', () => {
  it.each<[string, Mutate]>([
    ['the month of UTC', counted(({ month }) => ({ month: month === '2022-12' ? '2023-01' : month }))],
    ['a ticket without its agent', counted(() => ({ agent: '' }))],
    ['a category lost', counted(() => ({ category: '' }))],
    ['a status set by the write', counted(() => ({ status: 'Archived' }))],
    ['a message removed', counted(({ messages }) => ({ messages: messages - 1 }))],
    [
      'a closing moved to another day',
      counted(({ resolutionMinutes }) => ({ resolutionMinutes: minute(resolutionMinutes, 1440) })),
    ],
    [
      'an answer forgotten',
      after => {
        const { firstResponseMinutes: _, ...rest } = after.statistics
        return { ...after, statistics: rest }
      },
    ],
    ['a reopening forgotten', counted(() => ({ reopened: 0 }))],
    ['a score changed', counted(({ csat }) => (csat ? { csat: 5 - csat } : {}))],
    [
      'two people made one',
      after => ({ ...after, facts: { ...after.facts, requester: recordId('nobody') } }),
    ],
    [
      'one person made many',
      (after, { id }) => ({ ...after, facts: { ...after.facts, requester: recordId(`x${id}`) } }),
    ],
    [
      'people dropped',
      after => {
        const { requester: _, ...facts } = after.facts
        return { ...after, facts }
      },
    ],
  ])('is refused, and nothing at all is written: %s', async (_, mutate) => {
    const desk = inventDesk(60)
    const before = snapshot(desk)
    const world = createWorld(desk, { connector: mutant(mutate) })
    const { plan, batch } = await ticketBatch(world)
    await expect(applyBatch(world.context, batch, signal)).rejects.toMatchObject({
      code: 'STATISTICS_CHANGED',
    })
    expect(snapshot(desk)).toBe(before)
    const result = await applyBatch(world.context, batch, signal)
    expect(result.statisticsBefore).not.toBe(result.statisticsAfter)
    expect(result).toMatchObject({
      counts: { redact: 0, anonymise: 0, delete: 0, contacts: 0 },
      skipped: { failed: 44 },
    })
    expect(await world.runStore.keptStatistics(store)).toEqual([])
    expect((await makePlan(world)).counts).toEqual(plan.counts)
  })

  it('that cancels out over the batch is seen all the same, by the squares', async () => {
    let turn = 0
    const swap = counted(({ resolutionMinutes }) => {
      turn += 1
      return { resolutionMinutes: minute(resolutionMinutes, turn % 2 === 0 ? 7 : -7) }
    })
    const world = createWorld(inventDesk(60), { connector: mutant(swap) })
    const { batch } = await ticketBatch(world)
    await expect(applyBatch(world.context, batch, signal)).rejects.toMatchObject({
      code: 'STATISTICS_CHANGED',
    })
  })

  it('with fractions of minutes is refused before it is compared', async () => {
    const desk = inventDesk(60)
    const before = snapshot(desk)
    const world = createWorld(desk, { connector: mutant(counted(() => ({ resolutionMinutes: 0.1 }))) })
    const { batch } = await ticketBatch(world)
    await expect(applyBatch(world.context, batch, signal)).rejects.toMatchObject({ code: 'STORE_UNREADABLE' })
    expect(snapshot(desk)).toBe(before)
  })

  it('closes the run as failed, with an outcome in the ledger', async () => {
    const world = createWorld(inventDesk(60), { connector: mutant(counted(() => ({ agent: '' }))) })
    const { plan, batches } = await ticketBatch(world)
    for (const batch of batches) await applyBatch(world.context, batch, signal).catch(() => undefined)
    expect(await finishRun(world.context, plan.id)).toMatchObject({ state: 'failed' })
    expect(world.events().at(-1)).toMatchObject({ kind: 'run-closed', state: 'failed' })
    expect(await world.ledger.verify()).toMatchObject({ valid: true, openIntents: 0 })
  })
})

describe('a store that does something else than its preview said', () => {
  it('is found out when the records are read again: the run is failed', async () => {
    const desk = inventDesk(60)
    const world = createWorld(desk, {
      connector: (real): Connector => ({
        ...real,
        [Symbol.asyncDispose]: async () => {},
        async applyMany(changes, abort) {
          const outcomes = await real.applyMany(changes, abort)
          // A hook in the desk throws a message away; neither version nor anything decisive shows it.
          desk.tickets.get('ticket-0002')?.comments.pop()
          return outcomes
        },
      }),
    })
    const plan = await makePlan(world)
    const run = await applyPlan(world, plan)
    expect(run.state).toBe('failed')
    expect(run.result?.statisticsBefore).not.toBe(run.result?.statisticsAfter)
  })
})
