import { type Cell, type Cells, mergeCells } from './cells.ts'
import { isSafe, type MergedCell, type MergeRules } from './merge-up.ts'
import { mergeUnit, type Unit } from './periods.ts'

/** Tickets of a team in a period, and how long they took; nothing of the customers', and no agent (statistics.md §3, §8). */
export interface TeamRow {
  readonly period: string
  /** `*`: several of them; the empty text: tickets of nobody. */
  readonly team: string
  readonly n: number
  /** Tickets that have a duration, and their whole minutes together. */
  readonly solved: number
  readonly minutes: bigint
}

export interface TeamRules extends MergeRules {
  /** Of each agent that is in one, by the desk's id. */
  readonly teamOf: ReadonlyMap<string, string>
}

/** A team of one is a person, and of a team of two each knows the other's figures. */
const fewestAgents = 3
/** All unions of rows are tried: of twelve some four thousand. */
const mostRows = 12

interface Group {
  readonly team: string
  /** Names of teams that are in it. */
  readonly teams: readonly string[]
  readonly agents: ReadonlySet<string>
  readonly counters: Cell
}

const measured = /^(?:n|resolution_(?:n|sum|sumsq)(?:_high)?)$/u

const onlyMeasured = (cell: Cell): Cell =>
  Object.fromEntries(Object.entries(cell).filter(([name]) => measured.test(name)))

const agentIn = (key: string): string => (JSON.parse(key) as string[])[5] ?? ''
const teamIn = (key: string, { teamOf }: TeamRules): string => {
  const agent = agentIn(key)
  return agent === '' ? '' : (teamOf.get(agent) ?? '*')
}

const merged = (team: string, groups: readonly Group[]): Group => ({
  team,
  teams: groups.flatMap(({ teams }) => teams),
  agents: new Set(groups.flatMap(({ agents }) => [...agents])),
  counters: mergeCells(groups.map(({ counters }) => ({ all: counters }))).all ?? {},
})

const byTeam = (cells: Cells, rules: TeamRules): Group[] => {
  const teams = new Map<string, Group>()
  for (const [key, cell] of Object.entries(cells)) {
    const [team, agent] = [teamIn(key, rules), agentIn(key)]
    const known = teams.get(team) ?? { team, teams: [team], agents: new Set(), counters: {} }
    const agents = new Set(agent === '' ? [] : [agent])
    const sum = merged(team, [known, { team, teams: [], agents, counters: onlyMeasured(cell) }])
    teams.set(team, sum)
  }
  return [...teams.values()]
}

const nOf = ({ counters }: { readonly counters: Cell }): number => counters.n ?? 0

const isEnough = (group: Group, rules: TeamRules): boolean =>
  isSafe(group.counters, rules) && (group.team === '' || group.agents.size >= fewestAgents)

const mark = 'team:'

/** The main table of the unit; each cell says how many of its tickets are whose, which decides nothing and is shown to nobody. */
const mainCells = ({ period, cells }: Unit, rules: TeamRules): MergedCell[] => {
  const marked = Object.entries(cells).map(([key, cell]) => [
    key,
    { ...cell, [`${mark}${teamIn(key, rules)}`]: cell.n ?? 0 },
  ])
  return mergeUnit({ period, months: [], cells: Object.fromEntries(marked) }, rules)
}

/**
 * Whoever knows that cells of the main table are all of some teams (the one who answers chats, say) subtracts them from what those
 * teams did (§4, 3). Is there a union of rows of which fewer than k would be left? Cells less rows are the same, seen from the
 * other rows.
 */
const isSafeBeside = (groups: readonly Group[], main: readonly MergedCell[], k: number): boolean => {
  for (let chosen = 1; chosen < 2 ** groups.length - 1; chosen++) {
    const rows = groups.filter((_, at) => Math.floor(chosen / 2 ** at) % 2 === 1)
    const names = rows.flatMap(({ teams }) => teams.map(team => `${mark}${team}`))
    const inside = main
      .filter(({ counters }) => names.reduce((sum, name) => sum + (counters[name] ?? 0), 0) === counters.n)
      .reduce((sum, cell) => sum + nOf(cell), 0)
    const left = rows.reduce((sum, row) => sum + nOf(row), 0) - inside
    if (inside > 0 && left > 0 && left < k) return false
  }
  return true
}

/** Those that are too small go together, and while that is too small, or tells too much, the smallest other goes with them. */
const folded = (groups: readonly Group[], main: readonly MergedCell[], rules: TeamRules): Group[] => {
  const shown = groups.filter(each => each.team !== '*' && isEnough(each, rules))
  const rest = groups.filter(each => !shown.includes(each))
  shown.sort((left, right) => nOf(left) - nOf(right) || (left.team < right.team ? -1 : 1))
  for (;;) {
    const others = rest.length > 0 ? merged('*', rest) : undefined
    const rows = others ? [...shown, others] : shown
    const isTooSmall = others !== undefined && !isEnough(others, rules)
    if (shown.length === 0 || !(isTooSmall || rows.length > mostRows || !isSafeBeside(rows, main, rules.k)))
      return rows
    rest.push(...shown.splice(0, 1))
  }
}

const twoTo53 = 2n ** 53n

const rowOf = (period: string, { team, counters }: Group): TeamRow => ({
  period,
  team,
  n: counters.n ?? 0,
  solved: counters.resolution_n ?? 0,
  minutes: BigInt(counters.resolution_sum ?? 0) + BigInt(counters.resolution_sum_high ?? 0) * twoTo53,
})

/**
 * Teams in one unit of the main table, under the same k: their sums are the unit's. A team of fewer than k tickets or three
 * agents, and one that would tell of fewer than k beside the main table, is among the others (`*`).
 */
export const teamRows = (unit: Unit, rules: TeamRules): TeamRow[] =>
  folded(byTeam(unit.cells, rules), mainCells(unit, rules), rules)
    .map(group => rowOf(unit.period, group))
    .sort((left, right) => (left.team < right.team ? -1 : 1))
