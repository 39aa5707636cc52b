import type { FileProblem } from '../connector.ts'

/** A bucket with a desk's files. Keys outside of its prefix are refused everywhere. */
export interface ObjectStore {
  size(
    key: string,
    signal: AbortSignal,
  ): Promise<{ readonly bytes: number } | { readonly problem: FileProblem }>
  /** Throws STORE_UNREADABLE when it is gone. */
  read(key: string, signal: AbortSignal): AsyncIterable<Uint8Array>
  /**
   * Removes an object with all its versions and asks again. Returns why not, as a code: `s3:missing` where there was none,
   * `s3:versions-unknown` where it is gone and nobody may say whether older versions are.
   */
  remove(key: string): Promise<string | undefined>
  /** Never over another object. */
  rename(from: string, to: string): Promise<string | undefined>
  /** Texts of our own below the prefix. Throws STORE_UNREACHABLE or STORE_UNREADABLE. */
  readonly notes: {
    put(name: string, text: string): Promise<void>
    all(): Promise<readonly { readonly name: string; readonly text: string }[]>
    remove(name: string): Promise<void>
  }
  close(): void
}
