import * as fc from 'fast-check'
import type { Document } from 'mongodb'
import { beforeAll, describe, expect, it } from 'vitest'
import { ticketFacts, ticketStamp } from '../../../src/connectors/mongodb/facts.ts'
import { loadTables } from '../../../src/connectors/mongodb/lookups.ts'
import { filterOf, ticketCondition } from '../../../src/connectors/mongodb/query.ts'
import { selectTickets } from '../../../src/connectors/mongodb/select.ts'
import { matchesRuleQuery } from '../../../src/policies/filters.ts'
import type { RuleQuery } from '../../../src/tickets/filter.ts'
import { type RecordId, recordId } from '../../../src/tickets/ids.ts'
import type { RecordRef } from '../../../src/tickets/record.ts'
import { mongoServer } from '../../support/servers.ts'
import { chatMap, fillChat } from './chat-desk.ts'
import { oddMaps, oddTickets, ruleQueries, tables } from './odd-tickets.ts'
import { collect, databases, mapOf, never, partsOf } from './open-database.ts'

const database = databases(await mongoServer())

describe('a query pushed down into MongoDB', () => {
  const db = database('odd')
  const documents: Document[] = []

  beforeAll(async () => {
    for (const [name, rows] of Object.entries(tables)) await db.collection(name).insertMany(rows)
    const odd = fc.sample(oddTickets, { numRuns: 250, seed: 7 })
    await db.collection('odd').insertMany(odd, { ignoreUndefined: true })
    documents.push(...(await db.collection('odd').find().toArray()))
  })

  it.each(Object.entries(oddMaps))('never returns less than the rules ask for: %s', async (_, tickets) => {
    const parts = partsOf(db, { tickets })
    const { map } = parts
    const loaded = await loadTables(db, map)
    const gone = (document: Document): boolean =>
      tickets.filter !== undefined && document.gone !== null && document.gone !== undefined
    const all = documents
      .filter(document => !gone(document))
      .map(document => ({
        kind: 'ticket' as const,
        id: recordId(String(document._id)),
        stamp: ticketStamp(map.tickets, document),
        facts: ticketFacts(map.tickets, document, loaded),
      }))
    const stamps = new Map<RecordId, RecordRef>(all.map(each => [each.id, each]))
    let asked = 0
    await fc.assert(
      fc.asyncProperty(fc.array(ruleQueries, { minLength: 1, maxLength: 2 }), async rules => {
        const found = await collect(selectTickets(parts, { rules }, never))
        const ids = new Set(found.map(({ id }) => id))
        const wanted = all.filter(record => rules.some(rule => matchesRuleQuery(rule, record)))
        asked += wanted.length
        const missed = wanted.filter(({ id }) => !ids.has(id))
        const odd = documents.filter(document => missed.some(({ id }) => id === String(document._id)))
        expect(odd).toEqual([])
        // What is fetched in part says the same as the whole.
        for (const ref of found) {
          if (stamps.has(ref.id)) expect(ref).toEqual(stamps.get(ref.id))
          stamps.delete(ref.id)
        }
      }),
      { numRuns: 50, seed: 11 },
    )
    expect(asked).toBeGreaterThan(100)
  })
})

describe('a query of an ordinary desk', () => {
  const db = database('chat')
  const map = mapOf(chatMap)
  const before = new Date('2024-06-01T00:00:00Z')
  const rule = (more: Partial<RuleQuery>): RuleQuery => ({
    categories: '*',
    clock: 'created_at',
    before,
    ...more,
  })
  const tags = (...values: string[]) => ({ op: 'any-of' as const, field: 'tags' as const, values })

  beforeAll(() => fillChat(db))

  it.each<[string, Partial<RuleQuery>, string[]]>([
    ['everything by its creation', {}, ['c1', 'c2', 'c3']],
    ['categories by their names in the table', { categories: ['Billing', 'Nothing'] }, ['c1']],
    ['an unknown name', { categories: ['d1'] }, []],
    ['closed ones only by their closing', { clock: 'closed_at' }, ['c1', 'c3']],
    [
      'a closing date that is missing by the next path',
      { clock: 'closed_at', before: new Date('2023-06-02T00:00:00Z') },
      ['c3'],
    ],
    [
      'a moment kept as text',
      { clock: 'last_activity_at', before: new Date('2024-02-02T08:00:01Z') },
      ['c1'],
    ],
    ['a clock that the map does not have', { clock: 'delivered_at' }, []],
    ['a tag', { when: tags('vip') }, ['c1', 'c3']],
    ['no such tag', { when: { op: 'not', of: tags('vip', 'x') } }, ['c2']],
    ['neither', { when: { op: 'not', of: { op: 'or', of: [tags('late'), tags('none')] } } }, ['c2', 'c3']],
    ['a custom field of its own type', { when: { op: 'custom', field: 'seats', values: [5] } }, ['c3']],
    ['another type than stored', { when: { op: 'custom', field: 'seats', values: ['5'] } }, []],
    [
      'not a custom value',
      { when: { op: 'not', of: { op: 'custom', field: 'plan', values: ['gold'] } } },
      ['c1', 'c2'],
    ],
    [
      'not older than',
      {
        when: {
          op: 'not',
          of: { op: 'before', clock: 'created_at', cutoff: new Date('2023-06-01T00:00:00Z') },
        },
      },
      ['c1', 'c2'],
    ],
    ['an empty or', { when: { op: 'or', of: [] } }, []],
    ['an empty and', { when: { op: 'and', of: [] } }, ['c1', 'c2', 'c3']],
  ])('is pushed down exactly: %s', async (_, more, ids) => {
    const loaded = await loadTables(db, map)
    const filter = filterOf(ticketCondition(map.tickets, loaded, [rule(more)]))
    const found = filter ? await db.collection('conversations').find(filter).sort({ _id: 1 }).toArray() : []
    expect(found.map(({ _id }) => String(_id))).toEqual(ids)
  })

  it('asks nothing where nothing can fit', async () => {
    const loaded = await loadTables(db, map)
    expect(
      filterOf(ticketCondition(map.tickets, loaded, [rule({ categories: ['Nothing'] })])),
    ).toBeUndefined()
    expect(filterOf(ticketCondition(map.tickets, loaded, []))).toBeUndefined()
  })

  it('is served by an index on the clock', async () => {
    const collection = db.collection('indexed')
    await collection.insertMany(
      Array.from({ length: 2000 }, (_, number) => ({
        createdAt: new Date(number * 86_400_000),
        state: 'open',
      })),
    )
    await collection.createIndex({ createdAt: 1 })
    const loaded = await loadTables(db, map)
    const few = rule({ before: new Date(20 * 86_400_000) })
    const filter = filterOf(ticketCondition(map.tickets, loaded, [few])) ?? {}
    const { executionStats } = await collection.find(filter).explain('executionStats')
    expect(executionStats.nReturned).toBe(20)
    expect(executionStats.totalDocsExamined).toBe(20)
  })
})
