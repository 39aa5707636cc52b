import type { UndoOptions } from '../undo-run.ts'
import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

export const undo: Verb = {
  add: (program, run) => {
    withCommon(program.command('undo'))
      .argument('<run>', 'id of the run')
      .description(
        'bring back what a run changed or deleted, while its originals are kept (`undo` of the policy)',
      )
      .requiredOption('--reason <text>', 'why; no personal data')
      .option('--record <store/id...>', 'these records alone (default: all that the run changed)')
      .option('--contact', 'with --record: they are people')
      .option('--forget', 'destroy the originals now instead: the run was right')
      .option('--as <name>', 'who it is, by login name')
      .option('--yes', 'without asking')
      .action((id: string, options: UndoOptions & CommonOptions) =>
        run(async io => (await import('../undo-run.ts')).undoOne(io, id, options)),
      )
  },
}
