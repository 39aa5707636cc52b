import type { App } from '../app.ts'
import { AppError } from '../errors.ts'
import type { StatisticsSealed } from '../ledger/house-events.ts'
import { digestOfSealed } from '../runs/sealing/make-seal.ts'
import type { Seal } from '../runs/sealing/seal-store.ts'
import { mark } from './mark.ts'
import type { CommonOptions, Io } from './verb.ts'

const toldOf = async ({ ledgerStore }: App, id: string) => {
  for await (const { seq, event } of ledgerStore.entries(0))
    if (event.kind === 'statistics-sealed' && event.seal === id) return { entry: seq, event }
  return undefined
}

/** What stands in the seal, and what the ledger was told of it when it was made. */
const isAsTold = ({ log, period, k, cells }: Seal, event: StatisticsSealed): boolean =>
  digestOfSealed(cells) === event.cellsSha256 &&
  log.reportBefore === event.reportBefore &&
  log.reportAfter === event.reportAfter &&
  period === event.period &&
  k === event.k &&
  log.rowsIn === event.rowsIn

/** That its cells are those that were sealed, and that no figure was another by it. Exit 1 where that is not so. */
export const proveSeal = async (io: Io, app: App, seal: Seal, options: CommonOptions): Promise<number> => {
  const told = await toldOf(app, seal.id)
  if (!told) throw new AppError('NOT_FOUND', `seal ${seal.id}: the ledger was not told of it yet; seal again`)
  const { entry, event } = told
  const { reportBefore: before, reportAfter: after, cellsSha256 } = event
  const [equal, unchanged] = [before === after, isAsTold(seal, event)]
  const { valid } = await app.context.ledger.verify()
  if (options.json) {
    const { id, period } = seal
    io.out(
      `${JSON.stringify({ seal: id, period, entry, before, after, equal, cellsSha256, unchanged, ledgerValid: valid })}\n`,
    )
  } else if (!options.quiet) {
    io.out(
      [
        `${seal.id}: ${seal.period}, ledger entry ${entry}`,
        `before ${before}`,
        `after  ${after}`,
        `cells  ${cellsSha256}`,
        '',
        `${mark(equal)} statistics ${equal ? 'equal' : 'NOT equal'} before and after the seal`,
        `${mark(unchanged)} the seal ${unchanged ? 'is as it was made' : 'was CHANGED since'}`,
        `${mark(valid)} ledger ${valid ? 'valid' : 'BROKEN'}`,
        '',
      ].join('\n'),
    )
  }
  return equal && unchanged && valid ? 0 : 1
}
