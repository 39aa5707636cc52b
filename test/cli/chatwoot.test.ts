import { describe, expect, it } from 'vitest'
import { conversationId, personId } from '../support/fakes/chatwoot-desk.ts'
import type { DeskServer } from '../support/fakes/desk-server.ts'
import { chatwootWorlds, person, rule, textOf } from './chatwoot-world.ts'
import { createWorlds } from './cli-world.ts'
import { contacts } from './desk-texts.ts'

const world = chatwootWorlds(await createWorlds())

/** Each in turn, once. */
const trouble = ({ fail }: DeskServer): void => {
  const [error, wait] = [
    { kind: 'status', status: 500 },
    { kind: 'status', status: 429, headers: { 'retry-after': '0' } },
  ] as const
  const faults = {
    GET: [error, { kind: 'malformed' }],
    DELETE: [error, { kind: 'cut' }, wait, { kind: 'lost' }],
  } as const
  for (const [method, each] of Object.entries(faults))
    for (const fault of each) {
      let passed = 0
      fail(asked => asked.method === method && passed++ > 0, fault)
    }
}

describe('a run against Chatwoot', () => {
  it.each(['a desk that is well', 'a desk that is not'])(
    'blanks messages that name somebody, keeps the others and the statistics: %s',
    async how => {
      const at = await world(rule('redact'))
      const plan = await at.plan()
      if (how === 'a desk that is not') trouble(at.fake)
      const { code, report } = await at.applied(plan)
      expect(report).toMatchObject({ residual: 0, unreachable: 0, statisticsEqual: true, ledgerValid: true })
      expect(report.applied).toMatchObject({ redact: 4 })
      expect(code).toBe(0)
      for (const index of [0, 1, 2, 4]) {
        expect(textOf(at.desk, index)).not.toMatch(/Anna|Lindqvist/u)
        expect(textOf(at.desk, index)).toContain('Var är mitt paket?')
      }
      expect(textOf(at.desk, 3)).toContain(person)
      expect(await at.json('plan')).toMatchObject({ counts: { redact: 0 } })
    },
  )

  it('says with exit 3 what the desk cannot blank', async () => {
    const at = await world(rule('redact'))
    const conversation = at.desk.conversations.get(conversationId(0))
    if (conversation) conversation.additional_attributes = { mail_subject: `Fråga från ${person}` }
    const { code, report } = await at.applied(await at.plan())
    expect(report).toMatchObject({ residual: 0, unreachable: 1, applied: { redact: 4 } })
    expect(code).toBe(3)
  })

  it('deletes conversations and then the people who have none left', async () => {
    const at = await world(rule('delete', 'Website') + rule('delete', '"*"', 'P20Y') + contacts('delete'))
    const { code, report } = await at.applied(await at.plan())
    expect(report).toMatchObject({ residual: 0, unreachable: 0, statisticsEqual: true, ledgerValid: true })
    expect([report.applied, report.skippedBy]).toMatchObject([{ delete: 3, contacts: 1 }, { failed: 1 }])
    expect(code).toBe(3)
    expect([...at.desk.conversations.keys()]).toEqual([3, 4].map(conversationId))
    // Who has a conversation left that is kept longer is kept with it.
    expect([...at.desk.contacts.keys()]).toEqual([1, 2].map(personId))
  })

  it('leaves a conversation with the label that holds', async () => {
    const at = await world(rule('delete'))
    const plan = await at.plan()
    at.desk.conversations.get(conversationId(0))?.labels.push('legal_hold')
    const { code, report } = await at.applied(plan)
    expect(report).toMatchObject({ applied: { delete: 3 }, skippedBy: { held: 1 }, statisticsEqual: true })
    expect(code).toBe(3)
    expect(at.desk.conversations.has(conversationId(0))).toBe(true)
  })

  it.each([
    ['anonymise', rule('anonymise'), '"redact", "delete"'],
    ['an operator that writes words', rule('redact, operator: surrogate'), '"redact", "delete"'],
    ['people who are to be anonymised', rule('redact') + contacts('anonymise'), '"delete"'],
  ])('is refused at load for %s', async (_, rules, able) => {
    const at = await world(rules)
    const { code, stderr } = await at.tell('validate')
    expect(stderr).toContain('(Chatwoot blanks a message as a whole')
    expect(stderr).toContain(`; what it can do: ${able}`)
    expect(code).toBe(2)
  })
})
