import { describe, expect, it } from 'vitest'
import type { Connector } from '../../src/connectors/connector.ts'
import type { Hold } from '../../src/policies/decision.ts'
import { recordId } from '../../src/tickets/ids.ts'
import { anonymised, deleted, expectUntouched, hold, redacted } from '../support/after-planning.ts'
import { type Desk, inventDesk } from '../support/memory-desk.ts'
import { store } from '../support/memory-records.ts'
import { applyPlan, createWorld, makePlan, purge, today } from '../support/run-world.ts'

const onPerson = (id: string): Hold['on'] => ({ by: 'person', store, person: recordId(id) })

/** Somebody else writes into another person's tickets, as one on copy does. */
const withGuest = (...tickets: readonly string[]): Desk => {
  const desk = inventDesk(20)
  const [, guest] = [...desk.people.values()]
  desk.people.set('guest', { ...(guest as NonNullable<typeof guest>), id: 'guest', name: 'Gustav Gäst' })
  for (const id of tickets)
    desk.tickets.get(id)?.comments.push({ author: 'guest', text: 'Me too', at: new Date('2018-01-01') })
  return desk
}

describe('a plan made while a person is held', () => {
  it.each([redacted, anonymised, deleted])(
    'leaves out a ticket in which they have any part, and counts it as held: %s',
    async id => {
      const desk = withGuest(id)
      const world = createWorld(desk)
      const free = await makePlan(world)
      await world.runStore.addHold(hold(onPerson('guest')))
      const before = structuredClone(desk)
      const { plan, run } = await purge(world)
      const tickets = ({ counts }: typeof plan) => counts.redact + counts.anonymise + counts.delete
      expect(tickets(plan)).toBeLessThan(tickets(free))
      expect(plan.held).toBeGreaterThan(0)
      expect(run.result?.skipped).toEqual({})
      expectUntouched({ desk, before }, id)
    },
  )

  it('holds the people of that ticket with it, whose names only their own records know', async () => {
    const desk = withGuest('ticket-0003')
    for (const ticket of desk.tickets.values())
      if (ticket.requester === 'person-3')
        Object.assign(ticket, { closed: true, closedAt: new Date('2018-06-15') })
    const world = createWorld(desk)
    const free = await makePlan(world)
    await world.runStore.addHold(hold(onPerson('guest')))
    const before = structuredClone(desk)
    const { plan, run } = await purge(world)
    // The guest, who is held, and the one who asked.
    expect(plan.counts.contacts).toBe(free.counts.contacts - 2)
    expect(run.result?.skipped).toEqual({})
    expect(desk.people.get('person-3')).toEqual(before.people.get('person-3'))
    await world.runStore.releaseHold('hold-1')
    const later = await purge(world)
    expect(later.plan.held).toBe(0)
    expect(desk.people.get('person-3')).not.toEqual(before.people.get('person-3'))
  })

  it('is the same every night, with nothing to do', async () => {
    const world = createWorld(withGuest(redacted, anonymised))
    await world.runStore.addHold(hold(onPerson('guest')))
    const first = await purge(world)
    const second = await purge(world)
    expect(second.plan.held).toBe(first.plan.held)
    expect(second.plan.counts).toEqual({ redact: 0, anonymise: 0, delete: 0, contacts: 0 })
    expect(second.run.result?.skipped).toEqual({})
  })

  it('reads whole tickets only then, only those that are due, and a page at a time', async () => {
    const reads: number[] = []
    const world = createWorld(inventDesk(800, 40), {
      connector: (real): Connector => ({
        ...real,
        [Symbol.asyncDispose]: async () => {},
        readMany: (kind, ids, signal) => {
          if (kind === 'ticket') reads.push(ids.length)
          return real.readMany(kind, ids, signal)
        },
      }),
    })
    const free = await makePlan(world)
    expect(reads).toEqual([])
    await world.runStore.addHold(hold(onPerson('person-silent')))
    expect((await makePlan(world)).counts).toEqual({ ...free.counts, contacts: free.counts.contacts - 1 })
    const { redact, anonymise, delete: removed } = free.counts
    expect(reads.reduce((sum, each) => sum + each, 0)).toBe(redact + anonymise + removed)
    expect(Math.max(...reads)).toBeLessThanOrEqual(500)
  })

  it('does not ask for a hold that has run out', async () => {
    const world = createWorld(withGuest(redacted))
    const free = await makePlan(world)
    await world.runStore.addHold(hold(onPerson('guest'), { until: new Date(today.getTime() - 1) }))
    const plan = await makePlan(world)
    expect(plan).toMatchObject({ counts: free.counts, held: 0 })
    expect((await applyPlan(world, plan)).result?.skipped).toEqual({})
  })
})
