import { readFileSync } from 'node:fs'
import { uptime } from 'node:os'

/** Tells one process from every other, also from a later one that was given the same pid. */
export interface ProcessMark {
  readonly pid: number
  /** Ticks since boot at which it started, by /proc; absent where there is no /proc. */
  readonly started?: string
  /** Milliseconds since 1970 at which the mark was made. */
  readonly at: number
}

/** Fields of proc_pid_stat(5) after the name, which may itself hold spaces and brackets. */
const statOf = (pid: number): readonly string[] | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}

const state = 0
const startTime = 19

export const markOf = (pid: number): ProcessMark => {
  const started = statOf(pid)?.[startTime]
  return { pid, ...(started === undefined ? {} : { started }), at: Date.now() }
}

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    // EPERM: it is there and belongs to somebody else.
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}

/** False as well for a process whose pid another one has now, after a restart of the machine or the container. */
export const isAlive = (mark: ProcessMark): boolean => {
  if (mark.pid <= 0 || !exists(mark.pid)) return false
  const stat = statOf(mark.pid)
  if (stat !== undefined) return stat[state] !== 'Z' && stat[startTime] === mark.started
  const bootedAt = Date.now() - uptime() * 1000
  return mark.at > bootedAt - 60_000
}
