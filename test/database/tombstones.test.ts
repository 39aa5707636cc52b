import { beforeEach, describe, expect, it } from 'vitest'
import { requestId } from '../../src/requests/model.ts'
import type { Suppressed } from '../../src/requests/suppression.ts'
import type { ReturnedContact, Tombstone } from '../../src/requests/tombstones.ts'
import { recordId, storeId } from '../../src/tickets/ids.ts'
import { ownDatabase } from '../support/own-database.ts'

const store = storeId('helpdesk')
const day = (number: number): Date => new Date(Date.UTC(2026, 10, number))

const grave = (id: string, more: Partial<Tombstone> = {}): Tombstone => ({
  store,
  kind: 'contact',
  id: recordId(id),
  role: 'contact',
  action: 'anonymise',
  at: day(1),
  request: requestId('r1'),
  lineage: 'l',
  until: day(30),
  ...more,
})
const entry: Suppressed = {
  digest: 'd',
  store,
  request: requestId('r1'),
  contact: recordId('c1'),
  erasedAt: day(1),
  until: day(30),
}

const collect = async <T>(stream: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const each of stream) all.push(each)
  return all
}

const { database, empty } = await ownDatabase()
beforeEach(() => empty('tombstones', 'suppression', 'returned', 'looks'))

describe('tombstones', () => {
  it('are kept one for each record and request, in the order of ids, the later in place of the earlier', async () => {
    const { tombstones } = database
    await tombstones.bury([
      grave('b'),
      grave('a'),
      grave('t', { kind: 'ticket', role: 'own', action: 'delete' }),
    ])
    await tombstones.bury([
      grave('a', { action: 'kept', at: day(2) }),
      grave('a', { request: requestId('r2') }),
    ])
    await tombstones.bury([])
    const contacts = await collect(tombstones.tombstones(store, 'contact'))
    expect(contacts.map(({ id, request, action }) => [id, request, action])).toEqual([
      ['a', 'r1', 'kept'],
      ['a', 'r2', 'anonymise'],
      ['b', 'r1', 'anonymise'],
    ])
    expect(await collect(tombstones.tombstones(store, 'contact', { after: recordId('a') }))).toHaveLength(1)
    expect(await collect(tombstones.tombstones(store, 'contact', { limit: 2 }))).toHaveLength(2)
    expect(await tombstones.tombstonesOf(store, 'contact', [recordId('a')])).toHaveLength(2)
    expect(await collect(tombstones.tombstones(storeId('chat'), 'contact'))).toEqual([])
  })

  it('are dropped when no backup is that old any more, with the digests', async () => {
    const { tombstones } = database
    await tombstones.bury([grave('a'), grave('b', { until: day(31) })])
    await tombstones.suppress([entry])
    expect(await tombstones.prune(day(30))).toBe(2)
    expect((await collect(tombstones.tombstones(store, 'contact'))).map(({ id }) => id)).toEqual(['b'])
    expect(await collect(tombstones.suppressed(store))).toEqual([])
  })
})

describe('the suppression list', () => {
  it('remembers the first erasure and the last end, for each contact or none', async () => {
    const { tombstones } = database
    const { contact: _, ...bare } = entry
    await tombstones.suppress([entry, bare, bare])
    await tombstones.suppress([{ ...entry, erasedAt: day(5), until: day(40) }])
    const found = await collect(tombstones.suppressed(store))
    expect(found.sort((a, b) => (a.contact ?? '').localeCompare(b.contact ?? ''))).toEqual([
      bare,
      { ...entry, until: day(40) },
    ])
  })
})

describe('people who came back', () => {
  it('are noted once, with the first moment', async () => {
    const { tombstones } = database
    const back: ReturnedContact = {
      store,
      contact: recordId('c9'),
      request: requestId('r1'),
      at: day(3),
      until: day(30),
    }
    await tombstones.noteReturned([back, { ...back, contact: recordId('c8'), at: day(4) }])
    await tombstones.noteReturned([{ ...back, at: day(9) }])
    await tombstones.noteReturned([])
    expect((await tombstones.returned(10)).map(({ contact, at }) => [contact, at])).toEqual([
      ['c8', day(4)],
      ['c9', day(3)],
    ])
  })

  it('are looked for from where the last look ended', async () => {
    const { tombstones } = database
    expect(await tombstones.look(store)).toBeUndefined()
    await tombstones.saveLook(store, { lineage: 'l', roundAt: day(1), after: recordId('a') })
    await tombstones.saveLook(store, { lineage: 'l2', roundAt: day(2) })
    expect(await tombstones.look(store)).toEqual({ lineage: 'l2', roundAt: day(2) })
  })
})
