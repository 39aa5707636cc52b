import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import type { KeyRotated } from './house-events.ts'
import type { Checkpoint } from './ledger.ts'

/** The ledger's pair of keys; public keys are spelled as base64 of their SPKI DER everywhere. */
export interface LedgerKeys {
  readonly privateKey: KeyObject
  readonly publicKey: string
  /** All there ever were, the first first, this one among them; absent: there is but this one. */
  generations?(): readonly LedgerGeneration[]
}

export interface LedgerGeneration {
  readonly publicKey: string
  /** Absent: retired, nothing is signed with it any more. */
  readonly privateKey?: KeyObject
  /** That it followed on the one before; the first has none. */
  readonly rotation?: KeyRotated
}

/** Short name of a public key: the first 16 hex digits of the sha256 of its SPKI DER. */
export const keyIdOf = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 16)

/** The signed text, after C2SP tlog-checkpoint: one value a line, each line ended. */
const signedText = ({ origin, size, hash, at }: Omit<Checkpoint, 'signature' | 'key'>): Buffer =>
  Buffer.from(`${origin}\n${size}\n${hash}\n${at.toISOString()}\n`, 'utf8')

/** Signs how long the chain is and what it ends with. Ed25519, RFC 8032. */
export const signCheckpoint = (
  end: { readonly size: number; readonly hash: string; readonly at: Date },
  keys: LedgerKeys,
): Checkpoint => {
  const unsigned = { origin: 'gallra', ...end } as const
  return {
    ...unsigned,
    signature: sign(null, signedText(unsigned), keys.privateKey).toString('base64'),
    key: keyIdOf(keys.publicKey),
  }
}

const openKey = (publicKey: string): KeyObject | undefined => {
  // What stands in an exported file need not be a key at all.
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
    return key.asymmetricKeyType === 'ed25519' ? key : undefined
  } catch {
    return undefined
  }
}

/** Whether the key (base64 of its SPKI DER) made this signature (Ed25519, base64) over the text. */
export const isSignedBy = (publicKey: string, text: Buffer, spelled: string): boolean => {
  const key = openKey(publicKey)
  const signature = Buffer.from(spelled, 'base64')
  // Node skips what is not base64, so that several texts would stand for one signature.
  const isStrict = signature.toString('base64') === spelled
  return key !== undefined && isStrict && verify(null, text, key, signature)
}

/** What is wrong with a checkpoint's signature; undefined when it is good. */
export const signatureProblem = (checkpoint: Checkpoint, publicKey: string): string | undefined => {
  if (!openKey(publicKey)) return 'the public key is not an Ed25519 key'
  if (checkpoint.key !== keyIdOf(publicKey)) return `signed with another key (${checkpoint.key})`
  if (Number.isNaN(checkpoint.at.getTime())) return 'bad signature'
  return isSignedBy(publicKey, signedText(checkpoint), checkpoint.signature) ? undefined : 'bad signature'
}
