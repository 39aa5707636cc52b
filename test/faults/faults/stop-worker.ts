import type { Fault } from './fault.ts'

/**
 * SIGSTOP for longer than a lock lasts: the jobs are given to somebody else, and then the process wakes up and believes
 * that they are its own.
 */
export const stopWorker: Fault = {
  name: 'stop-worker',
  lasts: [6500, 8500],
  async begin({ workers }, { pick }) {
    const worker = pick(workers.filter(({ name }) => name !== 'scheduler'))
    const run = worker.starts()
    worker.kill('SIGSTOP')
    return {
      what: worker.name,
      heal: async () => {
        if (worker.starts() === run) worker.kill('SIGCONT')
      },
    }
  },
}
