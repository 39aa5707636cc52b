import { z } from 'zod'

/** One collection of a backup: `NAME.bson`, its documents one after the other in the order of `_id`. */
export interface StoredCollection {
  readonly name: string
  readonly documents: number
  readonly bytes: number
  /** Hex, over the bytes of the documents: the same for the same content, wherever it is stored. */
  readonly sha256: string
}

/** Where the ledger ended at the moment of a backup. */
export interface LedgerHead {
  readonly seq: number
  readonly hash: string
}

/** What a backup holds; `manifest.json`, written last: a folder without it is no backup. */
export interface Manifest {
  readonly format: 'gallra-backup/1'
  readonly takenAt: Date
  /** Absent: the ledger was empty. */
  readonly ledger?: LedgerHead
  readonly collections: readonly StoredCollection[]
}

const count = z.int().nonnegative()

export const manifestSchema: z.ZodType<Manifest, unknown> = z.strictObject({
  format: z.literal('gallra-backup/1'),
  takenAt: z.coerce.date(),
  ledger: z.strictObject({ seq: count, hash: z.string() }).exactOptional(),
  collections: z.array(
    z.strictObject({
      // A name leads to a file of the folder, and nowhere else.
      name: z.string().regex(/^[A-Za-z]{1,60}$/),
      documents: count,
      bytes: count,
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
})

/** The port to what is backed up; implemented in `src/database`. */
export interface BackupSource extends AsyncDisposable {
  /**
   * Writes all collections into the folder as they were at one moment. The folder is made (mode 0700); USAGE when something is
   * in it. What was written goes again when it fails.
   */
  dump(folder: string, signal: AbortSignal): Promise<Manifest>
}

/** The port to a place that is made for a drill, and removed after it. */
export interface Scratch extends AsyncDisposable {
  /** To open the restored database by. */
  readonly url: string
  /** CONFIG_INVALID for a file that is not as the manifest says. */
  restore(folder: string, manifest: Manifest, signal: AbortSignal): Promise<void>
  /** What is there now, in the order of the manifest. */
  contents(manifest: Manifest, signal: AbortSignal): Promise<readonly StoredCollection[]>
}
