import { sign } from 'node:crypto'
import { AppError } from '../errors.ts'
import { canonicalJson } from './canonical-json.ts'
import { isSignedBy, keyIdOf, type LedgerKeys } from './checkpoint.ts'
import type { KeyRotated } from './house-events.ts'
import type { LedgerEntry } from './ledger.ts'

type Statement = Pick<KeyRotated, 'from' | 'to' | 'at' | 'by'>

const signedText = ({ from, to, at, by }: Statement): Buffer =>
  Buffer.from(canonicalJson({ kind: 'key-rotated', from, to, at, by }), 'utf8')

/** The word of both keys that one follows on the other. Whoever trusts either of them can trust the other for its time. */
export const signRotation = (
  from: LedgerKeys,
  to: LedgerKeys,
  { at, by }: { readonly at: Date; readonly by: string },
): KeyRotated => {
  const statement = { from: from.publicKey, to: to.publicKey, at: at.toISOString(), by }
  const signed = (keys: LedgerKeys): string =>
    sign(null, signedText(statement), keys.privateKey).toString('base64')
  return { kind: 'key-rotated', ...statement, signedByFrom: signed(from), signedByTo: signed(to) }
}

/** What is wrong with such a statement in itself; undefined when both keys signed it. */
export const rotationProblem = (event: KeyRotated): string | undefined => {
  const { from, to, at, by, signedByFrom, signedByTo } = event
  const all: readonly unknown[] = [from, to, at, by, signedByFrom, signedByTo]
  if (!all.every(value => typeof value === 'string')) return 'is no rotation of a key'
  if (from === to) return 'a key cannot follow on itself'
  const text = signedText(event)
  if (!isSignedBy(from, text, signedByFrom)) return `key ${keyIdOf(from)} did not sign that it is replaced`
  return isSignedBy(to, text, signedByTo) ? undefined : `key ${keyIdOf(to)} did not sign that it follows`
}

/** A key of the ledger, and from which entry on another one stands in its place. */
export interface ChainKey {
  readonly publicKey: string
  readonly until?: number
}

/** Follows the keys of a ledger from the first to the last, entry by entry. */
export interface KeyChain {
  problemWith(entry: LedgerEntry): string | undefined
  readonly rotations: number
  /** The last key; undefined where none was ever replaced. */
  end(): string | undefined
  /** By their short names, all that the given one vouches for or is vouched for by; that one alone where it is a stranger. */
  trusted(publicKey: string): ReadonlyMap<string, ChainKey>
}

export const followKeys = (): KeyChain => {
  const chain: ChainKey[] = []
  return {
    problemWith({ seq, event }) {
      if (event.kind !== 'key-rotated') return undefined
      const problem = rotationProblem(event)
      if (problem !== undefined) return `seq ${seq}: ${problem}`
      const last = chain.at(-1)
      if (last && last.publicKey !== event.from)
        return `seq ${seq}: replaces key ${keyIdOf(event.from)}, which is not the one in use`
      if (chain.some(({ publicKey }) => publicKey === event.to))
        return `seq ${seq}: key ${keyIdOf(event.to)} was in use before`
      chain.splice(-1, 1, { publicKey: event.from, until: seq }, { publicKey: event.to })
      return undefined
    },
    get rotations() {
      return Math.max(0, chain.length - 1)
    },
    end: () => chain.at(-1)?.publicKey,
    trusted(publicKey) {
      const all = chain.some(key => key.publicKey === publicKey) ? chain : [{ publicKey }]
      return new Map(all.map(key => [keyIdOf(key.publicKey), key]))
    },
  }
}

/** Generations of the key file that are in use and that the ledger was not told of, in order. */
export const untoldRotations = (
  told: readonly KeyRotated[],
  { publicKey, generations }: LedgerKeys,
): readonly KeyRotated[] => {
  const all = generations?.() ?? []
  const end = told.at(-1)?.to
  const from = end === undefined ? 0 : all.findIndex(each => each.publicKey === end)
  const to = all.findIndex(each => each.publicKey === publicKey)
  // A file that does not know the end of the ledger is behind: nothing it says goes into the ledger.
  if (from < 0) return []
  return all.slice(from + 1, to + 1).flatMap(({ rotation }) => (rotation ? [rotation] : []))
}

/**
 * The keys that the ledger is signed with now: its own entries say which, whatever generation this process thinks
 * current. KEY_UNKNOWN where the key file has not got them.
 */
export const signerFor = (told: readonly KeyRotated[], keys: LedgerKeys): LedgerKeys => {
  const all = keys.generations?.() ?? [keys]
  const end = told.at(-1)?.to ?? all[0]?.publicKey ?? keys.publicKey
  const found = all.find(({ publicKey }) => publicKey === end)
  if (found?.privateKey) return { privateKey: found.privateKey, publicKey: found.publicKey }
  throw new AppError(
    'KEY_UNKNOWN',
    `the ledger is signed with key ${keyIdOf(end)} now, which the key file of this process has not: copy the key file from where gallra keys rotate was run`,
  )
}
