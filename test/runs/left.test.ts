import { describe, expect, it } from 'vitest'
import type { Redactor } from '../../src/redaction/redactor.ts'
import { acceptLeft } from '../../src/runs/accept-left.ts'
import { recordId } from '../../src/tickets/ids.ts'
import { literalRedactor } from '../actions/literal-redactor.ts'
import { crashes, endState, started, undisturbed, workOff } from '../support/crash-world.ts'
import { Crash } from '../support/faults.ts'
import { type Desk, inventDesk, snapshot } from '../support/memory-desk.ts'
import { store } from '../support/memory-records.ts'
import { createWorld, makePlan, purge, today } from '../support/run-world.ts'

const ticket = recordId('ticket-0002')
const person = 'person-2'
const left = [{ store, kind: 'ticket', id: ticket, values: 3 }]

/** Overlooks whoever wrote before the tilde. */
const blind: Redactor = {
  ...literalRedactor,
  withThresholds: () => blind,
  redact: (texts, known, options) =>
    literalRedactor
      .redact(texts, known, options)
      .map((result, index) =>
        texts[index]?.text.includes('~') ? { text: texts[index]?.text ?? '', findings: [] } : result,
      ),
}

/** A person long silent, whose ticket to be anonymised has their name in a text that is overlooked. */
const deskWithName = (): Desk => {
  const desk = inventDesk(15, 4)
  const overlooked = desk.tickets.get(ticket)
  for (const each of desk.tickets.values()) {
    if (each.requester !== person) continue
    Object.assign(each, { closed: true, closedAt: new Date('2022-12-31T21:30:00Z'), category: 'Complaint' })
  }
  overlooked?.comments.push({
    author: person,
    text: `${desk.people.get(person)?.name} ~`,
    at: new Date('2022-12-01'),
  })
  return desk
}

const worldWithName = () => createWorld(deskWithName(), { redactor: blind })

describe('a record with something left in it', () => {
  it('is told by its id and count, and its people wait', async () => {
    const world = worldWithName()
    const { run } = await purge(world)
    expect(run.result).toMatchObject({ residual: 3, left, skipped: { waiting: 1 } })
    expect(await world.runStore.leftMarks(10)).toMatchObject([
      { id: ticket, left: { values: 3, people: [person] }, plan: run.id },
    ])
    expect(world.desk.people.get(person)?.name).toBe('Ingrid Solberg')
  })

  it('is told again by every later run, which can look for nothing any more and changes nothing', async () => {
    const world = worldWithName()
    await purge(world)
    const after = snapshot(world.desk)
    for (const _ of [1, 2]) {
      const { plan, run } = await purge(world)
      expect(plan.counts).toEqual({ redact: 0, anonymise: 1, delete: 0, contacts: 1 })
      expect(run.result).toMatchObject({ residual: 3, left, skipped: { waiting: 1 } })
      expect(snapshot(world.desk)).toBe(after)
    }
  })

  it('is judged anew when the desk wrote to it, and its people with it', async () => {
    const world = worldWithName()
    await purge(world)
    const changed = world.desk.tickets.get(ticket)
    changed?.comments.pop()
    Object.assign(changed ?? {}, { version: 2 })
    const { run } = await purge(world)
    expect(run.result).toMatchObject({ residual: 0, skipped: {} })
    expect(run.result?.left).toBeUndefined()
    expect(await world.runStore.leftMarks(10)).toEqual([])
    expect(world.desk.people.get(person)?.name).toBe('Anonymised')
  })

  it('is done when an operator accepts it, once', async () => {
    const world = worldWithName()
    await purge(world)
    const accept = () => acceptLeft(world.context, { store, kind: 'ticket', id: ticket, by: 'cli:bo' })
    await accept()
    expect(world.events().at(-1)).toMatchObject({ kind: 'left-accepted', record: ticket, values: 3 })
    await expect(accept()).rejects.toEqual(expect.objectContaining({ code: 'NOT_FOUND' }))
    expect((await makePlan(world)).counts).toEqual({ redact: 0, anonymise: 0, delete: 0, contacts: 1 })
    expect((await purge(world)).run.result).toMatchObject({ residual: 0, skipped: {} })
  })

  it('does not count for another life of the database', async () => {
    const world = worldWithName()
    await purge(world)
    world.desk.lineage = 'life-2'
    world.setClock(new Date(today.getTime() + 1))
    const { run } = await purge(world)
    expect(run.result?.left).toBeUndefined()
  })
})

describe('a worker that dies over a record with something left in it', async () => {
  const setting = () => ({ desk: deskWithName(), redactor: blind })
  const reference = await undisturbed(setting())

  it('is resumed by one that says the same', async () => {
    expect(reference.state).toMatchObject({ residual: 3, left, skipped: { waiting: 1 } })
    for (const when of ['before', 'after'] as const) {
      for (let call = 1; call <= reference.calls; call += 1) {
        const faulty = await started(undefined, setting())
        faulty.faults.failAt(call, when)
        await crashes(() => workOff(faulty.world))
        await workOff(faulty.world)
        expect({ call, when, ...(await endState(faulty)) }).toEqual({ call, when, ...reference.state })
      }
    }
  })

  it('also by the third, and after a death between two documents', async () => {
    const write = reference.names.indexOf('connector.applyMany') + 1
    for (let call = 1; call <= 26; call += 1) {
      const faulty = await started(undefined, setting())
      faulty.faults.failAt(write, 'after')
      await crashes(() => workOff(faulty.world))
      faulty.faults.failAt(call, 'after')
      await crashes(() => workOff(faulty.world))
      faulty.faults.heal()
      await workOff(faulty.world)
      expect({ call, ...(await endState(faulty)) }).toEqual({ call, ...reference.state })
    }
    for (let fatal = 1; fatal <= 20; fatal += 1) {
      let at = 0
      const faulty = await started(document => {
        at += 1
        if (at === fatal) throw new Crash(document)
      }, setting())
      await crashes(() => workOff(faulty.world))
      await workOff(faulty.world)
      expect({ fatal, ...(await endState(faulty)) }).toEqual({ fatal, ...reference.state })
    }
  })
})
