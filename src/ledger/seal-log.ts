/** What an auditor is shown of a seal. Counts and digests only. */
export interface SealLog {
  readonly by: string
  /** sha256 over the digests of the policies that name the store, in order. */
  readonly policyDigest: string
  /** Tickets that were counted. */
  readonly rowsIn: number
  readonly cellsOut: number
  /** Tickets in cells that are wider than month, category and channel. */
  readonly mergedUp: number
  /** Tickets of the smallest cell. */
  readonly minN: number
  /** Of the whole report, in hex, before the seal and with it: equal. */
  readonly reportBefore: string
  readonly reportAfter: string
  /** sha256 of the seal's own cells in hex: whoever changes one of them later is found out. */
  readonly cellsSha256: string
}
