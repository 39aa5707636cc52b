import { describe, expect, it } from 'vitest'
import type { Fault } from '../support/fakes/desk-server.ts'
import {
  addContact,
  addTicket,
  agentId,
  emptyDesk,
  type FreshdeskDesk,
  personId,
} from '../support/fakes/freshdesk-desk.ts'
import { apiKey, type FakeFreshdesk, fakeFreshdesk } from '../support/fakes/freshdesk-server.ts'
import { createWorlds } from './cli-world.ts'

const newWorld = await createWorlds()

const stores = (url: string): string => `stores:
  helpdesk:
    connector: freshdesk
    url: ${url}
    token: \${FRESHDESK_KEY}
    locales: [sv-SE]
    timezone: Europe/Stockholm
`

const policy = (rules: string): string => `policy: support
version: 1
stores: [helpdesk]
timezone: Europe/Stockholm
approval: none
limits: { tickets: 1000, percent: 100 }
rules:
${rules}`

const rule = (action: string): string => `  - id: all
    category: "*"
    clock: closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: P1Y, action: ${action} }
`

const contacts = (action: string): string => `contacts:
  - id: silent
    clock: last_ticket_closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: P1Y, action: ${action} }
`

const person = 'Anna Lindqvist'

/** Two tickets of a person's that no mail belongs to, one of them in the archive, and an open one of somebody else's. */
const fill = (desk: FreshdeskDesk): void => {
  addContact(desk, 0, person)
  addContact(desk, 1, 'Pekka Virtanen')
  for (const id of [1, 2])
    addTicket(desk, {
      ...{ id, requester: personId(0), source: 2, archived: id === 2, subject: `Fråga från ${person}` },
      description: `<div>Hej, jag heter ${person}. Skriv till anna.lindqvist@example.com.</div>`,
      said: [{ body: `<div>${person} ringde. Tack för ditt mejl.</div>`, source: 2, by: agentId }],
    })
  addTicket(desk, { id: 3, requester: personId(1), status: 2 })
}

const world = async (rules: string, prepare: (desk: FreshdeskDesk) => void = () => undefined) => {
  const desk = emptyDesk()
  fill(desk)
  prepare(desk)
  const fake = await fakeFreshdesk(desk)
  fake.pageSize = 100
  const made = await newWorld({
    files: { 'stores.yaml': stores(fake.url), 'support.yaml': policy(rules) },
    closed: 0,
    open: 0,
    env: { FRESHDESK_KEY: apiKey },
  })
  const apply = async (plan: string) => {
    const { code, stdout } = await made.tell(`apply ${plan} --yes --json`)
    return { code, report: JSON.parse(stdout) as Record<string, unknown> }
  }
  return { ...made, desk, fake, apply }
}

const textOf = (desk: FreshdeskDesk, id: number): string =>
  JSON.stringify([desk.tickets.get(id), desk.conversations.get(id)])

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
