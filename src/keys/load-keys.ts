import type { JobKeys } from '../jobs/signature.ts'
import { keyIdOf, type LedgerKeys } from '../ledger/checkpoint.ts'
import type { RequestKeys } from '../requests/context.ts'
import { jobKeysOn } from './job-keys.ts'
import { createKeyFile, readKeyFile, type StoredGeneration } from './key-file.ts'
import { type Keyring, markOf, openKeyring, type Ring } from './keyring.ts'
import { requestKeysOn } from './request-keys.ts'
import { type Seals, sealsOn } from './seal.ts'

/** The keys that belong to this installation; whoever loses them loses the runs that are open, not the proof. */
export interface InstallationKeys extends Seals {
  readonly ledger: LedgerKeys
  /** Of data subjects' requests; whoever loses the file can open none of them, nor what was sent for them. */
  readonly requests: RequestKeys
  /** Of what workers put on their own queues. */
  readonly jobs: JobKeys
  /** All there ever were, the first first, as the file has them now. */
  generations(): readonly KeyGeneration[]
}

/** What may be told of one generation of keys. */
export interface KeyGeneration {
  readonly generation: number
  /** Short name of the ledger's public key. */
  readonly id: string
  /** What it marks its work with; see `markOf`. */
  readonly mark: string
  /** Of the ledger's signatures: base64 of the SPKI DER. */
  readonly publicKey: string
  readonly state: 'current' | 'older' | 'prepared' | 'retired'
  readonly createdAt?: string
  /** When the next one was put in its place. */
  readonly replacedAt?: string
  readonly retiredAt?: string
}

const stateOf = ({ prepared, retiredAt }: StoredGeneration, isCurrent: boolean): KeyGeneration['state'] => {
  if (prepared) return 'prepared'
  if (retiredAt !== undefined) return 'retired'
  return isCurrent ? 'current' : 'older'
}

const toldOf = ({ stored, current }: Ring): readonly KeyGeneration[] =>
  stored.map((one, index) => {
    const { generation, ledger, createdAt, retiredAt } = one
    const next = stored[index + 1]
    const replacedAt = next && !next.prepared ? (next.usedSince ?? next.createdAt) : undefined
    return {
      generation,
      id: keyIdOf(ledger.publicKey),
      mark: markOf(one),
      publicKey: ledger.publicKey,
      state: stateOf(one, generation === current.number),
      ...(createdAt === undefined ? {} : { createdAt }),
      ...(replacedAt === undefined ? {} : { replacedAt }),
      ...(retiredAt === undefined ? {} : { retiredAt }),
    }
  })

const ledgerKeysOn = (ring: Keyring): LedgerKeys => {
  const currentIn = ({ current, ledger }: Ring) => ledger[current.number - 1]
  return {
    get privateKey() {
      const key = currentIn(ring())?.privateKey
      if (!key) throw new RangeError('the current generation has its secrets')
      return key
    },
    get publicKey() {
      return currentIn(ring())?.publicKey ?? ''
    },
    generations: () => ring().ledger,
  }
}

/**
 * Reads the installation's keys; a file that is missing is made, with mode 0600. One that is replaced later is read again
 * by itself, within a second, or at once for what a generation made that is not known yet. Throws CONFIG_INVALID, naming the
 * file and what it must hold.
 */
export const loadKeys = async (
  file: string,
  warn: (message: string) => void = () => undefined,
): Promise<InstallationKeys> => {
  if ((await readKeyFile(file)) === undefined) await createKeyFile(file)
  const ring = openKeyring(file, warn)
  const seals = sealsOn(id => ring(id).usable, file)
  return {
    ledger: ledgerKeysOn(ring),
    requests: requestKeysOn(isStale => ring(isStale ? 'not known yet' : undefined).requests, seals),
    jobs: jobKeysOn(id => ring(id).usable),
    generations: () => toldOf(ring('as it is now')),
    ...seals,
  }
}
