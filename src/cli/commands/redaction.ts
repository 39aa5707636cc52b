import type { ReportOptions } from '../redaction-report.ts'
import { type Verb, withCommon } from '../verb.ts'

export const redaction: Verb = {
  add: (program, run) => {
    const group = program.command('redaction').description('how sure the redaction of a store is')
    withCommon(group.command('report'))
      .argument('[store]', 'name of the store')
      .description(
        "what is found in a sample of the store's own tickets, masked: by type, score and language",
      )
      .option('--sample <n>', 'so many tickets at most', '200')
      .option('--doubtful <n>', 'so many doubtful findings at most', '20')
      .option('--review <file>', 'also write the doubtful findings, masked, into a new file to be judged')
      .option('--apply-review <file>', "take the verdicts of such a file over into the store's lists")
      .action((store: string | undefined, options: ReportOptions) =>
        run(async io => {
          if (options.applyReview !== undefined)
            return (await import('../apply-review.ts')).applyReview(io, options.applyReview, options)
          return (await import('../redaction-report.ts')).reportRedaction(io, store, options)
        }),
      )
  },
}
