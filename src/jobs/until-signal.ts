import { setMaxListeners } from 'node:events'
import { AppError } from '../errors.ts'
import { printable } from '../printable.ts'
import { tellable } from './failure.ts'

/** What is still open after the work has ended is not waited for any longer, in milliseconds. */
const patienceMs = 1000

/** Does the work of a process until SIGTERM or SIGINT; the exit code is that of what went wrong, 0 for a signal. */
export const untilSignal = async (work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
  const stop = new AbortController()
  // Every query under way listens to it; Node warns of a leak at eleven.
  setMaxListeners(0, stop.signal)
  for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => stop.abort())
  try {
    await work(stop.signal)
  } catch (error) {
    if (!stop.signal.aborted) {
      const { code, message } = tellable(error)
      process.stderr.write(`${code}: ${printable(message)}\n`)
      process.exitCode = error instanceof AppError ? error.exitCode : 1
    }
  }
  setTimeout(() => process.exit(), patienceMs).unref()
}
