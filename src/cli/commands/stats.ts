import { Option } from 'commander'
import type { SealOptions } from '../seal-statistics.ts'
import type { StatsOptions } from '../show-statistics.ts'
import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

export const stats: Verb = {
  add: (program, run) => {
    const group = program
      .command('stats')
      .description('figures of a store that stay equal when its tickets are anonymised or deleted')
    withCommon(group.command('show', { isDefault: true }))
      .argument('<store>', 'name of the store')
      .option('--k <n>', 'fewest tickets of a group; smaller ones are merged into wider ones (default: 5)')
      .option('--csv', 'for a spreadsheet')
      .option('--parquet <file>', 'into a file, for programs that read tables')
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
    withCommon(group.command('seal'))
      .argument('<store>', 'name of the store')
      .option('--month <month>', 'no month after this one, such as 2026-01')
      .option('--dry-run', 'only say what would be sealed')
      .option('--as <login>', 'who does it (default: the one who is logged in)')
      .description('keep of months that are over only the figures, in groups of at least k tickets')
      .action((store: string, options: SealOptions) =>
        run(async io => (await import('../seal-statistics.ts')).sealStatistics(io, store, options)),
      )
    withCommon(group.command('seals'))
      .argument('<store>', 'name of the store')
      .description('what is sealed, with its proof, and how many customers there were')
      .action((store: string, options: CommonOptions) =>
        run(async io => (await import('../seal-statistics.ts')).showSeals(io, store, options)),
      )
    withCommon(group.command('prove'))
      .argument('<id>', 'id of a run, or of a seal such as helpdesk.3')
      .description(
        'that a run or a seal left the statistics equal: both digests, as they stand in the ledger',
      )
      .action((id: string, options: CommonOptions) =>
        run(async io => (await import('../prove-statistics.ts')).proveStatistics(io, id, options)),
      )
  },
}
