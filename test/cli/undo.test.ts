import type { ObjectId } from 'mongodb'
import { describe, expect, it } from 'vitest'
import { rawDesk } from '../support/raw-desk.ts'
import { createWorlds, policyText, type World } from './cli-world.ts'

const newWorld = await createWorlds()

const undoable = policyText({ lines: 'limits: { tickets: 1000, percent: 100 }\nundo: P7D' })
const people = `contacts:
  - id: silent
    clock: last_ticket_closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: P1Y, action: delete }
`
const deleting = undoable.replace('action: anonymise', 'action: delete') + people

const ids = ({ tickets }: World): ObjectId[] => [...tickets]

const reason = ['--reason', 'wrong period', '--yes']

describe('undo', () => {
  it.each([
    ['anonymised', undoable, 3],
    ['deleted, people too', deleting, 4],
  ])(
    'brings a run back that %s, and the next plan takes it up again',
    async (_, policy, records) => {
      const world = await newWorld({ files: { 'support.yaml': policy }, open: 0 })
      const before = await rawDesk(world.desk)
      const plan = await world.plan()
      // 3 where folders of files were out of reach.
      const applied = await world.tell(`apply ${plan} --yes --json`)
      expect(JSON.parse(applied.stdout)).toMatchObject({ state: 'finished', residual: 0 })
      expect(await world.named()).toBe(0)
      expect((await world.tell(`runs ${plan}`)).stdout).toContain(
        `UTC, ${records} records (gallra undo ${plan}`,
      )

      const undone = await world.json(['undo', plan, ...reason])
      expect(undone).toMatchObject({
        restored: records,
        already: 0,
        left: [],
        nextPlan: { policy: 'support' },
      })
      expect(await rawDesk(world.desk)).toEqual(before)
      expect(await world.own.collection('marks').countDocuments()).toBe(0)
      expect(await world.own.collection('statistics').countDocuments()).toBe(0)
      expect(await world.tell('ledger verify')).toMatchObject({ code: 0 })

      const again = await world.json(['undo', plan, ...reason])
      expect(again).toMatchObject({ restored: 0, already: records, left: [] })
      const second = await world.plan()
      expect((await world.json(`runs ${second}`)).counts).toEqual((await world.json(`runs ${plan}`)).counts)
    },
    120_000,
  )

  it('leaves what the desk has written since, and says which', async () => {
    const world = await newWorld({ files: { 'support.yaml': undoable } })
    const plan = await world.plan()
    await world.json(`apply ${plan} --yes`)
    const [first, second] = ids(world)
    await world.desk
      .collection('tickets')
      .updateOne({ _id: first as ObjectId }, { $push: { comments: { comment: 'a new question' } as never } })
    const told = await world.tell(['undo', plan, ...reason, '--json'])
    expect(told.code).toBe(3)
    expect(JSON.parse(told.stdout)).toMatchObject({
      restored: 2,
      left: [{ store: 'helpdesk', kind: 'ticket', id: String(first), result: 'changed' }],
    })
    expect(await world.desk.collection('tickets').findOne({ _id: first as ObjectId })).toMatchObject({
      comments: [expect.anything(), { comment: 'a new question' }],
    })
    expect((await world.desk.collection('tickets').findOne({ _id: second as ObjectId }))?.issue).toContain(
      'Lindqvist',
    )
  })

  it('takes single records', async () => {
    const world = await newWorld({ files: { 'support.yaml': undoable } })
    const plan = await world.plan()
    await world.json(`apply ${plan} --yes`)
    const [first, , , open] = ids(world)
    const told = await world.tell([
      ...['undo', plan, ...reason, '--json', '--record', `helpdesk/${first}`, `helpdesk/${open}`],
    ])
    expect(told.code).toBe(3)
    expect(JSON.parse(told.stdout)).toMatchObject({
      restored: 1,
      left: [{ kind: 'ticket', id: String(open), result: 'not-kept' }],
    })
    // The open one names the person all along.
    expect(await world.named()).toBe(2)
  })

  it('is refused where nothing is kept, for want of a reason, and without a terminal', async () => {
    const world = await newWorld({ files: { 'support.yaml': policyText() } })
    const plan = await world.plan()
    await world.json(`apply ${plan} --yes`)
    const kept = await world.tell(['undo', plan, ...reason])
    expect(kept).toMatchObject({ code: 4, stdout: '' })
    expect(kept.stderr).toMatch(/its policy had no "undo".*\[NOT_KEPT\]/u)
    expect(await world.tell(['undo', plan, '--yes'])).toMatchObject({ code: 2 })
    expect(await world.tell(['undo', plan, '--reason', ' ', '--yes'])).toMatchObject({ code: 2 })
    expect(await world.tell(['undo', plan, '--reason', 'x'])).toMatchObject({ code: 2 })
    expect(await world.tell(['undo', 'nothing', ...reason])).toMatchObject({ code: 2 })
  })

  it('is over once somebody says that the run was right', async () => {
    const world = await newWorld({ files: { 'support.yaml': undoable } })
    const plan = await world.plan()
    await world.json(`apply ${plan} --yes`)
    expect(await world.json(['undo', plan, ...reason, '--forget'])).toEqual({ run: plan, destroyed: 3 })
    expect(await world.own.collection('originals').countDocuments()).toBe(0)
    expect((await world.own.collection('quarantines').findOne())?.sealedKey).toBeUndefined()
    expect((await world.tell(['undo', plan, ...reason])).stderr).toMatch(/were destroyed.*\[NOT_KEPT\]/u)
    expect((await world.tell(`runs ${plan}`)).stdout).toContain('Undo: no more')
    const entries = await world.own
      .collection('ledger')
      .find({ 'event.kind': 'quarantine-destroyed' })
      .toArray()
    expect(entries.map(({ event }) => event.because)).toEqual(['asked'])
  })
})
