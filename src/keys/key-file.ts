import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { link, mkdir, open, readFile, realpath, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { AppError } from '../errors.ts'
import { rotationProblem } from '../ledger/rotation.ts'

const masterBytes = 32

/** As installations before the first rotation had it, and have it still. */
const firstFile = z.strictObject({
  ledger: z.strictObject({ privateKey: z.base64(), publicKey: z.base64() }),
  master: z.base64(),
})

const rotation = z.strictObject({
  kind: z.literal('key-rotated'),
  from: z.base64(),
  to: z.base64(),
  at: z.iso.datetime(),
  by: z.string(),
  signedByFrom: z.base64(),
  signedByTo: z.base64(),
})

const generation = z.strictObject({
  generation: z.int().positive(),
  createdAt: z.iso.datetime().exactOptional(),
  /** Absent: since it was made. */
  usedSince: z.iso.datetime().exactOptional(),
  /** Known, so that what others made with it can be read, and not used yet. */
  prepared: z.literal(true).exactOptional(),
  /** Its secrets are gone. */
  retiredAt: z.iso.datetime().exactOptional(),
  ledger: z.strictObject({ privateKey: z.base64().exactOptional(), publicKey: z.base64() }),
  master: z.base64().exactOptional(),
  /** Of a retired one: what its certificates are checked with (base64url, as a JWK's `x`). */
  certificate: z.string().exactOptional(),
  rotation: rotation.exactOptional(),
})

const laterFile = z.strictObject({ version: z.literal(2), generations: z.array(generation).min(1) })

/** One generation as the file has it. Numbered from 1 without a gap. */
export type StoredGeneration = z.infer<typeof generation>
export interface KeyFile {
  readonly generations: readonly StoredGeneration[]
}

const wanted =
  '{"ledger":{"privateKey":…,"publicKey":…},"master":…}: an Ed25519 pair as base64 of its PKCS #8 and SPKI DER, and 32 random bytes as base64; without a file one is made. Or what gallra keys rotate made of it'

export const invalidFile = (file: string, what: string): AppError =>
  new AppError('CONFIG_INVALID', `${file}: ${what}. It must hold ${wanted}`)

export const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

const spell = (key: KeyObject): string => key.export({ format: 'der', type: 'spki' }).toString('base64')

/** Fresh secrets. */
export const newSecrets = (): { ledger: { privateKey: string; publicKey: string }; master: string } => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    ledger: {
      privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
      publicKey: spell(publicKey),
    },
    master: randomBytes(masterBytes).toString('base64'),
  }
}

/** The private key of the ledger; CONFIG_INVALID where it is none, or not that of the public one. */
export const privateKeyOf = (
  file: string,
  { privateKey = '', publicKey }: StoredGeneration['ledger'],
): KeyObject => {
  let key: KeyObject
  try {
    key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' })
  } catch {
    throw invalidFile(file, 'wrong: ledger.privateKey')
  }
  if (key.asymmetricKeyType !== 'ed25519') throw invalidFile(file, 'ledger.privateKey is not an Ed25519 key')
  if (spell(createPublicKey(key)) !== publicKey)
    throw invalidFile(file, 'ledger.publicKey does not belong to ledger.privateKey')
  return key
}

const checkMaster = (file: string, master: string): void => {
  const { length } = Buffer.from(master, 'base64')
  if (length !== masterBytes) throw invalidFile(file, `master has ${length} bytes`)
}

/** What the shape alone does not say: each follows on the one before, and has its secrets or is retired. */
const checkGenerations = (file: string, { generations }: KeyFile): void => {
  for (const [index, one] of generations.entries()) {
    const named = `generation ${index + 1}`
    if (one.generation !== index + 1) throw invalidFile(file, `${named} is missing`)
    const isRetired = one.retiredAt !== undefined
    const isWhole = one.master !== undefined && one.ledger.privateKey !== undefined
    if (isRetired ? isWhole || one.certificate === undefined : !isWhole)
      throw invalidFile(file, `${named} lacks its secrets, or was retired and has them still`)
    if (one.master !== undefined) checkMaster(file, one.master)
    const before = generations[index - 1]
    if (!before) continue
    const said = one.rotation
    const follows = said?.from === before.ledger.publicKey && said.to === one.ledger.publicKey
    if (!said || !follows || rotationProblem(said) !== undefined)
      throw invalidFile(file, `${named} does not follow on the one before it`)
  }
  if (!generations.some(({ prepared, retiredAt }) => !prepared && retiredAt === undefined))
    throw invalidFile(file, 'no generation can be used')
}

// The parsers' own messages quote what they read, and that is a key: none of them is passed on.
export const parseKeyFile = (file: string, text: string): KeyFile => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw invalidFile(file, 'is not JSON')
  }
  const isLater = typeof value === 'object' && value !== null && 'version' in value
  const parsed = isLater ? laterFile.safeParse(value) : firstFile.safeParse(value)
  if (!parsed.success) {
    const paths = parsed.error.issues.map(({ path }) => path.join('.') || 'the document').join(', ')
    throw invalidFile(file, `wrong: ${paths}`)
  }
  const read =
    'generations' in parsed.data ? parsed.data : { generations: [{ generation: 1, ...parsed.data }] }
  checkGenerations(file, read)
  return read
}

const failed = (file: string, what: string, error: unknown): AppError =>
  new AppError('CONFIG_INVALID', `${file}: could not be ${what} (${String(codeOf(error))})`, { cause: error })

/** Undefined where there is none. */
export const readKeyFile = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw failed(file, 'read', error)
  }
}

/** Written whole beside the place: a reader never sees half a file. */
const writeDraft = async (file: string, content: unknown): Promise<string> => {
  const draft = `${file}.${process.pid}-${randomBytes(6).toString('hex')}`
  const handle = await open(draft, 'wx', 0o600)
  try {
    await handle.writeFile(`${JSON.stringify(content)}\n`)
    await handle.sync()
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  } finally {
    await handle.close()
  }
  return draft
}

/** Linked there, so that the first of two wins. */
export const createKeyFile = async (file: string): Promise<void> => {
  let draft: string | undefined
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    draft = await writeDraft(file, {
      version: 2,
      generations: [{ generation: 1, createdAt: new Date().toISOString(), ...newSecrets() }],
    })
    await link(draft, file)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw failed(file, 'made', error)
  } finally {
    if (draft !== undefined) await rm(draft, { force: true })
  }
}

/** In the place of what is there, in one step, and on the disk once this returns. CONFIG_INVALID where it cannot be. */
export const replaceKeyFile = async (file: string, content: KeyFile): Promise<void> => {
  let draft: string | undefined
  try {
    // Where the path is a link, what it leads to is replaced, not the link.
    const place = await realpath(file)
    draft = await writeDraft(place, { version: 2, ...content })
    await rename(draft, place)
    draft = undefined
    const folder = await open(dirname(place))
    await folder.sync().finally(() => folder.close())
  } catch (error) {
    throw new AppError(
      'CONFIG_INVALID',
      `${file}: could not be replaced (${String(codeOf(error))}); rotate where its folder can be written, and copy the file from there`,
      { cause: error },
    )
  } finally {
    if (draft !== undefined) await rm(draft, { force: true })
  }
}
