import { describe, expect, it } from 'vitest'
import { explainRecord } from '../../src/runs/explain.ts'
import { storeStatistics } from '../../src/runs/store-statistics.ts'
import type { Cells } from '../../src/statistics/cells.ts'
import { recordId } from '../../src/tickets/ids.ts'
import { policyOf } from '../policies/policy-text.ts'
import { type Desk, inventDesk } from '../support/memory-desk.ts'
import { store } from '../support/memory-records.ts'
import { createWorld, makePlan, purge, signal, today, type World } from '../support/run-world.ts'

const figures = async ({ context }: World): Promise<Cells> =>
  (await storeStatistics(context, store, signal)).cells

describe('the stages that come after a coarse row', () => {
  const staged = `policy: support
version: 1
stores: [helpdesk]
timezone: Europe/Stockholm
approval: none
limits: { tickets: 100000, percent: 100 }
rules:
  - id: chats
    category: "*"
    when: { channel: chat }
    clock: closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages: [{ after: P12M, action: anonymise, rows: coarse }, { after: P9Y, action: delete }]
  - id: rest
    category: "*"
    clock: closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages: [{ after: P12M, action: anonymise, rows: coarse }, { after: P5Y, action: delete }]
`
  /** Closed on New Year's Eve in Stockholm, by mail and by chat. */
  const desk = (): Desk => {
    const invented = inventDesk(20)
    for (const [id, { closedAt }] of invented.tickets)
      if (closedAt?.toISOString() !== '2022-12-31T21:30:00.000Z') invented.tickets.delete(id)
    return invented
  }
  const idsBy = ({ tickets }: Desk, channel: string): string[] =>
    [...tickets.values()].filter(each => each.channel === channel && each.closed).map(({ id }) => id)

  const dated = async (date: string) => {
    const world = createWorld(desk(), { policies: [policyOf(staged)] })
    const [mails, chats] = ['email', 'chat'].map(channel => idsBy(world.desk, channel)) as [
      string[],
      string[],
    ]
    expect([mails.length > 0, chats.length > 0]).toEqual([true, true])
    const before = await figures(world)
    await purge(world)
    world.setClock(new Date(date))
    return { world, mails, chats, before }
  }

  it('come no sooner than the policy says, and with the next month at the latest', async () => {
    for (const [date, deletes] of [
      ['2027-12-31T22:59:59Z', 0],
      ['2027-12-31T23:00:00Z', 1],
    ] as const) {
      const { world, mails, before } = await dated(date)
      const { run } = await purge(world)
      expect(run.result?.counts.delete).toBe(deletes * mails.length)
      expect(await figures(world)).toEqual(before)
    }
  })

  it('are those of the rule that the ticket was under, though nothing in the row tells of it any more', async () => {
    const { world, chats } = await dated('2028-01-02T08:00:00Z')
    await purge(world)
    expect([...world.desk.tickets.keys()].filter(id => chats.includes(id))).toEqual(chats)
    const [policy] = world.context.policies
    const [chat = ''] = chats
    if (!policy) throw new Error('no policy')
    const asked = { policy, store, kind: 'ticket', id: recordId(chat), now: today, signal } as const
    expect((await explainRecord(world.context, asked)).decision).toMatchObject({
      ...{ verdict: 'done', rule: 'chats' },
      next: { action: 'delete', at: new Date('2031-12-31T23:00:00Z') },
    })
    world.setClock(new Date('2032-01-01T08:00:00Z'))
    const { run } = await purge(world)
    expect(run.result?.counts.delete).toBe(chats.length)
    expect(await world.runStore.coarseRows(store, chats.map(recordId))).toEqual(new Map())
  })

  it('never come to a row of which nothing is noted', async () => {
    const { world, chats } = await dated('2040-01-01T08:00:00Z')
    const plan = await makePlan({
      ...world,
      context: { ...world.context, runStore: { ...world.runStore, coarseRows: async () => new Map() } },
    })
    expect(plan.counts).toMatchObject({ anonymise: 0, delete: 0 })
    expect(chats.length).toBeGreaterThan(0)
  })

  it('are counted anew for a ticket that was opened again and closed', async () => {
    const { world, mails } = await dated('2028-01-02T08:00:00Z')
    const row = world.desk.tickets.get(mails[0] ?? '')
    if (!row) throw new Error('no row')
    row.closedAt = new Date('2026-12-24T08:00:00Z')
    row.version += 1
    const { run } = await purge(world)
    expect(run.result?.counts.delete).toBe(mails.length - 1)
    expect(world.desk.tickets.has(row.id)).toBe(true)
  })
})
