import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanContext } from '../../src/actions/action.ts'
import { actionFor, actionNames, kinds } from '../../src/actions/kinds.ts'
import { planAction } from '../../src/actions/list.ts'
import { type ActionSpec, actionSpec } from '../../src/actions/specs.ts'
import { residual } from '../../src/anonymisation/residual.ts'
import { type Entity, entities } from '../../src/entities.ts'
import { recordId } from '../../src/tickets/ids.ts'
import { type Field, type FieldRules, fieldClasses, type StoreRecord } from '../../src/tickets/record.ts'
import { applyEdits, contact, created, field, person, ticket } from './invented.ts'
import { literalRedactor, testPseudonym } from './literal-redactor.ts'

const context: PlanContext = {
  redactor: literalRedactor,
  roster: [{ names: ['Agnes Agentsson'], emails: [], phones: [], usernames: [] }],
  pseudonym: testPseudonym,
  timezone: 'Europe/Helsinki',
}

const people = [
  person('requester', 'Anna Lindqvist', 'anna@example.se', 'p1'),
  person('other', 'Pekka Virtanen', 'pekka@example.fi', 'p2'),
  person('agent', 'Agnes Agentsson', 'agnes@desk.example', 'a1'),
]

const word = fc.constantFrom(
  'Hello',
  'Anna',
  'Lindqvist',
  'Pekka Virtanen',
  'anna@example.se',
  '10.1.2.3',
  'order 1042',
  '070-111 22 33',
  'pekka77',
  'v1.2.3',
  'Agnes Agentsson',
)
const sentence = fc.array(word, { maxLength: 6 }).map(words => words.join(' '))
const scalar = fc.oneof(
  sentence,
  fc.constantFrom<unknown>(created, 701234567, null, true, '2024-01-02', { a: 'anna@example.se' }),
)
const rules: fc.Arbitrary<FieldRules> = fc.record(
  { unique: fc.boolean(), required: fc.boolean(), maxLength: fc.integer({ min: 21, max: 60 }) },
  { requiredKeys: [] },
)

/** A name is no address: what a redactor takes for something else is another test's matter. */
const shapes = new Map<Entity | null, string>([
  ['EMAIL', 'anna@example.se'],
  ['PERSON', 'Pekka Virtanen'],
  ['PHONE', '070-111 22 33'],
  ['USERNAME', 'pekka77'],
])
const shaped = (value: unknown, entity: Entity | null): unknown => shapes.get(entity) ?? value

/** Links carry people, identifiers hold one name or address, the rest whatever comes. */
const oneField = fc
  .record({
    of: fc.constantFrom(...fieldClasses),
    value: scalar,
    one: fc.oneof(word, fc.constantFrom<unknown>(created, 701234567, null)),
    who: fc.constantFrom('p1', 'p2', 'a1'),
    rules,
    entity: fc.option(fc.constantFrom<Entity>(...entities)),
  })
  .map(({ of, value, one, who, rules: demands, entity }) => (path: string): Field => {
    const base = { rules: demands, ...(entity ? { entity } : {}) }
    if (of === 'link')
      return field('link', path, who, { ...base, person: { id: recordId(who), agent: who === 'a1' } })
    if (of === 'secret' || of === 'attachment')
      return field(of, path, typeof one === 'string' ? one : '', base)
    if (of.endsWith('identifier')) return field(of, path, shaped(one, entity), base)
    return field(of, path, value, base)
  })

const record: fc.Arbitrary<StoreRecord> = fc
  .tuple(fc.array(oneField, { maxLength: 8 }), fc.boolean())
  .map(([make, isTicket]) => {
    const fields = make.map((each, i) => each(`f.${i}`))
    return isTicket ? ticket(fields, people) : contact(fields)
  })

const spec: fc.Arbitrary<ActionSpec> = fc
  .oneof(
    fc.record({
      action: fc.constant('redact'),
      operator: fc.constantFrom('replace', 'mask', 'token', 'drop'),
    }),
    fc.record({
      action: fc.constant('redact'),
      entities: fc.uniqueArray(fc.constantFrom(...entities), { minLength: 1 }),
    }),
    fc.record({ action: fc.constant('anonymise'), 'free-text': fc.constantFrom('delete', 'redact') }),
  )
  .map(raw => actionSpec.parse(raw))

const editsOf = (from: StoreRecord, by: ActionSpec) => {
  const { change } = planAction(from, by, context)
  if (change.do === 'delete') throw new Error('a deletion')
  return change
}

const runs = { numRuns: 400 }

describe('every action that edits', () => {
  it('has nothing left to do the second time', () => {
    fc.assert(
      fc.property(record, spec, (before, by) => {
        const after = applyEdits(before, editsOf(before, by))
        expect(editsOf(after, by).edits).toEqual([])
      }),
      runs,
    )
  })

  it('edits each place once, and no statistic, technical value or link to an agent', () => {
    fc.assert(
      fc.property(record, spec, (before, by) => {
        const { edits } = editsOf(before, by)
        expect(new Set(edits.map(({ path }) => path)).size).toBe(edits.length)
        for (const { path } of edits) {
          const place = before.fields.find(each => each.path === path)
          expect(['statistic', 'technical']).not.toContain(place?.class)
          expect(place?.person?.agent ?? false).toBe(false)
        }
      }),
      runs,
    )
  })

  it('writes no value that must be gone', () => {
    fc.assert(
      fc.property(record, spec, (before, by) => {
        const { change, gone } = planAction(before, by, context)
        const written =
          change.do === 'edit'
            ? change.edits.flatMap(edit => (edit.kind === 'set' ? [String(edit.value)] : []))
            : []
        expect(gone.every(value => value === value.trim() && value.length >= 3)).toBe(true)
        expect(residual(written, gone)).toBe(0)
      }),
      runs,
    )
  })

  it('keeps required values filled and long ones within their length', () => {
    fc.assert(
      fc.property(record, spec, (before, by) => {
        for (const edit of editsOf(before, by).edits) {
          const { rules: demands, value } = before.fields.find(({ path }) => path === edit.path) ?? {
            rules: {},
            value: '',
          }
          if (demands.required && value !== '' && edit.kind === 'set') expect(edit.value).not.toBe('')
          if (edit.kind === 'set' && typeof edit.value === 'string' && demands.maxLength) {
            expect(edit.value.length).toBeLessThanOrEqual(Math.max(demands.maxLength, String(value).length))
          }
        }
      }),
      runs,
    )
  })

  it('gives people distinct values where the desk demands it, also those who differ by case only', () => {
    const entity = fc.constantFrom<Entity>('EMAIL', 'USERNAME', 'PERSON')
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.string({ minLength: 1 }).filter(text => text.trim() !== ''),
          { maxLength: 6 },
        ),
        entity,
        spec,
        (names, what, by) => {
          const fields = [...names, 'Åsa', 'åsa'].map((name, i) =>
            field('direct-identifier', 'u', name, {
              document: `accounts:${i}`,
              entity: what,
              rules: { unique: true },
            }),
          )
          const values = applyEdits(contact(fields), editsOf(contact(fields), by)).fields.map(
            ({ value }) => value,
          )
          expect(new Set(values).size).toBe(
            new Set(fields.map(({ value }, i) => (values[i] === value ? value : i))).size,
          )
        },
      ),
      runs,
    )
  })
})

describe('the list of actions', () => {
  it('is in order of strength, and finds each by its spec', () => {
    expect(actionNames.map(name => [kinds[name].name, kinds[name].strength])).toEqual([
      ['forget', 0],
      ['rectify', 0],
      ['redact', 1],
      ['anonymise', 2],
      ['delete', 3],
    ])
    for (const name of actionNames.filter(each => kinds[each].strength > 0))
      expect(actionFor(actionSpec.parse({ action: name }))).toBe(kinds[name])
  })

  it('lets no policy ask for what a request alone may', () => {
    for (const action of ['forget', 'rectify']) expect(actionSpec.safeParse({ action }).success).toBe(false)
  })

  it('deletes whole records', () => {
    expect(planAction(ticket([]), { action: 'delete' }, context)).toEqual({
      change: { kind: 'ticket', id: 'ticket-1', do: 'delete' },
      found: {},
      gone: [],
    })
  })
})
