import { readdir, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { AppError } from '../../errors.ts'
import type { StoreId } from '../../tickets/ids.ts'
import { type Line, linesOf, type Parsed, parsedLine } from './lines.ts'

export interface ArchiveFile {
  readonly collection: string
  readonly path: string
  readonly gz: boolean
}

/** A line with what it says; those that nobody can read are counted apart. */
export interface ReadLine extends Line {
  readonly document: Readonly<Record<string, unknown>>
}

const endings = ['.jsonl', '.jsonl.gz'] as const

/** Files of an archive, by the names that the data map calls them. */
export interface Archive {
  readonly id: StoreId
  readonly folder: string
  /** Undefined where there is none. Throws STORE_UNREADABLE for two, and for one that lies outside of the folder. */
  file(collection: string): Promise<ArchiveFile | undefined>
  /** Every file that holds lines, mapped or not, by name. */
  files(): Promise<ArchiveFile[]>
  /** All lines with what they are. A missing file has none. */
  lines(
    collection: string,
    signal: AbortSignal,
  ): AsyncIterable<{ readonly line: Line; readonly parsed: Parsed }>
  /** Those that can be read. */
  documents(collection: string, signal: AbortSignal): AsyncIterable<ReadLine>
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown'

/** Errors of files name paths, which are the operator's own; what stands in them is never told. */
export const unreadable = (id: StoreId, what: string, error: unknown): AppError =>
  error instanceof AppError
    ? error
    : new AppError('STORE_UNREADABLE', `store ${id}: ${what} cannot be read or written (${codeOf(error)})`)

const namesIn = async (id: StoreId, folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    throw unreadable(id, 'the folder of the archive', error)
  }
}

/** A link is followed, so that a write replaces the file and not the link; it may not lead out. */
const placed = async (id: StoreId, folder: string, name: string): Promise<string> => {
  const [root, path] = [await realpath(folder), await realpath(join(folder, name))]
  if (path.startsWith(root + sep)) return path
  throw new AppError('STORE_UNREADABLE', `store ${id}: ${name} lies outside of the archive's folder`)
}

const asFile = async (id: StoreId, folder: string, name: string): Promise<ArchiveFile> => ({
  collection: name.replace(/\.jsonl(?:\.gz)?$/u, ''),
  path: await placed(id, folder, name),
  gz: name.endsWith('.gz'),
})

/** An archive, opened: nothing is read yet. */
export const openArchive = (id: StoreId, folder: string): Archive => {
  const file: Archive['file'] = async collection => {
    const names = await namesIn(id, folder)
    const [name, other] = endings.map(ending => `${collection}${ending}`).filter(each => names.includes(each))
    if (name === undefined) return undefined
    if (other !== undefined)
      throw new AppError(
        'STORE_UNREADABLE',
        `store ${id}: there is ${name} and ${other}; one of them must go`,
      )
    return asFile(id, folder, name)
  }
  async function* lines(collection: string, signal: AbortSignal) {
    signal.throwIfAborted()
    const found = await file(collection)
    if (!found) return
    try {
      for await (const line of linesOf(found, signal)) yield { line, parsed: parsedLine(line) }
    } catch (error) {
      signal.throwIfAborted()
      throw unreadable(id, `the file of ${collection}`, error)
    }
  }
  return {
    id,
    folder,
    file,
    async files() {
      const names = (await namesIn(id, folder)).filter(name => /^[^.].*\.jsonl(?:\.gz)?$/u.test(name))
      return Promise.all(names.map(name => asFile(id, folder, name)))
    },
    lines,
    async *documents(collection, signal) {
      for await (const { line, parsed } of lines(collection, signal))
        if (typeof parsed === 'object') yield { ...line, document: parsed.document }
    },
  }
}
