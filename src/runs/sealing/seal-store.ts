import type { SealLog } from '../../ledger/seal-log.ts'
import type { Cells } from '../../statistics/cells.ts'
import type { DistinctCustomers } from '../../statistics/distinct.ts'
import type { PeriodKind, SealedPeriod } from '../../statistics/periods.ts'
import type { RecordId, StoreId } from '../../tickets/ids.ts'
import type { TicketStatistics } from '../../tickets/record.ts'

/** A period that was sealed: written once, and never changed. */
export interface Seal extends SealedPeriod {
  /** `STORE.12`: the next number of the store, so that of two that seal at once one does. */
  readonly id: string
  readonly store: StoreId
  readonly number: number
  readonly kind: PeriodKind
  readonly metricVersion: number
  readonly sealedAt: Date
  /** Of the period, and of the quarters and years that end with it. */
  readonly distinct: readonly DistinctCustomers[]
  readonly log: SealLog
}

/** What a ticket of a sealed month counted as when it was last looked at. It goes with the ticket. */
export interface SealedTicket {
  readonly id: RecordId
  /** Absent: the ticket is gone, and may come back by `gallra undo`. */
  readonly statistics?: Omit<TicketStatistics, 'agent' | 'priority' | 'status'>
}

export interface LateChange {
  /** Absent: it was not there. */
  readonly before?: SealedTicket
  readonly after: SealedTicket
}

/** The port to where sealed statistics are kept. Implemented in `src/database/`. */
export interface SealStore {
  /** In the order of their numbers, which is the order of time. */
  seals(store: StoreId): Promise<readonly Seal[]>
  seal(id: string): Promise<Seal | undefined>
  /** In one write. False when there is one of its number. */
  addSeal(seal: Seal): Promise<boolean>
  /** Drops the cells of single groups that were kept of deleted tickets of these months: the seals tell of them. */
  dropKept(store: StoreId, through: string): Promise<void>
  sealedTickets(store: StoreId, ids: readonly RecordId[]): Promise<readonly SealedTicket[]>
  putSealedTickets(store: StoreId, tickets: readonly SealedTicket[]): Promise<void>
  /**
   * Adds what came late to what is kept of the present month, and puts the tickets that it came to, both or neither. False,
   * and neither, where one of them is not as it was before: somebody else has corrected it.
   */
  correct(store: StoreId, cells: Cells, changes: readonly LateChange[]): Promise<boolean>
  /** All of the store, by their ids. */
  sealedTicketIds(store: StoreId): AsyncIterable<RecordId>
  /** They are gone: what they counted as goes at once, and that they were there once nobody can bring them back. */
  forgetSealedTickets(store: StoreId, ids: readonly RecordId[], now: Date): Promise<void>
}
