import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isAlive, markOf } from '../../src/servers/alive.ts'
import { ifUnlocked, withLock } from '../../src/servers/lock.ts'

let folder = ''
let file = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gallra-lock-'))
  file = join(folder, 'a.lock')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** pid of a process that has ended and was reaped. */
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid

/** How many were inside at once at most, of twenty that want in. */
const mostInside = async (): Promise<number> => {
  let inside = 0
  let most = 0
  const work = async (): Promise<void> => {
    inside += 1
    most = Math.max(most, inside)
    await sleep(2)
    inside -= 1
  }
  await Promise.all(Array.from({ length: 20 }, () => withLock(file, work)))
  return most
}

describe('a lock', () => {
  it.each([
    ['nobody has', () => undefined],
    ['a dead process left', () => JSON.stringify(markOf(deadPid()))],
    ['a power cut left empty', () => ''],
  ])('that %s lets one in at a time', async (_, left) => {
    const text = left()
    if (text !== undefined) await writeFile(file, text)
    expect(await mostInside()).toBe(1)
    expect(existsSync(file)).toBe(false)
  })

  it('that a living process holds is not taken', async () => {
    await writeFile(file, JSON.stringify(markOf(process.ppid)))
    expect(await ifUnlocked(file, () => Promise.reject(new Error('let in')))).toBe(false)
  })

  it('is given back when the work fails', async () => {
    await expect(withLock(file, () => Promise.reject(new Error('work')))).rejects.toThrow('work')
    expect(await ifUnlocked(file, () => Promise.resolve())).toBe(true)
  })
})

describe('a process', () => {
  it('is alive while it runs, and no other is taken for it', () => {
    const own = markOf(process.pid)
    expect(isAlive(own)).toBe(true)
    expect(isAlive({ ...own, pid: deadPid() })).toBe(false)
    expect(isAlive({ ...own, pid: 0 })).toBe(false)
    expect(isAlive({ ...own, pid: -1 })).toBe(false)
    // The same pid in another life of the machine.
    if (own.started !== undefined) expect(isAlive({ ...own, started: `${own.started}1` })).toBe(false)
  })
})
