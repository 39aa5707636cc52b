import { withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import { planId } from '../runs/model.ts'
import { type ProvedBatch, proveRun } from '../runs/prove-run.ts'
import { mark } from './mark.ts'
import { showSealProof } from './prove-seal.ts'
import { table } from './table.ts'
import type { CommonOptions, Io } from './verb.ts'

const short = (digest: string): string => digest.slice(0, 16)

const batchesText = (batches: readonly ProvedBatch[]): string =>
  table(
    [
      { title: 'entry', align: 'right' as const },
      { title: 'batch' },
      { title: 'before' },
      { title: 'after' },
      { title: '' },
    ],
    batches.map(({ entry, batch, before, after, equal }) => [
      String(entry),
      batch,
      short(before),
      short(after),
      mark(equal),
    ]),
  )

/**
 * What the ledger says of a seal, or of a run's statistics: of each batch the digest of all counters before its first write and after its
 * last, tickets that are gone counted as they were. Exit 1 where one of them differs or the ledger is broken.
 */
export const proveStatistics = (io: Io, id: string, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async ({ context }) => {
    const seal = await context.seals?.seal(id)
    if (seal) return showSealProof(io, context, seal, options)
    const proof = await proveRun(context, planId(id))
    if (!proof)
      throw new AppError(
        'NOT_FOUND',
        `no run and no seal ${id}; gallra runs and gallra stats seals list them`,
      )
    const { run, batches, equal, ledgerValid: valid } = proof
    const { statisticsBefore: before, statisticsAfter: after } = run.result ?? {}
    if (options.json) {
      io.out(
        `${JSON.stringify({ run: id, state: run.state, before, after, equal, batches, ledgerValid: valid })}\n`,
      )
    } else if (!options.quiet) {
      const whole =
        before === undefined || after === undefined
          ? [`Run ${id} is ${run.state}: it has no digest of its own yet.`]
          : [`before ${before}`, `after  ${after}`]
      const verdict = equal ? `equal in ${batches.length} batches` : 'NOT equal'
      io.out(
        [
          batchesText(batches),
          '',
          ...whole,
          `${mark(equal)} statistics ${verdict}`,
          `${mark(valid)} ledger ${valid ? 'valid' : 'BROKEN'}`,
          '',
        ].join('\n'),
      )
    }
    return equal && valid ? 0 : 1
  })
