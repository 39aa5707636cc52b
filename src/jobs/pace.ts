/** How patient the workers of an installation are, in milliseconds. */
export interface Pace {
  /** For so long a job is its worker's without a word from it; a worker that was killed is noticed soon after. */
  readonly lockMs: number
  /** So often what MongoDB says is to be done is put back on the queue. */
  readonly sweepMs: number
}

export const usualPace: Pace = { lockMs: 30_000, sweepMs: 60_000 }
