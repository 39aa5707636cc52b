import type { Worker } from '../lab/workers.ts'
import type { Begun } from './fault.ts'

/** Stops the process as it stands; it goes on where it was, unless it was killed meanwhile. */
export const stopped = (worker: Worker): Begun => {
  const run = worker.starts()
  worker.kill('SIGSTOP')
  return {
    what: worker.name,
    heal: async () => {
      if (worker.starts() === run) worker.kill('SIGCONT')
    },
  }
}
