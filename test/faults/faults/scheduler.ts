import type { Lab } from '../lab/lab.ts'
import type { Worker } from '../lab/workers.ts'
import type { Fault } from './fault.ts'
import { stopped } from './stopped.ts'

/** Of the two schedulers the one that is nothing else. */
const schedulerOf = ({ workers }: Lab): Worker => {
  const found = workers.find(({ name }) => name === 'scheduler')
  if (!found) throw new Error('no scheduler was started')
  return found
}

/** SIGKILL in the middle of a claim, a plan, a start. */
export const killScheduler: Fault = {
  name: 'kill-scheduler',
  lasts: [0, 0],
  async begin(lab) {
    schedulerOf(lab).kill('SIGKILL')
    return { what: 'scheduler', heal: async () => undefined }
  },
}

/** SIGSTOP: it wakes up with a slot that it claimed, and somebody else may have planned meanwhile. */
export const stopScheduler: Fault = {
  name: 'stop-scheduler',
  lasts: [3000, 9000],
  begin: async lab => stopped(schedulerOf(lab)),
}
