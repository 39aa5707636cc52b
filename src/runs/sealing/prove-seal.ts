import { AppError } from '../../errors.ts'
import type { StatisticsSealed } from '../../ledger/house-events.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import { digestOfSealed } from './make-seal.ts'
import type { Seal } from './seal-store.ts'

export interface SealProof {
  /** Seq of the ledger's entry. */
  readonly entry: number
  /** Digests of the whole report before the seal and with it, as the ledger was told of them. */
  readonly before: string
  readonly after: string
  readonly equal: boolean
  readonly cellsSha256: string
  /** Is the seal still what the ledger was told of it? */
  readonly unchanged: boolean
  readonly ledgerValid: boolean
}

const toldOf = async (ledger: Ledger, id: string) => {
  for await (const { seq, event } of ledger.entries())
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

/**
 * That the cells of a seal are those that were sealed, and that no figure was another by it. Reads and checks the whole
 * ledger. NOT_FOUND where the ledger was not told of it yet.
 */
export const proveSeal = async ({ ledger }: { readonly ledger: Ledger }, seal: Seal): Promise<SealProof> => {
  const told = await toldOf(ledger, seal.id)
  if (!told) throw new AppError('NOT_FOUND', `seal ${seal.id}: the ledger was not told of it yet; seal again`)
  const { entry, event } = told
  const { reportBefore: before, reportAfter: after, cellsSha256 } = event
  const { valid } = await ledger.verify()
  return {
    ...{ entry, before, after, equal: before === after, cellsSha256 },
    unchanged: isAsTold(seal, event),
    ledgerValid: valid,
  }
}
