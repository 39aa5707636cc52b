import { Option } from 'commander'
import type { StatsOptions } from '../show-statistics.ts'
import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

export const stats: Verb = {
  add: (program, run) => {
    const group = program
      .command('stats')
      .description('figures of a store that stay equal when its tickets are anonymised or deleted')
    withCommon(group.command('show', { isDefault: true }))
      .argument('<store>', 'name of the store')
      .option('--k <n>', 'fewest tickets of a group; smaller ones are merged into wider ones', '5')
      .option('--csv', 'for a spreadsheet')
      .addOption(
        new Option('--table <table>', 'which of them').choices(['tickets', 'teams']).default('tickets'),
      )
      .description('tickets, answers, reopenings and scores by month, category and channel')
      .action((store: string, { table, ...options }: StatsOptions & { readonly table: string }) =>
        run(async io =>
          table === 'teams'
            ? (await import('../show-teams.ts')).showTeams(io, store, options)
            : (await import('../show-statistics.ts')).showStatistics(io, store, options),
        ),
      )
    withCommon(group.command('prove'))
      .argument('<run>', 'id of a run')
      .description(
        'that a run left the statistics equal: both digests of each batch, as they stand in the ledger',
      )
      .action((id: string, options: CommonOptions) =>
        run(async io => (await import('../prove-statistics.ts')).proveStatistics(io, id, options)),
      )
  },
}
