import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActionSpec } from '../../../src/actions/specs.ts'
import { entities } from '../../../src/entities.ts'
import { decide } from '../../../src/policies/decide.ts'
import type { Policy } from '../../../src/policies/policy.ts'
import { loosenings } from '../../../src/policies/tightening/loosenings.ts'
import type { RecordRef } from '../../../src/tickets/record.ts'
import { basis, head, policyOf } from '../policy-text.ts'
import { at, contact, helpdesk, ticket } from '../records.ts'

const rank: Readonly<Record<string, number>> = { redact: 1, anonymise: 2, delete: 3 }
const left: Readonly<Record<string, number>> = { mask: 2, truncate: 2, hash: 1, token: 1 }

/** Whether what is done to a record by `now` is no less than by `before`; written without a look at the order it tests. */
const doesAsMuch = (now: ActionSpec | undefined, before: ActionSpec | undefined): boolean => {
  if (!before) return true
  if (!now) return false
  const [high, low] = [rank[now.action] ?? 0, rank[before.action] ?? 0]
  if (high !== low) return high > low
  if (now.action === 'redact' && before.action === 'redact') {
    const missed = entities.filter(
      each => (before.entities ?? entities).includes(each) && !(now.entities ?? entities).includes(each),
    )
    return missed.length === 0 && (left[now.operator] ?? 0) <= (left[before.operator] ?? 0)
  }
  if (now.action === 'anonymise' && before.action === 'anonymise')
    return (
      (now['free-text'] === 'delete' || before['free-text'] === 'redact') &&
      (now.rows === 'coarse' || before.rows !== 'coarse')
    )
  return true
}

const stages = fc
  .tuple(
    fc.constantFrom(
      '',
      '{ after: P30D, action: redact, entities: [CARD], operator: mask }',
      '{ after: P1M, action: redact, entities: [CARD, IP] }',
      '{ after: P20D, action: redact }',
    ),
    fc.constantFrom(
      '',
      '{ after: P6M, action: redact, operator: hash }',
      '{ after: P5M, action: redact }',
      '{ after: P180D, action: anonymise }',
    ),
    fc.constantFrom(
      '{ after: P1Y, action: anonymise }',
      '{ after: P11M, action: anonymise, free-text: delete }',
      '{ after: P1Y, action: anonymise, rows: coarse }',
      '{ after: P1Y, round-to: year-end, action: delete }',
      '{ after: P1Y, action: delete }',
    ),
  )
  .map(list => `[${list.filter(each => each !== '').join(', ')}]`)

const whens = fc.constantFrom(
  '',
  'when: { tags: x }, ',
  'when: { not: { tags: [x] } }, ',
  'when: { or: [{ tags: x }, { priority: High }] }, ',
  'when: { age: { over: P90D } }, ',
)

interface Drawn {
  readonly category: string
  readonly when: string
  readonly stages: string
}

const rule = fc.record<Drawn>({
  category: fc.constantFrom('"*"', 'A', '[A, B]'),
  when: whens,
  stages,
})

const minimums = fc.constantFrom(
  '',
  'minimums: [{ category: A, keep: P2Y, statute: S }]\n',
  'minimums: [{ category: "*", keep: P18M, statute: S }]\n',
)

interface Written {
  readonly rules: readonly Drawn[]
  readonly minimum: string
  readonly tags: string
  readonly people: string
}

const policyWith = ({ rules, minimum, tags, people }: Written): Policy | undefined => {
  const lines = rules.map(
    (each, index) =>
      `  - { id: r${index}, category: ${each.category}, ${each.when}clock: closed_at, basis: ${basis}, stages: ${each.stages} }`,
  )
  const contacts = `contacts: [{ id: people, clock: created_at, basis: ${basis}, stages: [${people}] }]\n`
  try {
    return policyOf(`${head}${tags}${minimum}rules:\n${lines.join('\n')}\n${contacts}`)
  } catch {
    return undefined
  }
}

const written = fc.record<Written>({
  rules: fc.array(rule, { minLength: 1, maxLength: 3 }),
  minimum: minimums,
  tags: fc.constantFrom('', 'hold: { tags: [held] }\n'),
  people: fc.constantFrom('{ after: P1Y, action: anonymise }', '{ after: P6M, action: delete }'),
})

/** A policy, and what somebody made of it: often near enough to be tighter, and as often looser. */
const pairs = written
  .chain(before =>
    fc
      .record({
        minimum: fc.oneof(fc.constant(before.minimum), minimums),
        tags: fc.oneof(fc.constant(before.tags), fc.constant('')),
        people: fc.constantFrom('{ after: P1Y, action: anonymise }', '{ after: P6M, action: delete }'),
        rules: fc.tuple(
          ...before.rules.map(each =>
            fc.oneof(
              fc.constant(each),
              stages.map(other => ({ ...each, stages: other })),
              rule,
            ),
          ),
        ),
      })
      .map(after => [policyWith(before), policyWith(after)] as const),
  )
  .filter((pair): pair is readonly [Policy, Policy] => pair[0] !== undefined && pair[1] !== undefined)

const moments = fc.date({
  min: at('2022-01-01T00:00:00Z'),
  max: at('2027-01-01T00:00:00Z'),
  noInvalidDate: true,
})

const records: fc.Arbitrary<RecordRef> = fc.oneof(
  fc
    .record({
      category: fc.constantFrom('A', 'B', 'C'),
      priority: fc.constantFrom('High', 'Low'),
      tags: fc.subarray(['x', 'held']),
      clocks: fc.record({ created_at: moments, closed_at: moments }),
    })
    .map(facts => ticket({ ...facts, closed: true })),
  fc
    .record({ clocks: fc.record({ created_at: moments }) })
    .map(facts => contact({ ...facts, openTickets: 0 })),
)

const doneBy = (policy: Policy, record: RecordRef, now: Date): ActionSpec | undefined => {
  const decision = decide(policy, { store: helpdesk, record, now, holds: [] })
  return decision.verdict === 'due' ? decision.spec : undefined
}

describe('a change that is not looser', () => {
  it('does at least as much to every record, at every moment', () => {
    let tight = 0
    fc.assert(
      fc.property(
        pairs,
        fc.array(fc.tuple(records, moments), { minLength: 20, maxLength: 20 }),
        ([before, after], cases) => {
          if (loosenings(before, after).length > 0) return
          tight += before.digest === after.digest ? 0 : 1
          for (const [record, now] of cases)
            expect(doesAsMuch(doneBy(after, record, now), doneBy(before, record, now))).toBe(true)
        },
      ),
      { numRuns: 400 },
    )
    // Else nothing was tried.
    expect(tight).toBeGreaterThan(15)
  }, 120_000)
})
