import { readFileSync, statSync } from 'node:fs'
import { AppError } from '../errors.ts'
import { keyIdOf, type LedgerGeneration } from '../ledger/checkpoint.ts'
import { parseKeyFile, privateKeyOf, type StoredGeneration } from './key-file.ts'
import { certificateJwk, type RequestGeneration, requestGeneration } from './request-generation.ts'
import type { RequestRing } from './request-keys.ts'
import { createSeals, type Seals } from './seal.ts'

/** All that one generation's secrets are good for. */
export interface Generation {
  readonly number: number
  /** Short name of its ledger key: what sealed values and digests of later generations are marked with. */
  readonly id: string
  readonly master: Uint8Array
  readonly seals: Seals
  readonly requests: RequestGeneration
}

/** The key file as it was read once. */
export interface Ring {
  readonly current: Generation
  /** Those with secrets: the current one, then the others, the newest first. */
  readonly usable: readonly Generation[]
  /** All there ever were, the first first. */
  readonly stored: readonly StoredGeneration[]
  readonly ledger: readonly LedgerGeneration[]
  readonly requests: RequestRing
}

/** What the first generation made has no mark: it was made before there could be others. */
export const markOf = ({ generation, ledger }: Pick<StoredGeneration, 'generation' | 'ledger'>): string =>
  generation === 1 ? '' : keyIdOf(ledger.publicKey)

/** Keys to encrypt to come first, the current one before all: who takes the first that fits takes that. */
const publishedOf = (
  usable: readonly Generation[],
  stored: readonly StoredGeneration[],
): RequestRing['jwks'] => {
  const isPrepared = ({ number }: Generation): boolean => stored[number - 1]?.prepared === true
  const retired = stored.flatMap(({ certificate }) => (certificate === undefined ? [] : [certificate]))
  return [
    ...usable.filter(each => !isPrepared(each)).map(({ requests }) => requests.encryption.jwk),
    ...usable.map(({ requests }) => requests.signing.jwk),
    ...retired.map(certificateJwk),
  ]
}

const ringOf = (file: string, text: string): Ring => {
  const { generations: stored } = parseKeyFile(file, text)
  const usable = stored.flatMap((one): Generation[] => {
    if (one.master === undefined) return []
    const master = Buffer.from(one.master, 'base64')
    return [
      {
        number: one.generation,
        id: keyIdOf(one.ledger.publicKey),
        master,
        seals: createSeals(master, file),
        requests: requestGeneration(master, markOf(one)),
      },
    ]
  })
  const isInUse = ({ number }: Generation): boolean => stored[number - 1]?.prepared !== true
  const current = usable.findLast(isInUse)
  // The parser saw to it that there is one.
  if (!current) throw new AppError('INTERNAL', `${file}: no generation can be used`)
  const ordered = [current, ...usable.filter(each => each !== current).reverse()]
  return {
    current,
    usable: ordered,
    stored,
    ledger: stored.map(({ ledger, rotation }) => ({
      publicKey: ledger.publicKey,
      ...(ledger.privateKey === undefined ? {} : { privateKey: privateKeyOf(file, ledger) }),
      ...(rotation ? { rotation } : {}),
    })),
    requests: { usable: ordered.map(({ requests }) => requests), jwks: publishedOf(ordered, stored) },
  }
}

/** A look at the file costs a few microseconds; every call of every job would be too many. */
const lookMs = 1000

/** The file as it is now, at most a second old. With the name of a generation: looked for again where it is not known. */
export type Keyring = (id?: string) => Ring

/** Of a file that is being copied over may stand half there: then the former goes on, and it is read again later. */
export const openKeyring = (file: string, warn: (message: string) => void): Keyring => {
  const stampNow = (): string => {
    try {
      const { mtimeMs, size, ino } = statSync(file)
      return `${mtimeMs} ${size} ${ino}`
    } catch {
      return 'gone'
    }
  }
  let stamp = stampNow()
  let ring = ringOf(file, readFileSync(file, 'utf8'))
  let lookedAt = performance.now()
  const look = (): void => {
    lookedAt = performance.now()
    const now = stampNow()
    if (now === stamp) return
    stamp = now
    try {
      ring = ringOf(file, readFileSync(file, 'utf8'))
    } catch (error) {
      const why = error instanceof AppError ? error.message : `${file}: cannot be read any more`
      warn(`the keys read before stay in use: ${why}`)
    }
  }
  return id => {
    const isUnknown = id !== undefined && !ring.usable.some(each => each.id === id)
    if (isUnknown || performance.now() - lookedAt > lookMs) look()
    return ring
  }
}
