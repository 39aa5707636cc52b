import type { Db, Document } from 'mongodb'
import { ObjectId } from 'mongodb'
import { describe, expect, it, vi } from 'vitest'
import { createWorlds, policyText, storesText, type World } from './cli-world.ts'

/** Real runs, on a machine that may be busy. */
vi.setConfig({ testTimeout: 180_000 })

const newWorld = await createWorlds()

const undoable = policyText({ lines: 'limits: { tickets: 1000, percent: 100 }\nundo: P7D' })
/** First anonymised, and deleted when their own deadline comes. */
const inTwo = undoable.replace(
  '      - { after: P1Y, action: anonymise }\n',
  '      - { after: P1Y, action: anonymise }\n      - { after: P4Y, action: delete }\n',
)

/** Twenty tickets of March 2021 and of 2025, in Stockholm of April, each pair by somebody of their own. */
const filled = async (policy: string, stores = storesText): Promise<World> => {
  const files = { 'support.yaml': policy, 'stores.yaml': stores }
  const world = await newWorld({ files, closed: 1, open: 0 })
  const [like] = await world.desk.collection('tickets').find().toArray()
  const tickets = Array.from({ length: 40 }, (_, index) => {
    const date = new Date(Date.UTC(2021 + (index % 2) * 4, 2, 31, 22, 30, index))
    const answered = new Date(date.getTime() + (index % 7) * 60_000)
    const closedDate = new Date(date.getTime() + (100 + 7 * (index % 11)) * 60_000)
    const comments = [{ _id: new ObjectId(), owner: like?.owner, date: answered, comment: '<p>Answer</p>' }]
    const own = { _id: new ObjectId(), uid: 100 + index, date, updated: closedDate, closedDate }
    return { ...like, ...own, history: [], comments: index % 5 === 0 ? [] : comments }
  })
  await world.desk.collection('tickets').insertMany(tickets)
  return world
}

const kept = (own: Db): Promise<number> => own.collection('statistics').countDocuments()
const shown = async (world: World): Promise<string> => (await world.tell('stats helpdesk --json')).stdout
const apply = async (world: World): Promise<string> => {
  const plan = await world.plan()
  await world.tell(`apply ${plan} --yes --json`)
  return plan
}

describe('gallra stats seal', () => {
  it('leaves the same bytes through anonymising, deleting and undoing, and proves it', async () => {
    const world = await filled(inTwo)
    const before = await shown(world)
    expect(await world.json('stats seal helpdesk --dry-run --json')).toMatchObject({
      dryRun: true,
      seals: [{}, {}],
    })
    expect(await world.own.collection('seals').countDocuments()).toBe(0)
    expect(await world.own.collection('counts').countDocuments()).toBe(1)

    const told = await world.tell('stats seal helpdesk')
    // Group by group the months stood in it, as they were counted by `shown`.
    expect(await world.own.collection('counts').countDocuments()).toBe(0)
    expect(told).toMatchObject({ code: 0, stdout: expect.stringMatching(/helpdesk\.1 +2021-04 +21 /u) })
    expect(await shown(world)).toBe(before)
    await apply(world)
    expect(await shown(world)).toBe(before)

    const proof = await world.json('stats prove helpdesk.1 --json')
    expect(proof).toMatchObject({ period: '2021-04', equal: true, unchanged: true, ledgerValid: true })
    expect(proof.before).toBe(JSON.parse(before).sha256)
    expect(proof.after).toBe(proof.before)
    expect(await world.tell('stats prove helpdesk.1')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('the seal is as it was made'),
    })
    expect((await world.tell('stats seals helpdesk')).stdout).toContain('2021-Q2')
    expect(await world.tell('ledger verify')).toMatchObject({ code: 0 })
  })

  it('holds while rows are anonymised until their own deadline, and the groups alone remain', async () => {
    const world = await filled(inTwo)
    const before = await shown(world)
    await world.tell('stats seal helpdesk')
    // Those of 2021 are due for the second stage, those of 2025 for the first.
    const first = await apply(world)
    expect((await world.json(`runs ${first} --json`)).counts).toMatchObject({ anonymise: 20, delete: 21 })
    expect(await world.desk.collection('tickets').countDocuments()).toBe(20)
    expect(await kept(world.own)).toBe(1)
    await world.tell('stats seal helpdesk')
    expect(await kept(world.own)).toBe(0)
    expect(await shown(world)).toBe(before)
    const rows = await world.own.collection<Document>('sealedTickets').find().toArray()
    expect(rows.filter(({ statistics }) => statistics)).toHaveLength(20)

    await world.write('support.yaml', inTwo.replace('P4Y', 'P13M'))
    const second = await apply(world)
    expect((await world.json(`runs ${second} --json`)).counts).toMatchObject({ anonymise: 0, delete: 20 })
    await world.tell('stats seal helpdesk')
    expect(await world.desk.collection('tickets').countDocuments()).toBe(0)
    expect(await shown(world)).toBe(before)
    expect(await kept(world.own)).toBe(0)
    const left = await world.own.collection<Document>('sealedTickets').find().toArray()
    expect(left.filter(({ statistics }) => statistics)).toEqual([])
  })

  it.each([
    ['before', true],
    ['after', false],
  ])('counts a ticket once that an undo brings back, sealed %s it was deleted', async (_, isFirst) => {
    const world = await filled(undoable.replace('action: anonymise', 'action: delete'))
    const before = await shown(world)
    if (isFirst) await world.tell('stats seal helpdesk')
    const plan = await apply(world)
    await world.tell('stats seal helpdesk')
    expect(await world.json(['undo', plan, '--reason', 'wrong period', '--yes'])).toMatchObject({
      restored: 41,
    })
    expect(await shown(world)).toBe(before)
    expect(await world.json('stats seal helpdesk --json')).toMatchObject({
      late: 0,
    })
    expect(await shown(world)).toBe(before)
  })

  it('is found out where somebody changes a seal', async () => {
    const world = await filled(undoable)
    await world.tell('stats seal helpdesk')
    await world.own
      .collection<Document>('seals')
      .updateOne({ number: 1 }, { $set: { 'cells.0.counters.0.1': 99 } })
    expect(await world.tell('stats prove helpdesk.1')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('was CHANGED since'),
    })
  })

  it('merges by the quarter or year where the store says so, and says what waits', async () => {
    const stores = `${storesText}    sealing: { period: year, k: 10, days: 0 }\n`
    const world = await filled(policyText({ after: 'P50Y' }), stores)
    const before = JSON.parse(await shown(world))
    expect(before).toMatchObject({ k: 10, period: 'year' })
    const report = await world.json('stats seal helpdesk --json')
    expect(report).toMatchObject({ seals: [{ period: '2021' }, { period: '2025' }] })
    expect(JSON.parse(await shown(world))).toEqual(before)
    const { code, stdout } = await world.tell('stats seal helpdesk --month 2025-13')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(await world.tell('stats seal nowhere')).toMatchObject({ code: 2 })
  })
})
