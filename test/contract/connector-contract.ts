import { beforeAll, describe, expect, it } from 'vitest'
import type { Connector } from '../../src/connectors/connector.ts'
import { matchesRuleQuery } from '../../src/policies/filters.ts'
import type { Filter, RuleQuery } from '../../src/tickets/filter.ts'
import { type RecordId, recordId } from '../../src/tickets/ids.ts'
import type { Clock, RecordKind, RecordRef, StoreRecord } from '../../src/tickets/record.ts'

/** A store filled for the contract: at least five tickets that differ in what a policy can ask. */
export interface PreparedStore {
  readonly connector: Connector
  /** Keys of all tickets, and of all contacts where the store has them. */
  readonly ids: Readonly<Record<RecordKind, readonly string[]>>
  /** Things the help desk itself does to a record by which an earlier decision about it may be wrong. */
  readonly deskWrites: readonly {
    readonly what: string
    readonly kind: RecordKind
    readonly id: string
    write(): Promise<unknown>
  }[]
  /** Takes a record away as the help desk would. */
  remove(kind: RecordKind, id: string): Promise<unknown>
}

const never = new AbortController().signal
const far = new Date('2200-01-01T00:00:00Z')
const known: readonly Clock[] = [
  'created_at',
  'closed_at',
  'last_activity_at',
  'delivered_at',
  'last_ticket_closed_at',
]

const collect = async <T>(stream: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const each of stream) all.push(each)
  return all
}

const everything: readonly RuleQuery[] = known.map(clock => ({ categories: '*', clock, before: far }))

const referenceOf = (record: StoreRecord): RecordRef =>
  record.kind === 'ticket'
    ? { kind: 'ticket', id: record.id, stamp: record.stamp, facts: record.facts }
    : { kind: 'contact', id: record.id, stamp: record.stamp, facts: record.facts }

/** Everything that the records themselves say, asked for alone and turned around. */
const conditionsFor = (records: readonly RecordRef[]): Filter[] => {
  const tickets = records.flatMap(record => (record.kind === 'ticket' ? [record.facts] : []))
  const distinct = (values: readonly (string | undefined)[]): string[] => [
    ...new Set(values.flatMap(value => value ?? [])),
  ]
  const anyOf = (field: 'tags' | 'status' | 'priority' | 'channel', values: readonly string[]): Filter[] =>
    [...values, 'no such value'].map(value => ({ op: 'any-of', field, values: [value] }))
  const simple: Filter[] = [
    ...anyOf('tags', distinct(tickets.flatMap(({ tags }) => tags))),
    ...anyOf('status', distinct(tickets.map(({ status }) => status))),
    ...anyOf('priority', distinct(tickets.map(({ priority }) => priority))),
    ...anyOf('channel', distinct(tickets.map(({ channel }) => channel))),
    ...tickets.flatMap(({ custom }) =>
      Object.entries(custom).map(([field, value]): Filter => ({ op: 'custom', field, values: [value] })),
    ),
    ...tickets.flatMap(({ clocks }) =>
      Object.entries(clocks).flatMap(([clock, cutoff]): Filter[] =>
        cutoff ? [{ op: 'before', clock: clock as Clock, cutoff }] : [],
      ),
    ),
  ]
  const pairs = simple.map((of, index): Filter => {
    const other = simple[(index * 7 + 3) % simple.length] ?? of
    const op = index % 2 === 0 ? 'and' : 'or'
    return { op, of: [of, { op: 'not', of: other }] }
  })
  return [...simple, ...simple.map((of): Filter => ({ op: 'not', of })), ...pairs]
}

const queriesFor = (records: readonly RecordRef[]): RuleQuery[] => {
  const cutoffs = records.flatMap(({ facts }) =>
    Object.entries(facts.clocks).flatMap(([clock, moment]) =>
      moment
        ? [
            { clock: clock as Clock, before: moment },
            { clock: clock as Clock, before: new Date(moment.getTime() + 1) },
          ]
        : [],
    ),
  )
  const categories = records.flatMap(record =>
    record.kind === 'ticket' ? (record.facts.category ?? []) : [],
  )
  return [
    ...cutoffs.map(cutoff => ({ categories: '*' as const, ...cutoff })),
    ...[...new Set(categories), 'no such category'].map(category => ({
      categories: [category],
      clock: 'created_at' as const,
      before: far,
    })),
    ...conditionsFor(records).map(when => ({
      categories: '*' as const,
      clock: 'created_at' as const,
      before: far,
      when,
    })),
  ]
}

/** What everybody may expect of the reading half of a connector, whatever help desk is behind it. */
export const readingContract = (name: string, prepare: () => Promise<PreparedStore>): void => {
  describe(`reading a store: ${name}`, () => {
    let store: PreparedStore
    let records: StoreRecord[]

    const kinds = (): RecordKind[] =>
      store.connector.capabilities.has('contacts') ? ['ticket', 'contact'] : ['ticket']
    const readAll = (kind: RecordKind) => store.connector.readMany(kind, store.ids[kind].map(recordId), never)
    const select = (
      kind: RecordKind,
      rules: readonly RuleQuery[],
      more: { after?: RecordId; batch?: number } = {},
    ) => collect(store.connector.select(kind, { rules, ...more }, never))

    beforeAll(async () => {
      store = await prepare()
      records = (await Promise.all(kinds().map(readAll))).flat()
    })

    it('reads every record by its key, in the order asked for, and of its own store', () => {
      expect(records.map(({ id }) => id)).toEqual(kinds().flatMap(kind => store.ids[kind]))
      expect(new Set(records.map(record => record.store))).toEqual(new Set([store.connector.id]))
      expect(store.ids.ticket.length).toBeGreaterThanOrEqual(5)
    })

    it('counts what it reads', async () => {
      for (const kind of kinds()) {
        expect(await store.connector.count(kind, never)).toBe(store.ids[kind].length)
      }
    })

    it('leaves out keys that are gone or never were', async () => {
      const [first] = store.ids.ticket
      const ids = ['no-such-key', '000000000000000000000000', first ?? ''].map(recordId)
      expect((await store.connector.readMany('ticket', ids, never)).map(({ id }) => id)).toEqual([first])
      expect(await store.connector.readMany('ticket', [], never)).toEqual([])
    })

    it('selects at least what the rules ask for, with the facts and stamps that a whole read gives', async () => {
      let wanted = 0
      for (const kind of kinds()) {
        const ofKind = records.filter(record => record.kind === kind)
        const whole = new Map(ofKind.map(record => [record.id, referenceOf(record)]))
        for (const rule of [...everything, ...queriesFor(ofKind)]) {
          const found = await select(kind, [rule])
          for (const ref of found) expect(ref).toEqual(whole.get(ref.id))
          const ids = new Set(found.map(({ id }) => id))
          const missed = ofKind.filter(record => matchesRuleQuery(rule, record) && !ids.has(record.id))
          expect({ rule, missed: missed.map(({ id }) => id) }).toEqual({ rule, missed: [] })
          wanted += ids.size
        }
      }
      expect(wanted).toBeGreaterThan(store.ids.ticket.length)
    })

    it('selects each record once, in an order that any key resumes', async () => {
      for (const kind of kinds()) {
        const all = (await select(kind, everything)).map(({ id }) => id)
        expect(new Set(all).size).toBe(all.length)
        for (const [index, after] of all.entries()) {
          const rest = await select(kind, everything, { after, batch: (index % 3) + 1 })
          expect(rest.map(({ id }) => id)).toEqual(all.slice(index + 1))
        }
      }
    })

    it('selects nothing for no rule', async () => {
      for (const kind of kinds()) expect(await select(kind, [])).toEqual([])
    })

    it('selects every record when asked for all, whatever its clocks', async () => {
      for (const kind of kinds()) {
        const found = await collect(store.connector.select(kind, { rules: [], all: true, batch: 2 }, never))
        const whole = new Map(records.filter(each => each.kind === kind).map(each => [each.id, each]))
        expect(found.map(({ id }) => String(id)).sort()).toEqual([...store.ids[kind]].sort())
        for (const ref of found) expect(ref).toEqual(referenceOf(whole.get(ref.id) as StoreRecord))
        const [first, ...rest] = found.map(({ id }) => id)
        const resumed = store.connector.select(
          kind,
          { rules: [], all: true, after: recordId(first ?? '') },
          never,
        )
        expect((await collect(resumed)).map(({ id }) => id)).toEqual(rest)
      }
    })

    it('gives every text of every document, each document once, by the keys that records have', async () => {
      const stored = await collect(store.connector.texts(never))
      const byKey = new Map(stored.map(each => [`${each.place}/${each.document}`, each]))
      expect(byKey.size).toBe(stored.length)
      let compared = 0
      for (const { fields } of records) {
        for (const { document, value } of fields) {
          if (typeof value !== 'string') continue
          const { texts = [], fixed = [] } = byKey.get(document) ?? {}
          const all = [...texts, ...fixed.flatMap(each => each.texts)]
          // A value inside stored JSON stands in a longer text.
          expect({ document, there: all.some(text => text.includes(value)) }).toEqual({
            document,
            there: true,
          })
          compared++
        }
      }
      expect(compared).toBeGreaterThan(0)
    })

    it('selects neither agents nor anybody that is not a contact', async () => {
      if (!kinds().includes('contact')) return
      const found = await select('contact', everything)
      const contacts = new Set<string>(store.ids.contact)
      expect(found.filter(({ id }) => !contacts.has(id))).toEqual([])
      const agents = await store.connector.agents(never)
      expect(agents.filter(({ id, role }) => role !== 'agent' || (id && contacts.has(id)))).toEqual([])
    })

    it('knows its customers by name, agents aside, and no more of them than are asked for', async () => {
      const { names } = await store.connector.customers(1000, never)
      const agents = (await store.connector.agents(never)).flatMap(agent => agent.names)
      expect(names.filter(name => agents.includes(name))).toEqual([])
      expect(names.length > 0).toBe(kinds().includes('contact'))
      expect((await store.connector.customers(1, never)).names.length).toBeLessThanOrEqual(1)
    })

    it('gives every value one address', () => {
      for (const { fields } of records) {
        const places = fields.map(({ document, path }) => `${document}\n${path}`)
        expect(new Set(places).size).toBe(places.length)
        expect(fields.filter(({ pattern }) => !/^[^:]+:./u.test(pattern))).toEqual([])
        expect(fields.filter(each => each.class === 'link' && !each.person)).toEqual([])
      }
    })

    it('names everybody whom a ticket leads to among those who have a part in it, for holds on persons', async () => {
      const agents = (await store.connector.agents(never)).flatMap(({ id }) => id ?? [])
      const people = new Set<string>([...store.ids.contact, ...agents])
      let links = 0
      for (const { id, kind, fields, participants } of records) {
        if (kind !== 'ticket') continue
        const parts = new Set<string>(participants.flatMap(each => each.id ?? []))
        const led = fields.flatMap(({ person }) => (person && people.has(person.id) ? [person.id] : []))
        expect({ id, missing: led.filter(person => !parts.has(person)) }).toEqual({ id, missing: [] })
        links += led.length
      }
      if (kinds().includes('contact')) expect(links).toBeGreaterThan(0)
    })

    it('measures in whole numbers and local months', () => {
      for (const record of records) {
        if (record.kind !== 'ticket') continue
        const { month, messages, reopened, firstResponseMinutes, resolutionMinutes, csat } = record.statistics
        const numbers = [messages, reopened, firstResponseMinutes, resolutionMinutes, csat].flatMap(
          each => each ?? [],
        )
        expect(numbers.filter(each => !Number.isInteger(each) || each < 0)).toEqual([])
        expect(month).toMatch(record.facts.clocks.created_at ? /^\d{4}-\d{2}$/u : /^$/u)
      }
    })

    it('knows the categories that its tickets have', async () => {
      const names = new Set(await store.connector.categories(never))
      const used = records.flatMap(record => (record.kind === 'ticket' ? (record.facts.category ?? []) : []))
      expect(used.filter(category => !names.has(category))).toEqual([])
    })

    it('says the same of a store that nobody touched', async () => {
      for (const kind of kinds()) {
        const again = (await readAll(kind)).map(referenceOf)
        expect(again).toEqual(records.filter(record => record.kind === kind).map(referenceOf))
      }
      expect(await store.connector.lineage(never)).toBe(await store.connector.lineage(never))
    })

    it('stops when the caller gives up', async () => {
      const { connector } = store
      const aborted = AbortSignal.abort(new Error('enough'))
      await expect(connector.count('ticket', aborted)).rejects.toThrow('enough')
      await expect(connector.readMany('ticket', store.ids.ticket.map(recordId), aborted)).rejects.toThrow(
        'enough',
      )
      await expect(collect(connector.select('ticket', { rules: everything }, aborted))).rejects.toThrow(
        'enough',
      )
      await expect(collect(connector.texts(aborted))).rejects.toThrow('enough')
    })

    it('diagnoses without a value of a record in what it says', async () => {
      const told = JSON.stringify(await store.connector.diagnose({ rules: everything }, never))
      const values = records.flatMap(({ fields }) =>
        fields.flatMap(({ value, class: of }) =>
          of === 'direct-identifier' && typeof value === 'string' && value.length > 3 ? [value] : [],
        ),
      )
      expect(values.filter(value => told.includes(value))).toEqual([])
    })

    // From here on the store is changed.

    it('gives another stamp after each write of the help desk', async () => {
      expect(store.deskWrites.length).toBeGreaterThan(0)
      for (const { what, kind, id, write } of store.deskWrites) {
        const read = async () => (await store.connector.readMany(kind, [recordId(id)], never))[0]?.stamp
        const before = await read()
        await write()
        expect({ what, same: (await read()) === before }).toEqual({ what, same: false })
      }
    })

    it('leaves out a record that was taken away', async () => {
      for (const kind of kinds()) {
        const [id = '', ...rest] = store.ids[kind]
        await store.remove(kind, id)
        expect((await readAll(kind)).map(each => each.id)).toEqual(rest)
        expect((await select(kind, everything)).map(each => each.id)).not.toContain(id)
        expect(await store.connector.count(kind, never)).toBe(rest.length)
      }
    })
  })
}
