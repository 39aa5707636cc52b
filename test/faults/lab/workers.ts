import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { endsWithUs } from './children.ts'
import type { FakeClock } from './fake-clock.ts'

/** The four files of `workers/` that carry things out; with `all` there are two of each kind, schedulers too. */
export const workerNames = ['all', 'retention', 'requests', 'scheduler'] as const
export type WorkerName = (typeof workerNames)[number]

/** A worker process, started again whenever it ends, as `restart: always` does. */
export interface Worker {
  readonly name: WorkerName
  /** Nothing when it is just being started again. */
  kill(signal: NodeJS.Signals): void
  /** Ends it and lets it rest. Gives the exit code, null after a kill. */
  stop(): Promise<number | null>
  /** Sets its wall clock so many seconds ahead of this machine's. Needs a lab with clocks. */
  setClock(seconds: number): Promise<void>
  /** How often it was started. */
  starts(): number
}

interface Program {
  /** Folder of the compiled program. */
  readonly build: string
  readonly env: Readonly<Record<string, string>>
  readonly logs: string
  readonly clock?: FakeClock
}

const restartMs = 500
/** More than the ten seconds that a container has to end. */
const patienceMs = 15_000

export const startWorker = ({ build, env, logs, clock }: Program, name: WorkerName): Worker => {
  let starts = 0
  let wanted = true
  let child: ChildProcess
  let code: number | null = null
  const run = async (): Promise<void> => {
    while (wanted) {
      starts += 1
      const output = openSync(join(logs, `worker-${name}-${starts}.log`), 'w')
      child = endsWithUs(
        spawn(process.execPath, [join(build, `workers/${name}.js`)], {
          env: { ...env, ...clock?.env },
          stdio: ['ignore', output, output],
        }),
      )
      closeSync(output)
      code = await new Promise(resolve =>
        // One that was asked to end before it had read so far as to listen ends of itself, at once.
        child.once('close', (status, signal) => resolve(signal === 'SIGTERM' ? 0 : status)),
      )
      if (wanted) await sleep(restartMs)
    }
  }
  const ended = run()
  return {
    name,
    kill: signal => void child.kill(signal),
    async stop() {
      wanted = false
      // One that is still stopped would never hear of it.
      child.kill('SIGCONT')
      child.kill('SIGTERM')
      const late = new AbortController()
      void sleep(patienceMs, undefined, { signal: late.signal }).then(
        () => child.kill('SIGKILL'),
        () => undefined,
      )
      await ended
      late.abort()
      return code
    },
    async setClock(seconds) {
      if (!clock) throw new Error('the lab was opened without clocks')
      await clock.set(seconds)
    },
    starts: () => starts,
  }
}

export interface Told {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** The command line of the program under test, in a process of its own. */
export const tell = (
  { build, env }: Omit<Program, 'logs' | 'clock'>,
  args: readonly string[],
): Promise<Told> =>
  new Promise(resolve => {
    const main = join(build, 'src/cli/main.js')
    const options = { env, maxBuffer: 64 * 1024 * 1024, timeout: 120_000 }
    const child = execFile(process.execPath, [main, ...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
      resolve({ code, stdout, stderr })
    })
    endsWithUs(child)
  })
