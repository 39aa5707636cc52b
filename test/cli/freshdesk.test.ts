import { describe, expect, it } from 'vitest'
import type { Fault } from '../support/fakes/desk-server.ts'
import { personId } from '../support/fakes/freshdesk-desk.ts'
import type { FakeFreshdesk } from '../support/fakes/freshdesk-server.ts'
import { createWorlds } from './cli-world.ts'
import { contacts } from './desk-texts.ts'
import { freshdeskWorlds, person, rule, textOf } from './freshdesk-world.ts'

const world = freshdeskWorlds(await createWorlds())

const faults: readonly Fault[] = [
  { kind: 'lost' },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 429, headers: { 'retry-after': '0' } },
  { kind: 'cut' },
  { kind: 'malformed' },
]

/** Reads meet each fault once, some calls apart: one after the other takes long. Of writes the first one's answer is lost. */
const trouble = (fake: FakeFreshdesk): void => {
  for (const [index, fault] of faults.entries()) {
    let passed = 0
    fake.fail(({ method }) => method === 'GET' && passed++ > index * 7, fault)
  }
  fake.fail(({ method }) => method !== 'GET', { kind: 'lost' })
}

describe('a run against Freshdesk', () => {
  it('redacts what can be changed through faults of the desk, keeps the statistics, and tells of the rest with exit 3', async () => {
    const at = await world(rule('redact'))
    const plan = await at.plan()
    trouble(at.fake)
    const { code, report } = await at.apply(plan)
    expect(report).toMatchObject({
      ...{ state: 'finished', residual: 0, statisticsEqual: true, ledgerValid: true },
      applied: { redact: 2 },
    })
    expect(report.unreachable).toBeGreaterThan(0)
    expect(code).toBe(3)
    expect(textOf(at.desk, 1)).not.toMatch(/Anna|Lindqvist/iu)
    expect(textOf(at.desk, 1)).toContain('Tack för ditt mejl')
    // The archive takes no change.
    expect(textOf(at.desk, 2)).toContain(person)
    expect(await at.json('plan')).toMatchObject({ counts: { redact: 0 } })
  }, 60_000)

  it('ends well where everything could be changed', async () => {
    const at = await world(rule('redact'), desk => void desk.tickets.delete(2))
    const { code, report } = await at.apply(await at.plan())
    expect(report).toMatchObject({ residual: 0, unreachable: 0, applied: { redact: 1 } })
    expect(code).toBe(0)
  })

  it('deletes tickets, then the person whose tickets are gone, and says what only lies in the trash', async () => {
    const at = await world(rule('delete') + contacts('delete'))
    const { code, report } = await at.apply(await at.plan())
    expect(report).toMatchObject({
      ...{ residual: 0, unreachable: 1, statisticsEqual: true },
      applied: { delete: 2 },
    })
    expect(code).toBe(3)
    expect([...at.desk.tickets.keys()]).toEqual([3])
    expect([...at.desk.contacts.keys()]).toEqual([personId(1)])
  })

  it('leaves a person whose tickets stay: the desk would take them along', async () => {
    const at = await world(rule('redact') + contacts('delete'))
    const { code, report } = await at.apply(await at.plan())
    expect(report).toMatchObject({ failures: { TICKETS_LEFT: 1 }, statisticsEqual: true })
    expect(code).toBe(3)
    expect([at.desk.contacts.size, at.desk.tickets.size]).toEqual([2, 3])
  })

  it('is refused at load for what the desk cannot do, with what it can', async () => {
    const at = await world(rule('anonymise') + contacts('anonymise'))
    const { code, stderr } = await at.tell('validate')
    expect(stderr).toMatch(/cannot do "anonymise": it lacks relink/u)
    expect(stderr).toMatch(/what it can do: "redact", "delete"/u)
    expect(code).toBe(2)
  })
})
