import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DeskServer } from '../support/fakes/desk-server.ts'
import {
  addTicket,
  addUser,
  emptyDesk,
  personId,
  ticketId,
  type ZammadDesk,
} from '../support/fakes/zammad-desk.ts'
import { fakeZammad, zammadToken } from '../support/fakes/zammad-server.ts'
import { createWorlds } from './cli-world.ts'

const newWorld = await createWorlds()

const stores = (url: string): string => `stores:
  helpdesk:
    connector: zammad
    url: ${url}
    token: \${ZAMMAD_TOKEN}
    calls-per-minute: 60000
    locales: [sv-SE]
    timezone: Europe/Stockholm
`

const policy = (rules: string): string => `policy: support
version: 1
stores: [helpdesk]
timezone: Europe/Stockholm
approval: none
limits: { tickets: 1000, percent: 100 }
hold: { tags: [legal_hold] }
rules:
${rules}`

const rule = (action: string, category = '"*"', after = 'P1Y'): string => `  - id: rule-${after.toLowerCase()}
    category: ${category}
    clock: closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: ${after}, action: ${action} }
`

const contacts = `contacts:
  - id: silent
    clock: last_ticket_closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: P1Y, action: delete }
`

const fill = (desk: ZammadDesk): void => {
  for (const index of [0, 1, 2]) addUser(desk, index)
  for (const index of [0, 1, 2]) addTicket(desk, { index, customer: personId(0) })
  addTicket(desk, { index: 3, customer: personId(1), state: 'open' })
  addTicket(desk, { index: 4, customer: personId(2), group: 2 })
}

/** `settings`: further members of stores.yaml. */
const world = async (rules: string, settings = '') => {
  const desk = emptyDesk()
  fill(desk)
  const fake = Object.assign(await fakeZammad(desk), { pageSize: 100, looksPerTask: 1 })
  const made = await newWorld({
    files: { 'stores.yaml': stores(fake.url) + settings, 'support.yaml': policy(rules) },
    closed: 0,
    open: 0,
    env: { ZAMMAD_TOKEN: zammadToken },
  })
  const applied = async (plan: string) => {
    const { code, stdout, stderr } = await made.tell(`apply ${plan} --yes --json`)
    return { code, stderr, report: JSON.parse(stdout) as Record<string, unknown> }
  }
  return { ...made, desk, fake, applied }
}

/** Each in turn, once: reading, asking for a person's deletion, deleting. */
const trouble = ({ fail }: DeskServer): void => {
  const [error, wait] = [
    { kind: 'status', status: 500 },
    { kind: 'status', status: 429, headers: { 'retry-after': '0' } },
  ] as const
  const faults = {
    GET: [error, { kind: 'malformed' }],
    POST: [wait, { kind: 'lost' }],
    DELETE: [error, { kind: 'cut' }, wait, { kind: 'lost' }],
  } as const
  for (const [method, each] of Object.entries(faults))
    for (const fault of each) {
      let passed = 0
      fail(asked => asked.method === method && !asked.path.endsWith('/search') && passed++ > 0, fault)
    }
}

describe('a run against Zammad', () => {
  it.each(['a desk that is well', 'a desk that is not'])(
    'deletes tickets and then the people who have none left, and keeps the statistics: %s',
    async how => {
      const at = await world(rule('delete', 'Sales') + rule('delete', '"*"', 'P20Y') + contacts)
      const plan = await at.plan()
      if (how === 'a desk that is not') trouble(at.fake)
      const { code, report } = await at.applied(plan)
      expect(report).toMatchObject({ residual: 0, unreachable: 0, statisticsEqual: true, ledgerValid: true })
      // Three tickets and a person.
      expect([report.applied, report.skippedBy]).toMatchObject([{ delete: 3 }, { failed: 1 }])
      expect(code).toBe(3)
      expect([...at.desk.tickets.keys()]).toEqual([3, 4].map(ticketId))
      // Who has a ticket left that is kept longer is kept with it.
      expect([0, 1, 2].map(index => at.desk.users.has(personId(index)))).toEqual([false, true, true])
      expect(at.desk.tasks.size).toBe(0)
    },
  )

  it('leaves a ticket with the hold tag, and its person', async () => {
    const at = await world(rule('delete') + contacts)
    const plan = await at.plan()
    at.desk.tags.set(ticketId(0), ['legal_hold'])
    const { code, report } = await at.applied(plan)
    expect(report).toMatchObject({ applied: { delete: 3 }, skippedBy: { held: 1, waiting: 1 } })
    expect(code).toBe(3)
    expect([at.desk.tickets.has(ticketId(0)), at.desk.users.has(personId(0))]).toEqual([true, true])
  })

  it.each(['redact', 'anonymise', 'redact, operator: surrogate'])(
    'is refused at load for %s: the desk edits nothing',
    async action => {
      const at = await world(rule(action))
      const { code, stderr } = await at.tell('validate')
      expect(stderr).toMatch(
        /the store "helpdesk" cannot do .* \(Zammad changes no text .*what it can do: "delete"/u,
      )
      expect(code).toBe(2)
    },
  )

  it('gives somebody what it holds of them, and erases nobody: nothing can be taken out of the tickets of others', async () => {
    const settings = 'requests:\n  timezone: Europe/Stockholm\n  approval: none\n'
    const at = await world(rule('delete'), settings)
    const ask = async (type: string) => {
      const who = ['--email', 'anna.lindqvist@example.com', '--identity-reason', 'phoned']
      const told = await at.tell(['requests', 'submit', '--type', type, ...who, '--wait', '--json'])
      return { code: told.code, id: String(JSON.parse(told.stdout).id) }
    }
    const [access, erasure] = [await ask('access'), await ask('erasure')]
    const file = join(at.folder, 'archive.zip')
    expect((await at.tell(['requests', 'export', access.id, '--out', file])).code).toBe(0)
    expect((await readFile(file)).byteLength).toBeGreaterThan(1000)
    expect(erasure.code).toBe(4)
    expect((await at.tell(['requests', 'show', erasure.id])).stdout).toMatch(
      /CAPABILITY_MISSING \(helpdesk: redact-text/u,
    )
    expect(at.fake.calls.filter(({ method }) => method === 'DELETE')).toEqual([])
  }, 60_000)

  it('tells nobody the token, and no text of the desk, when it is refused', async () => {
    const at = await world(rule('delete'))
    at.fake.fail(() => true, { kind: 'status', status: 401 })
    const failed = await at.tell('plan')
    expect(failed.code).toBe(1)
    expect(failed.stderr).toMatch(/store helpdesk: GET \/api\/v1\/[a-z_]+: the desk refuses the login/u)
    expect(failed.stderr + failed.stdout).not.toMatch(/zam-1234567890|Anna/u)
  })
})
