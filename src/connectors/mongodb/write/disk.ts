import { access, lstat, mkdir, realpath, rename, rm, unlink } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import type { FilePlace } from './file-refs.ts'

type OnDisk = Extract<FilePlace, { on: 'disk' }>

const isBelow = (root: string, path: string): boolean =>
  path.startsWith(root.endsWith(sep) ? root : root + sep)

/** Symbolic links on the way are followed before the path is trusted; the file itself may be one and goes as such. */
const existingParent = async (path: string): Promise<string | undefined> => {
  try {
    return await realpath(dirname(path))
  } catch {
    return undefined
  }
}

type Located = { readonly path: string } | { readonly code: string }

/** Stored paths are the desk's users' words: whatever leads out of the root is refused. */
export const locate = async (root: string, relative: string): Promise<Located> => {
  const base = resolve(root)
  const path = resolve(base, `.${sep}${relative}`)
  if (relative.includes('\0') || !isBelow(base, path)) return { code: 'file:outside' }
  const [realBase, parent] = [await realpath(base), await existingParent(path)]
  if (parent === undefined) return { code: 'file:missing' }
  return parent === realBase || isBelow(realBase, parent) ? { path } : { code: 'file:outside' }
}

const codeOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'file:missing' : 'file:denied'
}

const exists = async (path: string): Promise<boolean> => {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}

const guarded = async (act: () => Promise<void>): Promise<string | undefined> => {
  try {
    await act()
    return undefined
  } catch (error) {
    return codeOf(error)
  }
}

/** Removes a file, or a ticket's folder with all in it. Returns why not, as a code; a folder may be missing. */
export const removeFile = async (root: string, place: OnDisk): Promise<string | undefined> => {
  const found = await guarded(async () => void (await realpath(root)))
  if (found) return 'file:no-root'
  const located = await locate(root, place.path)
  if ('code' in located) return located.code === 'file:missing' && place.whole ? undefined : located.code
  if (place.whole) return guarded(() => rm(located.path, { recursive: true, force: true }))
  return guarded(async () => {
    if ((await lstat(located.path)).isDirectory()) throw new Error('a folder stands where a file should')
    await unlink(located.path)
  })
}

/** Gives a file the name its document has for it now. Never over another file. */
export const renameFile = async (root: string, from: OnDisk, to: OnDisk): Promise<string | undefined> => {
  const source = await locate(root, from.path)
  if ('code' in source) return source.code
  const target = resolve(resolve(root), `.${sep}${to.path}`)
  if (to.path.includes('\0') || !isBelow(resolve(root), target)) return 'file:outside'
  if (!(await exists(source.path))) return 'file:missing'
  if (await exists(target)) return 'file:exists'
  return guarded(async () => {
    await mkdir(dirname(target), { recursive: true })
    await rename(source.path, target)
  })
}
