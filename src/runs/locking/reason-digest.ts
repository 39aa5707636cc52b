import { createHash } from 'node:crypto'

/** What the ledger has of a reason in people's own words: its sha256 in hex. */
export const reasonDigest = (reason: string): string => createHash('sha256').update(reason).digest('hex')
