import { Option } from 'commander'
import { type Recall, recalls } from '../../redaction/thresholds.ts'
import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

interface Options extends CommonOptions {
  readonly jsonl?: boolean
  readonly locales?: string
  readonly recall?: Recall
  readonly names?: 'thorough'
}

export const scan: Verb = {
  add: (program, run) => {
    withCommon(program.command('scan'))
      .description(
        'find personal data in texts: {"id","text","lang"?,"format"?,"known"?} a line in, {"id","spans"} a line out',
      )
      .option('--jsonl', 'JSON lines on stdin and stdout (so it is anyway, unless --json asks for one array)')
      .option('--locales <list>', 'countries to look for, such as sv-SE,nb-NO (default: all)')
      .addOption(new Option('--recall <name>', 'high reports doubtful findings too').choices(recalls))
      .addOption(
        new Option(
          '--names <how>',
          'thorough asks a slower model about passages with doubtful names',
        ).choices(['thorough']),
      )
      .action((options: Options) =>
        run(async io => {
          const { scanLines } = await import('../scan-lines.ts')
          return scanLines(io, {
            locales: options.locales?.split(',').map(locale => locale.trim()),
            recall: options.recall,
            isThorough: options.names === 'thorough',
            isQuiet: options.quiet === true,
            asDocument: options.json === true && options.jsonl !== true,
          })
        }),
      )
  },
}
