import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countTickets, type Measured } from '../../src/statistics/counters.ts'
import { mergeUnit, unitsOf } from '../../src/statistics/periods.ts'
import { type TeamRow, teamRows } from '../../src/statistics/teams.ts'
import { createWorlds } from '../cli/cli-world.ts'
import { type Atom, differences } from './attack.ts'
import { deskWith, purged } from './desk.ts'
import { inventRows, rowsOf } from './rows.ts'
import { measured } from './tickets.ts'

const newWorld = await createWorlds()

const teamOf = new Map([
  ...['a1', 'a2', 'a3'].map(agent => [agent, 'First'] as const),
  ...['b1', 'b2', 'b3'].map(agent => [agent, 'Second'] as const),
  ...['c1'].map(agent => [agent, 'Lone'] as const),
])

interface Group extends Atom {
  readonly category: string
  readonly channel: string
  readonly agent: string
}

const ticketsOf = (groups: readonly Group[]): Measured[] =>
  groups.flatMap(({ n, name: _, ...group }, bit) =>
    Array.from({ length: n }, (_, index) =>
      measured({ ...group, messages: index === 0 ? 2 ** bit : 0, csat: 1 + (index % 5) }),
    ),
  )

const tables = (groups: readonly Group[]) => {
  const [unit] = unitsOf(countTickets(ticketsOf(groups)), 'month', { k: 5 })
  if (!unit) return undefined
  const main = mergeUnit(unit, { k: 5 }).map(({ counters }) => {
    const bits = BigInt(counters.messages ?? 0)
    return groups.filter((_, bit) => (bits >> BigInt(bit)) % 2n === 1n).map(({ name }) => name)
  })
  const rows = teamRows(unit, { k: 5, teamOf })
  const named = rows.map(({ team }) => team)
  const teamIn = ({ agent }: Group): string => {
    const team = agent === '' ? '' : (teamOf.get(agent) ?? '*')
    return named.includes(team) ? team : '*'
  }
  const teams = rows.map(({ team }) => groups.filter(group => teamIn(group) === team).map(({ name }) => name))
  return { main, rows, teams }
}

const anyGroups = fc
  .uniqueArray(
    fc.record({
      category: fc.constantFrom('Billing', 'Complaint'),
      channel: fc.constantFrom('email', 'chat'),
      agent: fc.constantFrom('a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'c1', 'x1', ''),
      n: fc.oneof(fc.integer({ min: 1, max: 7 }), fc.constantFrom(2, 3, 20)),
    }),
    { selector: ({ category, channel, agent }) => `${category} ${channel} ${agent}`, maxLength: 24 },
  )
  .map(groups =>
    groups.map((group): Group => ({ ...group, name: `${group.category} ${group.channel} ${group.agent}` })),
  )

describe('teams', () => {
  it('tell beside the main table of no fewer than k, whoever knows who works where (T11)', () => {
    fc.assert(
      fc.property(anyGroups, groups => {
        const found = tables(groups)
        if (!found) return
        const { main, teams, rows } = found
        expect(differences([main, teams], groups, 5)).toEqual([])
        const all = groups.reduce((sum, { n }) => sum + n, 0)
        expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe(all)
        expect(rows.reduce((sum, { minutes }) => sum + minutes, 0n)).toBe(BigInt(all) * 4000n)
      }),
      { numRuns: 400 },
    )
  })

  it('of one agent, or of few tickets, are among the others, which take the smallest team along', () => {
    const group = (agent: string, n: number): Group => ({
      agent,
      n,
      name: agent,
      category: 'A',
      channel: 'email',
    })
    const rowsFor = (groups: readonly Group[]) => tables(groups)?.rows.map(({ team, n }) => [team, n])
    const first = ['a1', 'a2', 'a3'].map(agent => group(agent, 4))
    const second = ['b1', 'b2', 'b3'].map(agent => group(agent, 3))
    expect(rowsFor([...first, ...second])).toEqual([
      ['First', 12],
      ['Second', 9],
    ])
    expect(rowsFor([...first, ...second, group('c1', 30)])).toEqual([
      ['*', 39],
      ['First', 12],
    ])
  })
})

const teams = `    teams:
      First line: [agent-0, agent-1, agent-2]
      Second line: [agent-3, agent-4, agent-5]
`

it('gallra stats --table teams sums what MongoDB sums, before and after a run, and names no agent', async () => {
  const rows = [...inventRows({ rows: 60, seed: 31, months: ['2024-02'] }), ...rowsOf(40, 500)]
  const world = await deskWith(newWorld, { rows, store: teams })
  const said = async () => (await world.tell('stats helpdesk --table teams --json')).stdout
  const before = await said()
  const { teams: told } = JSON.parse(before) as { teams: readonly TeamRow[] }
  const solved = { $and: [{ $eq: ['$state', 'closed'] }, { $gte: ['$closedAt', '$createdAt'] }] }
  const minutes = { $floor: { $divide: [{ $subtract: ['$closedAt', '$createdAt'] }, 60_000] } }
  const [sums] = await world.desk
    .collection('cases')
    .aggregate([
      { $group: { _id: null, n: { $sum: 1 }, minutes: { $sum: { $cond: [solved, minutes, 0] } } } },
    ])
    .toArray()
  expect(told.reduce((sum, { n }) => sum + n, 0)).toBe(sums?.n)
  expect(told.reduce((sum, row) => sum + Number(row.minutes), 0)).toBe(Number(sums?.minutes))
  expect(new Set(told.map(({ team }) => team))).toContain('Second line')
  expect(before).not.toContain('agent-')
  expect(before).not.toContain('email')
  await purged(world)
  expect(await said()).toBe(before)
  expect((await world.tell('stats helpdesk --table teams')).stdout).toContain('Second line')
  expect((await world.tell('stats helpdesk --table teams --csv')).stdout).toMatch(
    /^\uFEFF?period,team,tickets/u,
  )
  expect(await world.tell('stats helpdesk --table agents')).toMatchObject({ code: 2 })
}, 180_000)
