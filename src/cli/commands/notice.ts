import { type Verb, withCommon } from '../verb.ts'
import type { PaperOptions } from '../write-paper.ts'

export const notice: Verb = {
  add: (program, run) => {
    withCommon(program.command('notice'))
      .description('what customers are told of how long their data are kept (GDPR Art. 13 and 14)')
      .requiredOption('--lang <code>', 'sv, nb, da, fi, nl, de or en')
      .option('--format <kind>', 'md or html', 'md')
      .option('--check <file>', 'exit 1 when the file is not what the policies say now')
      .action((options: PaperOptions) =>
        run(async io => (await import('../write-paper.ts')).writePaper(io, 'notice', options)),
      )
  },
}
