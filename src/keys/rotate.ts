import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import { signRotation } from '../ledger/rotation.ts'
import { ifUnlocked } from '../servers/lock.ts'
import {
  type KeyFile,
  newSecrets,
  parseKeyFile,
  privateKeyOf,
  readKeyFile,
  replaceKeyFile,
  type StoredGeneration,
} from './key-file.ts'
import { requestGeneration } from './request-generation.ts'

const lockTries = 100
const lockPauseMs = 50

/** One at a time on a machine; somebody who died in the middle does not keep the others out. */
const changeFile = async (file: string, change: (now: KeyFile) => KeyFile): Promise<void> => {
  const work = async (): Promise<void> => {
    const text = await readKeyFile(file)
    if (text === undefined) throw new AppError('NOT_FOUND', `no key file ${file}`)
    await replaceKeyFile(file, change(parseKeyFile(file, text)))
  }
  for (let tries = 0; tries < lockTries; tries += 1) {
    if (await ifUnlocked(`${file}.lock`, work)) return
    await sleep(lockPauseMs)
  }
  throw new AppError(
    'NOT_YET',
    `${file}: somebody else is changing it; try again, and remove ${file}.lock if nobody is`,
  )
}

const isUsed = ({ prepared, retiredAt }: StoredGeneration): boolean => !prepared && retiredAt === undefined

const following = (
  file: string,
  before: StoredGeneration,
  { by, now, onlyPrepare }: Rotation,
): StoredGeneration => {
  const secrets = newSecrets()
  const keysOf = (ledger: StoredGeneration['ledger']) => ({
    privateKey: privateKeyOf(file, ledger),
    publicKey: ledger.publicKey,
  })
  return {
    generation: before.generation + 1,
    createdAt: now.toISOString(),
    ...(onlyPrepare ? { prepared: true } : {}),
    ...secrets,
    rotation: signRotation(keysOf(before.ledger), keysOf(secrets.ledger), { at: now, by }),
  }
}

export interface Rotation {
  readonly by: string
  readonly now: Date
  /** Makes the new generation known, and leaves the old one in use. */
  readonly onlyPrepare: boolean
}

/**
 * Writes a new generation into the key file and puts it in use, or the one that was prepared before. In one step: whoever
 * dies before it leaves the file as it was. USAGE when one is prepared already and shall only be prepared.
 */
export const rotateFile = (file: string, rotation: Rotation): Promise<void> =>
  changeFile(file, ({ generations }) => {
    const last = generations.at(-1)
    if (!last) throw new AppError('INTERNAL', `${file}: no generation`)
    if (!last.prepared) return { generations: [...generations, following(file, last, rotation)] }
    if (rotation.onlyPrepare)
      throw new AppError(
        'USAGE',
        `generation ${last.generation} is prepared already: copy ${file} to all machines, then gallra keys rotate`,
      )
    const { prepared: _, ...used } = last
    return { generations: [...generations.slice(0, -1), { ...used, usedSince: rotation.now.toISOString() }] }
  })

/** Without its secrets; what it signed can be checked as before. */
const withoutSecrets = (
  { master = '', createdAt, ...one }: StoredGeneration,
  now: Date,
): StoredGeneration => {
  const { signing } = requestGeneration(Buffer.from(master, 'base64'), '')
  return {
    generation: one.generation,
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(one.usedSince === undefined ? {} : { usedSince: one.usedSince }),
    retiredAt: now.toISOString(),
    ledger: { publicKey: one.ledger.publicKey },
    certificate: signing.jwk.x ?? '',
    ...(one.rotation ? { rotation: one.rotation } : {}),
  }
}

/** Removes the secrets of a generation from the key file. Whether they are needed, the caller has asked. */
export const retireInFile = (file: string, generation: number, now: Date): Promise<void> =>
  changeFile(file, ({ generations }) => {
    const current = generations.findLast(isUsed)
    const one = generations.find(each => each.generation === generation)
    if (!one || !isUsed(one) || one === current)
      throw new AppError('USAGE', `generation ${generation} of ${file} is none that can be retired`)
    return {
      generations: generations.map(each => (each === one ? withoutSecrets(one, now) : each)),
    }
  })
