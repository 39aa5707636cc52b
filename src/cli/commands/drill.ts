import type { DrillCommandOptions } from '../drill-restore.ts'
import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

export const drill: Verb = {
  add: (program, run) => {
    withCommon(program.command('drill'))
      .description("a backup of Gallra's own database, restored beside it, looked at and removed")
      .option('--to <folder>', 'keep the backup in this folder, which must be empty or not there')
      .option('--from <folder>', 'try a backup that was kept before')
      .option('--embedded', 'restore on a server of its own, started for it, not on that of the database')
      .option('--as <login>', 'who you are (default: your login name)')
      .action((options: DrillCommandOptions & CommonOptions) =>
        run(async io => (await import('../drill-restore.ts')).drillRestore(io, options)),
      )
  },
}
