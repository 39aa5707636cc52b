import type { Fault } from './fault.ts'
import { stopped } from './stopped.ts'

/**
 * SIGSTOP for longer than a lock lasts: the jobs are given to somebody else, and then the process wakes up and believes
 * that they are its own.
 */
export const stopWorker: Fault = {
  name: 'stop-worker',
  lasts: [6500, 9000],
  begin: async ({ workers }, { pick }) => stopped(pick(workers.filter(({ name }) => name !== 'scheduler'))),
}
