import type { Pulse } from '../health/pulse.ts'
import type { LedgerChecks } from '../ledger/checked.ts'
import type { Mailer } from '../requests/context.ts'
import type { RunContext } from '../runs/context.ts'
import type { JobQueue } from './queue.ts'
import type { SealedStore } from './sealing.ts'

/** The part of a pino logger that jobs use. Fields hold ids, counts and codes. */
export interface Log {
  info(fields: Readonly<Record<string, unknown>>, message: string): void
  warn(fields: Readonly<Record<string, unknown>>, message: string): void
  error(fields: Readonly<Record<string, unknown>>, message: string): void
}

/** What everything in `jobs` is given; made by `app.ts`. */
export interface JobsContext {
  readonly run: RunContext
  readonly queue: JobQueue
  readonly log: Log
  /** Absent: nobody is written to. Throws CONFIG_INVALID at the first call where the way for mails is none. */
  mailer?(): Mailer
  /** Stores whose statistics are sealed by schedule; absent: none. */
  readonly sealed?: readonly SealedStore[]
  /** When what comes due is counted, on the clocks of each policy; absent: nobody counts by schedule. */
  readonly dueCron?: string
  /** When the whole ledger was last looked at; absent: nobody looks by schedule. */
  readonly checks?: Pick<LedgerChecks, 'claim'>
  /** Absent: the process is no worker that anybody would miss. */
  readonly pulse?: Pulse
}
