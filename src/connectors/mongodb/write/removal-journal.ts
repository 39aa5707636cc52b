import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { BSON, type Db, type Document } from 'mongodb'
import { isPlain } from '../values.ts'
import { removeFile, renameFile } from './disk.ts'
import { textsIn } from './dump.ts'
import type { FileRef } from './file-refs.ts'
import { addressText, readAgain } from './stored.ts'

/*
 * A file on disk can only go once the database no longer names it, and after a crash in between nobody would know of
 * it. So its path is noted beside the files first, where nothing stands that does not stand there already.
 */
const folder = '.gallra'

const onDisk = (refs: readonly FileRef[]): FileRef[] => refs.filter(({ place }) => place.on === 'disk')

const makeFolder = async (root: string): Promise<boolean> => {
  try {
    await mkdir(join(root, folder), { mode: 0o700 })
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST'
  }
}

/**
 * Notes the files of a batch before it is written. Returns where, or undefined where there is nothing to note, or
 * no place for it: whatever cannot take a note cannot lose a file either.
 */
export const noteFiles = async (root: string, refs: readonly FileRef[]): Promise<string | undefined> => {
  const noted = onDisk(refs)
  if (noted.length === 0 || !(await makeFolder(root))) return undefined
  const text = BSON.EJSON.stringify(noted, { relaxed: false })
  const path = join(root, folder, `${createHash('sha256').update(text).digest('hex')}.json`)
  const handle = await open(path, 'w', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  return path
}

export const forgetFiles = (note: string): Promise<void> => rm(note, { force: true })

/** Removes or renames one file on disk; returns why not, as a code. */
export const changeFile = (root: string, { place, to }: FileRef): Promise<string | undefined> => {
  if (place.on !== 'disk') return Promise.resolve(undefined)
  return to?.on === 'disk' ? renameFile(root, place, to) : removeFile(root, place)
}

const isNamed = ({ named }: FileRef, document: Document | undefined): boolean =>
  document !== undefined && textsIn(document).some(text => text.includes(named))

const readNote = async (path: string): Promise<FileRef[]> => {
  try {
    const noted: unknown = BSON.EJSON.parse(await readFile(path, 'utf8'))
    return Array.isArray(noted)
      ? noted.filter((ref): ref is FileRef => isPlain(ref) && isPlain(ref.place))
      : []
  } catch {
    // Half a note was written before anything else happened.
    return []
  }
}

const notesIn = async (root: string): Promise<string[]> => {
  try {
    return (await readdir(join(root, folder))).map(name => join(root, folder, name))
  } catch {
    return []
  }
}

/** Finishes what a crash left: files whose documents do not name them any more. Others wait for their batch. */
export const finishNoted = async (db: Db, root: string): Promise<void> => {
  for (const note of await notesIn(root)) {
    const refs = await readNote(note)
    const now = await readAgain(db, refs)
    const loose = refs.filter(ref => !isNamed(ref, now.get(addressText(ref))))
    for (const ref of loose) await changeFile(root, ref)
    if (loose.length === refs.length) await forgetFiles(note)
  }
}
