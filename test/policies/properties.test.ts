import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, ruleQueries } from '../../src/policies/decide.ts'
import type { DecideInput, Decision, Mark } from '../../src/policies/decision.ts'
import { matchesRuleQuery } from '../../src/policies/filters.ts'
import type { Policy } from '../../src/policies/policy.ts'
import type { RecordRef } from '../../src/tickets/record.ts'
import { basis, head, policyOf } from './policy-text.ts'
import { at, contact, helpdesk, ticket } from './records.ts'

const names = ['A', 'B', 'C'] as const
const clockNames = ['closed_at', 'created_at', 'last_activity_at'] as const

const stagesOf = fc
  .subarray(
    [
      '{ after: P30D, action: redact, entities: [CARD] }',
      '{ after: P6M, action: redact, entities: [IP], operator: mask }',
      '{ after: P1Y, action: anonymise }',
      '{ after: P2Y, action: anonymise, free-text: delete }',
      '{ after: P3Y, round-to: year-end, action: delete }',
    ],
    { minLength: 1 },
  )
  .map(stages => `[${stages.join(', ')}]`)

const timeless = [
  '{ tags: [x, y] }',
  '{ not: { tags: x } }',
  '{ priority: [High], not: { status: closed } }',
  '{ or: [{ custom: { tier: 1 } }, { and: [{ tags: y }, { channel: mail }] }] }',
]
const timed = ['{ age: { over: P90D } }', '{ not: { age: { over: P2Y, clock: closed_at } } }']

const ruleOf = (conditions: readonly string[]) =>
  fc.record({
    category: fc.oneof(
      fc.constant('"*"'),
      fc.subarray([...names], { minLength: 1 }).map(n => `[${n.join(', ')}]`),
    ),
    when: fc.option(fc.constantFrom(...conditions), { nil: undefined }),
    clock: fc.constantFrom(...clockNames),
    stages: stagesOf,
  })

const written = (
  rules: readonly { category: string; when: string | undefined; clock: string; stages: string }[],
  minimum: string | undefined,
): string =>
  `${head}hold: { tags: [held] }\n${minimum ? `minimums: [${minimum}]\n` : ''}rules:\n${rules
    .map(
      ({ category, when, clock, stages }, index) =>
        `  - { id: r${index}, category: ${category}, ${when ? `when: ${when}, ` : ''}clock: ${clock}, basis: ${basis}, stages: ${stages} }`,
    )
    .join(
      '\n',
    )}\ncontacts: [{ id: people, clock: last_ticket_closed_at, basis: ${basis}, stages: [{ after: P1Y, action: anonymise }] }]\n`

/** Any policy of three rules that loads; one with an unreachable rule is not one. */
const policies = (conditions: readonly string[]): fc.Arbitrary<Policy> =>
  fc
    .tuple(
      fc.array(ruleOf(conditions), { minLength: 1, maxLength: 3 }),
      fc.option(
        fc.constantFrom(
          '{ category: A, keep: P4Y, statute: S }',
          '{ category: "*", clock: delivered_at, keep: P18M, round-to: year-end, statute: S }',
        ),
        { nil: undefined },
      ),
    )
    .map(([rules, minimum]) => {
      try {
        return policyOf(written(rules, minimum))
      } catch {
        return undefined
      }
    })
    .filter(policy => policy !== undefined)

const moments = fc.date({
  min: at('2018-01-01T00:00:00Z'),
  max: at('2027-01-01T00:00:00Z'),
  noInvalidDate: true,
})
const clocks = fc.record(
  { created_at: moments, closed_at: moments, last_activity_at: moments },
  { requiredKeys: ['created_at'] },
)

const tickets: fc.Arbitrary<RecordRef> = fc
  .record(
    {
      category: fc.constantFrom(...names, 'Other'),
      status: fc.constantFrom('closed', 'resolved'),
      priority: fc.constantFrom('High', 'Low'),
      channel: fc.constantFrom('mail', 'web'),
      tags: fc.subarray(['x', 'y', 'z']),
      closed: fc.constantFrom(true, true, true, false),
      custom: fc.constantFrom({}, { tier: 1 }, { tier: '1' }),
      clocks,
    },
    { requiredKeys: ['tags', 'closed', 'custom', 'clocks'] },
  )
  .map(facts => ticket(facts))

const contacts: fc.Arbitrary<RecordRef> = fc
  .record({
    openTickets: fc.constantFrom(0, 0, 1),
    agent: fc.constantFrom(false, false, true),
    clocks: fc.record(
      { created_at: moments, last_ticket_closed_at: moments },
      { requiredKeys: ['created_at'] },
    ),
  })
  .map(facts => contact(facts))

const asked = (record: RecordRef, now: Date, mark?: Mark): DecideInput => ({
  store: helpdesk,
  record,
  holds: [],
  now,
  ...(mark ? { mark } : {}),
})

const strength = (decision: Decision): number =>
  decision.verdict === 'due'
    ? { forget: 0, rectify: 0, redact: 1, anonymise: 2, delete: 3 }[decision.spec.action]
    : 0

describe('for any policy and record', () => {
  it('the same question has the same answer', () => {
    fc.assert(
      fc.property(policies([...timeless, ...timed]), tickets, moments, (policy, record, now) => {
        expect(decide(policy, asked(record, now))).toEqual(decide(policy, asked(record, now)))
      }),
    )
  })

  it('what is due is among what the store is asked for', () => {
    let due = 0
    fc.assert(
      fc.property(
        policies([...timeless, ...timed]),
        fc.oneof(tickets, contacts),
        moments,
        (policy, record, now) => {
          if (decide(policy, asked(record, now)).verdict !== 'due') return
          due += 1
          const { rules } = ruleQueries(policy, record.kind, now)
          expect(rules.some(query => matchesRuleQuery(query, record))).toBe(true)
        },
      ),
      { numRuns: 600 },
    )
    expect(due).toBeGreaterThan(100)
  })

  it('time never weakens the verdict where no condition is about age', () => {
    fc.assert(
      fc.property(
        policies(timeless),
        fc.oneof(tickets, contacts),
        moments,
        moments,
        (policy, record, a, b) => {
          const [early, late] = a < b ? [a, b] : [b, a]
          expect(strength(decide(policy, asked(record, late)))).toBeGreaterThanOrEqual(
            strength(decide(policy, asked(record, early))),
          )
        },
      ),
      { numRuns: 300 },
    )
  })

  it('what was just done is done, and nothing weaker follows', () => {
    fc.assert(
      fc.property(policies([...timeless, ...timed]), tickets, moments, (policy, record, now) => {
        const decision = decide(policy, asked(record, now))
        if (decision.verdict !== 'due' || decision.spec.action === 'delete') return
        const mark = { action: decision.spec.action, specDigest: decision.specDigest, stamp: record.stamp }
        expect(decide(policy, asked(record, now, mark))).toMatchObject({
          verdict: 'done',
          action: mark.action,
        })
      }),
    )
  })

  it('a held record is never due, whatever the rules and the time', () => {
    fc.assert(
      fc.property(policies([...timeless, ...timed]), tickets, moments, (policy, record, now) => {
        if (record.kind !== 'ticket') return
        const held = ticket({ ...record.facts, tags: [...record.facts.tags, 'held'] })
        expect(decide(policy, asked(held, now)).verdict).toBe('held')
      }),
    )
  })
})
