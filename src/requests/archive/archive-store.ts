import type { RequestId } from '../model.ts'

/** An archive that waits to be taken. What is in it, nobody can read who has not the link or the key. */
export interface WaitingArchive {
  readonly id: string
  readonly request: RequestId
  readonly type: 'access' | 'portability'
  /** Language of the page before it. */
  readonly locale: string
  readonly sealedTo: 'link' | 'key'
  /** Keyed digest of the link's token. */
  readonly tokenDigest: string
  readonly expiresAt: Date
  /** How often it may still be begun to be taken: a line that breaks must not cost the person their data. */
  readonly triesLeft: number
}

/** The port to where archives wait; implemented in `src/database`, so that every process can give them out. */
export interface ArchiveStore {
  /** Waits from the moment on at which all of it is there, beside whatever waits for the same request. */
  save(archive: WaitingArchive, content: AsyncIterable<Uint8Array>): Promise<void>
  /** Undefined when there is none, it ran out, or it was taken. */
  find(tokenDigests: readonly string[], now: Date): Promise<WaitingArchive | undefined>
  /** Uses up one try; undefined as for `find`. */
  take(tokenDigests: readonly string[], now: Date): Promise<WaitingArchive | undefined>
  content(id: string): AsyncIterable<Uint8Array>
  /** Erases what else waits for the same request. */
  keepOnly(id: string, request: RequestId): Promise<void>
  erase(id: string): Promise<void>
  eraseOf(request: RequestId): Promise<void>
  /** Those that ran out, and what a crash left of ones that never were whole. Returns how many. */
  eraseExpired(now: Date): Promise<number>
}
