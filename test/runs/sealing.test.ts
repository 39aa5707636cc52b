import { beforeEach, describe, expect, it } from 'vitest'
import type { Ledger } from '../../src/ledger/ledger.ts'
import type { RunContext } from '../../src/runs/context.ts'
import { planId } from '../../src/runs/model.ts'
import { sealMonths } from '../../src/runs/sealing/seal-months.ts'
import type { SealStore } from '../../src/runs/sealing/seal-store.ts'
import { storeStatistics } from '../../src/runs/store-statistics.ts'
import { reportOf } from '../../src/statistics/report.ts'
import { policyOf } from '../policies/policy-text.ts'
import { type Desk, type DeskTicket, inventDesk, ticketOf } from '../support/memory-desk.ts'
import { store } from '../support/memory-records.ts'
import { ownDatabase } from '../support/own-database.ts'
import { createWorld, policyText, purge, signal, supportPolicy, type World } from '../support/run-world.ts'

const { database, client, empty } = await ownDatabase()
const { sealStore, runStore } = database
beforeEach(() => empty())

type Context = RunContext & { readonly seals: SealStore }
const worldOf = (desk: Desk, policies = [supportPolicy]): World & { readonly context: Context } => {
  const world = createWorld(desk, { runStore: () => runStore, policies })
  return { ...world, context: { ...world.context, seals: sealStore } }
}

const request = { store, by: 'cli:anna', signal }
const report = async (context: RunContext, k = 5): Promise<string> => {
  const { cells, seals } = await storeStatistics(context, store, signal)
  return JSON.stringify(reportOf(cells, k, { seals }))
}
const totalOf = async (context: RunContext): Promise<Record<string, number>> =>
  JSON.parse(await report(context)).total
const periods = (seals: readonly { readonly period: string }[]): string[] => seals.map(each => each.period)

/** A ticket that was made, answered and closed in a month, and that no policy is to touch soon. */
const made = (id: string, month: string, more: Partial<DeskTicket> = {}): DeskTicket => {
  const createdAt = new Date(`${month}-10T09:00:00Z`)
  const closedAt = new Date(createdAt.getTime() + 26 * 3_600_000)
  return { ...ticketOf(1, 5), id, createdAt, closedAt, closed: true, category: 'Question', csat: 3, ...more }
}
const deskOf = (...tickets: readonly DeskTicket[]): Desk => ({
  ...inventDesk(0),
  tickets: new Map(tickets.map(each => [each.id, each])),
})
const some = (n: number, month: string, more: (index: number) => Partial<DeskTicket> = () => ({})) =>
  Array.from({ length: n }, (_, index) =>
    made(`${month}-${index}`, month, { csat: 1 + (index % 5), requester: `p${index}`, ...more(index) }),
  )

/** The same policy, long after all of us. */
const never = policyOf(policyText.replace(/P(\d+)M/gu, 'P1$1Y').replace(/P(\d)Y/gu, 'P20$1Y'))

describe('sealing months', () => {
  it('leaves the report byte for byte, before and after a purge, and drops what was kept of single groups', async () => {
    const world = worldOf(inventDesk(120, 9))
    const before = await report(world.context)
    const { seals } = await sealMonths(world.context, request)
    expect(seals.length).toBeGreaterThan(2)
    expect(await report(world.context)).toBe(before)
    await purge(world)
    expect((await runStore.keptStatistics(store)).length).toBeGreaterThan(0)
    expect(await report(world.context)).toBe(before)
    expect(await sealMonths(world.context, request)).toMatchObject({ seals: [], late: 0 })
    expect(await runStore.keptStatistics(store)).toEqual([])
    expect(await report(world.context)).toBe(before)
  })

  it('seals what was deleted before, and no more is kept than the groups', async () => {
    const world = worldOf(inventDesk(120, 9))
    const before = await report(world.context)
    await purge(world)
    const { seals } = await sealMonths(world.context, request)
    expect(await report(world.context)).toBe(before)
    expect(await runStore.keptStatistics(store)).toEqual([])
    for (const { cells, log } of seals) {
      expect(Math.min(...cells.map(({ counters }) => counters.n ?? 0))).toBeGreaterThanOrEqual(5)
      expect(log.reportAfter).toBe(log.reportBefore)
    }
    expect(seals.reduce((sum, { log }) => sum + log.rowsIn, 0)).toBeGreaterThan(80)
  })

  it('keeps nothing of a person, an agent or a single ticket that is gone', async () => {
    const world = worldOf(inventDesk(120, 9))
    await sealMonths(world.context, request)
    await purge(world)
    await sealMonths(world.context, request)
    const gone = new Set(inventDesk(120, 9).tickets.keys())
    for (const id of world.desk.tickets.keys()) gone.delete(id)
    expect(gone.size).toBeGreaterThan(3)
    const stored = await client
      .db()
      .collection('sealedTickets')
      .find({ goneAt: { $exists: true } })
      .toArray()
    expect(stored.map(({ statistics }) => statistics).filter(Boolean)).toEqual([])
    const text = JSON.stringify(await client.db().collection('seals').find().toArray())
    for (const word of ['person-', 'agent-', 'ticket-', '@', 'placeholder']) expect(text).not.toContain(word)
  })

  it('tells the ledger once of each, with the hash of the report before and with it', async () => {
    const world = worldOf(deskOf(...some(7, '2026-05'), ...some(6, '2026-06')), [never])
    const { seals } = await sealMonths(world.context, request)
    await sealMonths(world.context, request)
    const { sha256 } = JSON.parse(await report(world.context))
    const events = world.events().filter(({ kind }) => kind === 'statistics-sealed')
    expect(events).toMatchObject([
      { seal: 'helpdesk.1', period: '2026-05', rowsIn: 7, reportBefore: sha256, reportAfter: sha256 },
      { seal: 'helpdesk.2', period: '2026-06', rowsIn: 6, reportBefore: sha256, reportAfter: sha256 },
    ])
    expect(events).toMatchObject(seals.map(({ log }) => log))
  })
})

describe('when a month is sealed', () => {
  it.each([
    ['closed 45 days ago', some(6, '2026-09'), '2026-10-27T08:00:00Z', ['2026-09'], undefined],
    ['closed 44 days ago', some(6, '2026-09'), '2026-11-14T08:00:00Z', [], { because: 'too-recent' }],
    [
      'with one that is open',
      some(6, '2026-05', index => (index ? {} : { closed: false })),
      '2026-11-25',
      [],
      { because: 'open-tickets', tickets: 1 },
    ],
    ['that is not over', some(6, '2026-11'), '2026-11-30T22:59:59Z', [], { because: 'not-over' }],
  ])('%s', async (_, tickets, now, sealed, waiting) => {
    const world = worldOf(deskOf(...tickets), [never])
    world.setClock(new Date(now === '2026-10-27T08:00:00Z' ? '2026-11-15T08:00:00Z' : now))
    const told = await sealMonths(world.context, request)
    expect(periods(told.seals)).toEqual(sealed)
    if (waiting) expect(told.waiting).toMatchObject(waiting)
  })

  it('does not wait for one that is open once a policy may take another away', async () => {
    const tickets = some(6, '2025-11', index => (index ? {} : { closed: false }))
    const world = worldOf(deskOf(...tickets))
    expect(periods((await sealMonths(world.context, request)).seals)).toEqual(['2025-11'])
  })

  it('goes no further than it is asked, nor past one that waits, and writes nothing where it only looks', async () => {
    const open = some(6, '2026-06', index => (index ? {} : { closed: false }))
    const world = worldOf(
      deskOf(...some(6, '2026-04'), ...some(6, '2026-05'), ...open, ...some(6, '2026-07')),
      [never],
    )
    const looked = await sealMonths(world.context, { ...request, dryRun: true })
    expect(periods(looked.seals)).toEqual(['2026-04', '2026-05'])
    expect(await client.db().collection('sealedTickets').countDocuments()).toBe(0)
    expect(await sealStore.seals(store)).toEqual([])
    expect(periods((await sealMonths(world.context, { ...request, until: '2026-04' })).seals)).toEqual([
      '2026-04',
    ])
    const rest = await sealMonths(world.context, request)
    expect(periods(rest.seals)).toEqual(['2026-05'])
    expect(rest.waiting).toEqual({ period: '2026-06', because: 'open-tickets', tickets: 1 })
  })

  it('is refused while a run is at work on the store', async () => {
    const world = worldOf(inventDesk(60))
    const seals: SealStore = {
      ...sealStore,
      // In the middle of counting somebody starts a run.
      async putSealedTickets(...tickets) {
        await sealStore.putSealedTickets(...tickets)
        if (!(await runStore.run(planId('p')))) await runStore.createRun(running, 'sealed')
      },
    }
    const running = {
      ...{ id: planId('p'), policy: 'support', by: 'anna', state: 'running' as const },
      ...{ startedAt: new Date(), batches: { total: 0, applied: 0 } },
    }
    await client
      .db()
      .collection<{ _id: string }>('plans')
      .insertOne({ _id: 'p', ...plan })
    await expect(sealMonths({ ...world.context, seals }, request)).rejects.toMatchObject({ code: 'RUN_OPEN' })
    await expect(sealMonths(world.context, request)).rejects.toMatchObject({ code: 'RUN_OPEN' })
    expect(await sealStore.seals(store)).toEqual([])
  })
})

const plan = {
  ...{
    policy: 'support',
    version: 1,
    policyDigest: 'ab',
    stores: ['helpdesk'],
    by: 'anna',
    createdAt: new Date(),
  },
  counts: { redact: 0, anonymise: 0, delete: 0, contacts: 0 },
  ...{ rows: [], held: 0, caps: [], digest: 'ab', state: 'started' },
}

describe('a crash while sealing (T6)', () => {
  class Crash extends Error {}
  const crashing = <T extends object>(port: T, at: keyof T, after: boolean): T =>
    new Proxy(port, {
      get: (target, name, receiver) => {
        const member: unknown = Reflect.get(target, name, receiver)
        if (name !== at || typeof member !== 'function') return member
        return async (...values: unknown[]) => {
          if (after) await Reflect.apply(member, target, values)
          throw new Crash()
        }
      },
    })

  it.each<[keyof SealStore | keyof Ledger, boolean]>([
    ['putSealedTickets', false],
    ['putSealedTickets', true],
    ['addSeal', false],
    ['addSeal', true],
    ['appendOnce', false],
    ['appendOnce', true],
    ['dropKept', false],
    ['dropKept', true],
    ['forgetSealedTickets', false],
  ])('at %s (done: %s) is made up for by the next, and every ticket counts once', async (at, after) => {
    const world = worldOf(inventDesk(80, 9))
    const before = await report(world.context)
    await purge(world)
    await client.db().collection('sealedTickets').insertOne({ store, id: 'ticket-gone', statistics: {} })
    const seals = at === 'appendOnce' ? sealStore : crashing(sealStore, at as keyof SealStore, after)
    const ledger = at === 'appendOnce' ? crashing(world.ledger, at, after) : world.ledger
    await expect(sealMonths({ ...world.context, seals, ledger }, request)).rejects.toThrow(Crash)
    expect(await report(world.context)).toBe(before)
    await sealMonths(world.context, request)
    expect(await report(world.context)).toBe(before)
    expect(await runStore.keptStatistics(store)).toEqual([])
    const told = world.events().flatMap(each => (each.kind === 'statistics-sealed' ? [each.seal] : []))
    expect(told).toEqual((await sealStore.seals(store)).map(({ id }) => id))
  })

  it('of two that seal at once each month is sealed by one', async () => {
    const world = worldOf(inventDesk(80, 9))
    const before = await report(world.context)
    const both = await Promise.allSettled([1, 2, 3].map(() => sealMonths(world.context, request)))
    expect(both.some(({ status }) => status === 'fulfilled')).toBe(true)
    for (const each of both)
      if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'NOT_YET' })
    expect(await report(world.context)).toBe(before)
  })
})

describe('what comes late (T7)', () => {
  const desk = () => deskOf(...some(8, '2026-05'), ...some(6, '2026-11'))

  it('is counted in the present month, once, and the sealed one stays as it is', async () => {
    const world = worldOf(desk(), [never])
    await sealMonths(world.context, request)
    const [sealed] = await sealStore.seals(store)
    // Of the present month nothing is noted ticket by ticket.
    expect(await client.db().collection('sealedTickets').countDocuments()).toBe(8)
    const before = await totalOf(world.context)
    const reopened = world.desk.tickets.get('2026-05-0')
    const rated = world.desk.tickets.get('2026-05-1')
    if (!reopened || !rated) throw new Error('no ticket')
    Object.assign(reopened, { closed: false, reopened: 1, version: 2 })
    Object.assign(rated, { csat: 5, version: 2 })
    world.desk.tickets.set('2026-05-9', made('2026-05-9', '2026-05', { csat: 4, requester: 'p9' }))
    expect(await totalOf(world.context)).toEqual(before)
    expect((await sealMonths(world.context, request)).late).toBe(3)
    expect((await sealMonths(world.context, request)).late).toBe(0)
    expect((await sealStore.seals(store))[0]).toEqual(sealed)
    const after = await totalOf(world.context)
    expect(after).toMatchObject({
      n: (before.n ?? 0) + 1,
      late_n: 3,
      reopened_n: 1,
      csat_2: (before.csat_2 ?? 0) - 1,
      csat_4: (before.csat_4 ?? 0) + 1,
      csat_5: (before.csat_5 ?? 0) + 1,
    })
    const { cells } = JSON.parse(await report(world.context))
    expect(cells.map((each: { period: string; counters: object }) => [each.period, each.counters])).toEqual([
      ['2026-05', sealed?.cells[0]?.counters],
      ['2026-11', expect.objectContaining({ n: 7, late_n: 3 })],
    ])
  })

  it('is not a ticket that is deleted, whoever deletes it, nor one that comes back', async () => {
    const world = worldOf(desk(), [never])
    await sealMonths(world.context, request)
    const before = await report(world.context)
    const gone = world.desk.tickets.get('2026-05-3')
    world.desk.tickets.delete('2026-05-3')
    expect(await sealMonths(world.context, request)).toMatchObject({ late: 0 })
    expect(await report(world.context)).toBe(before)
    if (gone) world.desk.tickets.set(gone.id, gone)
    expect(await sealMonths(world.context, request)).toMatchObject({ late: 0 })
    expect(await report(world.context)).toBe(before)
    if (gone) Object.assign(gone, { csat: 1, version: 3 })
    expect(await sealMonths(world.context, request)).toMatchObject({ late: 1 })
  })
})

describe('customers', () => {
  it('are counted for month, quarter and year each by itself, while it is known who they are', async () => {
    const [january, march, may, december] = ['01', '03', '05', '12'].map(month =>
      some(6, `2025-${month}`, index => ({ requester: `p${index % 5}` })),
    )
    const unknown = some(2, '2025-06', () => ({ requester: undefined as never }))
    const world = worldOf(
      deskOf(
        ...[january, march, may, december].flatMap(each => each ?? []),
        ...unknown,
        ...some(9, '2025-07'),
      ),
      [never],
    )
    world.setClock(new Date('2026-11-25T08:00:00Z'))
    const { seals } = await sealMonths(world.context, request)
    const all = seals.flatMap(({ distinct }) => distinct)
    const told = new Map(all.map(each => [each.period, each]))
    expect(all.map(({ period }) => period).sort()).toEqual(
      [
        '2025',
        '2025-01',
        '2025-03',
        '2025-05',
        '2025-06/2025-07',
        '2025-12',
        '2025-Q1',
        '2025-Q2',
        '2025-Q3',
        '2025-Q4',
      ].sort(),
    )
    expect(told.get('2025-01')).toEqual({
      period: '2025-01',
      distinct: 5,
      classes: [
        { contacts: '1-2', people: 5 },
        { contacts: '3-5', people: 0 },
        { contacts: '6+', people: 0 },
      ],
      unknown: 0,
    })
    // Five in January and the same five in March are five in the quarter.
    expect(told.get('2025-Q1')).toMatchObject({ distinct: 5, unknown: 0 })
    expect(told.get('2025')).toMatchObject({ distinct: 9, unknown: 2 })
    expect(told.get('2025-06/2025-07')).toMatchObject({ distinct: 9, unknown: 2 })
  })
})
