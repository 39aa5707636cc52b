import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { personId, ticketId } from '../support/fakes/zendesk-desk.ts'
import { accessToken, type FakeZendesk, login } from '../support/fakes/zendesk-server.ts'
import { putIntoTrash } from '../support/fakes/zendesk-trash.ts'
import { createWorlds } from './cli-world.ts'
import { contacts, deskPolicy } from './desk-texts.ts'
import { person, rule, stores, textOf, withRules, zendeskWorlds } from './zendesk-world.ts'

const world = zendeskWorlds(await createWorlds())

/** Whatever the fake is asked meets each fault once, reads and writes alike. */
const trouble = (fake: FakeZendesk): void => {
  for (const method of ['GET', 'PUT', 'DELETE'])
    for (const fault of [
      { kind: 'status', status: 500 },
      { kind: 'status', status: 429, headers: { 'retry-after': '0' } },
      { kind: 'cut' },
      { kind: 'lost' },
      { kind: 'malformed' },
    ] as const) {
      let passed = 0
      fake.fail(
        asked => asked.method === method && !asked.path.includes('/incremental/') && passed++ > 0,
        fault,
      )
    }
}

describe('a run against Zendesk', () => {
  it('redacts closed tickets, archived ones too, and keeps their statistics', async () => {
    const at = await world(withRules(rule('redact')))
    const { code, report } = await at.applied()
    expect(report).toMatchObject({
      state: 'finished',
      residual: 0,
      unreachable: 0,
      statisticsEqual: true,
      ledgerValid: true,
    })
    expect(report.applied).toMatchObject({ redact: 4 })
    expect(code).toBe(0)
    for (const index of [0, 1, 2, 4]) {
      expect(textOf(at.desk, index)).not.toMatch(/Anna|Lindqvist/iu)
      expect(textOf(at.desk, index)).toContain('Tack för ditt mejl')
    }
    expect(textOf(at.desk, 3)).toContain(person)
    expect(await at.json('plan')).toMatchObject({ counts: { redact: 0 } })
  })

  it('comes through faults of the desk', async () => {
    const at = await world(withRules(rule('redact')))
    const plan = await at.plan()
    trouble(at.fake)
    const told = await at.tell(`apply ${plan} --yes --json`)
    expect(JSON.parse(told.stdout)).toMatchObject({
      residual: 0,
      statisticsEqual: true,
      applied: { redact: 4 },
    })
    expect(told.code).toBe(0)
    expect(textOf(at.desk, 0)).not.toMatch(/Anna|Lindqvist/iu)
  })

  it('takes files of a chat away whose names say who it is', async () => {
    const at = await world(withRules(rule('redact')))
    const history = [
      { type: 'ChatMessage' as const, chat_index: 0, message: `Jag är ${person}.` },
      { type: 'ChatFileAttachment' as const, chat_index: 1, filename: `kvitto ${person}.jpg` },
      { type: 'ChatFileAttachment' as const, chat_index: 2, filename: 'skärmbild 2.jpg' },
    ]
    const [id, value] = [ticketId(0), { chat_id: '2109.1', history }]
    const events = [{ id: 51, type: 'ChatStartedEvent', value }]
    at.desk.audits.get(id)?.push({ id: 50, ticket_id: id, created_at: '2022-05-01T10:00:00Z', events })
    const { code, report } = await at.applied()
    expect(report).toMatchObject({ residual: 0, unreachable: 0, applied: { redact: 4 } })
    expect(code).toBe(0)
    expect(JSON.stringify(history)).not.toMatch(/Anna|Lindqvist/iu)
    expect(history.map(line => line.filename)).toEqual([undefined, 'redacted.txt', 'skärmbild 2.jpg'])
  })

  it('says with exit 3 what the desk cannot blank', async () => {
    const at = await world(withRules(rule('redact')))
    const ticket = at.desk.tickets.get(ticketId(0))
    if (ticket) ticket.subject = `Fråga från ${person}`
    const { code, report } = await at.applied()
    expect(report).toMatchObject({
      residual: 0,
      unreachable: 1,
      unreachablePlaces: [{ place: 'tickets:subject', count: 1 }],
      statisticsEqual: true,
      applied: { redact: 4 },
    })
    expect(code).toBe(3)
    expect(ticket?.subject).toContain(person)
  })

  it('deletes tickets for good and then the people', async () => {
    const at = await world(withRules(rule('delete') + contacts('delete')))
    const { code, report } = await at.applied()
    expect(report).toMatchObject({ residual: 0, unreachable: 0, statisticsEqual: true })
    expect(report.applied).toMatchObject({ delete: 4 })
    expect(code).toBe(0)
    expect([...at.desk.tickets.keys()]).toEqual([ticketId(3)])
    expect([at.desk.trash.size, at.desk.scrubbed.size]).toEqual([0, 4])
    expect([...at.desk.purgedUsers]).toEqual([personId(0)])
  })

  it('deletes for good what somebody at the desk deleted, when it is due', async () => {
    const at = await world(withRules(rule('delete')))
    const [due, open] = [at.desk.tickets.get(ticketId(0)), at.desk.tickets.get(ticketId(3))]
    for (const ticket of [due, open]) if (ticket) putIntoTrash(at.desk, ticket)
    at.desk.clock += 61_000
    const { code, report } = await at.applied()
    expect(report).toMatchObject({
      applied: { delete: 4 },
      residual: 0,
      statisticsEqual: true,
      unreachable: 0,
    })
    expect(code).toBe(0)
    expect([...at.desk.trash.keys()]).toEqual([ticketId(3)])
    expect([...at.desk.scrubbed].sort()).toEqual([0, 1, 2, 4].map(ticketId))
    expect(await at.json('plan')).toMatchObject({ counts: { delete: 0 } })
  })

  it('tells what it found in something that somebody at the desk deleted, and once', async () => {
    const at = await world(withRules(rule('redact')))
    const ticket = at.desk.tickets.get(ticketId(0))
    if (ticket) putIntoTrash(at.desk, Object.assign(ticket, { subject: `Fråga från ${person}` }))
    at.desk.clock += 61_000
    const { code, report } = await at.applied()
    expect(report).toMatchObject({
      unreachablePlaces: [
        { place: 'deleted_tickets:description', count: 1 },
        { place: 'deleted_tickets:subject', count: 1 },
      ],
      residual: 0,
      statisticsEqual: true,
      applied: { redact: 4 },
    })
    expect(code).toBe(3)
    expect(await at.json('plan')).toMatchObject({ counts: { redact: 0 } })
  })

  it('signs in with an OAuth access token where no e-mail address stands beside it', async () => {
    const at = await world(url => ({
      'stores.yaml': stores(url)
        .replace(/^ +email: .*\n/mu, '')
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
        .replace('${ZENDESK_TOKEN}', accessToken),
      'support.yaml': deskPolicy(rule('redact')),
    }))
    expect(await at.json('plan')).toMatchObject({ counts: { redact: 4 } })
  })

  it('is set up by what docs/zendesk.md shows', async () => {
    const text = await readFile('docs/zendesk.md', 'utf8')
    const [first = '', second = ''] = [...text.matchAll(/```yaml[^\n]*\n([\s\S]*?)```/gu)].map(
      ([, yaml]) => yaml ?? '',
    )
    const at = await world(url => ({
      'stores.yaml': first
        .replace('https://example.zendesk.com', url)
        .replace('gallra@example.com', login.email),
      'support.yaml': second.replace('percent: 10', 'percent: 100'),
    }))
    expect(await at.tell('validate')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('valid: store helpdesk, policy support'),
    })
    expect((await at.tell('doctor helpdesk')).code).toBe(0)
    expect(await at.json('plan')).toMatchObject({ counts: { delete: 4 } })
    const request = await at.json(
      'requests submit --type erasure --email x@example.org --identity-reason letter',
    )
    expect(request).toMatchObject({ type: 'erasure' })
  })

  it('leaves a ticket with the hold tag', async () => {
    const at = await world(url => ({
      'stores.yaml': stores(url),
      'support.yaml': deskPolicy(rule('delete')).replace('rules:', 'hold: { tags: [legal_hold] }\nrules:'),
    }))
    const plan = await at.plan()
    at.desk.tickets.get(ticketId(0))?.tags.push('legal_hold')
    const told = await at.tell(`apply ${plan} --yes --json`)
    expect(JSON.parse(told.stdout)).toMatchObject({ applied: { delete: 3 }, skippedBy: { held: 1 } })
    expect(told.code).toBe(3)
    expect(at.desk.tickets.has(ticketId(0))).toBe(true)
  })

  it.each([
    [
      'anonymise',
      rule('anonymise'),
      /cannot do "anonymise": it lacks rewrite, relink; what it can do: "redact", "delete"/u,
    ],
    [
      'an operator that writes words',
      rule('redact, operator: surrogate'),
      /with the operator "surrogate": it lacks rewrite/u,
    ],
    [
      'people who are to be anonymised',
      rule('redact') + contacts('anonymise'),
      /lacks rewrite, relink; what it can do: "delete"/u,
    ],
  ])('is refused at load for %s', async (_, rules, message) => {
    const at = await world(withRules(rules))
    const { code, stderr } = await at.tell('validate')
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
  })

  it('tells nobody the token, and no text of the desk, when it is refused', async () => {
    const at = await world(withRules(rule('redact')))
    const told = await at.tell('plan', {})
    expect(told.code).toBe(0)
    for (let index = 0; index < 20; index++) at.fake.fail(() => true, { kind: 'status', status: 500 })
    const failed = await at.tell('plan')
    expect(failed.code).toBe(1)
    expect(failed.stderr).toMatch(/store helpdesk: GET \/api\/v2\/incremental\/tickets\/cursor: HTTP 500/u)
    expect(failed.stderr + failed.stdout).not.toMatch(/tok-1234567890|Anna/u)
  }, 60_000)

  it.each([
    'ftp://desk.example',
    'https://desk.example/api/v2',
    'http://desk.example',
    'https://a:b@desk.example',
  ])('takes no url such as %s', async url => {
    const at = await world(() => ({ 'stores.yaml': stores(url), 'support.yaml': deskPolicy(rule('redact')) }))
    expect((await at.tell('validate')).code).toBe(2)
  })
})
