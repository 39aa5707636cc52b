import { randomUUID } from 'node:crypto'
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { ArchiveFile } from '../archive.ts'
import { type Line, lineDigest, linesOf } from '../lines.ts'

/** What becomes of lines, by their digests: a text in place of each, or none. Equal lines may each have a fate. */
export type Fates = ReadonlyMap<string, readonly (string | undefined)[]>

/** Somebody who knows nothing of our lock wrote the file meanwhile: what was made of it is thrown away. */
export class Meanwhile extends Error {}

const pieceBytes = 1024 * 1024

const temporary = /^\..*\.gallra-[\da-f-]{36}$/u

/** What a process left that died in the middle of a rewrite. Only under the lock. */
export const sweep = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder))
    if (temporary.test(name)) await rm(join(folder, name), { force: true })
}

async function* rewritten(lines: AsyncIterable<Line>, fates: Fates): AsyncGenerator<Buffer> {
  const left = new Map([...fates].map(([digest, some]) => [digest, [...some]]))
  for await (const { bytes, end } of lines) {
    const fate = left.get(lineDigest(bytes))
    if (!fate || fate.length === 0) yield Buffer.concat([bytes, end])
    else {
      const text = fate.shift()
      if (text !== undefined) yield Buffer.concat([Buffer.from(text), end])
    }
  }
}

/** Identity, size and time of the last write: a file that was replaced or written to is told by one of them. */
export const identityOf = async (path: string): Promise<string> => {
  const { dev, ino, size, mtimeNs } = await stat(path, { bigint: true })
  return [dev, ino, size, mtimeNs].join(':')
}

/** Lines are short, and each write is a call of the system. */
async function* inPieces(lines: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let [held, size]: [Buffer[], number] = [[], 0]
  for await (const line of lines) {
    held.push(line)
    size += line.length
    if (size < pieceBytes) continue
    yield Buffer.concat(held)
    held = []
    size = 0
  }
  if (held.length > 0) yield Buffer.concat(held)
}

const fill = async (
  file: ArchiveFile,
  handle: FileHandle,
  fates: Fates,
  signal: AbortSignal,
): Promise<void> => {
  const pieces = inPieces(rewritten(linesOf(file, signal), fates))
  const sink = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const piece of source) await handle.writeFile(piece)
  }
  await (file.gz ? pipeline(pieces, createGzip(), sink) : sink(pieces))
}

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Writes the file anew beside itself, with the lines changed, and puts it in the file's place at once: whoever reads sees
 * the old one or the new one, whenever this process dies. Mode and owner stay. Throws `Meanwhile`.
 */
export const rewrite = async (
  file: ArchiveFile,
  { fates, identity }: { readonly fates: Fates; readonly identity: string },
  signal: AbortSignal,
): Promise<void> => {
  const folder = dirname(file.path)
  const made = join(folder, `.${file.collection}.gallra-${randomUUID()}`)
  const { mode, uid, gid } = await stat(file.path)
  const handle = await open(made, 'wx', 0o600)
  try {
    await fill(file, handle, fates, signal)
    // Root may give it to anybody; others can own nothing but their own files.
    const own = await handle.stat()
    if (own.uid !== uid || own.gid !== gid) await handle.chown(uid, gid)
    await handle.chmod(mode & 0o7777)
    await handle.sync()
    if ((await identityOf(file.path)) !== identity) throw new Meanwhile()
    await rename(made, file.path)
  } finally {
    await handle.close()
    await rm(made, { force: true })
  }
  await syncFolder(folder)
}
