import { describe, expect, it } from 'vitest'
import type { Connector } from '../../src/connectors/connector.ts'
import type { Hold } from '../../src/policies/decision.ts'
import { decidePlan } from '../../src/runs/approve.ts'
import type { Plan } from '../../src/runs/model.ts'
import type { RunStore } from '../../src/runs/run-store.ts'
import { recordId } from '../../src/tickets/ids.ts'
import { literalRedactor } from '../actions/literal-redactor.ts'
import { type Desk, inventDesk } from '../support/memory-desk.ts'
import { store } from '../support/memory-records.ts'
import { applyPlan, createWorld, makePlan, today, type World } from '../support/run-world.ts'

/** Billing, to be redacted; Question, to be anonymised; Billing, to be deleted. */
const [redacted, anonymised, deleted] = ['ticket-0004', 'ticket-0002', 'ticket-0003']

const hold = (on: Hold['on'], more: Partial<Hold> = {}) => ({
  id: 'hold-1',
  on,
  reason: 'case 12',
  by: 'cli:bo',
  at: today,
  ...more,
})

/** Plans, lets something happen, applies. */
const applyAfter = async (
  what: (world: World) => unknown,
  desk: Desk = inventDesk(20),
  more: Partial<Plan> = {},
) => {
  const world = createWorld(desk)
  const plan = await makePlan(world, more.now ? { now: more.now } : {})
  await what(world)
  const before = structuredClone(desk)
  const run = await applyPlan(world, plan)
  // The first batch is that of the tickets; people follow their tickets.
  const [tickets] = await world.runStore.batchResults(plan.id)
  return { world, plan, before, run, desk, skipped: tickets?.skipped }
}

const expectUntouched = ({ desk, before }: { desk: Desk; before: Desk }, id: string): void => {
  expect(desk.tickets.get(id)).toEqual(before.tickets.get(id))
  expect(desk.copies.get(id)).toEqual(before.copies.get(id))
  expect(desk.tickets.get(id) ?? 'gone').toBeDefined()
}

describe('a record that is not what it was when planned', () => {
  it.each([redacted, anonymised, deleted])('is skipped when the desk wrote to it: %s', async id => {
    const done = await applyAfter(({ desk }) => {
      const ticket = desk.tickets.get(id)
      ticket?.comments.push({ author: 'person-1', text: 'One more thing', at: today })
      if (ticket) ticket.version += 1
    })
    expect(done.skipped).toEqual({ changed: 1 })
    expectUntouched(done, id)
    expect(done.run.state).toBe('finished')
  })

  it('is skipped when it was reopened', async () => {
    const done = await applyAfter(({ desk }) => {
      Object.assign(desk.tickets.get(anonymised) ?? {}, { closed: false, version: 2 })
    })
    expect(done.skipped).toEqual({ changed: 1 })
    expectUntouched(done, anonymised)
  })

  it('is skipped when the desk deleted it', async () => {
    const done = await applyAfter(({ desk }) => desk.tickets.delete(redacted))
    expect(done.skipped).toEqual({ gone: 1 })
    expect(done.run.result?.counts.redact).toBe(done.plan.counts.redact - 1)
  })

  it('is skipped when another run did it meanwhile', async () => {
    const world = createWorld(inventDesk(20))
    const [first, second] = [await makePlan(world), await makePlan(world)]
    await applyPlan(world, first)
    const run = await applyPlan(world, second)
    const { redact, anonymise, delete: removed, contacts } = first.counts
    // Of what was redacted nothing tells but the mark: its stamp is what it was. One of the people is deleted.
    expect(run.result?.skipped).toEqual({
      'no-longer-due': redact + contacts - 1,
      changed: anonymise,
      gone: removed + 1,
    })
  })

  it('is skipped when the policy asks for something stronger by now', async () => {
    const desk = inventDesk(20)
    const world = createWorld(desk)
    world.setClock(new Date('2026-12-31T22:30:00Z'))
    const ticket = desk.tickets.get(redacted)
    // Seven years and the end of the year: due for deletion half an hour later, in Stockholm.
    Object.assign(ticket ?? {}, { closedAt: new Date('2019-05-05T00:00:00Z') })
    const plan = await makePlan(world)
    world.setClock(new Date('2026-12-31T23:00:00Z'))
    const before = structuredClone(desk)
    const run = await applyPlan(world, plan)
    expect(run.result?.skipped).toEqual({ 'no-longer-due': 1 })
    expectUntouched({ desk, before }, redacted)
  })

  it('is written by no more than one of the desk and us: changed in the very moment', async () => {
    const desk = inventDesk(20)
    const world = createWorld(desk, {
      connector: real => ({
        ...real,
        [Symbol.asyncDispose]: async () => {},
        async applyMany(changes, signal) {
          const ticket = desk.tickets.get(redacted)
          if (ticket?.version === 1) Object.assign(ticket, { version: 2, subject: 'Anna Lindqvist wrote' })
          return real.applyMany(changes, signal)
        },
      }),
    })
    const run = await applyPlan(world, await makePlan(world))
    expect(run.result?.skipped).toEqual({ changed: 1 })
    expect(desk.tickets.get(redacted)).toMatchObject({ version: 2, subject: 'Anna Lindqvist wrote' })
    expect(run.result?.statisticsBefore).toBe(run.result?.statisticsAfter)
  })

  it('is not judged by what the desk wrote after us, and gets no mark', async () => {
    const desk = inventDesk(20)
    const world = createWorld(desk, {
      connector: real => ({
        ...real,
        [Symbol.asyncDispose]: async () => {},
        async applyMany(changes, signal) {
          const outcomes = await real.applyMany(changes, signal)
          const ticket = desk.tickets.get(redacted)
          if (ticket?.version === 1) Object.assign(ticket, { version: 2, subject: 'Femke de Wit again' })
          return outcomes
        },
      }),
    })
    const plan = await makePlan(world)
    const run = await applyPlan(world, plan)
    expect(run.result).toMatchObject({ counts: plan.counts, skipped: {}, residual: 0 })
    expect((await makePlan(world)).counts).toEqual({ redact: 1, anonymise: 0, delete: 0, contacts: 0 })
  })
})

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
    expect((await world.runStore.batchResults(plan.id))[0]?.skipped).toEqual({ held: 2 })
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
    expect(run.result?.skipped).toEqual({ held: 2 })
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

describe('a record that cannot be done', () => {
  it('fails alone, with a code and without a word of its text', async () => {
    const desk = inventDesk(20)
    Object.assign(desk.tickets.get(redacted) ?? {}, { subject: 'mark-4711' })
    const world = createWorld(desk, {
      redactor: {
        ...literalRedactor,
        redact(texts, known, options) {
          if (texts.some(({ text }) => text.includes('mark-4711'))) throw new Error('mark-4711 is too much')
          return literalRedactor.redact(texts, known, options)
        },
      },
    })
    const plan = await makePlan(world)
    const run = await applyPlan(world, plan)
    expect(run.result).toMatchObject({ skipped: { failed: 1 }, counts: { redact: plan.counts.redact - 1 } })
    expect(JSON.stringify([world.events(), run])).not.toContain('mark-4711')
  })

  it('is told with the code that the store gives', async () => {
    const world = createWorld(inventDesk(20), {
      connector: (real): Connector => ({
        ...real,
        [Symbol.asyncDispose]: async () => {},
        applyMany: async changes =>
          changes.map(({ change: { kind, id } }) => ({
            kind,
            id,
            result: 'failed',
            code: 'STORE_UNREADABLE',
          })),
      }),
    })
    const plan = await makePlan(world)
    const run = await applyPlan(world, plan)
    expect(run.result?.counts).toEqual({ redact: 0, anonymise: 0, delete: 0, contacts: 0 })
    expect(run.result?.skipped).toEqual({ failed: plan.rows.reduce((sum, { records }) => sum + records, 0) })
    expect(await world.runStore.keptStatistics(store)).toEqual([])
  })
})

it('a plan that nobody has to approve may be rejected all the same', async () => {
  const world = createWorld(inventDesk(5))
  const plan = await makePlan(world)
  expect(await decidePlan(world.context, { plan: plan.id, by: 'cli:bo', decision: 'reject' })).toMatchObject({
    state: 'rejected',
  })
})
