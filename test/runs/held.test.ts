import { describe, expect, it } from 'vitest'
import type { Connector } from '../../src/connectors/connector.ts'
import type { Hold } from '../../src/policies/decision.ts'
import type { RunStore } from '../../src/runs/run-store.ts'
import { recordId } from '../../src/tickets/ids.ts'
import {
  anonymised,
  applyAfter,
  deleted,
  expectUntouched,
  hold,
  redacted,
} from '../support/after-planning.ts'
import { allOf } from '../support/all-of.ts'
import { inventDesk } from '../support/memory-desk.ts'
import { store } from '../support/memory-records.ts'
import { applyPlan, createWorld, makePlan, today, type World } from '../support/run-world.ts'

describe('a hold', () => {
  const onTicket = (id: string): Hold['on'] => ({ by: 'ticket', store, ticket: recordId(id) })
  const onPerson = (id: string): Hold['on'] => ({ by: 'person', store, person: recordId(id) })

  it.each<[string, Hold['on'], readonly string[], number]>([
    ['on a ticket to be redacted', onTicket(redacted), [redacted], 1],
    ['on a ticket to be anonymised', onTicket(anonymised), [anonymised], 1],
    ['on a ticket to be deleted', onTicket(deleted), [deleted], 1],
    [
      'on a person, for their tickets',
      onPerson('person-2'),
      ['ticket-0002', 'ticket-0007', 'ticket-0012', 'ticket-0017'],
      4,
    ],
    ['on an agent, for the tickets they wrote in', onPerson('agent-0'), [redacted, anonymised], 8],
  ])('made after planning keeps the record: %s', async (_, on, ids, count) => {
    const done = await applyAfter(({ runStore }) => runStore.addHold(hold(on)))
    expect(done.skipped?.held).toBe(count)
    for (const id of ids) expectUntouched(done, id)
  })

  it('by a tag in the desk keeps the ticket, and is what is reported', async () => {
    const done = await applyAfter(({ desk }) => desk.tickets.get(deleted)?.tags.push('legal-hold'))
    expect(done.skipped).toEqual({ held: 1 })
    expectUntouched(done, deleted)
  })

  it('by a tag that Gallra holds keeps the tickets that have it', async () => {
    const desk = inventDesk(20)
    desk.tickets.get(redacted)?.tags.push('vip')
    const done = await applyAfter(({ runStore }) => runStore.addHold(hold({ by: 'tag', tag: 'VIP' })), desk)
    expect(done.skipped).toEqual({ held: 1 })
    expectUntouched(done, redacted)
  })

  it('on a ticket keeps the record of the person too, and only of that person', async () => {
    const desk = inventDesk(1, 2)
    Object.assign(desk.tickets.get('ticket-0000') ?? {}, { closedAt: new Date('2023-05-05T00:00:00Z') })
    const done = await applyAfter(({ runStore }) => runStore.addHold(hold(onTicket('ticket-0000'))), desk)
    expect(done.plan.counts).toEqual({ redact: 1, anonymise: 0, delete: 0, contacts: 3 })
    expect(done.run.result).toMatchObject({ skipped: { held: 2 }, counts: { redact: 0, contacts: 2 } })
    expect(desk.people.get('person-0')).toEqual(done.before.people.get('person-0'))
  })

  it('acknowledged between the intent and the write still wins', async () => {
    const desk = inventDesk(20)
    const before = structuredClone(desk)
    let asked = 0
    const world = createWorld(desk, {
      runStore: real => ({
        ...real,
        async noteIntent(...args: Parameters<RunStore['noteIntent']>) {
          await real.noteIntent(...args)
          asked += 1
          if (asked === 1)
            for (const id of [redacted, deleted]) await real.addHold(hold(onTicket(id), { id }))
        },
      }),
    })
    const plan = await makePlan(world)
    const run = await applyPlan(world, plan)
    expect((await allOf(world.runStore.batchResults(plan.id)))[0]?.skipped).toEqual({ held: 2 })
    for (const id of [redacted, deleted]) expectUntouched({ desk, before }, id)
    expect(run.result?.statisticsBefore).toBe(run.result?.statisticsAfter)
    expect(JSON.stringify(await world.runStore.keptStatistics(store))).not.toContain('2018-06-15')
  })

  it('that the store itself finds in the moment of the write wins', async () => {
    const desk = inventDesk(20)
    const world = createWorld(desk, {
      connector: (real): Connector => ({
        ...real,
        [Symbol.asyncDispose]: async () => {},
        applyMany: (changes, signal) => {
          expect(changes.every(({ holdTags }) => holdTags.includes('legal-hold'))).toBe(true)
          return real
            .applyMany(changes, signal)
            .then(outcomes =>
              outcomes.map((outcome, index) =>
                index === 0 ? { kind: outcome.kind, id: outcome.id, result: 'held' as const } : outcome,
              ),
            )
        },
      }),
    })
    const run = await applyPlan(world, await makePlan(world))
    expect(run.result?.skipped).toEqual({ held: 2, waiting: 1 })
  })

  it('does not run out early because a later moment was chosen', async () => {
    const until = new Date('2026-12-01T00:00:00Z')
    const add = ({ runStore }: World) => runStore.addHold(hold(onTicket(redacted), { until }))
    const now = new Date('2026-12-24T00:00:00Z')
    const done = await applyAfter(add, inventDesk(20), { now })
    expect(done.skipped?.held).toBe(1)
    expectUntouched(done, redacted)
  })

  it('that has run out keeps nothing', async () => {
    const until = new Date(today.getTime() - 1)
    const done = await applyAfter(({ runStore }) => runStore.addHold(hold(onTicket(redacted), { until })))
    expect(done.skipped).toEqual({})
  })
})
