import type { HoldOptions } from '../hold-records.ts'
import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

export const hold: Verb = {
  add: (program, run) => {
    const group = program.command('hold').description('keep a ticket, a person or a tag from being touched')
    withCommon(group.command('add'))
      .description('nothing is done to it until the hold is released or runs out')
      .option('--store <name>', 'store of the ticket or person')
      .option('--ticket <id>', 'hold one ticket')
      .option('--person <id>', 'hold a person and all their tickets')
      .option('--tag <name>', 'hold every ticket with this tag')
      .requiredOption('--reason <text>', 'why; no personal data, it is shown in explanations')
      .option('--until <iso>', 'runs out then (default: when released)')
      .action((options: HoldOptions & CommonOptions) =>
        run(async io => (await import('../hold-records.ts')).addHolds(io, options)),
      )
    withCommon(group.command('release'))
      .argument('<hold>', 'id of the hold')
      .description('release a hold')
      .action((id: string, options: CommonOptions) =>
        run(async io => (await import('../hold-records.ts')).releaseOne(io, id, options)),
      )
    withCommon(group.command('list'))
      .description('holds that are in force')
      .action((options: CommonOptions) =>
        run(async io => (await import('../hold-records.ts')).listHolds(io, options)),
      )
  },
}
