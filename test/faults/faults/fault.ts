import type { Lab } from '../lab/lab.ts'

/** What a fault may draw from: the same numbers for the same seed. */
export interface Draw {
  /** From 0 up to, not including, 1. */
  random(): number
  pick<T>(of: readonly T[]): T
}

export type Need = 'clocks' | 'small-disks'

/** One way in which machines go wrong. */
export interface Fault {
  readonly name: string
  /** How long it lasts, in milliseconds; what only happens once is healed at once. */
  readonly lasts: readonly [from: number, to: number]
  /** Makes it go wrong; gives the way back. What it says of itself goes into the history. */
  begin(lab: Lab, draw: Draw): Promise<Begun>
  /** Waits for its own moment from the start on: it begins with the workers. */
  readonly waits?: true
  /** What the lab must have been opened with; not always there, as it costs time. */
  readonly needs?: Need
}

export interface Begun {
  /** What exactly: which process, how many bytes. */
  readonly what: string
  heal(): Promise<void>
}
