import type { Document } from 'mongodb'
import { beforeEach, describe, expect, it } from 'vitest'
import { batchId } from '../../src/runs/model.ts'
import type { Seal, SealedTicket } from '../../src/runs/sealing/seal-store.ts'
import { recordId, storeId } from '../../src/tickets/ids.ts'
import { ownDatabase } from '../support/own-database.ts'

const store = storeId('helpdesk')
const other = storeId('chat')
const at = new Date('2026-11-28T12:00:00Z')
const digest = 'ab'.repeat(32)

const sealOf = (number: number, more: Partial<Seal> = {}): Seal => ({
  id: `helpdesk.${number}`,
  store,
  number,
  kind: 'month',
  period: `2026-0${number}`,
  through: `2026-0${number}`,
  k: 5,
  metricVersion: 2,
  sealedAt: at,
  cells: [
    {
      period: `2026-0${number}`,
      category: 'a.$b',
      channel: '*',
      counters: { 'csat_4.5': 3, n: 7, resolution_sum: -4 },
    },
  ],
  distinct: [
    { period: `2026-0${number}`, classes: [{ contacts: '1+', people: 6 }], distinct: 6, unknown: 1 },
  ],
  log: {
    by: 'anna',
    policyDigest: digest,
    rowsIn: 7,
    cellsOut: 1,
    mergedUp: 7,
    minN: 7,
    reportBefore: digest,
    reportAfter: digest,
    cellsSha256: digest,
  },
  ...more,
})

const key = (month: string, category = 'A'): string => JSON.stringify([month, category, 'email', '', '', ''])
const ticket = (id: string, csat?: number): SealedTicket => ({
  id: recordId(id),
  statistics: {
    ...{ month: '2026-01', category: 'A', channel: 'email', messages: 2, reopened: 0 },
    ...(csat === undefined ? {} : { csat }),
  },
})
const ids = async (all: AsyncIterable<string>): Promise<string[]> => {
  const found: string[] = []
  for await (const id of all) found.push(id)
  return found.sort()
}

const { database, client, empty } = await ownDatabase()
const { sealStore, runStore } = database
beforeEach(() => empty('seals', 'sealedTickets', 'statistics'))

describe('seals', () => {
  it('are read as they were written, in the order of their numbers, each store its own', async () => {
    for (const number of [2, 1]) expect(await sealStore.addSeal(sealOf(number))).toBe(true)
    await sealStore.addSeal(sealOf(1, { id: 'chat.1', store: other }))
    expect(await sealStore.seals(store)).toEqual([sealOf(1), sealOf(2)])
    expect(await sealStore.seal('chat.1')).toMatchObject({ store: other })
    expect(await sealStore.seal('chat.2')).toBeUndefined()
  })

  it('are made once, whoever tries at the same moment, and stay as they are', async () => {
    const tries = Array.from({ length: 8 }, (_, index) => sealStore.addSeal(sealOf(1, { k: 5 + index })))
    const made = (await Promise.all(tries)).flatMap((done, index) => (done ? [5 + index] : []))
    expect(made).toHaveLength(1)
    expect(await sealStore.seals(store)).toMatchObject([{ k: made[0] }])
  })

  it('take the place of single groups that were kept of the same months, and of no others', async () => {
    const cells = { [key('2026-01')]: { n: 2 }, [key('2026-03')]: { n: 1 }, [key('')]: { n: 4 } }
    await runStore.keepStatistics(batchId('p.1'), store, cells)
    await runStore.keepStatistics(batchId('p.2'), store, { [key('2026-02', '2027-01')]: { n: 3 } })
    await runStore.keepStatistics(batchId('p.3'), other, { [key('2026-01')]: { n: 9 } })
    for (const _ of ['once', 'and again']) await sealStore.dropKept(store, '2026-02')
    expect(await runStore.keptStatistics(store)).toEqual([
      { [key('2026-03')]: { n: 1 }, [key('')]: { n: 4 } },
    ])
    expect(await runStore.keptStatistics(other)).toHaveLength(1)
    expect(await client.db().collection<Document>('statistics').countDocuments()).toBe(2)
  })
})

describe('tickets of sealed months', () => {
  it('are corrected together with what is counted, by one of those who try', async () => {
    await sealStore.putSealedTickets(store, [ticket('t1'), ticket('t2')])
    await sealStore.putSealedTickets(other, [ticket('t1', 1)])
    const cells = { [key('2026-11')]: { csat_5: 1, resolution_sum: -3 } }
    const changes = [{ before: ticket('t1'), after: ticket('t1', 5) }, { after: ticket('t3', 5) }]
    const tries = Array.from({ length: 6 }, () => sealStore.correct(store, cells, changes))
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1)
    expect(await sealStore.correct(store, cells, changes.slice(0, 1))).toBe(false)
    expect(await sealStore.correct(store, cells, changes.slice(1))).toBe(false)
    expect(await runStore.keptStatistics(store)).toEqual([cells])
    const found = await sealStore.sealedTickets(store, ['t1', 't2', 't3', 't9'].map(recordId))
    expect(found.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      ticket('t1', 5),
      ticket('t2'),
      ticket('t3', 5),
    ])
    expect(await sealStore.sealedTickets(other, [recordId('t1')])).toEqual([ticket('t1', 1)])
    const gone = { id: recordId('t2') }
    await sealStore.forgetSealedTickets(store, [gone.id], at)
    expect(await sealStore.correct(store, {}, [{ before: gone, after: ticket('t2', 2) }])).toBe(true)
    expect(await runStore.keptStatistics(store)).toEqual([cells])
  })

  it('are forgotten with what they counted as, and altogether once nobody can bring them back', async () => {
    await sealStore.putSealedTickets(store, [ticket('t1'), ticket('t2')])
    await sealStore.forgetSealedTickets(store, [recordId('t1')], at)
    expect(await sealStore.sealedTickets(store, [recordId('t1')])).toEqual([{ id: 't1' }])
    expect(await ids(sealStore.sealedTicketIds(store))).toEqual(['t2'])
    const later = (days: number): Date => new Date(at.getTime() + days * 86_400_000)
    await sealStore.forgetSealedTickets(store, [], later(60))
    expect(await sealStore.sealedTickets(store, [recordId('t1')])).toHaveLength(1)
    await sealStore.forgetSealedTickets(store, [], later(63))
    expect(await sealStore.sealedTickets(store, [recordId('t1')])).toEqual([])
  })
})
