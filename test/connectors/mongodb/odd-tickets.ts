import * as fc from 'fast-check'
import { Decimal128, type Document, Long, ObjectId } from 'mongodb'
import type { DataMapInput } from '../../../src/connectors/mongodb/data-map.ts'
import type { Filter, RuleQuery } from '../../../src/tickets/filter.ts'
import { type Clock, clocks } from '../../../src/tickets/record.ts'

const key = (digit: string): ObjectId => new ObjectId(digit.repeat(24))

/** Rows of the small tables: keys of all types, two keys of one text, a row without a name. */
export const tables: Record<string, Document[]> = {
  kinds: [
    { _id: key('a'), name: 'Billing', isResolved: true },
    { _id: key('b').toHexString(), name: 'Complaint', isResolved: false },
    { _id: 3, name: 'Other', isResolved: true },
    { _id: '3x', isResolved: true },
  ],
}

const lookup = { collection: 'kinds', flag: 'isResolved' }
type Tickets = DataMapInput['tickets']

const base: Tickets = {
  collection: 'odd',
  version: 'v',
  category: { path: 'kind', lookup },
  tags: 'tags',
  custom: 'custom',
  status: { path: 'state', closed: ['closed', 3] },
  clock: {
    created_at: 'created',
    closed_at: ['closed', 'updated'],
    last_activity_at: [
      { path: 'updated', 'or-later': { path: 'history[].at' } },
      { path: 'history[].at', where: { path: 'action', 'starts-with': 'set' }, pick: 'first' },
      'created',
    ],
    'event:handover': ['sub.at', 'updated', { path: 'history[].at', where: { path: 'action', equals: 3 } }],
  },
  statistics: { priority: 'sub.priority', channel: { path: 'channel' } },
  fields: { 'history[].text': { class: 'free-text' }, 'sub.list[].x': { class: 'free-text' } },
}

/** One way of telling each thing after the other; each has to agree with what the filters mean. */
export const oddMaps: Record<string, Tickets> = {
  'closed by value, category by table': base,
  'closed by flag of a table, tags in objects': {
    ...base,
    status: { path: 'kind', lookup, closed: 'flag', also: [3, null] },
    tags: { path: 'labels[].name', lookup },
    clock: { ...base.clock, created_at: '_id', closed_at: 'history[].at' },
  },
  'closed by absence, values in depth': {
    ...base,
    status: { path: 'sub.open', closed: 'absent' },
    category: 'sub.kind',
    tags: 'sub.tags',
    custom: 'sub',
    clock: { ...base.clock, created_at: 'sub.at', closed_at: ['sub.at', 'created'] },
  },
  'closed by presence, paths with indexes': {
    ...base,
    status: { path: 'sub.list.0.x', closed: 'present' },
    category: 'labels.0.name',
    tags: 'tags[]',
    clock: {
      created_at: 'history.0.at',
      closed_at: ['history.0.at', 'sub.list[].at'],
      last_activity_at: 'closed',
    },
    filter: { gone: null },
  },
  'closed by names of a table': {
    ...base,
    status: { path: 'state', lookup: { collection: 'kinds' }, closed: ['Billing', 3, null] },
    statistics: { priority: { path: 'tags', lookup }, channel: 'kind' },
  },
}

const day = 86_400_000
const start = Date.UTC(2024, 0, 1)
const dates = fc.integer({ min: 0, max: 40 }).map(days => new Date(start + days * day))
const dateLike = fc.oneof(
  { weight: 4, arbitrary: dates },
  dates.map(date => date.toISOString()),
  dates.map(date => date.toISOString().replace('T', ' ').replace('Z', '+14:00')),
  dates.map(date => date.toISOString().slice(0, 10)),
  dates.map(date => date.getTime()),
  dates.map(date => date.getTime() / 1000),
  dates.map(date => ObjectId.createFromTime(date.getTime() / 1000)),
  fc.array(dates, { maxLength: 2 }),
  fc.constantFrom(null, undefined, '', 'soon', 7, true, [], {}),
)
const words = ['Billing', 'Complaint', 'Other', 'vip', 'closed', 'open', '3', 'true', '5'] as const
const scalars = fc.constantFrom<unknown>(
  ...words,
  ...[3, 5, 1.5, true, false, null, undefined, key('a'), key('b'), key('a').toHexString(), '3x', 'BILLING'],
  ...[Decimal128.fromString('3'), Long.fromString('9007199254740993')],
)
const values = fc.oneof(
  { weight: 4, arbitrary: scalars },
  fc.array(scalars, { maxLength: 2 }),
  fc.constantFrom<unknown>({ _id: 'x' }, [['vip']], {}),
)
const history = fc.array(
  fc.record({
    action: fc.constantFrom<unknown>('set:a', 'unset', 3, null),
    at: dateLike,
    text: fc.constant('t'),
  }),
  { maxLength: 3 },
)
const labels = fc.oneof(
  fc.array(fc.record({ name: values }), { maxLength: 2 }),
  fc.record({ name: values }),
  fc.constantFrom(undefined, 'vip'),
)
const inner = fc.record({
  at: dateLike,
  open: values,
  kind: values,
  tags: values,
  priority: values,
  list: fc.array(fc.record({ x: values, at: dateLike }), { maxLength: 2 }),
  0: values,
})
const subs = fc.oneof(
  { weight: 3, arbitrary: inner },
  fc.array(inner, { maxLength: 2 }),
  fc.constantFrom(null, 'x'),
)

export const oddTickets: fc.Arbitrary<Document> = fc.record({
  v: fc.constantFrom(1, 2),
  kind: values,
  state: values,
  channel: values,
  tags: values,
  labels,
  created: dateLike,
  closed: dateLike,
  updated: dateLike,
  history: fc.oneof(
    { weight: 4, arbitrary: history },
    fc.record({ action: fc.constant('set'), at: dateLike }),
  ),
  sub: subs,
  custom: fc.oneof(fc.record({ plan: values, 'a.b': values, 0: values }), values),
  gone: fc.constantFrom(undefined, null, true),
})

const cutoffs = fc.integer({ min: -2, max: 42 }).map(days => new Date(start + days * day + day / 2))
const someWords = fc.uniqueArray(fc.constantFrom(...words), { maxLength: 3 })
const anyClock = fc.constantFrom<Clock>(...clocks, 'event:handover')

const leaf: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({
    op: fc.constant('any-of' as const),
    field: fc.constantFrom('tags' as const, 'status' as const, 'priority' as const, 'channel' as const),
    values: fc.oneof(someWords, fc.constant([...words])),
  }),
  fc.record({
    op: fc.constant('custom' as const),
    field: fc.constantFrom('plan', 'a.b', '0', 'kind', 'none'),
    values: fc.uniqueArray(fc.constantFrom<string | number | boolean>('vip', 3, true, 5, 1.5, 'Billing'), {
      maxLength: 2,
    }),
  }),
  fc.record({ op: fc.constant('before' as const), clock: anyClock, cutoff: cutoffs }),
)

const { filter } = fc.letrec<{ filter: Filter }>(tie => ({
  filter: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.record({ op: fc.constant('not' as const), of: tie('filter') }),
    fc.record({
      op: fc.constantFrom('and' as const, 'or' as const),
      of: fc.array(tie('filter'), { maxLength: 3 }),
    }),
  ),
}))

const rules: fc.Arbitrary<RuleQuery> = fc
  .record({
    categories: fc.oneof(fc.constant('*' as const), someWords),
    when: fc.option(filter, { nil: undefined }),
    clock: anyClock,
    before: cutoffs,
  })
  .map(({ when, ...rest }) => ({ ...rest, ...(when ? { when } : {}) }))

/** Everything but: here a condition that is not exact would leave something out. */
const exceptions: fc.Arbitrary<RuleQuery> = leaf.map(of => ({
  categories: '*',
  clock: 'created_at',
  before: new Date('2100-01-01T00:00:00Z'),
  when: { op: 'not', of },
}))

export const ruleQueries = fc.oneof(rules, exceptions)
