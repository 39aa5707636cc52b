// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import { describe, expect, it } from 'vitest'
import { apiKey, fakeFreescout } from '../support/fakes/freescout-server.ts'
import { app, fakeHelpscout } from '../support/fakes/helpscout-server.ts'
import {
  addConversation,
  addCustomer,
  conversationId,
  emptyDesk,
  personId,
} from '../support/fakes/scout-desk.ts'
import { createWorlds } from './cli-world.ts'

const newWorld = await createWorlds()

const logins = {
  helpscout: { lines: ['app-id: ${APP}', 'app-secret: ${KEY}'], env: { APP: app.id, KEY: app.secret } },
  freescout: { lines: ['token: ${KEY}'], env: { KEY: apiKey } },
} as const
type Name = keyof typeof logins

const stores = (name: Name, url: string): string => `stores:
  helpdesk:
    connector: ${name}
    url: ${url}
${logins[name].lines.map(line => `    ${line}`).join('\n')}
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

const stage = (action: string): string => `    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: P1Y, action: ${action} }
`
const rule = (action: string): string =>
  `  - id: all\n    category: "*"\n    clock: closed_at\n${stage(action)}`
const contacts = (action: string): string =>
  `contacts:\n  - id: silent\n    clock: last_ticket_closed_at\n${stage(action)}`

const world = async (name: Name, rules: string) => {
  const desk = emptyDesk()
  for (const index of [0, 1]) addCustomer(desk, index)
  for (const index of [0, 1]) addConversation(desk, { index, customer: personId(0) })
  addConversation(desk, { index: 2, customer: personId(1), status: 'active' })
  const fake = await (name === 'helpscout' ? fakeHelpscout(desk) : fakeFreescout(desk))
  const files = { 'stores.yaml': stores(name, fake.url), 'support.yaml': policy(rules) }
  return { ...(await newWorld({ files, closed: 0, open: 0, env: logins[name].env })), desk, fake }
}

describe.each(['helpscout', 'freescout'] as const)('a run against %s', name => {
  it('deletes conversations through faults of the desk, and keeps their statistics', async () => {
    const at = await world(name, rule('delete') + (name === 'helpscout' ? contacts('delete') : ''))
    const plan = await at.plan()
    at.fake.fail(({ method }) => method === 'DELETE', { kind: 'lost' })
    at.fake.fail(({ method, path }) => method === 'GET' && path.includes('/conversations/'), {
      kind: 'status',
      status: 503,
    })
    const { code, stdout } = await at.tell(`apply ${plan} --yes --json`)
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ residual: 0, unreachable: 0, statisticsEqual: true, ledgerValid: true },
      applied: { delete: 2 },
    })
    expect(code).toBe(0)
    expect([...at.desk.conversations.keys()]).toEqual([conversationId(2)])
    expect([...at.desk.customers.keys()]).toEqual(
      name === 'helpscout' ? [personId(1)] : [personId(0), personId(1)],
    )
  })

  it('is refused at load for more, with the reason and what can be done', async () => {
    const at = await world(name, rule('redact') + contacts('anonymise'))
    const { code, stderr } = await at.tell('validate')
    expect(code).toBe(2)
    expect(stderr).toMatch(/cannot do "redact": it lacks redact-text \([^)]*\); what it can do: "delete"/u)
    expect(stderr).toContain(
      name === 'helpscout'
        ? 'Help Scout keeps the original text behind a thread PATCH'
        : 'changes no text of a thread and deletes no customer',
    )
  })
})
