import type { WorkerName } from './workers.ts'

/** A process that runs on with former policies, because it may not take what their files say by now. */
export interface Refusal extends WorkerName {
  /** With file, line and column. */
  readonly problems: readonly string[]
  /** Since it refused them first. */
  readonly seconds: number
}

/** The port to where it is noted; implemented in `src/database`. Who has said nothing for an hour is taken for gone. */
export interface RefusalNotes {
  /** None: everything is taken again. To be said again now and then. */
  noteRefused(worker: WorkerName, problems: readonly string[]): Promise<void>
  /** The longest first. */
  refusals(): Promise<readonly Refusal[]>
}
