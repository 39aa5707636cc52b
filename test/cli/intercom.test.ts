import { describe, expect, it } from 'vitest'
import { contactId, conversationId, tagConversation } from '../support/fakes/intercom-desk.ts'
import type { FakeIntercom } from '../support/fakes/intercom-server.ts'
import { contacts, deskPolicy } from './desk-texts.ts'
import { createIntercomWorlds, person, rule, saidIn, stores, withRules } from './intercom-world.ts'

const world = await createIntercomWorlds()

/** Reads and writes meet each fault once, some calls apart: a call that fails again and again waits longer each time. */
const trouble = (fake: FakeIntercom): void => {
  for (const method of ['GET', 'POST', 'DELETE'])
    for (const [index, fault] of (
      [
        { kind: 'status', status: 500 },
        { kind: 'status', status: 429, headers: { 'x-ratelimit-reset': '1' } },
        { kind: 'cut' },
        { kind: 'lost' },
        { kind: 'malformed' },
      ] as const
    ).entries()) {
      let passed = 0
      fake.fail(asked => asked.method === method && passed++ > index * (method === 'GET' ? 7 : 1), fault)
    }
}

describe('a run against Intercom', () => {
  it('redacts closed conversations through faults, keeps their statistics, and says what stays', async () => {
    const at = await world(withRules(rule('redact')))
    const plan = await at.plan()
    trouble(at.fake)
    const told = await at.tell(`apply ${plan} --yes --json`)
    expect(JSON.parse(told.stdout)).toMatchObject({
      ...{ state: 'finished', residual: 0, statisticsEqual: true, ledgerValid: true },
      applied: { redact: 4 },
      unreachablePlaces: expect.arrayContaining([{ place: 'conversations:source.author.name', count: 4 }]),
    })
    // Who wrote stays at each message.
    expect(told.code).toBe(3)
    for (const index of [0, 1, 2, 4]) {
      expect(saidIn(at.desk, index)).not.toMatch(/Anna|Lindqvist/iu)
      expect(saidIn(at.desk, index)).toContain('det fungerar nu')
    }
    expect(saidIn(at.desk, 3)).toContain(person)
    expect(await at.json('plan')).toMatchObject({ counts: { redact: 0 } })
  })

  it('deletes conversations for good through faults, and the people with the next run', async () => {
    const at = await world(withRules(rule('delete') + contacts('delete')))
    const plan = await at.plan()
    trouble(at.fake)
    const told = await at.tell(`apply ${plan} --yes --json`)
    expect(JSON.parse(told.stdout)).toMatchObject({
      ...{ residual: 0, unreachable: 0, statisticsEqual: true },
      applied: { delete: 4 },
    })
    expect(told.code).toBe(0)
    expect([...at.desk.conversations.keys()]).toEqual([conversationId(3)])
    expect([...at.desk.reports.keys()]).toHaveLength(4)
    // Whoever has a conversation left stays, since it would go with them.
    expect([...at.desk.contacts.keys()]).toEqual([contactId(1)])
  })

  it('leaves a person of whom a conversation stays, and says so', async () => {
    const at = await world(withRules(contacts('delete').replace('contacts:', `${rule('redact')}contacts:`)))
    const { code, report } = await at.applied()
    expect(report).toMatchObject({ applied: { redact: 4 }, failures: { CONVERSATIONS_LEFT: 1 } })
    expect(code).not.toBe(0)
    expect(at.desk.contacts.size).toBe(2)
  })

  it('leaves a conversation with the hold tag', async () => {
    const at = await world(url => ({
      'stores.yaml': stores(url),
      'support.yaml': deskPolicy(rule('delete')).replace('rules:', 'hold: { tags: [legal_hold] }\nrules:'),
    }))
    const plan = await at.plan()
    const held = at.desk.conversations.get(conversationId(0))
    if (held) tagConversation(at.desk, held, 'legal_hold')
    const told = await at.tell(`apply ${plan} --yes --json`)
    expect(JSON.parse(told.stdout)).toMatchObject({ applied: { delete: 3 }, skippedBy: { held: 1 } })
    expect(told.code).toBe(3)
    expect(at.desk.conversations.has(conversationId(0))).toBe(true)
  })

  it.each([
    [
      'anonymise',
      rule('anonymise'),
      /cannot do "anonymise": it lacks rewrite, relink \(Intercom takes .*\); what it can do: "redact", "delete"/u,
    ],
    [
      'an operator that writes words',
      rule('redact, operator: surrogate'),
      /with the operator "surrogate": it lacks rewrite \(Intercom takes/u,
    ],
    [
      'people who are to be anonymised',
      rule('redact') + contacts('anonymise'),
      /lacks rewrite, relink \(Intercom takes .*\); what it can do: "delete"/u,
    ],
  ])('is refused at load for %s', async (_, rules, message) => {
    const at = await world(withRules(rules))
    const { code, stderr } = await at.tell('validate')
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
  })

  it('tells nobody the token, and no text of the desk, when it is refused', async () => {
    const at = await world(withRules(rule('redact')))
    for (let index = 0; index < 20; index++) at.fake.fail(() => true, { kind: 'status', status: 500 })
    const failed = await at.tell('plan')
    expect(failed.code).toBe(1)
    expect(failed.stderr).toMatch(/store helpdesk: GET \/\w+: HTTP 500/u)
    expect(failed.stderr + failed.stdout).not.toMatch(/tok-|Anna/u)
  }, 60_000)

  it('answers at the vendor’s own host unless another is named', async () => {
    const at = await world(url => ({
      'stores.yaml': stores(url).replace(/ {4}url: .*\n/u, ''),
      'support.yaml': deskPolicy(rule('redact')),
    }))
    expect((await at.tell('validate')).code).toBe(0)
  })
})
