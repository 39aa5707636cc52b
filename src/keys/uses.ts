import type { DataRequest } from '../requests/model.ts'

/** How much still needs the secrets of one generation of keys. */
export interface KeyNeeds {
  /** Runs under way, by the key of their pseudonyms. */
  readonly runs: number
  /** Runs whose originals are kept for a while. */
  readonly quarantines: number
  /** Requests whose person is not destroyed yet. */
  readonly persons: number
  /** Letters that wait to be sent. */
  readonly letters: number
  /** Words that wait to be taken over into lists. */
  readonly words: number
  /** Open requests, by the code of their status page. */
  readonly openRequests: number
  /** Requests that ended, by the same. */
  readonly endedRequests: number
  /** Archives that wait to be taken, by the token in their links. */
  readonly archives: number
  /** Values by which people who were erased are known when they come back. */
  readonly suppressed: number
}

/** A value sealed under a generation, and where it lies. */
export interface SealedValue {
  readonly place: 'runs' | 'quarantines' | 'persons' | 'letters' | 'words'
  readonly id: string
  readonly sealed: string
}

/** The port to what was made with the keys; implemented in `src/database`. A generation is named by its mark. */
export interface KeyUses {
  needs(mark: string): Promise<KeyNeeds>
  /** All that is sealed under another generation than this one. */
  sealed(mark: string): AsyncIterable<SealedValue>
  /** Puts the same, sealed anew, in its place, unless it changed or went meanwhile. */
  replaceSealed(value: SealedValue, sealed: string): Promise<boolean>
  /** Ended requests whose status code is written down under another generation. */
  ended(mark: string): AsyncIterable<Pick<DataRequest, 'id' | 'statusDigest'>>
  replaceStatusDigest(request: Pick<DataRequest, 'id' | 'statusDigest'>, digest: string): Promise<boolean>
}
