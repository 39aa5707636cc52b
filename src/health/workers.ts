/** What a process of workers does: the names that health is told under. */
export const duties = ['retention', 'requests', 'scheduler'] as const
export type Duty = (typeof duties)[number]

/** One process. The id is drawn at its start, since a container gives the same number to each that runs in it. */
export interface WorkerName {
  readonly id: string
  readonly host: string
  readonly pid: number
}

/** When a process last proved that it does its duty, as the database's clock has it. */
export interface WorkerAge extends WorkerName {
  readonly duty: Duty
  readonly seconds: number
}

/**
 * The port to where workers note that they are at work; implemented in `src/database`. Ages are counted by the clock
 * of the database alone, since clocks of machines differ.
 */
export interface WorkerNotes {
  note(worker: WorkerName, duty: Duty): Promise<void>
  /** An orderly end: nobody is missed. */
  forget(worker: WorkerName, duty: Duty): Promise<void>
  /** The youngest first. Who has said nothing for an hour is taken for gone, and is not among them. */
  ages(): Promise<readonly WorkerAge[]>
}
