import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import { markOf, type ProcessMark } from './alive.ts'

/** A server that was started and is the keeper's to stop. */
export interface Running {
  readonly url: string
  readonly mark: ProcessMark
  /** Settles when the process has ended, whatever the reason. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

/** A port nobody listens on now; another process can still be quicker, and the server then fails to start. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no free port')),
      )
    })
  })

/** What the other side says after `greeting`; with none, whether it takes the connection at all. */
export const answer = (port: number, greeting?: string): Promise<string | undefined> =>
  new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    const done = (text: string | undefined): void => {
      socket.destroy()
      resolve(text)
    }
    socket.setTimeout(2000, () => done(undefined))
    socket.on('error', () => done(undefined))
    socket.on('connect', () => (greeting === undefined ? done('') : socket.write(greeting)))
    socket.on('data', data => done(data.toString('latin1')))
  })

export interface Spawned {
  readonly child: ChildProcess
  readonly mark: ProcessMark
  readonly ended: Promise<void>
  /** Repeats the question until it is answered. Throws SERVER_FAILED when the process ends first, or after 30 s. */
  until<T>(ask: () => Promise<T | undefined>): Promise<T>
}

/** Starts an executable with its output in `log`, which begins anew each time. */
export const spawnServer = (path: string, args: readonly string[], log: string): Spawned => {
  const output = openSync(log, 'w', 0o600)
  const child = spawn(path, args, { stdio: ['ignore', output, output] })
  closeSync(output)
  let gone = false
  const ended = new Promise<void>(resolve => {
    const end = (): void => {
      gone = true
      resolve()
    }
    child.once('exit', end)
    child.once('error', end)
  })
  const until = async <T>(ask: () => Promise<T | undefined>): Promise<T> => {
    for (const started = Date.now(); Date.now() - started < 30_000 && !gone; ) {
      const said = await ask()
      if (said !== undefined) return said
      await sleep(15)
    }
    child.kill('SIGKILL')
    throw new AppError('SERVER_FAILED', `${path} did not start; ${log} says why`)
  }
  return { child, mark: markOf(child.pid ?? 0), ended, until }
}

/** Asks the process to end, and ends it after ten seconds. */
export const endProcess = async (
  { child, ended }: Pick<Spawned, 'child' | 'ended'>,
  signal: NodeJS.Signals,
) => {
  const waiting = new AbortController()
  child.kill(signal)
  const late = sleep(10_000, true, { signal: waiting.signal }).catch(() => false)
  if (await Promise.race([ended.then(() => false), late])) child.kill('SIGKILL')
  waiting.abort()
  await ended
}
