import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'
import { keyIdOf, signatureProblem } from './checkpoint.ts'
import type { LedgerEvent } from './event.ts'
import type { Checkpoint, LedgerEntry, Verification } from './ledger.ts'
import { followBatches } from './pairing.ts'
import { type ChainKey, followKeys } from './rotation.ts'

/** What the first entry follows on. */
export const genesis = '0'.repeat(64)

/** Hex sha256 over the canonical JSON of all else that the entry holds: seq, at, event and previous. */
export const hashOf = (entry: Omit<LedgerEntry, 'hash'>): string =>
  createHash('sha256')
    .update(canonicalJson({ ...entry, hash: undefined }))
    .digest('hex')

/** The entries that follow on `tail`, one for each event. */
export const chainOn = (
  tail: LedgerEntry | undefined,
  events: readonly LedgerEvent[],
  at: Date,
): readonly LedgerEntry[] => {
  const entries: LedgerEntry[] = []
  let last = tail
  for (const event of events) {
    const unhashed = { seq: (last?.seq ?? 0) + 1, at, event, previous: last?.hash ?? genesis }
    last = { ...unhashed, hash: hashOf(unhashed) }
    entries.push(last)
  }
  return entries
}

/** A ledger that was rewritten has a problem in every entry; nobody reads the ten thousandth. */
const mostProblems = 100

/** Takes a chain entry by entry, in the order it is stored in, and says at the end what is wrong with it. */
export interface ChainVerifier {
  add(entry: LedgerEntry): void
  /** The key that the last of the entries so far says to be in use; undefined where none was ever replaced. */
  lastKey(): string | undefined
  /** With any of the ledger's keys, the first or the last: each vouches for the others, for its own time. */
  finish(checkpoints: readonly Checkpoint[], publicKey: string): Verification
}

const hashProblem = (entry: LedgerEntry): string | undefined => {
  // An entry that came from outside may hold what no clock and no JSON can: that is a changed entry too.
  try {
    if (hashOf(entry) === entry.hash) return undefined
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return `seq ${entry.seq}: was changed, its hash does not fit its content`
}

const checkpointProblem = (
  checkpoint: Checkpoint,
  keys: { readonly given: string; readonly all: ReadonlyMap<string, ChainKey> },
  chain: { readonly hashes: ReadonlyMap<number, string>; readonly last: number },
): string | undefined => {
  const named = `checkpoint of size ${checkpoint.size}`
  const key = keys.all.get(checkpoint.key)
  const unsigned = signatureProblem(checkpoint, key?.publicKey ?? keys.given)
  if (unsigned) return `${named}: ${unsigned}`
  if (key?.until !== undefined && checkpoint.size >= key.until)
    return `${named}: signed with key ${checkpoint.key}, which was replaced at seq ${key.until}`
  if (checkpoint.size > chain.last)
    return `${named}: the chain ends at seq ${chain.last}, its tail was cut off`
  const hash = chain.hashes.get(checkpoint.size)
  if (hash === undefined) return `${named}: seq ${checkpoint.size} is missing`
  return hash === checkpoint.hash ? undefined : `${named}: seq ${checkpoint.size} has another hash`
}

export const createVerifier = (): ChainVerifier => {
  const hashes = new Map<number, string>()
  const batches = followBatches()
  const keys = followKeys()
  const problems: string[] = []
  let last = 0
  let count = 0
  const note = (problem: string | undefined): void => {
    if (problem !== undefined) problems.push(problem)
  }
  return {
    add(entry) {
      const { seq, previous } = entry
      count += 1
      const changed = hashProblem(entry)
      note(changed)
      if (hashes.has(seq)) note(`seq ${seq}: is there twice`)
      else if (seq <= last) note(`seq ${seq}: out of order, it stands after seq ${last}`)
      for (let gap = last + 1; gap < seq && problems.length < mostProblems; gap += 1)
        note(`seq ${gap}: is missing before seq ${seq}`)
      const before = seq === 1 ? genesis : hashes.get(seq - 1)
      if (before !== undefined && before !== previous) note(`seq ${seq}: does not follow on seq ${seq - 1}`)
      // What a changed entry says is nobody's word, and need not even have the shape of an event.
      if (!changed) {
        note(batches.problemWith(entry))
        note(keys.problemWith(entry))
      }
      if (!hashes.has(seq)) hashes.set(seq, entry.hash)
      last = Math.max(last, seq)
    },
    lastKey: keys.end,
    finish(checkpoints, publicKey) {
      const all = keys.trusted(publicKey)
      if (keys.rotations > 0 && all.size === 1)
        note(
          `key ${keyIdOf(publicKey)} is none of the ledger's, the last of which is ${keyIdOf(keys.end() ?? '')}`,
        )
      for (const checkpoint of checkpoints)
        note(checkpointProblem(checkpoint, { given: publicKey, all }, { hashes, last }))
      const more = problems.length - mostProblems
      return {
        valid: problems.length === 0,
        entries: count,
        checkpoints: checkpoints.length,
        openIntents: batches.open(),
        ...(keys.rotations > 0 ? { rotations: keys.rotations } : {}),
        problems:
          more > 0 ? [...problems.slice(0, mostProblems), `and ${more} problems more`] : [...problems],
      }
    },
  }
}

/**
 * Checks a whole chain offline: every hash, every link, every signature, and that each outcome of a batch has its
 * intent. It cannot see a tail cut off behind the last checkpoint, nor a chain rewritten whole with its own key:
 * checkpoints kept elsewhere do.
 */
export const verifyEntries = (
  entries: Iterable<LedgerEntry>,
  checkpoints: readonly Checkpoint[],
  publicKey: string,
): Verification => {
  const verifier = createVerifier()
  for (const entry of entries) verifier.add(entry)
  return verifier.finish(checkpoints, publicKey)
}
