import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { JobKeys } from '../jobs/signature.ts'
import { keyIdOf, type LedgerKeys } from '../ledger/checkpoint.ts'
import type { RequestKeys } from '../requests/context.ts'
import { createJobKeys } from './job-keys.ts'
import { createRequestKeys } from './request-keys.ts'
import { createSeals, type Seals } from './seal.ts'

/** The keys that belong to this installation; whoever loses them loses the runs that are open, not the proof. */
export interface InstallationKeys extends Seals {
  readonly ledger: LedgerKeys
  /** Of data subjects' requests; whoever loses the file can open none of them, nor what was sent for them. */
  readonly requests: RequestKeys
  /** Of what workers put on their own queues. */
  readonly jobs: JobKeys
}

const masterBytes = 32

const fileSchema = z.strictObject({
  ledger: z.strictObject({ privateKey: z.base64(), publicKey: z.base64() }),
  master: z.base64(),
})
type KeyFile = z.infer<typeof fileSchema>

const wanted =
  '{"ledger":{"privateKey":…,"publicKey":…},"master":…}: an Ed25519 pair as base64 of its PKCS #8 and SPKI DER, and 32 random bytes as base64; without a file one is made'

const invalid = (file: string, what: string, cause?: unknown): AppError =>
  new AppError('CONFIG_INVALID', `${file}: ${what}. It must hold ${wanted}`, { cause })

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

const spell = (key: KeyObject): string => key.export({ format: 'der', type: 'spki' }).toString('base64')

const generate = (): KeyFile => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    ledger: {
      privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
      publicKey: spell(publicKey),
    },
    master: randomBytes(masterBytes).toString('base64'),
  }
}

/** Written whole beside the place and linked there: a reader never sees half a file, and the first of two wins. */
const create = async (file: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}-${randomBytes(6).toString('hex')}`
  try {
    const handle = await open(draft, 'wx', 0o600)
    try {
      await handle.writeFile(`${JSON.stringify(generate())}\n`)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await link(draft, file)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return
    throw new AppError('CONFIG_INVALID', `${file}: could not be made (${String(codeOf(error))})`, {
      cause: error,
    })
  } finally {
    await rm(draft, { force: true })
  }
}

const read = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw new AppError('CONFIG_INVALID', `${file}: could not be read (${String(codeOf(error))})`, {
      cause: error,
    })
  }
}

// The parsers' own messages quote what they read, and that is a key: none of them is passed on.
const parse = (file: string, text: string): KeyFile => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw invalid(file, 'is not JSON')
  }
  const parsed = fileSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const paths = parsed.error.issues.map(({ path }) => path.join('.') || 'the document').join(', ')
  throw invalid(file, `wrong: ${paths}`)
}

const pairOf = (file: string, { privateKey, publicKey }: KeyFile['ledger']): LedgerKeys => {
  let key: KeyObject
  try {
    key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' })
  } catch {
    throw invalid(file, 'wrong: ledger.privateKey')
  }
  if (key.asymmetricKeyType !== 'ed25519') throw invalid(file, 'ledger.privateKey is not an Ed25519 key')
  if (spell(createPublicKey(key)) !== publicKey)
    throw invalid(file, 'ledger.publicKey does not belong to ledger.privateKey')
  return { privateKey: key, publicKey }
}

/**
 * Reads the installation's keys; a file that is missing is made, with mode 0600. Throws CONFIG_INVALID, naming the
 * file and what it must hold.
 */
export const loadKeys = async (file: string): Promise<InstallationKeys> => {
  let text = await read(file)
  if (text === undefined) {
    await create(file)
    text = await read(file)
  }
  const { ledger, master } = parse(file, text ?? '')
  const masterKey = Buffer.from(master, 'base64')
  if (masterKey.length !== masterBytes) throw invalid(file, `master has ${masterKey.length} bytes`)
  const seals = createSeals(masterKey, file)
  return {
    ledger: pairOf(file, ledger),
    requests: await createRequestKeys(masterKey, seals),
    jobs: createJobKeys(masterKey, keyIdOf(ledger.publicKey)),
    ...seals,
  }
}
