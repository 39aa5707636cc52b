import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { BSON, type Document } from 'mongodb'
import type { StoreParts } from '../parts.ts'
import { isPlain } from '../values.ts'
import { changeFile } from './change-file.ts'
import { textsIn } from './dump.ts'
import type { FilePlace, FileRef } from './file-refs.ts'
import { addressText, readAgain } from './stored.ts'

/*
 * A file on disk or in S3 can only go once the database no longer names it, and after a crash in between nobody would
 * know of it. So it is noted beside the files first, where nothing stands that does not stand there already.
 */
const folder = '.gallra'

type Beside = Extract<FilePlace['on'], 'disk' | 's3'>

/** Where notes of one kind of place are kept: with the files themselves. */
interface Notes {
  /** False: no place for a note, and whatever cannot take one cannot lose a file either. */
  put(name: string, text: string): Promise<boolean>
  all(): Promise<readonly { readonly name: string; readonly text: string }[]>
  remove(name: string): Promise<void>
}

const makeFolder = async (root: string): Promise<boolean> => {
  try {
    await mkdir(join(root, folder), { mode: 0o700 })
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST'
  }
}

const writeDurably = async (path: string, text: string): Promise<void> => {
  const handle = await open(path, 'w', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const namesIn = async (root: string): Promise<string[]> => {
  try {
    return await readdir(join(root, folder))
  } catch {
    return []
  }
}

const textOf = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return ''
  }
}

const onDisk = (root: string): Notes => ({
  async put(name, text) {
    if (!(await makeFolder(root))) return false
    await writeDurably(join(root, folder, name), text)
    return true
  },
  all: async () =>
    Promise.all(
      (await namesIn(root)).map(async name => ({ name, text: await textOf(join(root, folder, name)) })),
    ),
  remove: name => rm(join(root, folder, name), { force: true }),
})

const inBucket = ({ notes }: NonNullable<StoreParts['objects']>): Notes => ({
  async put(name, text) {
    await notes.put(name, text)
    return true
  },
  all: () => notes.all(),
  remove: name => notes.remove(name),
})

const notesOf = ({ filesRoot, objects }: StoreParts, on: Beside): Notes | undefined => {
  if (on === 's3') return objects && inBucket(objects)
  return filesRoot === undefined ? undefined : onDisk(filesRoot)
}

const places: readonly Beside[] = ['disk', 's3']

/** Where a batch's notes are. */
export type Noted = readonly { readonly on: Beside; readonly name: string }[]

/** Notes the files of a batch before it is written. Throws where a bucket takes no note: nothing is to be written then. */
export const noteFiles = async (parts: StoreParts, refs: readonly FileRef[]): Promise<Noted> => {
  const noted: { on: Beside; name: string }[] = []
  for (const on of places) {
    const [own, notes] = [refs.filter(({ place }) => place.on === on), notesOf(parts, on)]
    if (own.length === 0 || !notes) continue
    const text = BSON.EJSON.stringify(own, { relaxed: false })
    const name = `${createHash('sha256').update(text).digest('hex')}.json`
    if (await notes.put(name, text)) noted.push({ on, name })
  }
  return noted
}

/** The batch is over: but a bucket that did not answer is asked again by whoever writes next. */
export const forgetFiles = async (
  parts: StoreParts,
  noted: Noted,
  { isLeft }: { readonly isLeft: boolean },
): Promise<void> => {
  for (const { on, name } of noted) if (on === 'disk' || !isLeft) await notesOf(parts, on)?.remove(name)
}

const isNamed = ({ named }: FileRef, document: Document | undefined): boolean =>
  document !== undefined && textsIn(document).some(text => text.includes(named))

const readNote = (text: string): FileRef[] => {
  try {
    const noted: unknown = BSON.EJSON.parse(text)
    return Array.isArray(noted)
      ? noted.filter((ref): ref is FileRef => isPlain(ref) && isPlain(ref.place))
      : []
  } catch {
    // Half a note was written before anything else happened.
    return []
  }
}

const isOver = async (parts: StoreParts, text: string): Promise<boolean> => {
  const refs = readNote(text)
  const now = await readAgain(parts.db, refs)
  const loose = refs.filter(ref => !isNamed(ref, now.get(addressText(ref))))
  // That it is gone by now is what was meant.
  const codes: (string | undefined)[] = []
  for (const ref of loose) codes.push(await changeFile(parts, ref))
  return loose.length === refs.length && !codes.includes('s3:unreachable')
}

/** Finishes what a crash left: files whose documents do not name them any more. Others wait for their batch. */
export const finishNoted = async (parts: StoreParts): Promise<void> => {
  for (const on of places) {
    const notes = notesOf(parts, on)
    for (const { name, text } of (await notes?.all()) ?? []) {
      if (await isOver(parts, text)) await notes?.remove(name)
    }
  }
}
