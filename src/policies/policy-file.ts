import { createHash } from 'node:crypto'
import { type FileHandle, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../errors.ts'

/** sha256 (hex) of the text as it stands, comments and layout included: unlike a policy's digest, which is of what it says. */
export const textDigest = (text: string): string => createHash('sha256').update(text).digest('hex')

const codeOf = (cause: unknown): unknown =>
  cause instanceof Error && 'code' in cause ? cause.code : undefined

/** The folder, or the file alone, is mounted so that nothing can be put there, or belongs to somebody else. */
const readOnly = new Set<unknown>(['EROFS', 'EACCES', 'EPERM', 'EBUSY', 'EXDEV'])

/** The name alone: where the folder lies is nobody's business at a browser. */
const named = (file: string): string => basename(file)

/** NOT_FOUND for a file that is gone or cannot be read. */
export const readPolicyText = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new AppError('NOT_FOUND', `${named(file)}: no such file, or it cannot be read`, { cause })
  }
}

/** Whoever died while writing left this behind. */
const staleMs = 60_000

/** Also keeps two that write at once apart: the second finds the file there. */
const openBeside = async (making: string, mode: number, file: string): Promise<FileHandle> => {
  try {
    return await open(making, 'wx', mode)
  } catch (cause) {
    if (readOnly.has(codeOf(cause)))
      throw new AppError(
        'POLICY_READ_ONLY',
        `${named(file)}: the folder of policies cannot be written to from here; keep the text and put it there by the way that you put policies there`,
        { cause },
      )
    if (codeOf(cause) !== 'EEXIST') throw cause
    const left = await stat(making).catch(() => undefined)
    if (left && Date.now() - left.mtimeMs < staleMs)
      throw new AppError('POLICY_CHANGED', `${named(file)}: is being written by somebody else just now`)
    await rm(making, { force: true })
    return open(making, 'wx', mode)
  }
}

const writeWhole = async (handle: FileHandle, text: string): Promise<void> => {
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const swap = async (making: string, file: string): Promise<void> => {
  try {
    await rename(making, file)
  } catch (cause) {
    if (!readOnly.has(codeOf(cause))) throw cause
    throw new AppError('POLICY_READ_ONLY', `${named(file)}: cannot be replaced from here`, { cause })
  }
}

interface Replacing {
  readonly text: string
  /** `textDigest` of what the file must still say. */
  readonly base: string
  /** Done when nothing stands against it any more, and before the file says so. What it throws leaves the file as it is. */
  beforehand(): Promise<void>
}

/**
 * Puts another text into the place of a policy's file, whole or not at all. Names with a dot in front are read by nobody.
 * POLICY_CHANGED when the file does not say any more what the text was made from, POLICY_READ_ONLY where nothing can be written.
 */
export const replacePolicyText = async (
  given: string,
  { text, base, beforehand }: Replacing,
): Promise<void> => {
  // Of a link, what it leads to: the link stays.
  const file = await realpath(given).catch(() => given)
  const making = join(dirname(file), `.${basename(file)}.new`)
  const { mode } = await stat(file).catch(() => ({ mode: 0o644 }))
  const handle = await openBeside(making, mode, given)
  try {
    await writeWhole(handle, text)
    if (textDigest(await readPolicyText(file)) !== base)
      throw new AppError(
        'POLICY_CHANGED',
        `${named(given)}: was changed by somebody else meanwhile; begin again from what it says now`,
      )
    await beforehand()
    await swap(making, file)
  } catch (error) {
    await rm(making, { force: true }).catch(() => undefined)
    throw error
  }
}
