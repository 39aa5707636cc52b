import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ObjectId } from 'mongodb'
import { describe, expect, it } from 'vitest'
import { createWorlds, policyText, type World } from './cli-world.ts'

const newWorld = await createWorlds()
const now = '2026-06-01T00:00:00Z'

/** Closed on the first of each of these months; the desk's own tickets of the world are there beside. */
const withTickets = async (months: Readonly<Record<string, readonly string[]>>): Promise<World> => {
  const world = await newWorld({ closed: 0, open: 1 })
  const [like] = await world.desk.collection('tickets').find().toArray()
  const status = await world.desk.collection('statuses').findOne({ isResolved: true })
  let uid = 100
  for (const [category, closings] of Object.entries(months)) {
    const type = new ObjectId()
    await world.desk.collection('tickettypes').insertOne({ _id: type, name: category })
    for (const month of closings) {
      uid += 1
      const at = new Date(`${month}-01T12:00:00Z`)
      const dates = { date: at, updated: at, closedDate: at }
      await world.desk
        .collection('tickets')
        .insertOne({ ...like, _id: new ObjectId(), uid, type, status: status?._id, ...dates, history: [] })
    }
  }
  return world
}

const rules = (orders: string, rest: string, more = ''): string =>
  policyText({ lines: `limits: { tickets: 1000, percent: 100 }\n${more}` }).replace(
    /rules:[\s\S]*$/u,
    `rules:
  - { id: orders, category: Order, clock: closed_at, basis: { article: 6(1)(f), justification: T. }, stages: [{ after: ${orders}, action: anonymise }] }
  - { id: rest, category: "*", clock: closed_at, basis: { article: 6(1)(f), justification: T. }, stages: [{ after: P1M, action: redact }, { after: ${rest}, action: delete }] }
`,
  )

const diff = async (world: World, before: string, after: string, ...args: string[]) => {
  const files = ['old', 'new'].map(name => join(world.folder, `${name}.txt`))
  await writeFile(files[0] ?? '', before)
  await writeFile(files[1] ?? '', after)
  return world.tell(['diff', ...files, '--now', now, ...args])
}

const desk = {
  // Due after two years before 2024-06, after three before 2023-06.
  Order: ['2022-01', '2023-05', '2023-06', '2024-01', '2024-05', '2024-07', '2025-01'],
  Question: ['2025-01', '2026-05', '2026-04'],
  'A | B': ['2020-01'],
}

describe('gallra diff', () => {
  it('counts by category what one duration would change, now and later, as a count by hand does', async () => {
    const world = await withTickets(desk)
    const told = await diff(world, rules('P2Y', 'P1Y'), rules('P3Y', 'P1Y'), '--json')
    expect(told.code).toBe(3)
    const { rows } = JSON.parse(told.stdout)
    const by = (category: string) => rows.find((row: { category: string }) => row.category === category)
    expect(by('Order')).toMatchObject({
      records: 7,
      // Five of seven are older than two years; two of them than three.
      before: { anonymise: 5, nothing: 2 },
      after: { anonymise: 2, nothing: 5 },
      changes: [{ from: 'anonymise', to: 'nothing', records: 3 }],
      sooner: 0,
      later: 2,
    })
    expect(by('Question')).toMatchObject({
      before: { delete: 1, redact: 1, nothing: 1 },
      changes: [],
      sooner: 0,
      later: 0,
    })
    expect(by('Issue')).toMatchObject({ records: 1, before: { nothing: 1 }, after: { nothing: 1 } })
    // Nothing was planned, and nothing written.
    expect(await world.own.collection('plans').countDocuments()).toBe(0)
  })

  it('shows only what changes, as a table and as Markdown', async () => {
    const world = await withTickets(desk)
    const plain = await diff(world, rules('P2Y', 'P1Y'), rules('P3Y', 'P10Y'))
    expect(plain.stdout).toMatch(/helpdesk +Order +7 +5 +2 +3: anonymise → nothing +· +2/u)
    expect(plain.stdout).toMatch(/helpdesk +Question +3 +2 +2 +1: delete → redact/u)
    expect(plain.stdout).toContain('raise its version above 1')
    const markdown = await diff(world, rules('P2Y', 'P1Y'), rules('P3Y', 'P10Y'), '--markdown')
    expect(markdown.stdout).toContain('| helpdesk | Order | 7 | 5 | 2 | 3: anonymise → nothing | · | 2 |')
    expect(markdown.stdout).toContain('| helpdesk | A \\| B | 1 | 1 | 1 | 1: delete → redact |')
  })

  it('heeds a hold as a plan would', async () => {
    const world = await withTickets(desk)
    const ticket = await world.desk
      .collection('tickets')
      .findOne({ closedDate: new Date('2022-01-01T12:00:00Z') })
    const held = [
      'hold',
      'add',
      '--store',
      'helpdesk',
      '--ticket',
      String(ticket?._id),
      '--reason',
      'dispute',
    ]
    expect(await world.tell(held)).toMatchObject({ code: 0 })
    const told = await diff(world, rules('P2Y', 'P1Y'), rules('P3Y', 'P1Y'), '--json')
    const { rows } = JSON.parse(told.stdout)
    expect(rows.find((row: { category: string }) => row.category === 'Order')).toMatchObject({
      before: { anonymise: 4, nothing: 3 },
      after: { anonymise: 1, nothing: 6 },
    })
  })

  it('ends with 0 where nothing changes for anybody', async () => {
    const world = await withTickets(desk)
    const told = await diff(world, rules('P2Y', 'P1Y'), rules('P2Y', 'P12M'))
    expect(told).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing would change') })
  })

  it('refuses a policy that is wrong or that a store cannot carry out', async () => {
    const world = await withTickets(desk)
    const wrong = await diff(world, rules('P2Y', 'P1Y'), rules('2 years', 'P1Y'))
    expect(wrong).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/new\.txt:9:\d+ error not an ISO 8601/u),
    })
    const unknown = await diff(
      world,
      rules('P2Y', 'P1Y'),
      rules('P2Y', 'P1Y').replace('[helpdesk]', '[desk]'),
    )
    expect(unknown).toMatchObject({ code: 2, stderr: expect.stringContaining('unknown store "desk"') })
    expect(await world.tell('diff nowhere.yaml nowhere.yaml')).toMatchObject({ code: 2 })
  })
})
