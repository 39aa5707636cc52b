import { type Verb, withCommon } from '../verb.ts'
import type { PaperOptions } from '../write-paper.ts'

export const record: Verb = {
  add: (program, run) => {
    withCommon(program.command('record'))
      .description('the record of processing activities (GDPR Art. 30), from the policies and stores')
      .option('--lang <code>', 'sv, nb, da, fi, nl, de or en', 'en')
      .option('--format <kind>', 'md or html', 'md')
      .option('--check <file>', 'exit 1 when the file is not what the policies say now')
      .action((options: PaperOptions) =>
        run(async io => (await import('../write-paper.ts')).writePaper(io, 'record', options)),
      )
  },
}
