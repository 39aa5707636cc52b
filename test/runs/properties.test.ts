import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalCells, mergeCells } from '../../src/statistics/cells.ts'
import { countTickets } from '../../src/statistics/counters.ts'
import { createMemoryConnector } from '../support/memory-connector.ts'
import { type Desk, inventDesk, snapshot } from '../support/memory-desk.ts'
import { store } from '../support/memory-records.ts'
import { rawReport } from '../support/raw-statistics.ts'
import { createWorld, purge, signal } from '../support/run-world.ts'

/** Month borders, both nights of daylight saving, leap days, new year in Stockholm and in UTC. */
const moments = [
  '2018-02-28T23:30:00Z',
  '2019-12-31T22:59:59Z',
  '2019-12-31T23:30:00Z',
  '2020-02-29T12:00:00Z',
  '2021-03-28T00:59:59Z',
  '2022-10-30T00:30:00Z',
  '2023-06-30T22:30:00Z',
  '2024-11-24T08:00:00Z',
  '2025-11-25T08:00:00Z',
  '2026-11-24T23:00:00Z',
].map(text => new Date(text))

const shape = fc.record({
  created: fc.constantFrom(...moments),
  minutes: fc.oneof(fc.constant(-5), fc.nat(2_000_000)),
  reply: fc.option(fc.integer({ min: -10, max: 5000 })),
  category: fc.constantFrom('Billing', 'Complaint', 'Question', 'Other'),
  closed: fc.boolean(),
  requester: fc.option(fc.nat(3)),
  tag: fc.option(fc.constantFrom('legal-hold', 'vip'), { freq: 6 }),
  messages: fc.nat(3),
  csat: fc.option(fc.integer({ min: 1, max: 5 })),
})

/** A desk of the given tickets: missing people, missing replies, clocks that ran backwards. */
const desk: fc.Arbitrary<Desk> = fc.array(shape, { minLength: 1, maxLength: 14 }).map(shapes => {
  const made = inventDesk(shapes.length, 4)
  ;[...made.tickets.values()].forEach((ticket, index) => {
    const wanted = shapes[index]
    if (!wanted) return
    const { created, minutes, reply, requester } = wanted
    const later = (by: number): Date => new Date(created.getTime() + by * 60_000)
    const message = ticket.comments[0]
    Object.assign(ticket, {
      category: wanted.category,
      closed: wanted.closed,
      createdAt: created,
      closedAt: later(minutes),
      tags: wanted.tag ? [wanted.tag] : [],
      comments: message ? Array.from({ length: wanted.messages }, () => ({ ...message })) : [],
    })
    if (reply === null) delete ticket.firstReplyAt
    else ticket.firstReplyAt = later(reply)
    if (requester === null) delete ticket.requester
    else ticket.requester = `person-${requester}`
    if (wanted.csat === null) delete ticket.csat
    else ticket.csat = wanted.csat
  })
  return made
})

const cellsOf = async (of: Desk) => {
  const records = await createMemoryConnector(of).readMany('ticket', [...of.tickets.keys()] as never, signal)
  return countTickets(records.flatMap(record => (record.kind === 'ticket' ? [record.statistics] : [])))
}

describe('any desk, purged', () => {
  it('has the same statistics as before, byte for byte, with what was kept of the deleted (T1, T8, T9)', async () => {
    await fc.assert(
      fc.asyncProperty(desk, async given => {
        const before = canonicalCells(await cellsOf(given))
        const raw = new Map([...given.tickets].map(([id, ticket]) => [id, structuredClone(ticket)]))
        const world = createWorld(given)
        const { run } = await purge(world)
        const kept = await world.runStore.keptStatistics(store)
        expect(canonicalCells(mergeCells([await cellsOf(given), ...kept]))).toBe(before)
        expect(run.result?.statisticsBefore).toBe(run.result?.statisticsAfter)
        const staying = [...raw.values()].filter(({ id }) => given.tickets.has(id))
        expect(rawReport([...given.tickets.values()])).toEqual(rawReport(staying))
      }),
      { numRuns: 40 },
    )
  })

  it('is not changed by a second purge, and held tickets by none (T5)', async () => {
    await fc.assert(
      fc.asyncProperty(desk, async given => {
        const heldBefore = JSON.stringify(
          [...given.tickets.values()].filter(({ tags }) => tags.includes('legal-hold')),
        )
        const world = createWorld(given)
        const first = await purge(world)
        expect(first.run.result).toMatchObject({ residual: 0, skipped: {} })
        const after = snapshot(given)
        const second = await purge(world)
        expect(second.plan.counts).toEqual({ redact: 0, anonymise: 0, delete: 0, contacts: 0 })
        expect(snapshot(given)).toBe(after)
        const heldAfter = JSON.stringify(
          [...given.tickets.values()].filter(({ tags }) => tags.includes('legal-hold')),
        )
        expect(heldAfter).toBe(heldBefore)
      }),
      { numRuns: 40 },
    )
  })
})
