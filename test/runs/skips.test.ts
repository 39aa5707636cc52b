import { describe, expect, it } from 'vitest'
import type { Connector } from '../../src/connectors/connector.ts'
import { decidePlan } from '../../src/runs/approve.ts'
import { literalRedactor } from '../actions/literal-redactor.ts'
import { anonymised, applyAfter, deleted, expectUntouched, redacted } from '../support/after-planning.ts'
import { inventDesk } from '../support/memory-desk.ts'
import { store } from '../support/memory-records.ts'
import { applyPlan, createWorld, makePlan, today } from '../support/run-world.ts'

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
    expect(run.result?.skipped).toEqual({ 'no-longer-due': 1, waiting: 1 })
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
    expect(run.result?.skipped).toEqual({ changed: 1, waiting: 1 })
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

describe('a person with a ticket that could not be done', () => {
  it('waits, and is done with it by the next plan', async () => {
    let isBroken = true
    const world = createWorld(inventDesk(20), {
      connector: (real): Connector => ({
        ...real,
        [Symbol.asyncDispose]: async () => {},
        applyMany: async (changes, signal) => {
          if (!isBroken) return real.applyMany(changes, signal)
          return changes.map(({ change: { kind, id } }) => ({
            kind,
            id,
            result: 'failed',
            code: 'VALIDATION',
          }))
        },
      }),
    })
    const first = await makePlan(world)
    await applyPlan(world, first)
    isBroken = false
    const second = await makePlan(world)
    const run = await applyPlan(world, second)
    expect(second.counts).toEqual(first.counts)
    expect(run.result).toMatchObject({ skipped: {}, counts: first.counts })
  })
})

describe('a record that cannot be done', () => {
  it('fails alone, with a code and without a word of its text', async () => {
    const desk = inventDesk(20)
    Object.assign(desk.tickets.get(redacted) ?? {}, { subject: 'mark-4711' })
    const world = createWorld(desk, {
      redactor: {
        ...literalRedactor,
        withThresholds() {
          return this
        },
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
    const records = plan.rows.reduce((sum, each) => sum + each.records, 0)
    // People wait for their tickets, since how they are called is known from their own records alone; one has none due.
    const waiting = plan.counts.contacts - 1
    expect(run.result?.skipped).toEqual({ failed: records - waiting, waiting })
    expect(run.result?.failures).toEqual({ STORE_UNREADABLE: records - waiting })
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
