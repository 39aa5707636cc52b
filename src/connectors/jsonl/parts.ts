import type { StoreWords } from '../mongodb/parts.ts'
import type { Archive } from './archive.ts'

/** One opened archive, shared by what reads and what writes. */
export interface ArchiveParts extends StoreWords {
  readonly archive: Archive
}
