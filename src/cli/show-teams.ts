import { withApp } from '../app.ts'
import { byteOrderMark, csvLine } from '../csv.ts'
import { AppError } from '../errors.ts'
import { rulesOf } from '../runs/sealing/seal-months.ts'
import { teamStatistics } from '../runs/team-statistics.ts'
import type { TeamRow } from '../statistics/teams.ts'
import { storeId } from '../tickets/ids.ts'
import { table } from './table.ts'
import type { CommonOptions, Io } from './verb.ts'

const nameOf = (team: string): string => {
  if (team === '*') return '(other)'
  return team === '' ? '(nobody)' : team
}

const csvText = (rows: readonly TeamRow[]): string =>
  [
    byteOrderMark,
    csvLine(['period', 'team', 'tickets', 'solved', 'minutes']),
    ...rows.map(({ period, team, n, solved, minutes }) =>
      csvLine([period, team, n, solved, String(minutes)]),
    ),
  ].join('')

const right = (title: string) => ({ title, align: 'right' as const })

const text = (rows: readonly TeamRow[], k: number): string =>
  [
    table(
      [{ title: 'period' }, { title: 'team' }, right('tickets'), right('solved'), right('minutes')],
      rows.map(({ period, team, n, solved, minutes }) => [
        ...[period, nameOf(team), String(n), String(solved), String(minutes)],
      ]),
    ),
    '',
    `Teams of fewer than ${k} tickets or three agents are among the others. Of sealed months there are no teams.`,
    '',
  ].join('\n')

/** The load of each team, in a table of its own: no agent, and nothing of the customers, stands beside it. */
export const showTeams = (
  io: Io,
  store: string,
  options: CommonOptions & { readonly csv?: boolean; readonly parquet?: string },
): Promise<number> =>
  withApp({ io, options }, async ({ context }, signal) => {
    if (options.parquet !== undefined) throw new AppError('USAGE', '--parquet: only of --table tickets')
    const id = storeId(store)
    // Always the least: under another one the two tables would be of other periods.
    const { k, period: kind } = await rulesOf(context, id)
    const rows = await teamStatistics(context, id, { k, kind, signal })
    const plain = rows.map(row => ({ ...row, minutes: String(row.minutes) }))
    if (options.json) io.out(`${JSON.stringify({ store, k, teams: plain })}\n`)
    else if (options.csv) io.data(csvText(rows))
    else io.out(text(rows, k))
    return 0
  })
