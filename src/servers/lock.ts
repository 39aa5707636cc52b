import { randomUUID } from 'node:crypto'
import { link, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import { isAlive, markOf, type ProcessMark } from './alive.ts'

/** A holder is at most starting or stopping two servers; both have time limits below this. */
const patience = 90_000
const pause = 25

/** Undefined: nobody. A file that a power cut left empty counts as one of a dead process. */
const holderOf = async (file: string): Promise<{ readonly mark?: ProcessMark } | undefined> => {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return { mark: JSON.parse(text) as ProcessMark }
  } catch {
    return {}
  }
}

const isDead = (holder: { readonly mark?: ProcessMark }): boolean => !holder.mark || !isAlive(holder.mark)

/** Hard links appear with their content, or not at all: nobody reads a lock that is half written. */
const claim = async (file: string): Promise<boolean> => {
  const own = `${file}.${randomUUID()}`
  await writeFile(own, JSON.stringify(markOf(process.pid)), { mode: 0o600 })
  try {
    await link(own, file)
    return true
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false
    throw cause
  } finally {
    await rm(own, { force: true })
  }
}

/**
 * Removes the lock of a dead process. Two that find it dead at once must not remove each other's new lock, so
 * whoever removes holds a second one, and looks again.
 */
const breakDead = async (file: string): Promise<void> => {
  const breaker = `${file}.break`
  if (!(await claim(breaker))) {
    const made = await stat(breaker).catch(() => undefined)
    if (made && Date.now() - made.mtimeMs > 5000) await rm(breaker, { force: true })
    return
  }
  try {
    const holder = await holderOf(file)
    if (holder && isDead(holder)) await rm(file, { force: true })
  } finally {
    await rm(breaker, { force: true })
  }
}

/** Runs the work if no other process on this machine holds the file now; false when one does. */
export const ifUnlocked = async (file: string, work: () => Promise<void>): Promise<boolean> => {
  if (!(await claim(file))) {
    const holder = await holderOf(file)
    if (holder && isDead(holder)) await breakDead(file)
    return false
  }
  try {
    await work()
    return true
  } finally {
    await rm(file, { force: true })
  }
}

/** Runs the work while no other process on this machine holds the file. Throws SERVER_FAILED after 90 s of waiting. */
export const withLock = async (file: string, work: () => Promise<void>): Promise<void> => {
  const until = Date.now() + patience
  while (!(await ifUnlocked(file, work))) {
    if (Date.now() > until) {
      const { mark } = (await holderOf(file)) ?? {}
      const who = mark ? ` by process ${mark.pid}` : ''
      throw new AppError('SERVER_FAILED', `the lock of the embedded servers is held${who} for too long`)
    }
    await sleep(pause)
  }
}
