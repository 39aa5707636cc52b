/** So many calls in any window of that length. */
export interface CallLimit {
  readonly calls: number
  readonly windowMs: number
}

/** What one call is counted under: the whole account, and an endpoint that has a limit of its own. */
export interface Bucket {
  readonly key: string
  readonly limit: CallLimit
}

export interface CallBudget {
  /**
   * 0: the call may be made now, and is counted in all of the buckets; otherwise milliseconds after which to ask again, and
   * nothing is counted. Keys say nothing of who is called.
   */
  take(account: string, buckets: readonly Bucket[], weight: number): Promise<number>
  /** The desk said that nobody of the account may call for so long. */
  block(account: string, ms: number): Promise<void>
}
