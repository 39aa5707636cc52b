import type { Ledger, Verification } from './ledger.ts'

/** What came of the last look at the whole chain. */
export interface LedgerCheck {
  readonly valid: boolean
  readonly entries: number
  /** Since then, by the clock of the database. */
  readonly seconds: number
}

/** The port to where it is noted; implemented in `src/database`. */
export interface LedgerChecks {
  note(result: Pick<Verification, 'valid' | 'entries'>): Promise<void>
  last(): Promise<LedgerCheck | undefined>
  /** True for one of all who ask, when nobody looked or began to look for so long. */
  claim(olderThanMs: number): Promise<boolean>
}

/** The same ledger; whoever has it verified leaves a note of the outcome. */
export const notingChecks = (ledger: Ledger, checks: Pick<LedgerChecks, 'note'>): Ledger => ({
  ...ledger,
  async verify() {
    const result = await ledger.verify()
    // That nobody can write it down is no reason to keep the outcome from whoever asked.
    await checks.note(result).catch(() => undefined)
    return result
  },
})
