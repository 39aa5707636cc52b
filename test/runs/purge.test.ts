import { describe, expect, it } from 'vitest'
import { mergeCells } from '../../src/statistics/cells.ts'
import { type Desk, inventDesk, snapshot } from '../support/memory-desk.ts'
import { store } from '../support/memory-records.ts'
import { rawReport, rawSums } from '../support/raw-statistics.ts'
import { applyPlan, createWorld, makePlan, purge, today } from '../support/run-world.ts'

const planned = async (desk: Desk) => {
  const world = createWorld(desk)
  const plan = await makePlan(world)
  const records = await Promise.all(
    (await world.runStore.batchIds(plan.id, ['planned'])).map(id => world.runStore.batch(id)),
  )
  return { world, plan, records: records.flatMap(batch => batch?.records ?? []) }
}

describe('a purge, from plan to proof', () => {
  it('does what was planned, finds nothing left, and leaves what was not due byte for byte', async () => {
    const desk = inventDesk(60)
    const before = structuredClone(desk)
    const { world, plan, records } = await planned(desk)
    const run = await applyPlan(world, plan)
    expect(plan.counts).toEqual({ redact: 19, anonymise: 20, delete: 5, contacts: 1 })
    expect(run).toMatchObject({ state: 'finished', batches: { total: 2, applied: 2 } })
    expect(run.result).toMatchObject({ counts: plan.counts, skipped: {}, residual: 0, verified: 45 })
    const due = new Set<string>(records.map(({ id }) => id))
    for (const [id, ticket] of before.tickets) {
      if (due.has(id)) expect(desk.tickets.get(id)).not.toEqual(ticket)
      else expect([desk.tickets.get(id), desk.copies.get(id)]).toEqual([ticket, before.copies.get(id)])
    }
    for (const [id, person] of before.people) {
      if (!due.has(id)) expect(desk.people.get(id)).toEqual(person)
    }
  })

  it('keeps statistics equal: a report from the rows that stay, and sums of those that went', async () => {
    const desk = inventDesk(200, 9)
    const before = structuredClone(desk)
    const world = createWorld(desk)
    const { run } = await purge(world)
    expect(run.result?.statisticsAfter).toBe(run.result?.statisticsBefore)
    const [gone, staying] = [false, true].map(stays =>
      [...before.tickets.values()].filter(({ id }) => desk.tickets.has(id) === stays),
    )
    expect(gone?.length).toBeGreaterThan(10)
    expect(rawReport([...desk.tickets.values()])).toEqual(rawReport(staying ?? []))
    const kept = Object.values(mergeCells(await world.runStore.keptStatistics(store)))
    for (const [counter, sum] of Object.entries(rawSums(gone ?? [])))
      expect([counter, kept.reduce((total, cell) => total + (cell[counter] ?? 0), 0)]).toEqual([counter, sum])
  })

  it('leaves people distinct and unlinkable, and their tickets joined within the run', async () => {
    const desk = inventDesk(60)
    const before = structuredClone(desk)
    await purge(createWorld(desk))
    const pairs = [...desk.tickets.values()]
      .filter(({ requester }) => requester?.startsWith('placeholder-'))
      .map(({ id, requester }) => [before.tickets.get(id)?.requester, requester])
    expect(pairs.length).toBe(20)
    expect(new Set(pairs.map(pair => pair.join())).size).toBe(new Set(pairs.map(([, after]) => after)).size)
    expect(new Set(pairs.map(pair => pair.join())).size).toBe(new Set(pairs.map(([was]) => was)).size)
  })

  it('changes nothing the second time, nor plans anything (T5)', async () => {
    const world = createWorld(inventDesk(60))
    await purge(world)
    const after = snapshot(world.desk)
    const again = await purge(world)
    expect(again.plan.counts).toEqual({ redact: 0, anonymise: 0, delete: 0, contacts: 0 })
    expect(again.run.state).toBe('finished')
    expect(snapshot(world.desk)).toBe(after)
  })

  it('does not bring a person forward by taking their tickets away', async () => {
    const desk = inventDesk(1, 1)
    const ticket = desk.tickets.get('ticket-0000')
    // Thirteen months: the ticket is due, its requester is not for another eleven.
    Object.assign(ticket ?? {}, { category: 'Question', closedAt: new Date('2025-10-20T10:00:00Z') })
    const world = createWorld(desk)
    const first = await purge(world)
    expect(first.plan.counts).toEqual({ redact: 0, anonymise: 1, delete: 0, contacts: 1 })
    expect(desk.people.get('person-0')?.name).toBe('Anna Lindqvist')
    expect((await purge(world)).plan.counts.contacts).toBe(0)
    world.setClock(new Date('2027-10-21T10:00:00Z'))
    expect((await purge(world)).plan.counts.contacts).toBe(1)
    expect(desk.people.get('person-0')?.name).toBe('Anonymised')
  })

  it('does it all again in a database that was restored: marks of another life do not count', async () => {
    const desk = inventDesk(60)
    const backup = structuredClone(desk)
    const world = createWorld(desk)
    const first = await purge(world)
    const after = snapshot(desk)
    for (const name of ['tickets', 'people', 'copies'] as const) {
      const from: ReadonlyMap<string, unknown> = backup[name]
      const into: Map<string, unknown> = desk[name]
      into.clear()
      for (const [id, document] of from) into.set(id, structuredClone(document))
    }
    for (const url of backup.files) desk.files.add(url)
    expect((await makePlan(world)).counts.redact).toBe(0)
    desk.lineage = 'life-2'
    const again = await purge(world)
    expect(again.plan.counts).toEqual(first.plan.counts)
    expect(snapshot(desk).length).toBe(after.length)
  })

  it('takes a record up again when the desk wrote to it since', async () => {
    const desk = inventDesk(60)
    const world = createWorld(desk)
    await purge(world)
    const ticket = desk.tickets.get('ticket-0004')
    ticket?.comments.push({ author: 'person-4', text: 'It was Femke de Wit', at: today })
    if (ticket) ticket.version += 1
    const again = await purge(world)
    expect(again.plan.counts).toEqual({ redact: 1, anonymise: 0, delete: 0, contacts: 0 })
    expect(desk.tickets.get('ticket-0004')?.comments.at(-1)?.text).not.toContain('Femke')
  })

  it('counts what is left where the data map does not reach, and takes the record up again', async () => {
    const desk = inventDesk(60)
    const copy = desk.copies.get('ticket-0006')
    if (copy) copy.unmapped = 'seen by PEKKA&nbsp;VIRTANEN'
    const world = createWorld(desk)
    const { run } = await purge(world)
    expect(run.result?.residual).toBeGreaterThan(0)
    expect((await makePlan(world)).counts).toEqual({ redact: 0, anonymise: 1, delete: 0, contacts: 0 })
  })

  it('tells the ledger of intent and outcome, and drops the key of the run', async () => {
    const world = createWorld(inventDesk(60))
    const { plan } = await purge(world)
    expect(world.events().map(({ kind }) => kind)).toEqual([
      'plan-made',
      'run-started',
      'batch-intent',
      'batch-outcome',
      'batch-intent',
      'batch-outcome',
      'run-closed',
    ])
    expect(await world.ledger.verify()).toMatchObject({ valid: true, openIntents: 0, checkpoints: 1 })
    expect(await world.runStore.runKey(plan.id)).toBeUndefined()
  })

  it('says nothing about anybody in what Gallra keeps', async () => {
    const desk = inventDesk(60)
    const values = [...desk.people.values()].flatMap(({ name, email, phone }) => [name, email, phone])
    const world = createWorld(desk)
    const { plan, run } = await purge(world)
    const batches = await Promise.all(
      (await world.runStore.batchIds(plan.id, ['applied'])).map(id => world.runStore.batch(id)),
    )
    const kept = await world.runStore.keptStatistics(store)
    const all = JSON.stringify([plan, run, batches, kept, world.events()])
    expect(values.filter(value => all.includes(value))).toEqual([])
    expect(batches.flatMap(batch => Object.keys(batch?.intended ?? {}))).toEqual([])
  })
})
